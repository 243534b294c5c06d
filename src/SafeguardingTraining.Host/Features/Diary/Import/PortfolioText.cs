using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>A line of a text, or a paragraph of a document.</summary>
/// <param name="Number">From 1.</param>
/// <param name="IsApart">There is room above it.</param>
public sealed record PortfolioLine(int Number, string Text, bool IsHeading, bool IsApart);

/// <summary>
/// Finds the entries in a running text: each begins at a line with its day. Headings and labels such as "What I learnt" say where its parts
/// begin. A text that this site exported is read by the same rules.
/// </summary>
public sealed partial class PortfolioText(string unit)
{
    private const int LongestTitleLine = 160;
    private const int LongestLabel = 60;

    /// <summary>Lines after this many are not looked at.</summary>
    public const int MostLines = 100_000;

    private readonly PortfolioResult result = new(unit);

    private PortfolioCells? cells;
    private PortfolioField field = PortfolioField.Learnt;
    private PortfolioLine? heading;
    private int before;

    /// <summary>Reads a text as somebody pastes it or saves it; marks of Markdown at the beginning of a line make a heading.</summary>
    public static PortfolioReading Read(string text)
    {
        var lines = text.ReplaceLineEndings("\n").Split('\n');
        if (lines.Length > MostLines)
        {
            return new PortfolioRefused($"It has more than {MostLines:N0} lines. Bring it in part by part.");
        }
        var isOurs = (lines[0] == "# My diary" || lines[0].StartsWith($"# {ExportDocument.RegulatorTitle}", StringComparison.Ordinal));
        var reader = new PortfolioText("line");
        for (var at = 0; at < lines.Length; at++)
        {
            var isHeading = Marks().Match(lines[at]) is { Length: > 0 };
            var line = Marks().Replace(lines[at], "");
            reader.Take(
                new PortfolioLine(
                    at + 1,
                    isOurs ? Escaped().Replace(line, "$1") : line,
                    isHeading,
                    at > 0 && lines[at - 1].Trim().Length == 0
                )
            );
        }
        return reader.End();
    }

    /// <summary>Takes a table whose rows are entries.</summary>
    public void Take(PortfolioCells row) => result.Add(row);

    public void LeaveOut(string? sentence) => result.LeaveOut(sentence);

    /// <summary>The heading that nothing has followed yet; null for none.</summary>
    public string? Heading => heading?.Text.Trim();

    public void Take(PortfolioLine line)
    {
        var text = line.Text.Trim();
        if (text.Length == 0)
        {
            return;
        }
        var isOfAnAction = field == PortfolioField.Actions && text.StartsWith(PortfolioActions.HappenedWords, StringComparison.Ordinal);
        if (!isOfAnAction && Labelled(text) is var (label, value) && (line.IsHeading || value.Length > 0 || text.Length <= LongestLabel))
        {
            TakeLabel(label, value, line);
        }
        else if (DayOf(text, line.IsHeading) is var (day, rest))
        {
            Begin(line.Number, day, rest);
        }
        else if (line.IsHeading)
        {
            Words();
            heading = line;
        }
        else
        {
            Words();
            Say(field, line);
        }
    }

    public PortfolioReading End()
    {
        Words();
        Finish();
        if (result.IsEmpty)
        {
            return new PortfolioRefused(
                "No entry could be found in it, because no line begins with a day. Put the day above each entry, on a line of its own, such as 3 March 2024."
            );
        }
        result.LeaveOut(
            before switch
            {
                0 => null,
                1 => $"One {unit} before the first day is left out.",
                var count => $"{count:N0} {unit}s before the first day are left out.",
            }
        );
        return result.Read();
    }

    private void TakeLabel(PortfolioField label, string value, PortfolioLine line)
    {
        field = label;
        if (label == PortfolioField.Date && value.Length > 0)
        {
            var (day, rest) = PortfolioDates.Begin(value);
            Begin(line.Number, day, day is null ? "" : rest);
            if (day is null)
            {
                cells?.Add(PortfolioField.Date, value);
            }
        }
        else if (value.Length > 0)
        {
            Say(label, line with { Text = value, IsApart = true });
            field = PortfolioField.Learnt;
        }
    }

