using CsvHelper;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>Entries of another portfolio as a spreadsheet saves or copies them.</summary>
public static class PortfolioCsv
{
    /// <summary>Rows after this many are not looked at.</summary>
    public const int MostRows = 20_000;

    /// <summary>Null where the first line names no column for the day: then it is no table.</summary>
    public static PortfolioReading? Read(string text)
    {
        try
        {
            using var csv = SpreadsheetText.Read(text, PortfolioFields.Plain);
            return csv.Read() && csv.ReadHeader() && csv.HeaderRecord is { } heads && PortfolioTable.IsOne(heads) ? Rows(csv, heads) : null;
        }
        catch (CsvHelperException)
        {
            return new PortfolioRefused("This table could not be read. Open it in your spreadsheet program and save it as CSV again.");
        }
    }

    private static PortfolioReading Rows(CsvReader csv, string[] heads)
    {
        var result = new PortfolioResult("row");
        result.LeaveOut(PortfolioTable.LeftOut(heads));
        while (csv.Read())
        {
            if (csv.Parser.Row > MostRows)
            {
                return new PortfolioRefused($"It has more than {MostRows:N0} rows. Bring it in part by part.");
            }
            if (PortfolioTable.Row(csv.Parser.Row, heads, csv.Parser.Record ?? []) is { } cells)
            {
                result.Add(cells);
            }
        }
        return result.IsEmpty ? new PortfolioRefused("There is no row below the names of the columns.") : result.Read();
    }
}
