namespace SafeguardingTraining.Host.Features.Feedback;

/// <summary>The addresses of remarks to authors.</summary>
public static class FeedbackAddresses
{
    public const string All = "/feedback";
    public const string Sent = "/feedback/sent";

    /// <summary>Where a remark on a scenario is written, and posted to.</summary>
    public static string OnScenario(string slug) => $"/scenarios/{slug}/feedback";

    public static string OnBriefing(string slug) => $"/briefings/{slug}/feedback";

    public static string OnPoint(string slug) => $"/practice-points/{slug}/feedback";

    /// <param name="back">The page somebody comes from, and may go back to.</param>
    public static string OnScene(string slug, string scene, string back) =>
        $"{OnScenario(slug)}?scene={Uri.EscapeDataString(scene)}&from={Uri.EscapeDataString(back)}";

    public static string SentFrom(string back) => $"{Sent}?from={Uri.EscapeDataString(back)}";

    public static string Deletions(Guid id) => $"{All}/{id}/deletions";
}
