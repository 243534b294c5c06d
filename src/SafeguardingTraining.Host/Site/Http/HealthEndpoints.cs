using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>
/// For whatever watches this host. <c>/health</c> says that the process answers, and asks nothing else: a host whose database is
/// away must not be killed for it. <c>/ready</c> says whether it can serve people: 200 and "ready", or 503 and what is missing.
/// </summary>
public static class HealthEndpoints
{
    public const string Alive = "/health";
    public const string Ready = "/ready";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Alive, () => TypedResults.Text("ok"));
        routes.MapGet(Ready, Ask);
    }

    private static async Task<IResult> Ask(
        Connections connections,
        DatabaseChoice choice,
        ScenarioCatalogue catalogue,
        IEnumerable<IReadiness> parts,
        CancellationToken stop
    )
    {
        var missing =
            choice.File is { } file && !File.Exists(file) ? "The database cannot be read."
            : !await DataSetup.IsUpToDate(connections, choice, stop) ? "The database cannot be read, or its tables are not up to date."
            : catalogue.State == 0 ? "The stories are not ready."
            : await FirstMissing(parts, stop);
        return missing is null
            ? TypedResults.Text("ready")
            : TypedResults.Text(missing, statusCode: StatusCodes.Status503ServiceUnavailable);
    }

    private static async Task<string?> FirstMissing(IEnumerable<IReadiness> parts, CancellationToken stop)
    {
        foreach (var part in parts)
        {
            if (await part.WhyNotReady(stop) is { } missing)
            {
                return missing;
            }
        }
        return null;
    }
}
