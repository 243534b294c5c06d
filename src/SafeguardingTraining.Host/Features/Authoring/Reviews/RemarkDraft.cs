using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Reviews;

/// <summary>What somebody typed to say of a line.</summary>
/// <param name="Id">The same one sent twice is kept once.</param>
public sealed record RemarkDraft(Guid Id, string File, int Line, string Text, string Suggestion, Guid? Answers)
{
    public static RemarkDraft Of(IFormCollection form) =>
        new(
            FormValue.Id(form["id"]) ?? Guid.CreateVersion7(),
            $"{form["name"]}",
            FormValue.Whole(form["line"]) ?? 0,
            $"{form["words"]}".Trim(),
            ContentPackage.Kept($"{form["suggestion"]}").Trim('\n'),
            FormValue.Id(form["answers"])
        );

    /// <summary>What keeps it from being kept, at its fields.</summary>
    /// <param name="text">The file as it is.</param>
    public IEnumerable<FieldProblem> WhyNot(string text, string name)
    {
        var lines = text.Split('\n');
        return
        [
            .. FieldProblems.At("line", Line >= 1 && Line <= lines.Length ? null : "Choose a line of this file."),
            .. FieldProblems.At(
                "words",
                Text.Length == 0 && Suggested(text).Length == 0 ? "Say something, or suggest other words."
                    : Text.Length > ReviewRemark.LongestText ? $"Keep it under {ReviewRemark.LongestText:N0} characters."
                    : null
            ),
            .. FieldProblems.At(
                "suggestion",
                Suggestion.Length > ReviewRemark.LongestWords ? $"Keep it under {ReviewRemark.LongestWords:N0} characters." : null
            ),
            .. FieldProblems.At("reader", name.Length is > 0 and <= PublishedVersion.LongestAuthor ? null : "Say who you are."),
        ];
    }

    public ReviewRemark Made(Guid draft, string text, DraftAuthor who, Guid? link, DateTimeOffset now) =>
        new(
            Id,
            draft,
            File,
            Line,
            ReviewRemark.Cut(text.Split('\n')[Line - 1]),
            Text,
            Suggested(text),
            who.Id,
            who.Name,
            link,
            now,
            Answers
        );

    // The field comes filled with the line itself; left as it was, it suggests nothing.
    private string Suggested(string text) =>
        text.Split('\n') is var lines && Line >= 1 && Line <= lines.Length && lines[Line - 1].Trim() == Suggestion.Trim() ? "" : Suggestion;
}
