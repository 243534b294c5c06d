using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>
/// A manager's list as a table for a spreadsheet. It is written to a file of the moment, line by line, and sent from there: ten thousand
/// lines need no memory.
/// </summary>
public sealed class TeamExport(ProgressStore store)
{
    private static readonly string[] Headings =
    [
        "Name",
        "Email",
        "Agency",
        "Team",
        "Programme",
        "Started",
        "Done",
        "Of",
        "Standing",
        "Next due",
        "Last finished",
        "Completed",
        "What counted",
        "Begins anew",
        "Done elsewhere",
        "Exempt until",
    ];

    public async Task<Stream> Csv(TeamRequest asked, DateOnly today, CancellationToken stop)
    {
        var file = Moment();
        await using (var writer = new StreamWriter(file, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true))
        {
            await using var csv = SpreadsheetCsv.To(writer);
            await csv.WriteRow(Headings);
            await store.Each(asked.Query, today, line => csv.WriteRow(Cells(line, asked, today)), stop);
        }
        file.Position = 0;
        return file;
    }

    public async Task<Stream> Xlsx(TeamRequest asked, DateOnly today, CancellationToken stop)
    {
        var file = Moment();
        using (var book = SpreadsheetDocument.Create(file, SpreadsheetDocumentType.Workbook))
        {
            var workbook = book.AddWorkbookPart();
            var sheet = workbook.AddNewPart<WorksheetPart>();
            using (var writer = OpenXmlWriter.Create(sheet))
            {
                writer.WriteStartElement(new Worksheet());
                writer.WriteStartElement(new SheetData());
                Row(writer, Headings);
                await store.Each(
                    asked.Query,
                    today,
                    line =>
                    {
                        Row(writer, Cells(line, asked, today));
                        return Task.CompletedTask;
                    },
                    stop
                );
                writer.WriteEndElement();
                writer.WriteEndElement();
            }
            workbook.Workbook = new Workbook(
                new Sheets(
                    new Sheet
                    {
                        Id = workbook.GetIdOfPart(sheet),
                        SheetId = 1,
                        Name = "Learning",
                    }
                )
            );
        }
        file.Position = 0;
        return file;
    }

    private static FileStream Moment() =>
        new(
            Path.Combine(Path.GetTempPath(), $"learning-{Guid.NewGuid():N}"),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            64 * 1024,
            FileOptions.DeleteOnClose | FileOptions.Asynchronous
        );

    // Text, never a formula: an inline string is shown as it is.
    private static void Row(OpenXmlWriter writer, IEnumerable<string> cells)
    {
        writer.WriteStartElement(new Row());
        foreach (var cell in cells)
        {
            writer.WriteElement(
                new Cell
                {
                    DataType = CellValues.InlineString,
                    InlineString = new InlineString(new Text(XmlText.Readable(cell)) { Space = SpaceProcessingModeValues.Preserve }),
                }
            );
        }
        writer.WriteEndElement();
    }

    private static IEnumerable<string> Cells(ProgressLine line, TeamRequest asked, DateOnly today) =>
        [
            line.Name,
            line.Email,
            asked.Places.Agency(line.Agency)?.Name ?? "",
            asked.Places.Team(line.Team)?.Name ?? "",
            asked.Curriculum.Find(line.Programme)?.Name ?? "",
            Day(line.StartsOn),
            Number(line.Done),
            Number(line.Items),
            ProgressWords.Of(line.StateOn(today)),
            Day(line.NextDue),
            Day(line.LastOn),
            Day(line.CompletedOn),
            line.Rule is { } rule ? ProgressWords.Of(rule) : "",
            Day(line.RenewsOn),
            Number(line.Elsewhere),
            Day(line.ExemptUntil),
        ];

    private static string Day(DateOnly? day) => UkDates.Typed(day) ?? "";

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}

internal static class ProgressWords
{
    /// <summary>What was asked for a programme to be complete, in a sentence without its full stop.</summary>
    internal static string Of(CountingRule rule) =>
        rule switch
        {
            CountingRule.Answering =>
                "Scenarios played to their end, or their account read and a question answered; of each briefing a question answered",
            CountingRule.Reading =>
                "Scenarios played to their end, or their account read and a question answered; briefings marked as read",
            _ => "Scenarios played to their end; briefings marked as read (the rule until 30 November 2026)",
        };

    /// <summary>"Under way; next due by 5 December 2026".</summary>
    internal static string Of(ProgressState state, DateOnly? completedOn, DateOnly? exemptUntil, DateOnly? nextDue) =>
        (state, nextDue) switch
        {
            (ProgressState.Complete, _) => $"Completed on {completedOn.GetValueOrDefault().InFull()}",
            (ProgressState.Exempt, _) => $"Exempt until {exemptUntil.GetValueOrDefault().InFull()}",
            (ProgressState.Overdue, { } due) => $"Overdue since {due.InFull()}",
            (ProgressState.NotBegun, { } due) => $"Not begun; first due by {due.InFull()}",
            (ProgressState.UnderWay, { } due) => $"Under way; next due by {due.InFull()}",
            _ => Of(state),
        };

    internal static string Of(ProgressState state) =>
        state switch
        {
            ProgressState.NotBegun => "Not begun",
            ProgressState.UnderWay => "Under way",
            ProgressState.Overdue => "Overdue",
            ProgressState.Exempt => "Exempt",
            _ => "Complete",
        };

    internal static string Of(ProgressFilter state) =>
        state switch
        {
            ProgressFilter.NotBegun => Of(ProgressState.NotBegun),
            ProgressFilter.UnderWay => Of(ProgressState.UnderWay),
            ProgressFilter.Overdue => Of(ProgressState.Overdue),
            ProgressFilter.Complete => Of(ProgressState.Complete),
            ProgressFilter.Exempt => Of(ProgressState.Exempt),
            ProgressFilter.NoProgramme => "No programme yet",
            _ => "Any",
        };
}
