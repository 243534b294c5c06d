using System.Globalization;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Reviews;

/// <summary>What is still open of what was said of the lines of a file, for a script.</summary>
/// <param name="Revision">The save of the file that the lines are counted in.</param>
public sealed record RemarksAnswer(int Revision, IReadOnlyList<RemarkAtLine> Threads)
{
    internal static RemarksAnswer Of(ReviewedFileModel model) =>
        new(
            model.State.Files[model.Name].Number,
            [
                .. model
                    .Remarks.Where(one => one is { Answers: null, ResolvedAt: null })
                    .Select(first => RemarkAtLine.Of(first, model.Remarks.Where(one => one.Answers == first.Id), model.Lines)),
            ]
        );
}

/// <summary>What was said of one line, with the answers to it.</summary>
/// <param name="Line">From 1: where its line is now, or was.</param>
/// <param name="IsMoved">No line says any more what its line said.</param>
/// <param name="Words">The line as it was when it was spoken of.</param>
public sealed record RemarkAtLine(Guid Id, int Line, bool IsMoved, string Words, IReadOnlyList<RemarkSaid> Said)
{
    internal static RemarkAtLine Of(ReviewRemark first, IEnumerable<ReviewRemark> answers, IReadOnlyList<string> lines)
    {
        var place = first.PlaceIn(lines);
        return new RemarkAtLine(
            first.Id,
            place ?? Math.Clamp(first.Line, 1, lines.Count),
            place is null,
            first.Words.Trim(),
            [.. answers.Prepend(first).Select(RemarkSaid.Of)]
        );
    }
}

/// <summary>One thing somebody said.</summary>
/// <param name="First">Their first name, for a button.</param>
public sealed record RemarkSaid(Guid Id, string By, string First, string At, string Text, string Suggestion)
{
    internal static RemarkSaid Of(ReviewRemark one) =>
        new(
            one.Id,
            one.ByName,
            one.ByName.Split(' ', StringSplitOptions.RemoveEmptyEntries) is [var first, ..] ? first : one.ByName,
            one.At.InUk().ToString("d MMMM, HH:mm", CultureInfo.InvariantCulture),
            one.Text,
            one.Suggestion
        );
}
