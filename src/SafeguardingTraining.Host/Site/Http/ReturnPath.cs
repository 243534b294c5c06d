using Microsoft.AspNetCore.Http.HttpResults;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>Where to go back to after signing in: a page of this site and nowhere else.</summary>
public static class ReturnPath
{
    /// <summary>The address asked for when it is a path of this site; null when it leads anywhere else.</summary>
    public static string? Local(string? asked) => asked is ['/', ..] && RedirectHttpResult.IsLocalUrl(asked) ? asked : null;
}
