using System.Text;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// Before and after on paper: the printed twin, the report as a page, a document and counts, and the questions weeks later.
/// </summary>
public static class ReportEndpoints
{
    private const string WordDocument = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    public static void MapReporting(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup($"{WorkshopAddresses.All}/{{id:guid}}").RequireAuthorization();
        own.MapGet("paper", Paper);
        own.MapGet("report", Show);
        own.MapGet("report.docx", Document);
        own.MapGet("report.csv", Counts);
        routes.MapPost(WorkshopAddresses.FollowUps, Answer).RequireAuthorization();
        routes.MapGet(WorkshopAddresses.FollowUps, () => TypedResults.LocalRedirect(WorkshopAddresses.All));
    }

    private static async Task<IResult> Paper(Guid id, bool? large, ConsoleService desk, HttpContext http, CancellationToken stop) =>
        await desk.Find(http, id, stop) is { } room
            ? Page.Of<PaperPage>(http, PaperOf(room, large ?? false))
            : Page.NotFound(http);

    private static async Task<IResult> Show(
        Guid id, ConsoleService desk, FollowUpStore followUps, HttpContext http, CancellationToken stop) =>
        await Find(id, desk, followUps, http, stop) is { } report ? Page.Of<ReportPage>(http, report) : Page.NotFound(http);

    private static async Task<IResult> Document(
        Guid id, ConsoleService desk, FollowUpStore followUps, HttpContext http, CancellationToken stop) =>
        await Find(id, desk, followUps, http, stop) is { } report
            ? TypedResults.File(WorkshopReportDocx.Of(report), WordDocument, "workshop-report.docx")
            : Page.NotFound(http);

    private static async Task<IResult> Counts(
        Guid id, ConsoleService desk, FollowUpStore followUps, HttpContext http, CancellationToken stop) =>
        await Find(id, desk, followUps, http, stop) is { } report
            ? TypedResults.File(WithByteOrderMark(WorkshopReportCsv.Of(report)), "text/csv; charset=utf-8", "workshop-counts.csv")
            : Page.NotFound(http);

    private static byte[] WithByteOrderMark(string text) => [.. Encoding.UTF8.GetPreamble(), .. Encoding.UTF8.GetBytes(text)];

    private static async Task<IResult> Answer(
        [FromForm] Guid workshop,
        [FromForm] int round,
        [FromForm] FollowUpAnswer said,
        SignedIn me,
        FollowUpStore followUps,
        CancellationToken stop)
    {
        await followUps.Answer(me.Id, workshop, round, said, me.Today, stop);
        return TypedResults.LocalRedirect(WorkshopAddresses.All);
    }

    private static async Task<WorkshopReport?> Find(
        Guid id, ConsoleService desk, FollowUpStore followUps, HttpContext http, CancellationToken stop) =>
        await desk.Find(http, id, stop) is { } room ? WorkshopReport.Of(room.Now, await followUps.Counts(id, stop)) : null;

    private static Paper PaperOf(Room room, bool large) =>
        SafeguardingTraining.Host.Features.Workshops.Reports.Paper.Of(room.Now.Workshop, room.Scenario, large);
}
