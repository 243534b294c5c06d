using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>How many attempts stand on which version of a scenario: a number each and nobody's name.</summary>
internal sealed class AttemptsByVersion(Connections connections)
{
    internal Task<IReadOnlyList<VersionAttempts>> Of(string slug, CancellationToken stop) =>
        connections.List(
            tables =>
                from attempt in tables.Set<Attempt>()
                where attempt.Slug == slug
                group attempt by attempt.Version into version
                orderby version.Max(attempt => attempt.BegunAt) descending
                select new VersionAttempts(version.Key, version.Count()),
            stop
        );
}

public sealed record VersionAttempts(string Version, int Attempts);
