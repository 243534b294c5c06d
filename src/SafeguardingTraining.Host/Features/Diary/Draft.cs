using System.Globalization;
using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>What stands in the form of an entry, kept or not; nothing in it is lost when it cannot be kept yet.</summary>
public sealed record Draft
{
    /// <summary>Made when the form is shown, so that sending the form twice keeps one entry.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>The playthrough this reflection follows, if any.</summary>
    public Guid? From { get; init; }

    /// <summary>The version of the kept entry this was written over; 0 for a new one.</summary>
    public int Version { get; init; }

    public string? Learnt { get; init; }

    public string? Questions { get; init; }

    public string? Actions { get; init; }

    /// <summary>What came with a form. An id or version that is none is taken as a new draft's.</summary>
    public static Draft Of(IFormCollection form) => new()
    {
        Id = Guid.TryParse(form[WriteEntryModel.Id], out var id) ? id : Guid.CreateVersion7(),
        From = Guid.TryParse(form[WriteEntryModel.From], out var from) ? from : null,
        Version = int.TryParse(form[WriteEntryModel.Version], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : 0,
        Learnt = form[WriteEntryModel.Learnt],
        Questions = form[WriteEntryModel.Questions],
        Actions = form[WriteEntryModel.Actions],
    };

    public static Draft Of(Entry entry) => new()
    {
        Id = entry.Id,
        From = entry.After?.PlaythroughId,
        Version = entry.Version,
        Learnt = entry.Reflection.Learnt,
        Questions = entry.Reflection.Questions,
        Actions = entry.Reflection.Actions,
    };

    public Reflection ToReflection() => new(Text(Learnt), Text(Questions), Text(Actions));

    /// <summary>What stands in the way of keeping it, in the writer's own terms; nothing when it can be kept.</summary>
    public IReadOnlyList<FieldProblem> Problems() => ToReflection() is var reflection && reflection.IsEmpty
        ? [new FieldProblem(WriteEntryModel.Learnt, "Write a few words first.")]
        : [.. TooLong(WriteEntryModel.Learnt, reflection.Learnt), .. TooLong(WriteEntryModel.Questions, reflection.Questions), .. TooLong(WriteEntryModel.Actions, reflection.Actions)];

    /// <summary>Says nothing, so that a log cannot.</summary>
    public override string ToString() => nameof(Draft);

    private static IEnumerable<FieldProblem> TooLong(string field, string text) => text.Length > Entry.LongestText
        ? [new FieldProblem(field, $"Keep this part under {Entry.LongestText:N0} characters; it has {text.Length:N0}. Nothing you wrote is lost.")]
        : [];

    // A browser sends each line break as two characters and counts it as one.
    private static string Text(string? typed) => (typed ?? "").ReplaceLineEndings("\n").TrimEnd();
}
