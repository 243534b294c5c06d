using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Debriefs;

/// <summary>One part of looking back together; the screen shows it in as many pages as it needs.</summary>
/// <param name="Key">What the console sends to put it there.</param>
public sealed record DebriefSlide(string Key, string Title)
{
    public const string Knew = "knew";
    public const string Held = "held";
    public const string Worry = "worry";
    public const string Window = "window";
    public const string Written = "written";
    public const string Child = "child";
    public const string Review = "review";
    public const string Questions = "questions";

    /// <summary>The parts that have something to show, in the order in which a facilitator would go through them.</summary>
    public static IReadOnlyList<DebriefSlide> Of(WorkshopDebrief back, IReadOnlyCollection<ShownNote> notes) =>
        [
            .. When(back.Pieces.Count > 0, Knew, "Who knew what, and when"),
            .. When(back.Pieces.Count > 0, Held, "What reached the table"),
            .. When(back.WorryOverTime.Count > 0, Worry, "How worried we were"),
            .. When(back.Debrief.Told.Any(told => told.Taken?.Place is not null), Window, "What we decided, and how"),
            .. When(notes.Count > 0, Written, "What we wrote"),
            .. When(back.Debrief.ChildDays.Count > 0, Child, "The child’s days"),
            .. When(back.Debrief.Playthrough.Scenario.Review.Taught.Length > 0, Review, "The review this story learns from"),
            .. When(back.Debrief.Playthrough.Scenario.Questions.Count > 0, Questions, "Questions to take along"),
        ];

    private static IEnumerable<DebriefSlide> When(bool isThere, string key, string title) => isThere ? [new DebriefSlide(key, title)] : [];
}
