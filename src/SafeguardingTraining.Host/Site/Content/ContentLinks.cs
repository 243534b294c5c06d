using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>Whether what an author wrote as a link is one.</summary>
public static class ContentLinks
{
    private static readonly (string Start, string Path)[] Pages =
    [
        ("/briefings/", "briefings/*.md"),
        ("/practice-points/", "practice-points/*.md"),
        ("/drills/", "drills/*.yaml"),
        ("/help/", "help/*.md"),
    ];

    /// <summary>Why a link leads nowhere, in a sentence; null where it leads somewhere as far as can be known here.</summary>
    public static string? WhyWrong(string url, ContentTexts texts)
    {
        if (url.StartsWith('#'))
        {
            return null;
        }
        if (url.StartsWith('/'))
        {
            return WhyNotHere(url.Split('?', '#')[0], texts);
        }
        return IsOnTheWeb(url) || (url.StartsWith("mailto:", StringComparison.Ordinal) && url.Contains('@', StringComparison.Ordinal))
            ? null
            : $"\"{url}\" is no link: begin it with https://, or with / for a page of this site.";
    }

    /// <summary>A whole address on the web.</summary>
    public static bool IsOnTheWeb(string url) =>
        Uri.TryCreate(url, UriKind.Absolute, out var whole)
        && whole.Scheme is "https" or "http"
        && whole.Host.Contains('.', StringComparison.Ordinal)
        && !whole.Host.EndsWith('.')
        && !url.Contains(' ', StringComparison.Ordinal);

    private static string? WhyNotHere(string path, ContentTexts texts)
    {
        if (path.StartsWith("/scenarios/", StringComparison.Ordinal) && texts.Scenarios is { } known)
        {
            var slug = path["/scenarios/".Length..].Split('/')[0];
            return known.Contains(slug) ? null : $"There is no scenario {slug}.{YamlMap.Meant(slug, known)}";
        }
        foreach (var (start, place) in Pages.Where(page => path.StartsWith(page.Start, StringComparison.Ordinal)))
        {
            var slug = path[start.Length..].Split('/')[0];
            return texts.Has(place.Replace("*", slug, StringComparison.Ordinal)) ? null : $"{path} is no page of this site.";
        }
        return null;
    }
}
