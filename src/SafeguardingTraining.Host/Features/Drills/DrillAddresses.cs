namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>The addresses of the pages of drills.</summary>
public static class DrillAddresses
{
    public const string All = "/drills";

    public static string Drill(string slug) => $"{All}/{slug}";

    /// <param name="left">Ids of the items that come after this one.</param>
    public static string Item(string slug, string item, IReadOnlyList<string> left) =>
        left.Count == 0 ? $"{All}/{slug}/{item}" : $"{All}/{slug}/{item}?left={string.Join(',', left)}";

    /// <summary>The first of the items that are left, or the drill's end.</summary>
    public static string Next(string slug, IReadOnlyList<string> left) =>
        left.Count > 0 ? Item(slug, left[0], [.. left.Skip(1)]) : End(slug);

    public static string End(string slug) => $"{All}/{slug}/end";

    public static string Answers(string slug, string item) => $"{All}/{slug}/{item}/answers";

    public static string Repeats(string slug, string item) => $"{All}/{slug}/{item}/repeats";
}
