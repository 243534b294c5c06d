using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Sso;
using SafeguardingTraining.Host.Features.Authoring;
using SafeguardingTraining.Host.Features.Authoring.Guide;
using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.ClosingQuestions;
using SafeguardingTraining.Host.Features.Comfort;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Features.Coverage;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Evidence;
using SafeguardingTraining.Host.Features.Feedback;
using SafeguardingTraining.Host.Features.Help;
using SafeguardingTraining.Host.Features.Home;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Letters;
using SafeguardingTraining.Host.Features.Library;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Search;
using SafeguardingTraining.Host.Features.SubjectRequests;
using SafeguardingTraining.Host.Features.Support;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Offline;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host;

/// <summary>The host: what it is made of, and one line a feature.</summary>
public sealed class Program
{
    private Program() { }

    /// <summary>What <c>check</c> looks at beside the scenarios.</summary>
    public static IReadOnlyList<IContentCheck> ContentChecks { get; } =
    [
        new LexiconCheck(),
        new PracticePointCheck(),
        new BriefingCheck(),
        new InductionCheck(),
        new CoverageCheck(),
        new DrillCheck(),
        new HelpCheck(),
        new GuideCheck(),
        new NationalLinesCheck(),
        new DiaryQuestionsCheck(),
        new LocalValuesCheck(),
    ];

    /// <summary>Every setting there is, in the order in which people read of them.</summary>
    public static IReadOnlyList<SettingsGroup> SettingsGroups { get; } =
    [
        SettingsGroup.Beginning,
        SettingsGroup.Of<DiaryOptions>(),
        SettingsGroup.Of<SiteOptions>(),
        SettingsGroup.Of<QuotaOptions>(),
        SettingsGroup.Of<AccountOptions>(),
        SettingsGroup.Of<OidcOptions>(),
        SettingsGroup.Of<SmtpOptions>(),
        SettingsGroup.Of<KeyOptions>(),
        SettingsGroup.Of<AuditOptions>(),
        SettingsGroup.Of<TelemetryOptions>(),
    ];

    /// <summary>The words the application understands when it is started.</summary>
    public static IReadOnlyList<ICommand> Commands { get; } =
    [
        new PlayCommand(),
        new CheckCommand(ContentChecks),
        new ExploreCommand(),
        new DiaryCommand(),
        new KeysCommand(),
        new AuditCommand(),
        new BackupCommand(),
        new RestoreCommand(),
        new SubjectAccessCommand(Build),
        new EraseCommand(Build),
        new ConfigCommand(SettingsGroups, Compose),
        new VersionCommand(),
        new ReadyCommand(),
    ];

    public static Task<int> Main(string[] args) =>
        CommandLineRoot.Run(args, Commands, SettingsGroups, serving => SiteStartup.Serve(serving, Build));

    /// <summary>Puts the site together, without looking at any of its data.</summary>
    private static WebApplication Compose(WebApplicationBuilder builder, Settings.Valid settings) =>
        builder
            .AddSite(settings)
            .AddAccounts()
            .AddPeople(settings)
            .AddLibrary()
            .AddPlaying()
            .AddDebriefing()
            .AddAuthoring(settings)
            .AddDiary(settings)
            .AddPracticePoints(settings)
            .AddClosingQuestions()
            .AddBriefings(settings)
            .AddLanguage(settings)
            .AddDrills(settings)
            .AddCoverage(settings)
            .AddInduction(settings)
            .AddFeedback()
            .AddSupport(settings)
            .AddComfort()
            .AddHelp(settings)
            .AddSearch()
            .AddProgrammes()
            .AddMyLearning()
            .AddEvidence()
            .AddBookings()
            .AddBookmarks()
            .AddWorkshops()
            .AddLetters()
            .AddOperations(settings)
            .AddSubjectRequests()
            .AddContentChecks(ContentChecks)
            .Build();

    /// <summary>Puts the site together and brings its tables up to date, without starting it.</summary>
    public static async Task<WebApplication> Build(WebApplicationBuilder builder, Settings.Valid settings)
    {
        var app = Compose(builder, settings).CheckSettings(SettingsGroups).UseSite().UseAccounts();
        await app.Services.PrepareData();
        await app.Services.PrepareContent();
        await app.Services.PrepareDiaries();
        await app.Services.SayWhatIsMissing();
        app.MapHealth();
        app.MapSecurityText();
        app.MapOffline();
        // AntiforgeryGuard has checked every post already, and shows what was typed where a token has expired.
        var pages = app.MapGroup("").DisableAntiforgery();
        pages.MapHome();
        pages.MapLibrary();
        pages.MapPlaying();
        pages.MapDebriefing();
        pages.MapDiary();
        pages.MapAccounts();
        pages.MapComfort();
        pages.MapPeople();
        pages.MapProgrammes();
        pages.MapMyLearning();
        pages.MapEvidence();
        pages.MapBookings();
        pages.MapBookmarks();
        pages.MapPracticePoints();
        pages.MapBriefings();
        pages.MapDrills();
        pages.MapCoverage();
        pages.MapInduction();
        pages.MapAuthoring();
        pages.MapFeedback();
        pages.MapSupport();
        pages.MapHelp();
        pages.MapSearch();
        pages.MapWorkshops();
        pages.MapLetters();
        pages.MapOperations();
        pages.MapSubjectRequests();
        return app.CacheEndpoints();
    }
}
