using System.Data.Common;
using System.Security.Cryptography;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>Opens what a person keeps here for themselves with the secret that they sign in with.</summary>
public sealed partial class PersonalKeys(IPersonalLock locks, IOpenKeys open, ILogger<PersonalKeys> log)
{
    /// <summary>
    /// The key that a secret opens; null when it opens nothing, or not just now: they are let in all the same. A secret of theirs that does
    /// not open what they have open already opens it from now on.
    /// </summary>
    public Task<byte[]?> Open(Guid person, PersonalSecret secret, CancellationToken stop) =>
        Tried(async () =>
        {
            if (await locks.Open(person, secret, stop) is { } key)
            {
                return key;
            }
            return await open.Find(person, stop) is { } opened && await locks.Set(person, opened, secret, stop) ? opened : null;
        });

    /// <summary>From now on this secret opens it too, or in place of another of its kind.</summary>
    public Task Set(Guid person, byte[] key, PersonalSecret secret, CancellationToken stop) =>
        Tried(async () => await locks.Set(person, key, secret, stop) ? key : null);

    /// <summary>The person has another password now, and nothing was open to lock with it.</summary>
    public Task NotePasswordReplaced(Guid person, CancellationToken stop) =>
        Tried(async () =>
        {
            await locks.NotePasswordReplaced(person, stop);
            return null;
        });

    private async Task<byte[]?> Tried(Func<Task<byte[]?>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception reason) when (reason is IOException or CryptographicException or DbException)
        {
            LogLater(reason.GetType().Name);
            return null;
        }
    }

    [LoggerMessage(LogLevel.Warning, "What somebody keeps for themselves could not be opened or locked just now ({Reason})")]
    private partial void LogLater(string reason);
}
