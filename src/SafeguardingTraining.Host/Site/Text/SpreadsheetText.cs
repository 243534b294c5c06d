using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Tables as spreadsheets save or copy them: with commas, semicolons or tabs, in UTF-8 or an older code.</summary>
public static class SpreadsheetText
{
    /// <summary>Excel saves UTF-8 with a mark, or the older code of its country; the second shows only by not being the first.</summary>
    public static string Of(byte[] file)
    {
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(file).TrimStart('\uFEFF');
        }
        catch (DecoderFallbackException)
        {
            return Encoding.Latin1.GetString(file);
        }
    }

    /// <param name="plain">How the name of a column is read, so that capitals and marks make no other column of it.</param>
    public static CsvReader Read(string text, Func<string, string> plain) =>
        new(
            new StringReader(text),
            new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                DetectDelimiter = true,
                DetectDelimiterValues = [",", ";", "\t"],
                TrimOptions = TrimOptions.Trim,
                BadDataFound = null,
                MissingFieldFound = null,
                PrepareHeaderForMatch = header => plain(header.Header),
            }
        );

    /// <summary>A cell may hold line breaks; a person looks for the line on which the row begins.</summary>
    public static int FirstLine(this IParser parser) =>
        parser.RawRow - parser.RawRecord.TrimEnd('\r', '\n').Count(letter => letter == '\n');
}
