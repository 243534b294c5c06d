using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Features.Help;

/// <summary>The addresses of the pages of help.</summary>
public static class HelpAddresses
{
    public const string All = SiteAddresses.Help;

    public static string On(string slug) => $"{All}/{slug}";
}
