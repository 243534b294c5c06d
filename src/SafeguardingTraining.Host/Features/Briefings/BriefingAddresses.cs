namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>The addresses of the pages of briefings.</summary>
public static class BriefingAddresses
{
    public const string All = "/briefings";

    public static string Briefing(string slug) => $"{All}/{slug}";

    public static string Readings(string slug) => $"{All}/{slug}/readings";

    public static string Answers(string slug) => $"{All}/{slug}/answers";

    public static string ReadingDeletions(string slug) => $"{All}/{slug}/readings/deletions";
}
