using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// What a person keeps here that only they can open, and not whoever runs the site. It is told each secret that they show, while they
/// show it.
/// </summary>
public interface IPersonalLock
{
    /// <summary>
    /// The key that a secret opens; null when it opens nothing. Where nothing is locked yet, it is locked with this secret from now on.
    /// </summary>
    Task<byte[]?> Open(Guid person, PersonalSecret secret, CancellationToken stop);

    /// <summary>From now on this secret opens it, and no other of its kind does; of passkeys, each opens it.</summary>
    /// <param name="key">As <see cref="Open"/> answered it; with another, nothing is changed.</param>
    Task Set(Guid person, byte[] key, PersonalSecret secret, CancellationToken stop);

    /// <summary>This passkey opens it no more; false, and nothing is changed, when nothing else does.</summary>
    Task<bool> Remove(Guid person, string passkey, CancellationToken stop);
}

/// <summary>Finds the key that a person's own secret opened, as long as they are signed in.</summary>
public interface IOpenKeys
{
    /// <summary>Null when this request is not theirs, or they have shown nothing yet that opens it.</summary>
    Task<byte[]?> Find(Guid person, CancellationToken stop);
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
