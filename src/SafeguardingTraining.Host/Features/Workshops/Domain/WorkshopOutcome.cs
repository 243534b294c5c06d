namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What became of something a seat or a facilitator asked for.</summary>
public abstract record WorkshopOutcome
{
    private WorkshopOutcome() { }

    /// <summary>It happened; these are the facts to keep.</summary>
    public sealed record Agreed(IReadOnlyList<WorkshopEvent> Events) : WorkshopOutcome;

    /// <summary>It was kept before, under the same answer id, and counts once.</summary>
    public sealed record Already : WorkshopOutcome;

    /// <summary>It cannot be taken; the sentence says why.</summary>
    /// <param name="Field">The field it concerns, or null.</param>
    public sealed record Refused(string Why, string? Field = null) : WorkshopOutcome;

    /// <summary>It would lose something, and happens once the facilitator has read what.</summary>
    public sealed record Asks(Loss Loss) : WorkshopOutcome;

    public static WorkshopOutcome Of(params IReadOnlyList<WorkshopEvent> events) => new Agreed(events);

    public static WorkshopOutcome No(string why, string? field = null) => new Refused(why, field);
}
