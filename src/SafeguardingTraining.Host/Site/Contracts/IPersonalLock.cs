using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// What a person keeps here that only they can open, and not whoever runs the site. It is told each secret that they show, while they
/// show it.
/// </summary>
public interface IPersonalLock
{
    /// <summary>
    /// The key that a secret opens; null when it opens nothing. Where nothing is locked yet, it is locked with this secret from now on if
    /// that is a password: what can be lost with a device is never the only lock.
    /// </summary>
    Task<byte[]?> Open(Guid person, PersonalSecret secret, CancellationToken stop);

    /// <summary>From now on this secret opens it, and no other of its kind does; of passkeys, each opens it.</summary>
    /// <param name="key">As <see cref="Open"/> answered it; with another, nothing is changed.</param>
    /// <returns>Whether it does.</returns>
    Task<bool> Set(Guid person, byte[] key, PersonalSecret secret, CancellationToken stop);

    /// <summary>The person has another password now, and nothing was open to lock with it: only the one from before opens it.</summary>
    Task NotePasswordReplaced(Guid person, CancellationToken stop);

    /// <summary>
    /// This passkey opens it no more. False, and nothing is changed, when nothing else is left that the person is likely to have: a
    /// recovery code, another passkey, a password that is still theirs.
    /// </summary>
    /// <param name="others">The passkeys that stay.</param>
    Task<bool> Remove(Guid person, string passkey, IReadOnlyCollection<string> others, CancellationToken stop);
}

/// <summary>Finds the key that a person's own secret opened, as long as they are signed in.</summary>
public interface IOpenKeys
{
    /// <summary>Null when this request is not theirs, or they have shown nothing yet that opens it.</summary>
    Task<byte[]?> Find(Guid person, CancellationToken stop);

    /// <summary>The same without what is remembered, as another host may have kept another key for this session.</summary>
    Task<byte[]?> FindAnew(Guid person, CancellationToken stop);
}

/// <summary>Something that only its owner knows or has.</summary>
public abstract record PersonalSecret : PrivateRecord;

/// <summary>A password, as it was typed.</summary>
public sealed record PasswordSecret(string Words) : PersonalSecret;

/// <summary>What a passkey answers to the same question each time (WebAuthn's PRF extension).</summary>
/// <param name="Id">Which passkey it is.</param>
public sealed record PasskeySecret(string Id, byte[] Answer) : PersonalSecret;

/// <summary>A code that was shown once and printed or written down.</summary>
/// <param name="Code">As it is kept, without spaces.</param>
public sealed record RecoverySecret(string Code) : PersonalSecret;
