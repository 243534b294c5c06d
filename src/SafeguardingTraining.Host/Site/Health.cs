using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site;

/// <summary>Says whether this host can answer: 200 and "ok", or 503 when the database cannot be read.</summary>
public static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) => routes.MapGet("/health", Ask);

    private static async Task<IResult> Ask(Connections connections, CancellationToken stop)
    {
        try
        {
            await connections.Read("SELECT 1", [], (rows, cancel) => rows.ReadAsync(cancel), stop);
            return TypedResults.Text("ok");
        }
        catch (System.Data.Common.DbException)
        {
            return TypedResults.Text("The database cannot be read.", statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
