namespace SafeguardingTraining.Host.Features.Support;

/// <summary>The addresses of the pages of support and of what this site promises.</summary>
public static class SupportAddresses
{
    public const string Support = "/support";
    public const string Privacy = "/privacy";
    public const string Accessibility = "/accessibility";

    public static string SupportFrom(string address) => $"{Support}?from={Uri.EscapeDataString(address)}";
}
