using System.Security.Cryptography;
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
public sealed class SessionKeys(IHttpContextAccessor requests, Connections connections, Writer writer, TimeProvider clock)
    : IOpenKeys,
        IDisposable
{
    /// <summary>The table that holds them, which no backup needs: whoever restores one signs in again.</summary>
    public const string Table = "Sessions";

    private static ReadOnlySpan<byte> Purpose => "Session.Key"u8;

    private static readonly TimeSpan MostLent = TimeSpan.FromMinutes(10);

    // So that not every page asks the database.
    private static readonly TimeSpan LeftInMemory = TimeSpan.FromMinutes(15);

    private readonly MemoryCache open = new(new MemoryCacheOptions());

    /// <inheritdoc/>
    public async Task<byte[]?> Find(Guid person, CancellationToken stop) =>
        SessionOf(person) is not { } session ? null
        : open.TryGetValue(Remembered.Of(session), out byte[]? known) && known is not null ? known
        : await Read(person, session, stop);

    /// <inheritdoc/>
    public async Task<byte[]?> FindAnew(Guid person, CancellationToken stop) =>
        SessionOf(person) is { } session ? await Read(person, session, stop) : null;

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
        open.Remove(Remembered.Of(session));
    }

    /// <summary>Keeps a key for the few minutes until a session begins with it.</summary>
    /// <returns>What takes it out again: for a cookie.</returns>
    public async Task<string> Lend(Guid person, byte[] key, CancellationToken stop)
    {
        var now = clock.GetUtcNow().ToUnixTimeMilliseconds();
        var (session, old) = (
            new SessionStamp(Guid.CreateVersion7(), now, false, 0, SessionStamp.NewSecret()),
            now - (long)MostLent.TotalMilliseconds
        );
        // It is over already, so that no cookie can be made for it.
        var row = new SessionRow(session.Id, person, now, now, "", "", now, Locked(session, key));
        await writer.Write(
            batch =>
            {
                batch.Rows<SessionRow>().Where(one => one.LockedKey != null && one.EndedAt != null && one.EndedAt < old).ExecuteDelete();
                return batch.Add(row);
            },
            stop
        );
        return $"{session.Id:N}.{Convert.ToBase64String(session.Secret ?? [])}";
    }

    /// <summary>Takes out what was lent, once; null when it is not there any more.</summary>
    public async Task<byte[]?> TakeLent(string lent, CancellationToken stop)
    {
        if (lent.Split('.') is not [var id, var secret] || !Guid.TryParse(id, out var session))
        {
            return null;
        }
        var found = await connections.List(tables => tables.Set<SessionRow>().Where(row => row.Id == session), stop);
        await writer.Write(batch => batch.Rows<SessionRow>().Where(row => row.Id == session && row.EndedAt != null).ExecuteDelete(), stop);
        return found is [{ LockedKey: { } locked }] ? SecretBox.Open(Convert.FromBase64String(secret), Purpose, locked) : null;
    }

    public void Dispose() => open.Dispose();

    private SessionStamp? SessionOf(Guid person) =>
        requests.HttpContext is { } http && Learner.SignedIn(http)?.Id == person && SessionStamp.Of(http) is { Secret: not null } session
            ? session
            : null;

    private async Task<byte[]?> Read(Guid person, SessionStamp session, CancellationToken stop)
    {
        var id = session.Id;
        var found = await connections.List(
            tables => tables.Set<SessionRow>().Where(row => row.Id == id && row.Person == person && row.EndedAt == null),
            stop
        );
        return found is [{ LockedKey: { } locked }] && SecretBox.Open(session.Secret, Purpose, locked) is { } key
            ? open.Set(Remembered.Of(session), key, new MemoryCacheEntryOptions { SlidingExpiration = LeftInMemory })
            : null;
    }

    // Whoever has the key ring can make a cookie for any session, and yet not with its secret.
    private readonly record struct Remembered(Guid Session, string SecretsHash)
    {
        public static Remembered Of(SessionStamp session) => new(session.Id, Convert.ToHexString(SHA256.HashData(session.Secret ?? [])));
    }
}
