using System.Buffers.Text;
using System.Security.Claims;
using System.Security.Cryptography;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OAuth;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;

namespace SafeguardingTraining.Host.Features.Accounts.Sso;

/// <summary>
/// The framework's OAuth code flow with what OpenID Connect adds: addresses from discovery, a nonce, and the ID token in place of a
/// profile.
/// </summary>
internal sealed class OidcHandler(
    IOptionsMonitor<OAuthOptions> options,
    ILoggerFactory logs,
    UrlEncoder encoder,
    OidcDiscoveryDocument document,
    IdToken tokens
) : OAuthHandler<OAuthOptions>(options, logs, encoder)
{
    /// <summary>A parameter of a challenge: the organisation is to ask who it is, whether or not it knows the person from earlier.</summary>
    internal const string Prove = "prove";

    private const string Nonce = "nonce";

    protected override async Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        await TakeAddresses();
        await base.HandleChallengeAsync(properties);
    }

    protected override string BuildChallengeUrl(AuthenticationProperties properties, string redirectUri)
    {
        var nonce = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32));
        properties.Items[Nonce] = nonce;
        var address = QueryHelpers.AddQueryString(base.BuildChallengeUrl(properties, redirectUri), Nonce, nonce);
        // With max_age the token must say when the person was asked (OpenID Connect Core, 3.1.2.1).
        return properties.GetParameter<bool>(Prove)
            ? QueryHelpers.AddQueryString(address, new Dictionary<string, string?> { ["prompt"] = "login", ["max_age"] = "0" })
            : address;
    }

    protected override async Task<OAuthTokenResponse> ExchangeCodeAsync(OAuthCodeExchangeContext context)
    {
        await TakeAddresses();
        return await base.ExchangeCodeAsync(context);
    }

    protected override async Task<AuthenticationTicket> CreateTicketAsync(
        ClaimsIdentity identity,
        AuthenticationProperties properties,
        OAuthTokenResponse answer
    )
    {
        var token = answer.Response?.RootElement.TryGetProperty("id_token", out var given) == true ? given.GetString() : null;
        var nonce = properties.Items.TryGetValue(Nonce, out var asked) ? asked : null;
        var read = await tokens.Read(token, nonce, Context.RequestAborted)
            ?? throw new AuthenticationFailureException("The ID token was refused.");
        identity.AddClaims(read.Claims);
        return new AuthenticationTicket(new ClaimsPrincipal(identity), properties, Scheme.Name);
    }

    // The framework looks for them in its options, which were made before anything could be asked.
    private async Task TakeAddresses()
    {
        var published = await document.Find(Context.RequestAborted)
            ?? throw new HttpRequestException("The organisation's sign-in does not answer.");
        (Options.AuthorizationEndpoint, Options.TokenEndpoint) = (published.AuthorizationEndpoint, published.TokenEndpoint);
    }
}
