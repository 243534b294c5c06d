using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Export;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>The parts of one entry of another portfolio, gathered one after another, and what they come to.</summary>
/// <param name="number">Where it begins, from 1.</param>
public sealed class PortfolioCells(int number)
{
    private readonly Dictionary<PortfolioField, string> cells = [];

    public int Number => number;

    /// <summary>The day, where it was found apart from the parts.</summary>
    public DateOnly? On { get; set; }

    public EntrySource Source { get; set; }

    public string After { get; set; } = "";

    public bool IsEmpty => cells.Values.All(string.IsNullOrWhiteSpace);

    /// <summary>A part that comes twice goes on where it ended.</summary>
    public void Add(PortfolioField field, string words, string between = "\n\n")
    {
        var said = words.ReplaceLineEndings("\n").Trim();
        if (said.Length > 0)
        {
            cells[field] = cells.TryGetValue(field, out var before) ? $"{before}{between}{said}" : said;
        }
    }

    /// <summary>The entry; or a sentence that says why there is none.</summary>
    public (PortfolioFound? Found, string Why) Read()
    {
        var notes = new List<string>();
        if ((On ?? PortfolioDates.Read(Said(PortfolioField.Date))) is not { } on)
        {
            var typed = Said(PortfolioField.Date);
            return (
                null,
                typed.Length == 0
                    ? "It has no date."
                    : $"“{Short(typed)}” is no day that could be read. The day comes before the month, as in 22/11/2026."
            );
        }
        var (title, learnt) = Titled(Said(PortfolioField.Title), Said(PortfolioField.Learnt), notes);
        var activity = string.Join("\n\n", new[] { Kind(), Said(PortfolioField.Activity) }.Where(part => part.Length > 0));
        if (activity == SheetLayouts.Activity(Source, After.Length > 0 ? After : null))
        {
            // What an export of this site says where nothing was written.
            activity = "";
        }
        var impact = Said(PortfolioField.Impact);
        var (questions, actions) = (Said(PortfolioField.Questions), PortfolioActions.Read(Said(PortfolioField.Actions)));
        if (learnt.Length == 0 && questions.Length == 0 && actions.Count == 0)
        {
            // A diary page says at least something that was learnt: what there is stands there.
            (learnt, activity, impact) =
                activity.Length > 0 ? (activity, "", impact)
                : impact.Length > 0 ? (impact, "", "")
                : (title, "", "");
        }
        var entry = new PortfolioEntry(
            number,
            on,
            title,
            learnt,
            questions,
            actions,
            activity,
            impact,
            Said(PortfolioField.Peer),
            Minutes(notes),
            IsTogether(),
            Theme(notes),
            Source,
            [.. Said(PortfolioField.Points).Split([',', '\n'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)],
            After,
            Tags(notes)
        );
        return entry.ToEntry(Guid.NewGuid()) is Refused refused ? (null, Why(refused, learnt)) : (new PortfolioFound(entry, notes), "");
    }

    private string Said(PortfolioField field) => cells.GetValueOrDefault(field, "");

    private static string Why(Refused refused, string learnt) =>
        learnt.Length == 0 && refused.Problems[0].Field == EntryForm.Learnt
            ? "Nothing is written in it."
            : $"One part of it is too long for an entry, which holds {Entry.LongestText:N0} characters in each.";

    // A longer title than an entry has is kept whole, at the top of its words.
    private static (string Title, string Learnt) Titled(string title, string learnt, List<string> notes)
    {
        var line = title.Replace('\n', ' ');
        if (learnt.StartsWith(line.TrimEnd('…'), StringComparison.Ordinal))
        {
            // The first words stand for a title that is not there.
            return ("", learnt);
        }
        if (line.Length <= EntryDraft.LongestTitle)
        {
            return (line, learnt);
        }
        notes.Add("Its title is long; it stands whole at the beginning of the text.");
        return ($"{line[..(EntryDraft.LongestTitle - 1)].TrimEnd()}…", $"{line}\n\n{learnt}".TrimEnd());
    }

    // A kind that is one of ours says where the entry came from; any other is kept in words.
    private string Kind()
    {
        var kind = Said(PortfolioField.Kind);
        foreach (var source in Enum.GetValues<EntrySource>())
        {
            if (
                kind.Equals(source.Name(), StringComparison.OrdinalIgnoreCase)
                || kind.Equals($"{source}", StringComparison.OrdinalIgnoreCase)
            )
            {
                Source = source;
                return "";
            }
        }
        return kind;
    }

    private int Minutes(List<string> notes)
    {
        foreach (var unit in (PortfolioField[])[PortfolioField.Hours, PortfolioField.Minutes, PortfolioField.Time])
        {
            var written = Said(unit);
            if (written.Length == 0)
            {
                continue;
            }
            if (PortfolioTime.Read(written, unit) is { } minutes and <= LearningContext.MostMinutes)
            {
                return minutes;
            }
            notes.Add($"“{Short(written)}” was not read as a time, so it comes in without one.");
        }
        return 0;
    }

    private bool IsTogether() =>
        Said(PortfolioField.Together) is { Length: > 0 } said
        && !(said.ToLowerInvariant() is "no" or "n" or "false" or "none" or "non-participatory" or "alone" or "-")
        && PortfolioTime.Read(said, PortfolioField.Hours) != 0;

    private CodeTheme? Theme(List<string> notes)
    {
        var said = Said(PortfolioField.Theme);
        CodeTheme? theme =
            said.Contains("priorit", StringComparison.OrdinalIgnoreCase) ? CodeTheme.PrioritisePeople
            : said.Contains("effectively", StringComparison.OrdinalIgnoreCase) ? CodeTheme.PractiseEffectively
            : said.Contains("safety", StringComparison.OrdinalIgnoreCase) ? CodeTheme.PreserveSafety
            : said.Contains("professionalism", StringComparison.OrdinalIgnoreCase) ? CodeTheme.PromoteProfessionalism
            : null;
        if (said.Length > 0 && (theme is null || said.Length > theme.Value.Name().Length + 2))
        {
            notes.Add(
                $"Of “{Short(said)}” it keeps {(theme is { } one ? $"one theme of the Code: {one.Name()}" : "nothing, as it names no theme of the Code")}."
            );
        }
        return theme;
    }

    private string Tags(List<string> notes)
    {
        var said = Said(PortfolioField.Tags);
        if (!EntryTags.Problems(said).Any())
        {
            return string.Join(", ", EntryTags.Read(said));
        }
        notes.Add(
            $"It comes in without its tags: an entry has at most {EntryTags.Most.InWords()}, each of at most {EntryTags.Longest} characters."
        );
        return "";
    }

    private static string Short(string words) => words.Length <= 40 ? words : $"{words[..40].TrimEnd()}…";
}
