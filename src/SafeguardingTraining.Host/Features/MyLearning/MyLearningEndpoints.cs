using System.Text;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Bookmarks;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>A learner's own page: what is next, what is due, what is done; their certificates, and their due dates as a calendar.</summary>
public static class MyLearningEndpoints
{
    public static WebApplicationBuilder AddMyLearning(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<CertificateStore>()
            .AddSingleton<LearningCalendars>()
            .AddSingleton<IPersonalData>(services => services.GetRequiredService<CertificateStore>())
            .AddSingleton<INextSteps, NextStepsFinder>()
            .AddSingleton<LearningPageBuilder>()
            .AddSingleton<IPersonalHome>(services => services.GetRequiredService<LearningPageBuilder>())
            .AddFrameLink(FramePlace.Menu, 1, MyLearningAddresses.Learning, "My learning", Section.Learning)
            .AddFrameLink(FramePlace.Within, 1, MyLearningAddresses.Learning, "My learning", Section.Learning);
        return builder;
    }

    public static void MapMyLearning(this IEndpointRouteBuilder routes)
    {
        var mine = routes.MapGroup("").RequireAuthorization();
        mine.MapGet(MyLearningAddresses.Learning, Show);
        mine.MapPost(MyLearningAddresses.Certificates, Make);
        mine.MapBack(MyLearningAddresses.Certificates, MyLearningAddresses.Learning);
        mine.MapGet(AddressRoute.To(MyLearningAddresses.Certificate), ShowCertificate);
        mine.MapPost(AddressRoute.To(MyLearningAddresses.CertificateOpenings), Open);
        mine.MapBack(AddressRoute.To(MyLearningAddresses.CertificateOpenings), MyLearningAddresses.Certificate);
        mine.MapGet(MyLearningAddresses.Calendar, Calendar);
        mine.MapPost(MyLearningAddresses.Calendars, RenewCalendar);
        mine.MapPost(MyLearningAddresses.CalendarDeletions, StopCalendar);
        mine.MapBack($"{MyLearningAddresses.Calendars}/{{**noun}}", MyLearningAddresses.Calendar);
        // A calendar program cannot sign in; the address itself is the key.
        mine.MapGet(MyLearningAddresses.CalendarFeed("{token}"), Feed).AllowAnonymous();
        routes.MapGet(BookmarkAddresses.All, ShowKept);
        routes.MapGet(MyLearningAddresses.CertificateChecks, AskForCode);
        routes.MapGet(MyLearningAddresses.CertificateCheck("{code}"), Check);
    }

    private static Task<IResult> Show(SignedIn me, LearningPageBuilder pages, HttpContext http, CancellationToken stop) =>
        pages.Show(me.Id, http, stop);

    private static async Task<IResult> ShowKept(
        IBookmarks bookmarks,
        LearningCatalogues catalogues,
        LearningSubjects subjects,
        HttpContext http,
        CancellationToken stop
    ) => Page.Of<KeptPage>(http, new KeptModel(KeptThing.Of(await bookmarks.Mine(Learner.Of(http), stop), subjects, catalogues)));

    private static async Task<IResult> Make(
        [FromForm] Guid programme,
        SignedIn me,
        ProgressService standings,
        LearningSubjects subjects,
        IOrganisation organisation,
        CertificateStore store,
        HttpContext http,
        CancellationToken stop
    )
    {
        var person = await standings.Of(me.Id, me.Today, stop);
        if (
            person.Standings.FirstOrDefault(one => one.Programme.Id == programme && one.CompletedOn is not null) is not { } completed
            || person.Member is not { } member
        )
        {
            return Page.NotFound(http);
        }
        var issuer = (await organisation.ListUnits(stop)).NameOf(member.Agency, null);
        await store.Keep(Certificate.Of(me.Id, member.Name, issuer, completed, subjects), stop);
        var made = (await store.Mine(me.Id, stop)).First(one => one.Programme == programme && one.Round == completed.Round);
        return TypedResults.LocalRedirect(MyLearningAddresses.Certificate(made.Id));
    }

