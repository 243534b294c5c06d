using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>A chapter of a debrief: a page of its own, each fact in one of them.</summary>
/// <param name="Title">What it is called.</param>
/// <param name="Note">A few words on what is in it.</param>
public sealed record DebriefChapter(DebriefChapterKind Kind, string Title, string Note)
{
    /// <summary>Its word in the address.</summary>
    public string Key => KeyOf(Kind);

    public static string KeyOf(DebriefChapterKind kind) => $"{kind}".ToLowerInvariant();

    /// <summary>The chapters that have something to say, those that change practice first.</summary>
    public static IReadOnlyList<DebriefChapter> Of(DebriefModel model)
    {
        var (debrief, child) = (model.Debrief, model.Child?.Short.Set() ?? "the child");
        return
        [
            .. When(
                model.Scenario.Questions.Count > 0,
                DebriefChapterKind.Questions,
                "Questions to keep",
                "for supervision, or for the diary"
            ),
            .. When(debrief.Told.Count > 0, DebriefChapterKind.Decisions, "What you did", "and the ways not taken"),
            .. When(model.Words.Count > 0, DebriefChapterKind.Words, "What you wrote", "read back to you"),
            .. When(debrief.Strands.Count > 0, DebriefChapterKind.Strands, "What set each strand", "and what would have led elsewhere"),
            .. When(debrief.Told.Count > 0, DebriefChapterKind.Window, "Relationship window", "to, for, with, not"),
            .. When(debrief.Ledger.Count > 0, DebriefChapterKind.Knew, "Who knew what, when", "every piece on one line"),
            .. When(debrief.Ledger.Count > 0, DebriefChapterKind.Asked, "What you asked for", "and what nobody fetched"),
            .. When(debrief.ChildDays.Count > 0, DebriefChapterKind.Days, $"{child.Capitalised()}’s days", "as the child had them"),
            .. When(model.Routes.Columns.Count > 1, DebriefChapterKind.Route, "The way you took", RouteNote(model)),
            .. When(model.Points.Count > 0, DebriefChapterKind.Points, "Practice points", "with their sources"),
            new DebriefChapter(DebriefChapterKind.Review, "The review behind it", "and what to look up here"),
        ];
    }

    /// <summary>How many pages it has; 1 for one that is short.</summary>
    public int PartsOf(DebriefModel model) =>
        Kind switch
        {
            DebriefChapterKind.Decisions => DebriefParts.OfDecisions(model.Debrief).Count,
            DebriefChapterKind.Words => DebriefParts.OfWords(model.Words).Count,
            DebriefChapterKind.Days => DebriefParts.OfDays(model.Debrief.ChildDays).Count,
            DebriefChapterKind.Knew => DebriefParts.OfPieces(model.Debrief).Count,
            DebriefChapterKind.Route => DebriefParts.OfRoute(model.Routes).Count,
            DebriefChapterKind.Points => DebriefParts.OfPoints(model.Points).Count,
            DebriefChapterKind.Strands => DebriefParts.OfStrands(model.Debrief.Strands).Count,
            _ => 1,
        };

    /// <summary>What each of its pages begins with: a scene, a day, a strand, a source.</summary>
    public IReadOnlyList<string> PartNames(DebriefModel model) =>
        Kind switch
        {
            DebriefChapterKind.Decisions => Named(DebriefParts.OfDecisions(model.Debrief), decision => decision.Scene.Title),
            DebriefChapterKind.Words => Named(DebriefParts.OfWords(model.Words), number =>
                model.Debrief.Told.FirstOrDefault(told => told.Number == number)?.Scene.Title ?? Title
            ),
            DebriefChapterKind.Days => Named(DebriefParts.OfDays(model.Debrief.ChildDays), day => day.Heading),
            DebriefChapterKind.Knew => Named(DebriefParts.OfPieces(model.Debrief), line => $"from {line.Piece.Date.InFull()}"),
            DebriefChapterKind.Route => Named(DebriefParts.OfRoute(model.Routes), column =>
                (column.Now ?? column.First)?.Scene.Title ?? Title
            ),
            DebriefChapterKind.Points => Named(DebriefParts.OfPoints(model.Points), point => point.Title),
            DebriefChapterKind.Strands => Named(DebriefParts.OfStrands(model.Debrief.Strands), end => end.Strand.Name),
            _ => [Title],
        };

    private static IReadOnlyList<string> Named<T>(IReadOnlyList<IReadOnlyList<T>> parts, Func<T, string> name) =>
        [.. parts.Select(part => part is [var first, ..] ? name(first) : "")];

    private static string RouteNote(DebriefModel model) => model.Before is null ? "and the doors that closed" : "beside the time before";

    private static IEnumerable<DebriefChapter> When(bool isThere, DebriefChapterKind kind, string title, string note) =>
        isThere ? [new DebriefChapter(kind, title, note)] : [];
}

/// <summary>What a chapter is about; its name is in the chapter's address.</summary>
public enum DebriefChapterKind
{
    Questions,
    Decisions,
    Words,
    Strands,
    Window,
    Knew,
    Asked,
    Days,
    Route,
    Points,
    Review,
}
