namespace SafeguardingTraining.Host.Features.PracticePoints;

/// <summary>The addresses of the pages of practice points.</summary>
public static class PracticePointAddresses
{
    public const string All = "/practice-points";

    public static string PracticePoint(string id) => $"{All}/{id}";
}
