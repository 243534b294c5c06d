using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Sso;

/// <summary>The organisation whose own sign-in opens accounts here, as the settings under <c>Oidc</c> name it.</summary>
/// <param name="Authority">Where its discovery document stands; also the issuer that every token must name.</param>
/// <param name="Name">As people know it, for the button.</param>
/// <param name="AgencyClaim">The claim that names a newcomer's agency; null for the organisation itself.</param>
/// <param name="RoleClaim">The claim whose values give roles.</param>
/// <param name="Roles">What each value gives.</param>
public sealed record OidcSettings(
    Uri Authority,
    string ClientId,
    string ClientSecret,
    string Name,
    string? AgencyClaim,
    string? RoleClaim,
    IReadOnlyDictionary<string, Roles> Roles
) : PrivateRecord
{
    public string DiscoveryAddress => $"{Issuer}/.well-known/openid-configuration";

    public string Issuer => Authority.ToString().TrimEnd('/');

    /// <summary>Null where no organisation is set. Refuses what cannot be used with a sentence that names the setting.</summary>
    public static OidcSettings? Of(IConfiguration settings)
    {
        string?[] needed = [Word(settings, "Authority"), Word(settings, "ClientId"), Word(settings, "ClientSecret")];
        return needed switch
        {
            [null, null, null] => null,
            [{ } authority, { } id, { } secret] => new OidcSettings(
                AuthorityOf(authority),
                id,
                secret,
                Word(settings, "Name") ?? "your organisation",
                Word(settings, "AgencyClaim"),
                Word(settings, "RoleClaim"),
                RolesOf(settings)
            ),
            _ => throw new InvalidSettingException(
                "Oidc:Authority, Oidc:ClientId and Oidc:ClientSecret belong together: set all three, or none."
            ),
        };
    }

    // What comes from there decides who somebody is, so it comes over HTTPS; only this machine itself may do without, to try it.
    private static Uri AuthorityOf(string typed) =>
        Uri.TryCreate(typed, UriKind.Absolute, out var authority)
        && (authority.Scheme == Uri.UriSchemeHttps || authority is { Scheme: "http", IsLoopback: true })
            ? authority
            : throw new InvalidSettingException(
                "Oidc:Authority is not an https address: write it like https://sign-in.example.org/realms/council."
            );

    private static IReadOnlyDictionary<string, Roles> RolesOf(IConfiguration settings) =>
        settings
            .GetSection("Oidc:Roles")
            .GetChildren()
            .ToDictionary(role => role.Key, role => RoleOf(role.Key, role.Value), StringComparer.OrdinalIgnoreCase);

    private static Roles RoleOf(string value, string? name) =>
        RoleRules.All.Any(role => $"{role}".Equals(name, StringComparison.OrdinalIgnoreCase))
            ? Enum.Parse<Roles>($"{name}", ignoreCase: true)
            : throw new InvalidSettingException($"Oidc:Roles:{value} is one of {string.Join(", ", RoleRules.All)}.");

    private static string? Word(IConfiguration settings, string key) =>
        string.IsNullOrWhiteSpace(settings[$"Oidc:{key}"]) ? null : settings[$"Oidc:{key}"]?.Trim();
}
