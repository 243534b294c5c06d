using System.Globalization;
using System.Text;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>The counts of a workshop as a table for a spreadsheet. No text that anybody wrote is in it but the title.</summary>
public static class WorkshopReportCsv
{
    public static string Of(WorkshopReport report)
    {
        var lines = new StringBuilder();
        Line(lines, "workshop", "scene", "what", "who", "answer", "count");
        foreach (var one in report.Attendance)
        {
            Line(lines, report.Plan.Title, "", "attended", one.Agency, "", Number(one.People));
        }
        foreach (var scene in report.Back.Scenes)
        {
            foreach (var group in scene.Worry?.Groups ?? [])
            {
                foreach (var (place, count) in group.Counts.Index().Where(one => one.Item > 0))
                {
                    Line(lines, report.Plan.Title, scene.Scene.Title, "worry", group.Agencies.Listed(), Number(place + 1), Number(count));
                }
            }
            Votes(lines, report, scene, "first vote", scene.First);
            Votes(lines, report, scene, "second vote", scene.Second);
        }
        Line(lines, report.Plan.Title, "", "wrote one thing they will do", "", "", Number(report.Promises));
        return lines.ToString();
    }

    private static void Votes(StringBuilder lines, WorkshopReport report, DebriefScene scene, string what, VoteTally? tally)
    {
        foreach (var line in tally?.Lines ?? [])
        {
            Line(lines, report.Plan.Title, scene.Scene.Title, what, "everyone", $"{line.Letter}. {line.Option.Text}", Number(line.Votes));
        }
    }

    private static void Line(StringBuilder lines, params IEnumerable<string> cells) => lines.Append(Csv.Line(cells));

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
