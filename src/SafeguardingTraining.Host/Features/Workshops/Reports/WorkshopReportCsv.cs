using System.Globalization;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>The counts of a workshop as a table for a spreadsheet. No text that anybody wrote is in it but the title.</summary>
public static class WorkshopReportCsv
{
    public static async Task Write(WorkshopReport report, TextWriter to)
    {
        await using var csv = SpreadsheetCsv.To(to);
        await csv.WriteRow("workshop", "scene", "what", "who", "answer", "count");
        foreach (var row in Rows(report))
        {
            await csv.WriteRow([report.Plan.Title, row.Scene, row.What, row.Who, row.Answer, Number(row.Count)]);
        }
    }

    private static IEnumerable<Row> Rows(WorkshopReport report) =>
        [
            .. report.Attendance.Select(one => new Row("", "attended", one.Agency, "", one.People)),
            .. report.Back.Scenes.SelectMany(Rows),
            new("", "wrote one thing they will do", "", "", report.Promises),
            .. report.Ratings is { } ratings ? Rated("before", ratings.Before).Concat(Rated("after", ratings.After)) : [],
        ];

    private static IEnumerable<Row> Rated(string when, RatingCounts counts) =>
        [
            .. counts
                .Confidence.Index()
                .Where(one => one.Item > 0)
                .Select(one => new Row("", $"how sure, {when}", "everyone", SelfRating.InWords(one.Index + 1), one.Item)),
            .. counts
                .Steps.Index()
                .Where(one => one.Item > 0)
                .Select(one => new Row("", $"first step, {when}", "everyone", SelfRating.InWords(SelfRating.Steps[one.Index]), one.Item)),
        ];

    private static IEnumerable<Row> Rows(DebriefScene scene) =>
        [
            .. (scene.Worry?.Groups ?? []).SelectMany(spread => Worries(scene, spread)),
            .. Votes(scene, "first vote", scene.First),
            .. Votes(scene, "second vote", scene.Second),
            .. scene.Tables.Select(one => new Row(
                scene.Scene.Title,
                "table decided",
                $"Table {one.Table}",
                $"{one.Letter}. {one.Option}",
                one.People
            )),
        ];

    private static IEnumerable<Row> Worries(DebriefScene scene, SpreadGroup spread) =>
        from answer in spread.Counts.Index()
        where answer.Item > 0
        select new Row(scene.Scene.Title, "worry", spread.Agencies.Listed(), Number(answer.Index + 1), answer.Item);

    private static IEnumerable<Row> Votes(DebriefScene scene, string what, VoteTally? tally) =>
        from line in tally?.Lines ?? []
        select new Row(scene.Scene.Title, what, "everyone", $"{line.Letter}. {line.Option.Text}", line.Votes);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private sealed record Row(string Scene, string What, string Who, string Answer, int Count);
}
