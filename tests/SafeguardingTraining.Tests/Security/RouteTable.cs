namespace SafeguardingTraining.Tests.Security;

/// <summary>
/// Every route of the site and who may use it, a line each: method, pattern, who. A role is written by its name, several with
/// <c>|</c> between them. A route that does not stand here fails the build.
/// </summary>
internal static class RouteTable
{
    public static IReadOnlyList<RouteRule> All { get; } =
        [.. Lines.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Select(RouteRule.Read)];

    /// <summary>What stands for the parameters of a pattern when it is called; things of people are made by <see cref="Household"/>.</summary>
    public static IReadOnlyList<(string Start, string Sample)> Samples { get; } =
    [
        ("/scenarios/{slug}", "/scenarios/every-call-on-its-own-page"),
        ("/authoring/{slug}", "/authoring/every-call-on-its-own-page"),
        ("/practice-points/{id}", "/practice-points/PC-09"),
        ("/briefings/{slug}", "/briefings/less"),
        ("/drills/{slug}/{item}/{posted}", "/drills/who-leads/three-early-helps/answers"),
        ("/drills/{slug}/{item}", "/drills/who-leads/three-early-helps"),
        ("/drills/{slug}", "/drills/who-leads"),
        ("/themes/{id}", "/themes/ES"),
        ("/roles/{agency}", "/roles/school"),
    ];

    private const string Lines = """
        GET  /health everyone
        """;
}
