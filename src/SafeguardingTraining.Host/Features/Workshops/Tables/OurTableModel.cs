using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Tables;

/// <summary>What the phones of one table see of its own decision, and of no other table's.</summary>
/// <param name="IsOpen">It can decide now.</param>
/// <param name="IsFirst">The room has talked: the form stands open.</param>
/// <param name="Turn">The turn of the story it decides on.</param>
/// <param name="Decided">What it decided, or null.</param>
public sealed record OurTableModel(int Table, bool IsOpen, bool IsFirst, int Turn, WorkshopStory Story, OurDecision? Decided)
{
    /// <summary>The tables a phone can go to by itself; none while it cannot.</summary>
    public ValueList<int> Others { get; private init; } = [];

    public static OurTableModel Of(WorkshopMoment now, int table)
    {
        var (workshop, story) = now;
        var isOpen = workshop is { IsTimeForTables: true, Paused: false } && story.Options.Count > 0;
        return new OurTableModel(
            table,
            isOpen,
            workshop.Stage is not (Stage.Table or Stage.Vote or Stage.SecondVote),
            workshop.Turn,
            story,
            isOpen && workshop.DecisionOf(table) is { } decision ? OurDecision.Of(decision, workshop, story) : null
        )
        {
            Others = workshop.CanGoToTable ? [.. Enumerable.Range(1, workshop.Plan.Tables).Where(other => other != table)] : [],
        };
    }
}

/// <param name="By">Whose phone typed it: a name only where the plan lets something stand beside a text.</param>
/// <param name="Why">Its sentence, or null while a facilitator holds it.</param>
/// <param name="IsHeld">Its sentence waits to be let through.</param>
public sealed record OurDecision(int Index, char Letter, string Option, string By, string? Why, bool IsHeld)
{
    internal static OurDecision? Of(TableDecision decision, Workshop workshop, WorkshopStory story) =>
        story.Options.FirstOrDefault(one => one.Option.Index == decision.Option) is { } way
            ? new OurDecision(
                decision.Option,
                way.Letter,
                way.Option.Text,
                ByOf(decision, workshop),
                decision.WhyShown,
                decision.Place is NotePlace.Held
            )
            : null;

    private static string ByOf(TableDecision decision, Workshop workshop) =>
        (decision.Seat, workshop.Plan.FreeText, workshop.SeatOf(decision.Seat)) switch
        {
            (0, _, _) => "A facilitator typed it.",
            (_, FreeText.WithAgency, { } seat) => $"{seat.Name ?? Agencies.NameOf(seat.Agency)}’s phone typed it.",
            _ => "A phone at this table typed it.",
        };
}
