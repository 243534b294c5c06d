using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Sso;

/// <summary>The organisation whose own sign-in opens accounts here.</summary>
public sealed record OidcOptions : PrivateRecord, ISectionOptions
{
    public static string Section => "Oidc";

    /// <summary>Where its discovery document stands; also the issuer that every token must name.</summary>
    [Setting(
        "empty. With it, `Oidc:ClientId` and `Oidc:ClientSecret`, people sign in with their organisation by OpenID Connect; "
            + "give it the return address `/account/organisation/return`"
    )]
    public string? Authority { get; init; }

    [Setting("empty: the name that the organisation's sign-in knows this site by")]
    public string? ClientId { get; init; }

    [Setting("empty: the password that goes with it", IsSecret = true)]
    public string? ClientSecret { get; init; }

    /// <summary>As people know it, for the button.</summary>
    [Setting("what the button calls the organisation")]
    public string Name { get; init; } = "your organisation";

    /// <summary>The claim that names a newcomer's agency; null for the organisation itself.</summary>
    [Setting("empty: the claim that gives a newcomer an agency; later changes are made here")]
    public string? AgencyClaim { get; init; }

    /// <summary>The claim whose values give roles.</summary>
    [Setting("empty: the claim that gives a newcomer roles; later changes are made here")]
    public string? RoleClaim { get; init; }

    /// <summary>The role that each value of the claim gives.</summary>
    [Setting(
        "what that value of the role claim gives: `Facilitator`, `Supervisor`, `Author`, `Manager` or `Administrator`",
        Each = "VALUE"
    )]
    public Dictionary<string, string> Roles { get; init; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>An organisation is set.</summary>
    public bool IsOn => (Authority, ClientId, ClientSecret) is (not null, not null, not null);

    public string Issuer => $"{AuthorityAddress}".TrimEnd('/');

    public string DiscoveryAddress => $"{Issuer}/.well-known/openid-configuration";

    /// <summary>This machine itself may do without HTTPS, to try it; nobody else.</summary>
    public bool IsOverHttps => AuthorityAddress?.Scheme == Uri.UriSchemeHttps;

    private Uri? AuthorityAddress => Uri.TryCreate(Authority, UriKind.Absolute, out var address) ? address : null;

    /// <summary>The role that a value of the claim gives; that of a learner for a value nobody named.</summary>
    public Roles RoleOf(string value) => Roles.TryGetValue(value, out var name) && RoleNamed(name) is { } role ? role : default;

    public IEnumerable<string> Problems()
    {
        if (!IsOn)
        {
            return (Authority, ClientId, ClientSecret) is (null, null, null)
                ? []
                : ["Oidc:Authority, Oidc:ClientId and Oidc:ClientSecret belong together: set all three, or none."];
        }
        // What comes from there decides who somebody is, so it comes over HTTPS.
        string[] authority =
            IsOverHttps || AuthorityAddress is { Scheme: "http", IsLoopback: true }
                ? []
                : ["Oidc:Authority is not an https address: write it like https://sign-in.example.org/realms/council."];
        return
        [
            .. authority,
            .. from role in Roles
            where RoleNamed(role.Value) is null
            select $"Oidc:Roles:{role.Key} is one of {string.Join(", ", RoleRules.All)}.",
        ];
    }

    private static Roles? RoleNamed(string name) =>
        RoleRules
            .All.Where(role => $"{role}".Equals(name, StringComparison.OrdinalIgnoreCase))
            .Select(role => (Roles?)role)
            .FirstOrDefault();
}
