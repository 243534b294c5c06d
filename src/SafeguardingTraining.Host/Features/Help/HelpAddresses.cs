namespace SafeguardingTraining.Host.Features.Help;

/// <summary>The addresses of the pages of help.</summary>
public static class HelpAddresses
{
    public const string All = "/help";

    public static string On(string slug) => $"{All}/{slug}";
}
