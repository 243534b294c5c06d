using System.Collections.Immutable;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>A stretch of time as it is being spent: what was done with it, what is offered and what no longer fits.</summary>
/// <param name="Opening">The lines told on coming in.</param>
internal sealed record HubState(SceneTitle Scene, TimeOnly Begins, TimeOnly Until, string Words, IReadOnlyList<Line> Opening)
{
    public ImmutableList<VisitLine> Done { get; init; } = [];

    public ImmutableList<VisitLine> Gone { get; init; } = [];

    /// <summary>The visits that can still be made, as they were offered last.</summary>
    public ImmutableList<VisitLine> Offered { get; init; } = [];

    /// <summary>The learner has gone on from here.</summary>
    public bool IsOver { get; init; }

    public TimeOnly Now => Begins.AddMinutes(Done.Sum(visit => visit.Takes));

    public int Left => Math.Max(0, Hub.MinutesBetween(Now, Until));

    public bool Fits(int minutes) => minutes <= Left;

    /// <summary>A visit was made, and these lines came of it.</summary>
    public HubState With(VisitLine made, IReadOnlyList<Line> brought) =>
        this with
        {
            Done = Done.Add(made with { From = Now, Brought = brought }),
            Offered = Offered.RemoveAll(visit => visit.Text == made.Text),
        };

    /// <summary>More came of the visit made last.</summary>
    public HubState With(IReadOnlyList<Line> brought) =>
        Done is [.., var last]
            ? this with
            {
                Done = Done.SetItem(Done.Count - 1, last with { Brought = [.. last.Brought, .. brought] }),
            }
            : this;

    /// <summary>What is offered now; what was offered and is no more, or no longer fits, is gone.</summary>
    public HubState Offering(IReadOnlyList<VisitLine> visits)
    {
        var fitting = visits.Where(visit => Fits(visit.Takes)).ToImmutableList();
        var gone = Offered
            .Concat(visits)
            .Where(visit => fitting.TrueForAll(other => other.Text != visit.Text) && Gone.TrueForAll(other => other.Text != visit.Text))
            .DistinctBy(visit => visit.Text)
            .Select(visit => visit with { From = Now });
        return this with { Offered = fitting, Gone = Gone.AddRange(gone) };
    }
}

/// <summary>A visit as its choice told it.</summary>
/// <param name="Why">Why it is no longer possible, in the author's words; null where the time says it.</param>
internal sealed record VisitLine(string Text, int Takes, string? Detail, string? Why)
{
    public TimeOnly From { get; init; }

    public IReadOnlyList<Line> Brought { get; init; } = [];

    public static VisitLine? Of(Choice choice, TagBook book) =>
        book.First<Tag.TakesTag>(choice.Tags) is { } takes
            ? new VisitLine(
                Typography.Of(choice.Text.Trim()),
                takes.Minutes,
                book.First<Tag.DetailTag>(choice.Tags)?.Words,
                book.First<Tag.GoneTag>(choice.Tags)?.Words
            )
            : null;
}
