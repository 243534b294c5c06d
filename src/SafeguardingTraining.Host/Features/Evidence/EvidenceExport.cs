using System.Globalization;
using System.Text;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;
using SpreadCheetah;
using SpreadCheetah.Worksheets;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>The evidence as a table for a spreadsheet, sent while it is read: a million lines need no more memory than a page.</summary>
public sealed class EvidenceExport(EvidenceSearch search)
{
    /// <summary>A sheet of Excel ends at 1,048,576 rows.</summary>
    private const int RowsASheet = 1_000_000;

    private const int FlushEvery = 500;

    private static readonly string[] Headings =
    [
        "Name",
        "Agency on that day",
        "Team on that day",
        "Programme",
        "Completed",
        "Minutes",
        "What counted on that day",
        "What was asked for",
        "Certificate",
        "Left",
        "Works in, or worked last",
    ];

    public async Task Csv(EvidenceRequest asked, Stream to, CancellationToken stop)
    {
        var terms = await search.Terms(null, stop);
        await using var writer = new StreamWriter(to, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true);
        await using var csv = SpreadsheetCsv.To(writer);
        await csv.WriteRow(Headings);
        await foreach (var record in search.Each(asked.Query, stop))
        {
            await csv.WriteRow(Cells(record, terms, asked.Within.Places));
        }
        await csv.FlushAsync();
        await writer.FlushAsync(stop);
    }

    public async Task Xlsx(EvidenceRequest asked, Stream to, CancellationToken stop)
    {
        var terms = await search.Terms(null, stop);
        await using var held = new BufferedResponseStream(to);
        await using (var book = await Spreadsheet.CreateNewAsync(held, cancellationToken: stop))
        {
            var (rows, sheets) = (RowsASheet, 0);
            await foreach (var record in search.Each(asked.Query, stop))
            {
                if (rows == RowsASheet)
                {
                    (rows, sheets) = (0, sheets + 1);
                    await Begin(book, sheets, stop);
                }
                rows++;
                await book.AddRowAsync(Row(record, terms, asked.Within.Places), stop);
            }
            if (sheets == 0)
            {
                await Begin(book, 1, stop);
            }
            await book.FinishAsync(stop);
        }
        await held.FlushAsync(stop);
    }

    private static async Task Begin(Spreadsheet book, int sheet, CancellationToken stop)
    {
        await book.StartWorksheetAsync(sheet == 1 ? "Evidence" : $"Evidence {sheet}", new WorksheetOptions { FrozenRows = 1 }, stop);
        await book.AddRowAsync([.. Headings.Select(heading => new DataCell(heading))], stop);
    }

    private static IEnumerable<string> Cells(EvidenceRecord record, IReadOnlyDictionary<Guid, EvidenceTerms> all, OrganisationUnits places)
    {
        var terms = all.GetValueOrDefault(record.Terms);
        return
        [
            record.Name,
            record.AgencyName,
            record.TeamName,
            record.ProgrammeName,
            UkDates.Typed(record.CompletedOn) ?? "",
            record.Minutes.ToString(CultureInfo.InvariantCulture),
            terms?.Rule ?? "",
            string.Join("; ", terms?.Lines ?? []),
            record.Certificate,
            UkDates.Typed(record.LeftOn) ?? "",
            Place(record, places),
        ];
    }

    // Text is text here, never a formula; days and minutes are numbers, so that they can be sorted and added up.
    private static DataCell[] Row(EvidenceRecord record, IReadOnlyDictionary<Guid, EvidenceTerms> all, OrganisationUnits places)
    {
        var terms = all.GetValueOrDefault(record.Terms);
        return
        [
            Text(record.Name),
            Text(record.AgencyName),
            Text(record.TeamName),
            Text(record.ProgrammeName),
            Day(record.CompletedOn),
            new DataCell(record.Minutes),
            Text(terms?.Rule ?? ""),
            Text(string.Join("; ", terms?.Lines ?? [])),
            Text(record.Certificate),
            Day(record.LeftOn),
            Text(Place(record, places)),
        ];
    }

    private static string Place(EvidenceRecord record, OrganisationUnits places) =>
        places.Agency(record.Agency) is null ? "" : places.NameOf(record.Agency, record.Team);

    private static DataCell Text(string text) => new(XmlText.Readable(text));

    private static DataCell Day(DateOnly? day) => new(day?.ToDateTime(TimeOnly.MinValue));
}
