using System.Text.Json;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;

namespace SafeguardingTraining.Host.Features.Accounts.Sso;

/// <summary>
/// What the organisation publishes of its sign-in: where to go, and the keys that its tokens are signed with. Read once a day, and again
/// when a token names a new key.
/// </summary>
public sealed class OidcDiscoveryDocument(IOptions<OidcOptions> settings, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Kept = TimeSpan.FromDays(1);

    // A forged token names a key nobody has: it must not make this site ask the organisation each time.
    private static readonly TimeSpan BetweenNewKeys = TimeSpan.FromMinutes(1);

    private readonly HttpClient http = new() { Timeout = TimeSpan.FromSeconds(10) };
    private readonly SemaphoreSlim turn = new(1, 1);
    private OpenIdConnectConfiguration? document;
    private DateTimeOffset readAt;
    private DateTimeOffset askedForKeysAt;

    /// <summary>The document, or null when it cannot be had or names another issuer.</summary>
    public async Task<OpenIdConnectConfiguration?> Find(CancellationToken stop)
    {
        if (document is { } known && clock.GetUtcNow() - readAt < Kept)
        {
            return known;
        }
        return await Read(stop) ?? document;
    }

    /// <summary>The document with the keys of this moment; as it was when that was asked for a moment ago.</summary>
    public async Task<OpenIdConnectConfiguration?> FindNewKeys(CancellationToken stop)
    {
        if (clock.GetUtcNow() - askedForKeysAt < BetweenNewKeys)
        {
            return document;
        }
        askedForKeysAt = clock.GetUtcNow();
        return await Read(stop) ?? document;
    }

    public void Dispose()
    {
        http.Dispose();
        turn.Dispose();
    }

    private async Task<OpenIdConnectConfiguration?> Read(CancellationToken stop)
    {
        await turn.WaitAsync(stop);
        try
        {
            var retriever = new HttpDocumentRetriever(http) { RequireHttps = settings.Value.IsOverHttps };
            var read = await OpenIdConnectConfigurationRetriever.GetAsync(settings.Value.DiscoveryAddress, retriever, stop);
            if (read.Issuer?.TrimEnd('/') != settings.Value.Issuer || read.AuthorizationEndpoint is null || read.TokenEndpoint is null)
            {
                return null;
            }
            (document, readAt) = (read, clock.GetUtcNow());
            return read;
        }
        catch (Exception away)
            when (!stop.IsCancellationRequested
                && away
                    is HttpRequestException
                        or IOException
                        or InvalidOperationException
                        or ArgumentException
                        or JsonException
                        or OperationCanceledException
            )
        {
            return null;
        }
        finally
        {
            turn.Release();
        }
    }
}
