namespace SafeguardingTraining.Host.Features.Comfort;

/// <summary>The addresses of the page on which a person sets how they like to read and listen.</summary>
public static class ComfortAddresses
{
    public const string Comfort = "/comfort";
    public const string Settings = "/comfort/settings";
}
