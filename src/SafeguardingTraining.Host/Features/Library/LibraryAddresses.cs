namespace SafeguardingTraining.Host.Features.Library;

/// <summary>The addresses of the pages of the scenarios.</summary>
public static class LibraryAddresses
{
    public const string Scenarios = "/scenarios";

    public static string Summary(string slug) => $"{Scenarios}/{slug}/without-the-scenes";

    public static string SummaryAnswers(string slug) => $"{Summary(slug)}/answers";
}
