using SafeguardingTraining.Host.Features.Language.Replacements;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Reads <c>content/lexicon.tsv</c>: a heading line, then a row a line with ten columns between tabs.
/// Several wordings, phrases or words in one column stand with <c>|</c> between them. An empty <c>finds</c> looks for the
/// term itself; <c>harm</c> among the <c>unless</c> words lets the wording be in a sentence that names harm,
/// <c>adult</c> where it is not said of a child, and <c>self</c> where it is said of "I" or "we". The last column says what
/// may be put in word for word: <c>form = words (condition; condition)</c>; an empty one is explained and never replaced.
/// </summary>
public static class LexiconFile
{
    private const string Name = "lexicon.tsv";
    private const string Heading = "term\talternative\twhy\tsource\tkind\tbefore\tafter\tfinds\tunless\treplacements";
    private const string Code = "lexicon";
    private const string Harm = "harm";
    private const string Adult = "adult";
    private const string Self = "self";
    private const int Columns = 10;

    private static readonly Dictionary<string, WordKind> Kinds = new()
    {
        ["blaming"] = WordKind.Blaming,
        ["jargon"] = WordKind.Jargon,
        ["label"] = WordKind.Label,
        ["minimising"] = WordKind.Minimising,
        ["vague"] = WordKind.Vague,
        ["adult-centred"] = WordKind.AdultCentred,
    };

    public static Lexicon Read(ContentTexts texts)
    {
        var problems = new List<Problem>();
        return texts.Find(Name, Code, problems) is { } text ? Of(LinesOf(text)) : new Lexicon([], problems);
    }

    /// <summary>The lexicon of a file's lines, with every slip an author should fix.</summary>
    public static Lexicon Of(IReadOnlyList<string> lines)
    {
        var problems = new List<Problem>();
        if (lines is not [Heading, ..])
        {
            problems.Add(ProblemAt(1, $"The first line names the columns: {Heading.Replace('\t', ' ')}."));
        }
        var rows = new List<LexiconEntry>();
        for (var at = 1; at < lines.Count; at++)
        {
            if (lines[at].Length > 0 && RowOf(lines[at].Split('\t'), at + 1, problems) is { } row)
            {
                rows.Add(row);
            }
        }
        var lexicon = new Lexicon(rows, []);
        return lexicon with { Problems = [.. problems.Concat(LexiconRules.Of(lexicon)).OrderBy(problem => problem.Line)] };
    }

    internal static Problem ProblemAt(int line, string message) => new($"content/{Name}", line, Severity.Error, Code, message);

    private static LexiconEntry? RowOf(IReadOnlyList<string> cells, int line, List<Problem> problems)
    {
        if (cells.Count != Columns || cells.Take(7).Any(string.IsNullOrWhiteSpace))
        {
            problems.Add(ProblemAt(line, $"A row has {Columns} columns between tabs, the first seven of them filled."));
            return null;
        }
        if (!Kinds.TryGetValue(cells[4], out var kind))
        {
            problems.Add(
                ProblemAt(
                    line,
                    $"There is no kind {cells[4]}; there are {string.Join(", ", Kinds.Keys)}.{YamlMap.Meant(cells[4], Kinds.Keys)}"
                )
            );
            return null;
        }
        var unless = Parts(cells[8]);
        var replacements = Parts(cells[9]).Select(part => (Written: part, Read: Replacement.Of(part))).ToList();
        problems.AddRange(
            replacements
                .Where(one => one.Read is null)
                .Select(one => ProblemAt(line, $"A replacement is written \"form = words (condition; condition)\": \"{one.Written}\""))
        );
        return new LexiconEntry(
            cells[0],
            Parts(cells[1]),
            cells[2],
            cells[3],
            kind,
            cells[5],
            cells[6],
            cells[7].Length == 0 ? [cells[0]] : Parts(cells[7]),
            [.. unless.Where(word => word is not (Harm or Adult or Self))],
            unless.Contains(Harm),
            [.. replacements.Select(one => one.Read).OfType<Replacement>()],
            line
        )
        {
            IsOfAChild = unless.Contains(Adult),
            RestsOfOneself = unless.Contains(Self),
        };
    }

    // A line feed at the end of the text begins no line.
    private static string[] LinesOf(string text) =>
        text.ReplaceLineEndings("\n") is [.. var lines, '\n'] ? lines.Split('\n') : text.Split('\n');

    private static IReadOnlyList<string> Parts(string cell) =>
        cell.Split('|', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
