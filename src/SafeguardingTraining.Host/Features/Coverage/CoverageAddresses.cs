namespace SafeguardingTraining.Host.Features.Coverage;

/// <summary>The addresses of the pages of the map of the sources.</summary>
public static class CoverageAddresses
{
    public const string Coverage = "/coverage";
}
