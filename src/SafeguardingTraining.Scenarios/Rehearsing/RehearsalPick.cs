using System.Globalization;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// An option that an author took when they tried a story. It is remembered by the scene and the beginning of its words, so that it is
/// found again when options were moved, added or reworded a little.
/// </summary>
/// <param name="Index">Its place among the options then, from 0.</param>
/// <param name="Count">How many there were.</param>
/// <param name="Scene">The id of the scene.</param>
/// <param name="Words">The beginnings of its first words, joined by hyphens.</param>
public sealed record RehearsalPick(int Index, int Count, string Scene, string Words)
{
    /// <summary>As many are replayed.</summary>
    public const int Most = 200;

    private const int MostWords = 7;
    private const int LongestWord = 5;
    private const int LongestPart = 100;

    /// <summary>Options are taken for the same where this share of their words is.</summary>
    private const double Alike = 0.5;

    public static RehearsalPick Of(Choice choice, int count, string scene) => new(choice.Index, count, scene, WordsOf(choice.Text));

    /// <summary>Reads picks as an address or a form has them, with full stops between; what cannot be read is found nowhere.</summary>
    public static IReadOnlyList<RehearsalPick> ReadAll(string written) =>
        [.. written.Split('.', StringSplitOptions.RemoveEmptyEntries).Take(Most).Select(Read)];

    public static string WriteAll(IEnumerable<RehearsalPick> picks) => string.Join('.', picks);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Index}-{Count}~{Scene}~{Words}");

    /// <summary>
    /// The option among those on offer: the one of the same words, else the one most like it, else the one at its place where as many
    /// are offered in the same scene, which was reworded altogether.
    /// </summary>
    /// <param name="scene">The scene they are offered in.</param>
    public Choice? FindIn(IReadOnlyList<Choice> offered, string scene)
    {
        var same = offered.Where(choice => WordsOf(choice.Text) == Words).ToList();
        return same.Find(choice => choice.Index == Index)
            ?? (same is [var first, ..] ? first : null)
            ?? MostAlike(offered)
            ?? (Count == offered.Count && (scene == Scene || Count == 1) ? offered.FirstOrDefault(choice => choice.Index == Index) : null);
    }

    private Choice? MostAlike(IReadOnlyList<Choice> offered) =>
        offered
            .Select(choice => (Choice: choice, Share: SharedWith(WordsOf(choice.Text))))
            .Where(one => one.Share >= Alike)
            .OrderByDescending(one => one.Share)
            .ThenBy(one => Math.Abs(one.Choice.Index - Index))
            .Select(one => one.Choice)
            .FirstOrDefault();

    /// <summary>The share of words that both have, from 0 to 1.</summary>
    private double SharedWith(string others)
    {
        string[] mine = Words.Split('-', StringSplitOptions.RemoveEmptyEntries);
        var theirs = others.Split('-', StringSplitOptions.RemoveEmptyEntries).ToList();
        var all = mine.Length + theirs.Count;
        return all == 0 ? 0 : 2.0 * mine.Count(theirs.Remove) / all;
    }

    private static string WordsOf(string text)
    {
        var words = new List<string>();
        var word = "";
        foreach (var letter in $"{text} ")
        {
            if (char.IsLetterOrDigit(letter))
            {
                word += char.ToLowerInvariant(letter);
            }
            else if (word.Length > 0 && letter is not ('\'' or '’'))
            {
                words.Add(word.Length > LongestWord ? word[..LongestWord] : word);
                word = "";
            }
            if (words.Count == MostWords)
            {
                break;
            }
        }
        return string.Join('-', words);
    }

    private static RehearsalPick Read(string written) =>
        written.Split('~') is [var place, var scene, var words]
        && scene.Length <= LongestPart
        && words.Length <= LongestPart
        && place.Split('-') is [var index, var count]
        && int.TryParse(index, NumberStyles.None, CultureInfo.InvariantCulture, out var at)
        && int.TryParse(count, NumberStyles.None, CultureInfo.InvariantCulture, out var of)
            ? new RehearsalPick(at, of, scene, words)
            : new RehearsalPick(-1, 0, "", "");
}
