using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace SafeguardingTraining.Tests.Accounts;

/// <summary>
/// A small identity provider: an organisation's own sign-in on a port of this machine, which says yes at once. Each of its words can be
/// bent.
/// </summary>
internal sealed class IdentityProvider : IAsyncDisposable
{
    public const string Client = "safeguarding-training";
    public const string Secret = "between-us";

    private readonly WebApplication app;
    private readonly ConcurrentDictionary<string, (string Nonce, string Challenge)> codes = new();
    private RSA key = RSA.Create(2048);
    private string keyId = "one";

    private IdentityProvider(WebApplication app)
    {
        this.app = app;
        Expect("u-17", "moira.hale@council.example");
    }

    public string Address => app.Urls.Single();

    /// <summary>The claims of anyone who signs in.</summary>
    public Dictionary<string, object> Claims { get; } = [];

    /// <summary>Bends a token before it is signed.</summary>
    public Action<SecurityTokenDescriptor> Bend { get; set; } = _ => { };

    /// <summary>Bends it afterwards.</summary>
    public Func<string, string> Forge { get; set; } = token => token;

    public bool SaysNo { get; set; }

    public bool IsAway { get; set; }

    public int KeysRead { get; private set; }

    /// <summary>Somebody else is about to sign in, and nothing is bent any more.</summary>
    public void Expect(string number, string email)
    {
        Claims.Clear();
        (Claims["sub"], Claims["email"], Claims["email_verified"], Claims["given_name"]) = (number, email, true, "Moira");
        (Bend, Forge, SaysNo, IsAway) = (_ => { }, token => token, false, false);
    }

    public static async Task<IdentityProvider> Start()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var provider = new IdentityProvider(app);
        app.Use((http, next) => provider.IsAway ? Away(http) : next(http));
        app.MapGet("/.well-known/openid-configuration", provider.Document);
        app.MapGet("/keys", provider.Keys);
        app.MapGet("/authorize", provider.Authorize);
        app.MapPost("/token", provider.Token);
        await app.StartAsync();
        return provider;
    }

    /// <summary>A new key with a new name; tokens are signed with it from now on.</summary>
    public void RollKey() => (key, keyId) = (RSA.Create(2048), $"{keyId}-next");

    /// <summary>Signs with a key that it does not publish, under the name of the one it does.</summary>
    public SigningCredentials Stolen() => new(new RsaSecurityKey(RSA.Create(2048)) { KeyId = keyId }, SecurityAlgorithms.RsaSha256);

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private static Task Away(HttpContext http)
    {
        http.Abort();
        return Task.CompletedTask;
    }

    private IResult Document() =>
        TypedResults.Json(
            new Dictionary<string, object>
            {
                ["issuer"] = Address,
                ["authorization_endpoint"] = $"{Address}/authorize",
                ["token_endpoint"] = $"{Address}/token",
                ["jwks_uri"] = $"{Address}/keys",
                ["response_types_supported"] = new[] { "code" },
                ["subject_types_supported"] = new[] { "public" },
                ["id_token_signing_alg_values_supported"] = new[] { "RS256" },
            }
        );

    private IResult Keys()
    {
        KeysRead++;
        var open = key.ExportParameters(false);
        return TypedResults.Json(
            new
            {
                keys = new[]
                {
                    new
                    {
                        kty = "RSA",
                        use = "sig",
                        kid = keyId,
                        alg = "RS256",
                        n = Base64UrlEncoder.Encode(open.Modulus),
                        e = Base64UrlEncoder.Encode(open.Exponent),
                    },
                },
            }
        );
    }

    private IResult Authorize(HttpRequest request)
    {
        var asked = request.Query;
        Assert.Equal(
            ("code", Client, "S256", "openid profile email"),
            ($"{asked["response_type"]}", $"{asked["client_id"]}", $"{asked["code_challenge_method"]}", $"{asked["scope"]}")
        );
        if (SaysNo)
        {
            return TypedResults.Redirect(
                QueryHelpers.AddQueryString(
                    $"{asked["redirect_uri"]}",
                    new Dictionary<string, string?> { ["error"] = "access_denied", ["state"] = asked["state"] }
                )
            );
        }
        var code = Guid.NewGuid().ToString("N");
        codes[code] = ($"{asked["nonce"]}", $"{asked["code_challenge"]}");
        return TypedResults.Redirect(
            QueryHelpers.AddQueryString(
                $"{asked["redirect_uri"]}",
                new Dictionary<string, string?> { ["code"] = code, ["state"] = asked["state"] }
            )
        );
    }

    private async Task<IResult> Token(HttpRequest request)
    {
        var form = await request.ReadFormAsync();
        var verifier = Base64UrlEncoder.Encode(SHA256.HashData(Encoding.ASCII.GetBytes($"{form["code_verifier"]}")));
        return codes.TryRemove($"{form["code"]}", out var asked) && asked.Challenge == verifier && form["client_secret"] == Secret
            ? TypedResults.Json(
                new
                {
                    access_token = "unused",
                    token_type = "Bearer",
                    expires_in = 300,
                    id_token = Signed(asked.Nonce),
                }
            )
            : TypedResults.BadRequest(new { error = "invalid_grant" });
    }

    private string Signed(string nonce)
    {
        var descriptor = new SecurityTokenDescriptor
        {
            Issuer = Address,
            Audience = Client,
            Expires = DateTime.UtcNow.AddMinutes(5),
            Claims = new Dictionary<string, object>(Claims) { ["nonce"] = nonce },
            SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = keyId }, SecurityAlgorithms.RsaSha256),
        };
        Bend(descriptor);
        return Forge(new JsonWebTokenHandler().CreateToken(descriptor));
    }
}
