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

    public static Attempt Begin(Guid owner, Scenario scenario, Role role, DateTimeOffset now) =>
        new(Guid.CreateVersion7(now), owner, scenario.Slug, scenario.Version, role.Id, Random.Shared.Next(), now, []);

    public Playthrough Of(Scenario scenario) => new(scenario, Role, Seed, Taken);
}