    private void Begin(int number, DateOnly? day, string rest)
    {
        var (title, first) = (heading?.Text.Trim() ?? "", heading?.Number ?? number);
        heading = null;
        Finish();
        cells = new PortfolioCells(first) { On = day };
        field = PortfolioField.Learnt;
        if (!IsOwnLine(rest, cells))
        {
            title = $"{title} {rest.TrimStart(':', '–', '—', '-', '|', ',', '.', ' ')}".Trim();
        }
        cells.Add(PortfolioField.Title, title);
    }

    private void Say(PortfolioField part, PortfolioLine line)
    {
        if (part == PortfolioField.Title && cells is not { IsEmpty: true })
        {
            // A form may name the title before the day.
            heading = line;
            field = PortfolioField.Learnt;
        }
        else if (cells is null && part == PortfolioField.Date)
        {
            cells = new PortfolioCells(line.Number);
            cells.Add(part, line.Text);
        }
        else if (cells is null)
        {
            before++;
        }
        else
        {
            cells.Add(part, line.Text.TrimEnd(), line.IsApart ? "\n\n" : "\n");
        }
    }

    // A heading that no day followed is a line like any other.
    private void Words()
    {
        if (heading is { } line)
        {
            heading = null;
            field = PortfolioField.Learnt;
            Say(field, line);
        }
    }

    private void Finish()
    {
        if (cells is { } done)
        {
            result.Add(done);
        }
        cells = null;
    }

    private static (PortfolioField Label, string Value)? Labelled(string text)
    {
        if (PortfolioFields.Of(text) is { } whole)
        {
            return (whole, "");
        }
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        return colon is > 0 and <= LongestLabel && PortfolioFields.Of(text[..colon]) is { } label
            ? (label, text[(colon + 1)..].Trim())
            : null;
    }

    // A sentence that begins with a day is no heading: what follows the day is short, and set off from it.
    private static (DateOnly Day, string Remainder)? DayOf(string text, bool isHeading)
    {
        if (text.Length > LongestTitleLine)
        {
            return null;
        }
        if (
            PortfolioDates.Begin(text) is ({ } day, var rest)
            && (isHeading || rest.Length == 0 || rest[0] is ':' or '–' or '—' or '-' or '|' or ',' or '.')
        )
        {
            return (day, rest);
        }
        var at = isHeading ? text.LastIndexOfAny([',', '(', '–', '—', ':', '|']) : -1;
        return at > 0 && PortfolioDates.Read(text[(at + 1)..].TrimEnd(')', ' ')) is { } last ? (last, text[..at].TrimEnd()) : null;
    }

    // "22 November 2026. After “The spare key”. 1 hour 30 minutes, participatory", as this site writes it.
    private static bool IsOwnLine(string rest, PortfolioCells cells)
    {
        if (rest.Length == 0)
        {
            return true;
        }
        var found = OwnLine().Match(rest);
        if (!found.Success)
        {
            return false;
        }
        cells.After = found.Groups["after"].Value;
        cells.Source = Enum.GetValues<EntrySource>()
            .FirstOrDefault(source => source.Name().Equals(found.Groups["from"].Value, StringComparison.OrdinalIgnoreCase));
        cells.Source = cells.After.Length > 0 ? EntrySource.Playthrough : cells.Source;
        cells.Add(PortfolioField.Time, found.Groups["time"].Value);
        cells.Add(PortfolioField.Together, found.Groups["with"].Value);
        return true;
    }

    [GeneratedRegex(
        @"^\.?(?: After “(?<after>[^”]{1,200})”\.?)?(?: From (?<from>a scenario|a workshop|a briefing|supervision)\.?)?(?: (?<time>[0-9]+ (?:hour|minute)s?(?: [0-9]+ minutes?)?))?,?(?: (?<with>participatory))?$",
        RegexOptions.IgnoreCase,
        1_000
    )]
    private static partial Regex OwnLine();

    [GeneratedRegex(@"^ {0,3}#{1,6} +", RegexOptions.None, 1_000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\\([\\`*_<>\[\]#|+.)-])", RegexOptions.None, 1_000)]
    private static partial Regex Escaped();
}
