using System.Security.Claims;

namespace SafeguardingTraining.Host.Site.Identity;

/// <summary>What the sign-in cookie remembers about a person, so that no page has to read their account.</summary>
public static class PersonClaims
{
    public const string Name = "called";

    public const string Comfort = "comfort";

    /// <summary>What the signed-in person likes to be called, or null for a guest.</summary>
    public static string? PersonName(this ClaimsPrincipal who) =>
        who.Identity is { IsAuthenticated: true } ? who.FindFirstValue(Name) ?? "" : null;

    /// <summary>How the signed-in person likes to read, in the words that are kept; null for a guest, and for whoever never chose.</summary>
    public static string? ComfortInWords(this ClaimsPrincipal who) => who.FindFirstValue(Comfort);
}
