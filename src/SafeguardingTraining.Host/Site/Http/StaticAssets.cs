using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.AspNetCore.StaticFiles;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>Styles, scripts and fonts. Their addresses change with their content, so that a browser may keep each for good.</summary>
public static class StaticAssets
{
    private const int HashLetters = 12;
    private const string ForGood = "public, max-age=31536000, immutable";
    private const string ForAWeek = "public, max-age=604800";
    private static readonly ConcurrentDictionary<string, string> Urls = new();

    /// <summary>The address of a file of wwwroot, such as <c>assets/site.css</c>, with the hash of what it held at start.</summary>
    public static string UrlOf(string file) => Urls.GetOrAdd(file, Hashed);

    public static WebApplication UseAssets(this WebApplication app)
    {
        app.UseStaticFiles(new StaticFileOptions { OnPrepareResponse = Keep });
        return app;
    }

    private static string Hashed(string file)
    {
        var path = Path.Combine(Installation.Folder, "wwwroot", file);
        return File.Exists(path)
            ? $"/{file}?v={Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))[..HashLetters]}"
            : $"/{file}";
    }

    private static void Keep(StaticFileResponseContext context) =>
        context.Context.Response.Headers.CacheControl = context.Context.Request.Query.ContainsKey("v") ? ForGood : ForAWeek;
}
