namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>What became of something a seat or a facilitator asked for.</summary>
public abstract record Outcome
{
    private Outcome() { }

    /// <summary>It happened; these are the facts to keep.</summary>
    public sealed record Agreed(IReadOnlyList<WorkshopEvent> Events) : Outcome;

    /// <summary>It was kept before, under the same answer id, and counts once.</summary>
    public sealed record Already : Outcome;

    /// <summary>It cannot be taken; the sentence says why.</summary>
    /// <param name="Field">The field it concerns, or null.</param>
    public sealed record Refused(string Why, string? Field = null) : Outcome;

    public static Outcome Of(params IReadOnlyList<WorkshopEvent> events) => new Agreed(events);

    public static Outcome No(string why, string? field = null) => new Refused(why, field);
}
