using System.Buffers;
using System.Globalization;
using System.Text;

namespace SafeguardingTraining.Scenarios.Editing;

/// <summary>Writes a value as YAML, in the way in which it was written before as far as that can hold it.</summary>
internal static class YamlScalars
{
    private const int Widest = 96;

    private static readonly SearchValues<char> SignsOfFlow = SearchValues.Create(",[]{}:\"#");

    private static readonly HashSet<string> Misread = new(StringComparer.OrdinalIgnoreCase)
    {
        "null",
        "~",
        "yes",
        "no",
        "on",
        "off",
        "y",
        "n",
    };

    /// <summary>As it is where that can be read back, and else within quotation marks.</summary>
    public static string Of(string value, bool inFlow = false) => IsPlain(value, inFlow) ? value : Quoted(value);

    public static string Quoted(string value)
    {
        var text = new StringBuilder("\"");
        foreach (var sign in value)
        {
            text.Append(
                sign switch
                {
                    '"' => "\\\"",
                    '\\' => "\\\\",
                    '\n' => "\\n",
                    '\t' => "\\t",
                    _ when IsUnseen(sign) => string.Create(CultureInfo.InvariantCulture, $"\\u{(int)sign:x4}"),
                    _ => sign.ToString(),
                }
            );
        }
        return text.Append('"').ToString();
    }

    public static string SingleQuoted(string value) =>
        value.Contains('\n', StringComparison.Ordinal) || value.Any(IsUnseen)
            ? Quoted(value)
            : $"'{value.Replace("'", "''", StringComparison.Ordinal)}'";

    /// <summary>The lines of a folded text, without their indent; an empty line stands for a line break.</summary>
    public static IEnumerable<string> Folded(string value)
    {
        foreach (var (at, paragraph) in value.Split('\n').Index())
        {
            if (at > 0)
            {
                yield return "";
            }
            var line = new StringBuilder();
            foreach (var word in paragraph.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Length > 0 && line.Length + 1 + word.Length > Widest)
                {
                    yield return line.ToString();
                    line.Clear();
                }
                line.Append(line.Length > 0 ? " " : "").Append(word);
            }
            if (line.Length > 0)
            {
                yield return line.ToString();
            }
        }
    }

    /// <summary>It holds a sign that only quotation marks can hold.</summary>
    public static bool NeedsQuotes(string value) => value.Any(IsUnseen);

    private static bool IsPlain(string value, bool inFlow) =>
        value.Length > 0
        && !Misread.Contains(value)
        && !"-?:,[]{}#&*!|>'\"%@` ".Contains(value[0], StringComparison.Ordinal)
        && value[^1] is not (' ' or ':')
        && !value.Contains(": ", StringComparison.Ordinal)
        && !value.Contains(" #", StringComparison.Ordinal)
        && !value.Contains('\n', StringComparison.Ordinal)
        && !value.StartsWith("...", StringComparison.Ordinal)
        && !value.Any(IsUnseen)
        && !(inFlow && value.AsSpan().ContainsAny(SignsOfFlow));

    private static bool IsUnseen(char sign) => char.IsControl(sign) && sign != '\n' || sign is '\u2028' or '\u2029' or '\uFEFF';
}
