using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>
/// The key that a person's secret opened, for as long as they are signed in here. In the database it is locked with a secret that is in the
/// session's cookie alone: with the database and the key ring, and without the browser, nobody opens it. It goes when the session ends.
/// </summary>
public sealed class SessionKeys(IHttpContextAccessor requests, Connections connections, Writer writer) : IOpenKeys, IDisposable
{
    private const string Purpose = "Session.Key";

    // So that not every page asks the database.
    private static readonly TimeSpan LeftInMemory = TimeSpan.FromMinutes(15);

    private readonly MemoryCache open = new(new MemoryCacheOptions());

    /// <inheritdoc/>
    public async Task<byte[]?> Find(Guid person, CancellationToken stop)
    {
        if (
            requests.HttpContext is not { } http
            || Learner.SignedIn(http)?.Id != person
            || SessionStamp.Of(http) is not { Secret: { } secret, Id: var session }
        )
        {
            return null;
        }
        if (open.TryGetValue(session, out byte[]? known) && known is not null)
        {
            return known;
        }
        var found = await connections.List(
            tables => tables.Set<SessionRow>().Where(row => row.Id == session && row.Person == person && row.EndedAt == null),
            stop
        );
        return found is [{ LockedKey: { } locked }] && SecretBox.Open(secret, Purpose, locked) is { } key ? Known(session, key) : null;
    }

    /// <summary>The key as it is kept with a session.</summary>
    public static byte[]? Locked(SessionStamp session, byte[]? key) =>
        key is not null && session.Secret is { } secret ? SecretBox.Lock(secret, Purpose, key) : null;

    /// <summary>Keeps a key that was opened later than its session began.</summary>
    public async Task Keep(SessionStamp session, byte[] key, CancellationToken stop)
    {
        var (id, locked) = (session.Id, Locked(session, key));
        await writer.Write(
            batch =>
                batch
                    .Rows<SessionRow>()
                    .Where(row => row.Id == id && row.EndedAt == null)
                    .ExecuteUpdate(row => row.SetProperty(one => one.LockedKey, locked)),
            stop
        );
        open.Remove(id);
    }

    public void Dispose() => open.Dispose();

    private byte[] Known(Guid session, byte[] key) =>
        open.Set(session, key, new MemoryCacheEntryOptions { SlidingExpiration = LeftInMemory });
}
