using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>How many attempts stand on which version of a scenario: a number each and nobody's name.</summary>
internal sealed class AttemptsByVersion(Connections connections)
{
    private const string Select = """
        SELECT "Version", COUNT(*) FROM "Playthroughs" WHERE "Slug" = @p0 GROUP BY "Version" ORDER BY MAX("BegunAt") DESC
        """;

    internal Task<IReadOnlyList<VersionAttempts>> Of(string slug, CancellationToken stop) =>
        connections.Read<IReadOnlyList<VersionAttempts>>(
            Select,
            [slug],
            async (rows, cancel) =>
            {
                var all = new List<VersionAttempts>();
                while (await rows.ReadAsync(cancel))
                {
                    all.Add(new VersionAttempts(rows.GetString(0), rows.GetInt32(1)));
                }
                return all;
            },
            stop
        );
}

public sealed record VersionAttempts(string Version, int Attempts);