    private static async Task<IResult> ShowCertificate(
        Guid id,
        SignedIn me,
        CertificateStore store,
        HttpContext http,
        CancellationToken stop
    ) =>
        (await store.Mine(me.Id, stop)).FirstOrDefault(one => one.Id == id) is { } mine
            ? Page.Of<CertificatePage>(
                http,
                new CertificateModel(mine, http.Request.Whole(MyLearningAddresses.CertificateCheck(mine.Code)))
            )
            : Page.NotFound(http);

    private static async Task<IResult> Open(Guid id, [FromForm] bool open, SignedIn me, CertificateStore store, CancellationToken stop)
    {
        await store.Open(me.Id, id, open, stop);
        return TypedResults.LocalRedirect(MyLearningAddresses.Certificate(id));
    }

    private static async Task<IResult> AskForCode(
        string? code,
        CertificateStore store,
        IEvidence evidence,
        HttpContext http,
        CancellationToken stop
    ) =>
        string.IsNullOrWhiteSpace(code)
            ? Page.Of<CheckPage>(http, new CheckModel(null, null))
            : await Check(code, store, evidence, http, stop);

    private static async Task<IResult> Check(
        string code,
        CertificateStore store,
        IEvidence evidence,
        HttpContext http,
        CancellationToken stop
    )
    {
        var read = ReadableCode.Read(code, Certificate.CodeLength);
        var found = read is null ? null : await store.FindOpen(read, stop);
        var left = read is null || found is not null ? null : await evidence.Confirm(read, stop);
        return Page.Of<CheckPage>(
            http,
            new CheckModel(code, found, left),
            found is null && left is null ? StatusCodes.Status404NotFound : StatusCodes.Status200OK
        );
    }

    private static async Task<IResult> Calendar(
        string? said,
        SignedIn me,
        LearningCalendars calendars,
        HttpContext http,
        CancellationToken stop
    ) =>
        Page.Of<LearningCalendarPage>(
            http,
            new LearningCalendarModel(
                await calendars.Find(me.Id, stop) is { } secret
                    ? http.Request.Whole(MyLearningAddresses.CalendarFeed(secret.Token(me.Id)))
                    : null,
                said is "renewed"
            )
        );

    private static async Task<IResult> RenewCalendar(SignedIn me, LearningCalendars calendars, CancellationToken stop)
    {
        await calendars.Renew(me.Id, stop);
        return TypedResults.LocalRedirect($"{MyLearningAddresses.Calendar}?said=renewed");
    }

    private static async Task<IResult> StopCalendar(SignedIn me, LearningCalendars calendars, CancellationToken stop)
    {
        await calendars.Stop(me.Id, stop);
        return TypedResults.LocalRedirect(MyLearningAddresses.Calendar);
    }

    private static async Task<IResult> Feed(
        string token,
        LearningCalendars calendars,
        ProgressService standings,
        LearningSubjects subjects,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (
            CalendarSecret.Read(token) is not ({ } person, { } secret)
            || await calendars.Find(person, stop) is not { } kept
            || !kept.IsThis(secret)
        )
        {
            return Page.NotFound(http);
        }
        var due = (await standings.Of(person, clock.UkToday(), stop)).Standings.Where(standing =>
            standing is { CompletedOn: null, ExemptUntil: null }
        );
        return TypedResults.Text(
            CalendarText.Of("Learning", due.SelectMany(standing => Days(standing, subjects, http)), kept, clock.GetUtcNow()),
            "text/calendar",
            Encoding.UTF8
        );
    }

    private static IEnumerable<CalendarDay> Days(ProgrammeProgress standing, LearningSubjects subjects, HttpContext http) =>
        from item in standing.Items
        where item.DoneOn is null
        let subject = subjects.Of(item.Item)
        select new CalendarDay(
            $"{standing.Programme.Id} {standing.Round} {subject.Code}",
            item.DueOn,
            subject.Title,
            http.Request.Whole(MyLearningAddresses.Learning)
        );
}
