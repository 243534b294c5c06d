using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>Whatever somebody brings from another portfolio: what it is shows by how it begins, and not by its name.</summary>
public static class PortfolioFile
{
    /// <summary>The most bytes of a table or a text.</summary>
    public const int MostBytes = 5 << 20;

    private static readonly byte[] Zip = "PK"u8.ToArray();
    private static readonly byte[] OldWord = [0xD0, 0xCF, 0x11, 0xE0];
    private static readonly byte[] Pdf = "%PDF"u8.ToArray();

    /// <summary>It is this site's own export in JSON, or means to be.</summary>
    public static bool IsJson(ReadOnlySpan<byte> file) => file.TrimStart("\uFEFF \t\r\n"u8) is [(byte)'[' or (byte)'{', ..];

    public static PortfolioReading Read(byte[] file) =>
        file.AsSpan() switch
        {
            var bytes when bytes.StartsWith(Zip) => PortfolioDocx.Read(file),
            var bytes when bytes.StartsWith(OldWord) => new PortfolioRefused(
                "This is a file of an older Word, or one that is locked with a password. Save it as .docx without a password, and bring that in."
            ),
            var bytes when bytes.StartsWith(Pdf) => new PortfolioRefused(
                "This is a PDF, from which words do not come out whole. Save it as Word, or copy its text and paste it."
            ),
            { Length: > MostBytes } => new PortfolioRefused($"It is larger than {MostBytes >> 20} megabytes. Bring it in part by part."),
            _ => Read(SpreadsheetText.Of(file)),
        };

    /// <summary>A table that was copied or saved, or a running text.</summary>
    public static PortfolioReading Read(string text) =>
        text.Contains('\0', StringComparison.Ordinal)
            ? new PortfolioRefused("This is no text that could be read. Save it as CSV, Word or plain text, and bring that in.")
            : PortfolioCsv.Read(XmlText.Readable(text)) ?? PortfolioText.Read(XmlText.Readable(text));
}
