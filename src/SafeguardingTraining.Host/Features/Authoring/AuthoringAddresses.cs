namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>The addresses of the pages of drafts of scenarios.</summary>
public static class AuthoringAddresses
{
    public const string All = "/authoring";
    public const string Codes = "/authoring/codes";
    public const string States = "/authoring/states";
    public const string Readings = "/authoring/readings";

    public static string Draft(string slug) => $"{All}/{slug}";

    public static string Preview(string slug) => $"{All}/{slug}/preview";

    public static string PreviewAt(string slug, string place) =>
        place.Length == 0 ? Preview(slug) : $"{Preview(slug)}?at={Uri.EscapeDataString(place)}";
}
