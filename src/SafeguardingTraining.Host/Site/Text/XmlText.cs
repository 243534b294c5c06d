using System.Xml;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Text as XML can hold it: one sign that it has no place for would make a whole document or spreadsheet unreadable.</summary>
public static class XmlText
{
    /// <summary>The text without the signs that XML has no place for.</summary>
    public static string Readable(string text) =>
        text.All(XmlConvert.IsXmlChar)
            ? text
            : string.Concat(text.EnumerateRunes().Where(rune => !rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)));

    /// <summary>One line of signs that a person can read: what a name is. No tabs, line breaks or other signs that steer a machine.</summary>
    public static bool IsAName(string text) => !text.Any(char.IsControl) && !text.Any(sign => sign is '\uFFFE' or '\uFFFF' or '\uFFFD');

    /// <summary>What is said of a name that is not.</summary>
    public const string NotAName =
        "There is a sign in this name that cannot be shown. Type it again, with letters, spaces and the usual marks.";
}
