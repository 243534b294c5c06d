using Microsoft.AspNetCore.Identity;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>A person with a way to sign in. What they write is theirs and lives elsewhere.</summary>
public sealed class Account : IdentityUser<Guid>
{
    public const int LongestName = 80;

    /// <summary>What the person likes to be called, shown to themselves only.</summary>
    public string Name { get; set; } = "";

    /// <summary>
    /// The reader asked for Arial throughout. Whatever else they chose is in a claim of the account; this stays for hosts that know no more.
    /// </summary>
    public bool PlainType { get; set; }

    /// <summary>When the person last signed in; null until they do.</summary>
    public DateTimeOffset? SeenAt { get; set; }

    /// <summary>The day on which the account was found unused for so long that it will be closed; null once they sign in.</summary>
    public DateOnly? UnusedOn { get; set; }
}
