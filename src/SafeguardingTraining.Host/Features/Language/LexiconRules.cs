using SafeguardingTraining.Host.Features.Language.Replacements;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>What holds for every row: it finds its own "before", leaves its "after" alone, and takes nothing from another row.</summary>
internal static class LexiconRules
{
    public static IEnumerable<Problem> Of(Lexicon lexicon)
    {
        var finders = new Dictionary<string, LexiconEntry>(StringComparer.OrdinalIgnoreCase);
        var terms = new HashSet<string>();
        foreach (var row in lexicon.Rows)
        {
            foreach (var message in Slips(row, lexicon))
            {
                yield return LexiconFile.ProblemAt(row.Line, message);
            }
            if (!terms.Add(row.Id))
            {
                yield return LexiconFile.ProblemAt(row.Line, $"The term \"{row.Term}\" stands in the file twice.");
            }
            foreach (var phrase in row.Finds)
            {
                if (finders.TryGetValue(phrase, out var other) && other.IsOfAChild == row.IsOfAChild)
                {
                    yield return LexiconFile.ProblemAt(row.Line, $"\"{phrase}\" is looked for in line {other.Line} already.");
                }
                finders[phrase] = row;
            }
        }
    }

    private static IEnumerable<string> Slips(LexiconEntry row, Lexicon lexicon)
    {
        if (row.Wordings.Count == 0)
        {
            yield return "There is nothing to write instead.";
        }
        if (!LanguageReview.Of(row.Before, lexicon).Marks.Any(mark => mark.Row == row))
        {
            yield return $"The sentence before is not found by its own row: \"{row.Before}\"";
        }
        foreach (var mark in LanguageReview.Of(row.After, lexicon).Marks)
        {
            yield return $"The sentence after still says \"{row.After.Substring(mark.Start, mark.Length)}\", which line {mark.Row.Line} marks.";
        }
        foreach (var wording in row.Wordings.Where(wording => LanguageReview.Of(wording, lexicon).Marks.Count > 0))
        {
            yield return $"What is offered is marked itself: \"{wording}\"";
        }
        foreach (var message in row.Replacements.SelectMany(replacement => Slips(replacement, row, lexicon)))
        {
            yield return message;
        }
        if (
            row
                .Wordings.Concat(row.Replacements.Select(one => one.Words))
                .Any(wording => wording.Count(letter => letter == '[') != wording.Count(letter => letter == ']'))
        )
        {
            yield return "A gap stands in square brackets, opened and closed.";
        }
    }

    private static IEnumerable<string> Slips(Replacement replacement, LexiconEntry row, Lexicon lexicon)
    {
        if (lexicon.Phrases.LongestAt(new TextInWords(replacement.Written), 0) is not var (found, _) || lexicon.Rows[found] != row)
        {
            yield return $"A replacement is for \"{replacement.Written}\", which this row does not find.";
        }
        if (LanguageReview.Of(replacement.Words, lexicon).Marks.Count > 0)
        {
            yield return $"What is put in is marked itself: \"{replacement.Words}\"";
        }
    }
}
