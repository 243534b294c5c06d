using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Tables as spreadsheets save or copy them: with commas, semicolons or tabs, in UTF-8 or an older code.</summary>
public static class SpreadsheetText
{
    // A line by which a spreadsheet is told what stands between the cells.
    private const string Separator = "sep=";

    private const int LookedAt = 512;

    private static readonly Encoding Strict = new UTF8Encoding(false, throwOnInvalidBytes: true);

    /// <summary>
    /// Excel saves UTF-8 or UTF-16 with a mark, or the older code of its country, which shows only by not being the others. In the United
    /// Kingdom that is Windows-1252; guessing among more codes by how often letters come goes wrong in a short list of names.
    /// </summary>
    public static string Of(byte[] file)
    {
        if (Utf16(file) is { } wide)
        {
            return wide.GetString(file).TrimStart('\uFEFF');
        }
        try
        {
            return Strict.GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return (CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? Encoding.Latin1).GetString(file);
        }
    }

    /// <param name="plain">How the name of a column is read, so that capitals and marks make no other column of it.</param>
    public static CsvReader Read(string text, Func<string, string> plain)
    {
        var isTold = text.Length > Separator.Length && text.StartsWith(Separator, StringComparison.OrdinalIgnoreCase);
        return new(
            new StringReader(text),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                DetectDelimiter = !isTold,
                DetectDelimiterValues = [",", ";", "\t"],
                Delimiter = isTold ? $"{text[Separator.Length]}" : ",",
                ShouldSkipRecord = row => isTold && row.Row.Parser.RawRow == 1,
                TrimOptions = TrimOptions.Trim,
                BadDataFound = null,
                MissingFieldFound = null,
                PrepareHeaderForMatch = header => plain(header.Header),
            }
        );
    }

    // With a mark, or by every other byte being nothing, as it is in letters of Europe.
    private static UnicodeEncoding? Utf16(byte[] file)
    {
        var some = file.AsSpan(0, Math.Min(LookedAt, file.Length / 2 * 2));
        var (even, odd) = (0, 0);
        for (var at = 0; at < some.Length; at += 2)
        {
            (even, odd) = (even + (some[at] == 0 ? 1 : 0), odd + (some[at + 1] == 0 ? 1 : 0));
        }
        return file switch
        {
            [0xFF, 0xFE, ..] => new UnicodeEncoding(bigEndian: false, byteOrderMark: true),
            [0xFE, 0xFF, ..] => new UnicodeEncoding(bigEndian: true, byteOrderMark: true),
            _ when odd > some.Length / 4 && even == 0 => new UnicodeEncoding(bigEndian: false, byteOrderMark: false),
            _ when even > some.Length / 4 && odd == 0 => new UnicodeEncoding(bigEndian: true, byteOrderMark: false),
            _ => null,
        };
    }

    /// <summary>A cell may hold line breaks; a person looks for the line on which the row begins.</summary>
    public static int FirstLine(this IParser parser) =>
        parser.RawRow - parser.RawRecord.TrimEnd('\r', '\n').Count(letter => letter == '\n');
}
