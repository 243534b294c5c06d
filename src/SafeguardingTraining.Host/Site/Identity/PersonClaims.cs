using System.Security.Claims;

namespace SafeguardingTraining.Host.Site.Identity;

/// <summary>What the sign-in cookie remembers about a person, so that no page has to read their account.</summary>
public static class PersonClaims
{
    public const string Name = "called";

    public const string PlainType = "plain-type";

    /// <summary>What the signed-in person likes to be called, or null for a guest.</summary>
    public static string? PersonName(this ClaimsPrincipal who) =>
        who.Identity is { IsAuthenticated: true } ? who.FindFirstValue(Name) ?? "" : null;

    /// <summary>The signed-in person asked for Arial throughout.</summary>
    public static bool WantsPlainType(this ClaimsPrincipal who) => who.HasClaim(PlainType, "yes");
}
