using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>A playthrough as it is kept: whose it is, which version of which story, and the choices so far.</summary>
public sealed record Attempt(
    Guid Id,
    Guid Owner,
    string Slug,
    string Version,
    string Role,
    int Seed,
    DateTimeOffset BegunAt,
    IReadOnlyList<TakenChoice> Taken
)
{
    // As its own table has it.
    private Attempt(Guid id, Guid owner, string slug, string version, string role, int seed, DateTimeOffset begunAt)
        : this(id, owner, slug, version, role, seed, begunAt, []) { }

    /// <summary>
    /// The attempt that this one left at an earlier moment; it may have been deleted since. Null when it began at the beginning.
    /// </summary>
    public Guid? Origin { get; init; }

    /// <summary>The turn of the origin that was gone back to, which is how many of its choices this attempt began with.</summary>
    public int? OriginTurn { get; init; }

    public static Attempt Begin(Guid owner, Scenario scenario, Role role, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), owner, scenario.Slug, scenario.Version, role.Id, Random.Shared.Next(), now, []);

    /// <summary>
    /// A new attempt at an earlier moment of this one: the same story, role and order of options, with the choices and the words from
    /// before that moment. This one stays as it is.
    /// </summary>
    /// <param name="turn">From 0, and below the number of choices taken.</param>
    public Attempt BackAt(int turn, DateTimeOffset now) =>
        this with
        {
            Id = Guid.CreateVersion7(now),
            BegunAt = now,
            Taken = [.. Taken.Take(turn)],
            Origin = Id,
            OriginTurn = turn,
        };

    public Playthrough Of(Scenario scenario) => new(scenario, Role, Seed, Taken);
}
