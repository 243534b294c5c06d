using System.Security.Claims;
using SafeguardingTraining.Host.Features.Diary.Calendar;
using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Features.Diary.Demonstration;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Features.Diary.Import;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.WithoutSignal;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Offline;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>A practitioner's own diary. Every page is theirs alone: anybody else finds nothing at its address.</summary>
public static class DiaryFeature
{
    public static WebApplicationBuilder AddDiary(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddDiaryStore(builder.Configuration, settings.Data)
            .AddSingleton(new Erasures(settings.Data))
            .AddHostedService<ErasuresAtStart>()
            .AddSingleton<DiaryClosings>()
            .AddHostedService<ClosingsAtStart>()
            .AddSingleton<DiaryClosingSchedule>()
            .AddHostedService(services => services.GetRequiredService<DiaryClosingSchedule>())
            .AddSingleton<IReadiness, DiaryKeysReadiness>()
            .AddSingleton<OpenDiaries>()
            .AddSingleton<DiaryVault>()
            .AddSingleton<DiaryLocks>()
            .AddScoped<DiaryUnlocking>()
            .AddSingleton<IPersonalLock>(services => services.GetRequiredService<DiaryLocks>())
            .AddSingleton<PrivateDiary>()
            .AddSingleton<ReflectionNotes>()
            .AddSingleton<IPendingEffect>(services => services.GetRequiredService<ReflectionNotes>())
            .AddSingleton<PortfolioImport>()
            .AddSingleton<ShareService>()
            .AddSingleton<ShareNotices>()
            .AddSingleton<IPendingEffect>(services => services.GetRequiredService<ShareNotices>())
            .AddSingleton<IPendingEffect, ShareLetters>()
            .AddLetterKinds(ShareLetters.OfShares)
            .AddSingleton(services => new RecentInput<EntrySearch>(services.GetRequiredService<Cookies>(), SearchEndpoints.Cookie))
            .AddSingleton(SearchEndpoints.Cookie)
            .AddSingleton<DiaryPageBuilder>()
            .AddSingleton<DiaryCalendars>()
            .AddSingleton<WriteEntryPageBuilder>()
            .AddCatalogue(() => DiaryQuestions.Read(settings.Texts))
            .AddSingleton<IContentPreview, DiaryQuestionsPreview>()
            .AddSingleton<IPersonalData, DiaryPersonalData>()
            .AddSingleton<IDiary, DiaryForFeatures>()
            .AddSingleton(new OfflinePage(DiaryAddresses.WriteWithoutSignal))
            .AddSingleton<IDiaryInbox, DiaryInbox>()
            .AddSingleton<IDemonstrationDiary, DemonstrationDiary>()
            .AddFrameLink(FramePlace.Menu, 5, DiaryAddresses.Diary, "Diary", Section.Diary);
        return builder;
    }

    public static void MapDiary(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("").RequireAuthorization();
        own.MapLocks();
        own.MapShareNotices();
        own.MapTakingBack();
        own.MapDevice();
        routes.MapWriteWithoutSignal();
        routes.MapCalendarFeed();
        var copies = routes.MapGroup("").RequireAuthorization().NeedsDiaryThatStays(mayRead: true).NeedsOpenDiary();
        copies.MapRegistering();
        // Exporting writes nothing, so it goes on while a diary is closing.
        routes.MapGroup("").RequireAuthorization().NeedsOpenDiary().MapExporting();
        var diary = routes.MapGroup("").RequireAuthorization().NeedsDiaryThatStays().NeedsOpenDiary();
        diary.MapGet(DiaryAddresses.Diary, List);
        diary.MapSearching();
        diary.MapWriting();
        diary.MapActions();
        diary.MapDrafts();
        diary.MapWithoutSignal();
        diary.MapSharing();
        diary.MapImporting();
        diary.MapCalendar();
        diary.MapClosing();
    }

    private static async Task<IResult> List(
        int? page,
        string? show,
        string? time,
        string? said,
        SignedIn me,
        ClaimsPrincipal who,
        PrivateDiary diary,
        DiaryPageBuilder pages,
        PortfolioImport import,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        await diary.CatchUp(me.Id, ShareSender.Of(who), me.Today, stop);
        await import.ForgetOld(me.Id, clock.GetUtcNow(), stop);
        var within = EntrySearch.In(time);
        var model = await pages.Build(await diary.Open(me.Id, stop), within ?? EntrySearch.Shown(show), page ?? 1, me, stop);
        return Page.Of<DiaryPage>(
            http,
            model with
            {
                Address = within is null ? DiaryAddresses.Showing(show) : DiaryAddresses.In($"{time}"),
                Time = within is null ? null : time,
                Shown = show,
                Said = DiaryConfirmations.OfActions(said) is null ? DiaryConfirmations.Of(said) : null,
                SaidOfAction = DiaryConfirmations.OfActions(said),
            }
        );
    }
}
