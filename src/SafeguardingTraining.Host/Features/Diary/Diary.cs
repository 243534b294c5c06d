using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>A practitioner's own diary. Every page is theirs alone: anybody else finds nothing at its address.</summary>
public static class Diary
{
    public static WebApplicationBuilder AddDiary(this WebApplicationBuilder builder, Settings.Sound settings)
    {
        builder.Services
            .AddDiaryStore(builder.Configuration, settings.Data)
            .AddSingleton(new Erasures(settings.Data))
            .AddHostedService<ErasuresAtStart>()
            .AddSingleton<OpenDiaries>()
            .AddSingleton<DiaryVault>()
            .AddSingleton<PrivateDiary>()
            .AddSingleton<DiaryShares>()
            .AddSingleton<DiaryCalendars>()
            .AddSingleton<WritingDesk>()
            .AddSingleton(DiaryQuestions.Read(settings.Content))
            .AddSingleton<ForgetElsewhere>(services => services.GetRequiredService<PrivateDiary>().Close)
            .AddSingleton<HeldAbout>(services => (person, stop) => DiaryHeld.Find(services.GetRequiredService<PrivateDiary>(), person, stop))
            .AddSingleton<FindWritings>(services => (person, stop) => Writings.Find(services.GetRequiredService<PrivateDiary>(), person, stop))
            .AddSingleton<WriteInDiary>(services => (note, stop) => services.GetRequiredService<PrivateDiary>().Write(note.Person, Draft.Of(note), note.Today, after: null, stop))
            .AddSingleton<FindDueActions>(services => (person, today, stop) => DueActions.Find(services.GetRequiredService<PrivateDiary>(), person, today, stop));
        return builder;
    }

    public static void MapDiary(this IEndpointRouteBuilder routes)
    {
        var diary = routes.MapGroup(Addresses.Diary).RequireAuthorization().DisableAntiforgery();
        diary.MapGet("", List);
        diary.MapPost("searches", Search);
        diary.MapGet("searches", () => TypedResults.LocalRedirect(Addresses.Diary));
        diary.MapWriting();
        diary.MapDrafts();
        diary.MapSharing();
        diary.MapTakingAway();
        diary.MapRegistering();
        diary.MapCalendar();
        diary.MapClosing();
    }

    private static async Task<IResult> List(
        int? page, string? show, string? said, SignedIn me, PrivateDiary diary, DiaryShares shares, HttpContext http, CancellationToken stop)
    {
        var model = DiaryModel.Of(await diary.Open(me.Id, stop), Looking.Shown(show), page ?? 1, me.Today);
        return Page.Of<DiaryPage>(http, model with { Shown = show, Said = DiarySaid.Of(said), Received = await shares.ReadableBy(me.Id, me.Today, stop) });
    }

    private static async Task<IResult> Search(IFormCollection form, SignedIn me, PrivateDiary diary, HttpContext http, CancellationToken stop) =>
        Page.Of<DiaryPage>(http, DiaryModel.Of(await diary.Open(me.Id, stop), Looking.Of(form), Number(form), me.Today));

    private static int Number(IFormCollection form) => int.TryParse(form["page"], out var page) ? page : 1;
}
