using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>
/// Tables for spreadsheets (RFC 4180). Every cell is quoted and trimmed, and what a spreadsheet would run as a formula gets an
/// apostrophe before it (OWASP, CSV injection).
/// </summary>
public static class SpreadsheetCsv
{
    /// <summary>Writes to what the caller opened, and leaves it open.</summary>
    public static CsvWriter To(TextWriter writer) =>
        new(
            writer,
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                NewLine = "\r\n",
                ShouldQuote = _ => true,
                // Without it, a blank before the sign would let a formula through.
                TrimOptions = TrimOptions.Trim,
                InjectionOptions = InjectionOptions.Escape,
            },
            leaveOpen: true
        );

    public static Task WriteRow(this CsvWriter csv, params IEnumerable<string> cells)
    {
        foreach (var cell in cells)
        {
            csv.WriteField(cell);
        }
        return csv.NextRecordAsync();
    }
}
