using System.Text;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Documents;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// Before and after on paper: the printed twin, the report as a page, a document and counts, and the questions weeks later.
/// </summary>
public static class ReportEndpoints
{
    /// <summary>So long somebody looks at the page before; after that a page says that the paper version is being made.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(2);

    public static void MapReporting(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup(AddressRoute.To(WorkshopAddresses.Console)).RequireAuthorization();
        own.MapGet("paper", Paper);
        own.MapGet("report", Show);
        own.MapGet("report.docx", Document).TakesACopy();
        own.MapGet("report.csv", Counts).TakesACopy();
        own.MapGet("slides.pptx", Slides).TakesACopy();
        routes.MapPost(WorkshopAddresses.FollowUps, Answer).RequireAuthorization();
        routes.MapBack(WorkshopAddresses.FollowUps, WorkshopAddresses.All);
    }

    private static async Task<IResult> Paper(
        Guid id,
        bool? large,
        int? people,
        int? rounds,
        ConsoleService service,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await service.Find(http, id, stop) is not { } room)
        {
            return Page.NotFound(http);
        }
        var script = PaperScript.Prepare(room);
        if (await Task.WhenAny(script, Task.Delay(Patience, stop)) != script)
        {
            http.Response.Headers["Refresh"] = "2";
            return Page.Of<PaperWaitingPage>(http, new PaperWaiting(id, room.Scenario.Title, http.Request.Path + http.Request.QueryString));
        }
        await script;
        return Page.Of<PaperPage>(http, PaperOf(room, large ?? false, people, rounds));
    }

    private static Task<IResult> Show([AsParameters] ReportRequest asked) =>
        asked.Answer(report => Page.Of<ReportPage>(asked.Http, report));

    private static Task<IResult> Document([AsParameters] ReportRequest asked) =>
        asked.Answer(report =>
            TypedResults.Stream(to => WorkshopReportDocx.Write(report, to, asked.Stop), WordDocument.ContentType, "workshop-report.docx")
        );

    private static Task<IResult> Slides([AsParameters] ReportRequest asked) =>
        asked.Answer(report =>
            TypedResults.Stream(to => WorkshopSlides.Write(report, to, asked.Stop), SlideDeck.ContentType, "workshop-slides.pptx")
        );

    private static Task<IResult> Counts([AsParameters] ReportRequest asked) =>
        asked.Answer(report => TypedResults.Stream(to => WriteCounts(report, to), "text/csv; charset=utf-8", "workshop-counts.csv"));

    private static async Task WriteCounts(WorkshopReport report, Stream to)
    {
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await WorkshopReportCsv.Write(report, writer);
    }

    private static async Task<IResult> Answer(
        [FromForm] Guid workshop,
        [FromForm] int round,
        [FromForm] FollowUpAnswer said,
        [FromForm] string? confidence,
        [FromForm] string? first,
        SignedIn me,
        FollowUpStore followUps,
        CancellationToken stop
    )
    {
        var rating = new SelfRating(LevelOf(confidence), FormValue.OneOf<FirstStep>(first));
        await followUps.Answer(me.Id, workshop, round, said, me.Today, stop, rating);
        return TypedResults.LocalRedirect(WorkshopAddresses.All);
    }

    private static int? LevelOf(string? typed) => FormValue.Whole(typed) is { } level && SelfRating.Levels.Contains(level) ? level : null;

    private static Paper PaperOf(Room room, bool large, int? people, int? rounds) =>
        SafeguardingTraining.Host.Features.Workshops.Reports.Paper.Of(room.Now.Workshop, room.Scenario, large, people, rounds);
}

/// <summary>Asks for what a workshop's report holds, in one form or another; only its facilitators find it.</summary>
public sealed record ReportRequest(Guid Id, ConsoleService Service, FollowUpStore FollowUps, HttpContext Http, CancellationToken Stop)
{
    public async Task<IResult> Answer(Func<WorkshopReport, IResult> form) =>
        await Service.Find(Http, Id, Stop) is { } room
            ? form(WorkshopReport.Of(room.Now, await FollowUps.Counts(Id, Stop)))
            : Page.NotFound(Http);
}
