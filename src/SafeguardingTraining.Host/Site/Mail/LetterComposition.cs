using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>Puts what is true of one letter into its wording, and says what is wrong with a wording.</summary>
public static partial class LetterComposition
{
    private const string Between = "\n\n* * *\n\n";

    private static readonly LetterText Below = new("Cymraeg isod.", "English below.");

    /// <summary>The subject and the whole text, in the languages of the organisation.</summary>
    /// <param name="foot">What stands under each text; empty for nothing.</param>
    public static LetterText Compose(
        LetterWording wording,
        IReadOnlyDictionary<string, LetterValue> values,
        LetterLanguages languages,
        LetterValue? foot = null
    )
    {
        LetterText In(LetterLanguage language) =>
            new(
                OneLine(Fill(wording.In(language).Subject, values, language)),
                Tidied(Fill(wording.In(language).Body, values, language)) + (foot is null ? "" : $"\n\n{foot.In(language)}")
            );
        return languages switch
        {
            LetterLanguages.English => In(LetterLanguage.English),
            LetterLanguages.Welsh => In(LetterLanguage.Welsh),
            LetterLanguages.WelshFirst => Both(In(LetterLanguage.Welsh), In(LetterLanguage.English), Below.Body),
            _ => Both(In(LetterLanguage.English), In(LetterLanguage.Welsh), Below.Subject),
        };
    }

    /// <summary>What is wrong with one text of a kind; null when nothing is.</summary>
    public static string? Problem(LetterKind kind, string text, int longest)
    {
        if (text.Trim().Length == 0)
        {
            return "Write something here, or go back to the default.";
        }
        if (text.Length > longest)
        {
            return $"Keep it under {longest:N0} characters: it has {text.Length:N0}.";
        }
        var unknown = Names(text).Where(name => kind.Field(name) is null).ToList();
        return unknown is [var first, ..]
            ? $"{{{first}}} is no field of this letter. It can have {string.Join(", ", kind.Fields.Select(field => $"{{{field.Name}}}"))}."
            : null;
    }

    /// <summary>The same of a body, which also has what the letter would be of no use without.</summary>
    public static string? BodyProblem(LetterKind kind, string text) =>
        Problem(kind, text, LetterText.LongestBody)
        ?? (
            kind.Fields.Where(field => field.IsNeeded && !Names(text).Contains(field.Name)).ToList() is [var missing, ..]
                ? $"{{{missing.Name}}} is missing: {missing.Meaning}. Without it the letter would be of no use."
                : null
        );

    // What looks like a field: a word in braces, however it is typed.
    private static IReadOnlyList<string> Names(string text) =>
        [.. FieldPattern().Matches(text).Select(match => match.Groups[1].Value.Trim())];

    private static string Fill(string text, IReadOnlyDictionary<string, LetterValue> values, LetterLanguage language) =>
        FieldPattern()
            .Replace(text, match => values.TryGetValue(match.Groups[1].Value.Trim(), out var value) ? value.In(language) : match.Value);

    private static LetterText Both(LetterText first, LetterText second, string below) =>
        new(
            first.Subject == second.Subject ? first.Subject : $"{first.Subject} / {second.Subject}",
            $"{below}\n\n{first.Body}{Between}{second.Body}"
        );

    // A subject goes into a header.
    private static string OneLine(string text) =>
        string.Join(' ', text.Split([' ', '\r', '\n', '\t'], StringSplitOptions.RemoveEmptyEntries));

    // A field that stood alone and is empty leaves no gap.
    private static string Tidied(string text) => Gap().Replace(text.ReplaceLineEndings("\n").Trim(), "\n\n");

    [GeneratedRegex(@"\{\s*(\p{L}[^{}\r\n]{0,40})\}", RegexOptions.None, 1_000)]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"\n{3,}", RegexOptions.None, 1_000)]
    private static partial Regex Gap();
}
