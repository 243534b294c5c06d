namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Tables for spreadsheets (RFC 4180).</summary>
public static class Csv
{
    /// <summary>One line, with its end.</summary>
    public static string Line(params IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>One cell: quoted, and with an apostrophe before what a spreadsheet would take for a formula (OWASP, CSV injection).</summary>
    public static string Cell(string text)
    {
        var guarded = text.TrimStart() is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] || text is ['\t' or '\r' or '\n', ..] ? $"'{text}" : text;
        return $"\"{guarded.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
    }
}
