using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Offline;

/// <summary>
/// The script that a browser runs beside the pages: it keeps styles, fonts, scripts and the pages for being without a connection, and
/// nothing else. It changes with whatever it keeps, so that a new release takes the place of the old one whole.
/// </summary>
public sealed class ServiceWorker(IEnumerable<OfflinePage> pages, LiveContent<LocalValues> local)
{
    /// <summary>At the top of the site, as it may only serve what lies below it.</summary>
    public const string Address = "/service-worker.js";

    private const int HashLetters = 12;

    // The workshop's connection is of no use without one.
    private const string Live = "signalr.min.js";

    private volatile Kept? latest;

    public string Script
    {
        get
        {
            var (values, kept) = (local.Now, latest);
            if (kept is null || kept.Values != values)
            {
                kept = new Kept(values, Written([.. pages.Select(page => page.Address)], values));
                latest = kept;
            }
            return kept.Script;
        }
    }

    private static string Written(IReadOnlyList<string> pages, LocalValues local)
    {
        var folder = Path.Combine(Installation.Folder, "wwwroot");
        var worker = File.ReadAllText(Path.Combine(folder, "worker.js"));
        // The stylesheet names its fonts without their hash.
        var files = Files(folder)
            .Select(file => (Url: StaticAssets.UrlOf(file), IsFont: file.EndsWith(".woff2", StringComparison.Ordinal)))
            .ToList();
        var assets = files.Select(file => file.IsFont ? file.Url.Split('?')[0] : file.Url).ToList();
        // The pages say where to go with a worry here, and are written by this program.
        string[] parts =
        [
            worker,
            .. files.Select(file => file.Url),
            .. pages,
            local.WhereToGo,
            $"{typeof(ServiceWorker).Module.ModuleVersionId}",
        ];
        var all = string.Join('\n', parts);
        var version = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(all)))[..HashLetters];
        return $"""
            const version = "{version}";
            const assets = {JsonSerializer.Serialize(assets)};
            const pages = {JsonSerializer.Serialize(pages)};
            {worker}
            """;
    }

    private static IEnumerable<string> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(file => Path.GetExtension(file) is ".js" or ".css" or ".woff2" or ".svg")
            .Where(file => Path.GetFileName(file) is not (Live or "worker.js"))
            .Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    private sealed record Kept(LocalValues Values, string Script);
}

/// <summary>The service worker, and the page it shows while there is no connection.</summary>
public static class OfflineSetup
{
    public const string NoConnection = "/no-connection";

    public static IServiceCollection AddOffline(this IServiceCollection services) =>
        services.AddSingleton(new OfflinePage(NoConnection)).AddSingleton<ServiceWorker>();

    public static void MapOffline(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(ServiceWorker.Address, (ServiceWorker worker) => TypedResults.Text(worker.Script, "text/javascript", Encoding.UTF8));
        routes.MapGet(NoConnection, (HttpContext http) => Page.Of<NoConnectionPage>(http));
    }
}
