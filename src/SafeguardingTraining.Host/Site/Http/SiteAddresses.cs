namespace SafeguardingTraining.Host.Site.Http;

/// <summary>The addresses that belong to the site itself; those of a feature's pages are in its own folder.</summary>
public static class SiteAddresses
{
    public const string Home = "/";

    /// <summary>The one search; what is sought is posted to it.</summary>
    public const string Search = "/search";

    /// <summary>The contents page of help; its pages stand below it.</summary>
    public const string Help = "/help";
}
