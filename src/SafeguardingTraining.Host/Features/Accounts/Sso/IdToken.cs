using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace SafeguardingTraining.Host.Features.Accounts.Sso;

/// <summary>
/// Reads the organisation's word for who somebody is, and believes it only when all of it fits (OpenID Connect Core, 3.1.3.7).
/// </summary>
public sealed class IdToken(IOptions<OidcOptions> settings, OidcDiscoveryDocument document, TimeProvider clock)
{
    // Signed with a key that only the organisation has: never unsigned, never with a secret that this site has too.
    private static readonly string[] Algorithms = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512"];

    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    /// <summary>
    /// The claims of a token that was made for this site, for this sign-in, by the organisation, and is not too old; null for any other.
    /// </summary>
    /// <param name="nonce">What this sign-in asked the token to repeat.</param>
    public async Task<JsonWebToken?> Read(string? token, string? nonce, CancellationToken stop)
    {
        if (string.IsNullOrEmpty(token) || string.IsNullOrEmpty(nonce) || await document.Find(stop) is not { } published)
        {
            return null;
        }
        var result = await Validate(token, published);
        if (result.Exception is SecurityTokenSignatureKeyNotFoundException && await document.FindNewKeys(stop) is { } anew)
        {
            result = await Validate(token, anew);
        }
        return result is { IsValid: true, SecurityToken: JsonWebToken read } && IsForThisSignIn(read, nonce) ? read : null;
    }

    private Task<TokenValidationResult> Validate(string token, OpenIdConnectConfiguration published) =>
        new JsonWebTokenHandler { MapInboundClaims = false }.ValidateTokenAsync(
            token,
            new TokenValidationParameters
            {
                ValidIssuer = published.Issuer,
                ValidAudience = settings.Value.ClientId,
                IssuerSigningKeys = published.SigningKeys,
                ValidAlgorithms = Algorithms,
                RequireSignedTokens = true,
                RequireExpirationTime = true,
                LifetimeValidator = (from, until, _, _) => IsNow(from, until),
            }
        );

    private bool IsNow(DateTime? from, DateTime? until)
    {
        var now = clock.GetUtcNow().UtcDateTime;
        return until is { } end && now < end + Skew && (from is not { } start || now > start - Skew);
    }

    private bool IsForThisSignIn(JsonWebToken token, string nonce) =>
        token.TryGetPayloadValue<string>("nonce", out var repeated)
        && repeated == nonce
        && !string.IsNullOrEmpty(token.Subject)
        && (token.TryGetPayloadValue<string>("azp", out var party) ? party == settings.Value.ClientId : token.Audiences.Count() == 1);
}
