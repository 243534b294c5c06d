using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Serialization;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Locks;

/// <summary>What a lock opens to.</summary>
public enum LockKind
{
    /// <summary>The password of the account; for somebody who has none, one of the diary's own.</summary>
    Password,

    /// <summary>A code that was shown once.</summary>
    Recovery,

    Passkey,
}

/// <summary>A diary's key, locked by one thing that its owner knows or has.</summary>
/// <param name="Passkey">Which one; empty for what is none.</param>
/// <param name="Salt">Of 16 bytes.</param>
/// <param name="Cost">Of a try, for a password.</param>
/// <param name="Locked">The key, locked by what the secret comes to.</param>
/// <param name="IsFromBefore">It is for a password that the person has replaced since, and may have forgotten.</param>
public sealed record DiaryLock(LockKind Kind, string Passkey, byte[] Salt, StretchingCost Cost, byte[] Locked, bool IsFromBefore = false)
    : PrivateRecord
{
    private static ReadOnlySpan<byte> Purpose => "Diary.Lock"u8;

    public static DiaryLock Of(PersonalSecret secret, byte[] key, StretchingCost cost)
    {
        var salt = Stretching.NewSalt();
        return new DiaryLock(
            KindOf(secret),
            secret is PasskeySecret passkey ? passkey.Id : "",
            salt,
            cost,
            SecretBox.Lock(KeyOf(secret, salt, cost), Purpose, key)
        );
    }

    /// <summary>Whether it is a lock for this kind of secret, and for this passkey.</summary>
    public bool IsFor(PersonalSecret secret) => Kind == KindOf(secret) && (secret is not PasskeySecret passkey || passkey.Id == Passkey);

    /// <summary>The diary's key; null when this is not the secret.</summary>
    public byte[]? Open(PersonalSecret secret) => IsFor(secret) ? SecretBox.Open(KeyOf(secret, Salt, Cost), Purpose, Locked) : null;

    private static LockKind KindOf(PersonalSecret secret) =>
        secret switch
        {
            PasswordSecret => LockKind.Password,
            PasskeySecret => LockKind.Passkey,
            _ => LockKind.Recovery,
        };

    // Only what people think of themselves can be guessed; the others are random, and are not stretched.
    private static byte[] KeyOf(PersonalSecret secret, byte[] salt, StretchingCost cost) =>
        secret switch
        {
            PasswordSecret password => Stretching.Key(password.Words, salt, cost),
            PasskeySecret passkey => Random(passkey.Answer, salt),
            RecoverySecret recovery => Random(Encoding.ASCII.GetBytes(recovery.Code), salt),
            _ => throw new InvalidOperationException($"A {secret.GetType().Name} opens nothing."),
        };

    private static byte[] Random(byte[] secret, byte[] salt) =>
        HKDF.DeriveKey(HashAlgorithmName.SHA256, secret, 32, salt, Purpose.ToArray());
}

/// <summary>The key of a diary as its owner alone opens it, with what anybody needs who puts something in for them.</summary>
/// <param name="Diary">Which diary of its author it is.</param>
/// <param name="Public">The public half of its <see cref="MailKey"/>.</param>
/// <param name="Private">The private half, locked by the diary's key: whoever opens it has the right key.</param>
/// <param name="Locks">One for each thing that opens it; never none.</param>
public sealed record LockedKey(Guid Diary, byte[] Public, byte[] Private, IReadOnlyList<DiaryLock> Locks) : PrivateRecord
{
    private static ReadOnlySpan<byte> Purpose => "Diary.MailKey"u8;

    /// <summary>The lock of a new diary, and its key.</summary>
    public static (LockedKey Locked, byte[] Key) New(PersonalSecret secret, StretchingCost cost)
    {
        var key = Store.DiaryKey.NewKey();
        var (mailbox, opener) = MailKey.New();
        var locked = new LockedKey(Guid.NewGuid(), mailbox, SecretBox.Lock(key, Purpose, opener), [DiaryLock.Of(secret, key, cost)]);
        return (locked, key);
    }

    [JsonIgnore]
    public bool HasRecoveryCode => Locks.Any(one => one.Kind == LockKind.Recovery);

    [JsonIgnore]
    public bool HasPasskey => Locks.Any(one => one.Kind == LockKind.Passkey);

    /// <summary>Its password is one that the person has replaced since.</summary>
    [JsonIgnore]
    public bool HasPasswordFromBefore => Locks.Any(one => one is { Kind: LockKind.Password, IsFromBefore: true });

    /// <summary>The key for mail; null when this is not the diary's key.</summary>
    public MailKey? MailKeyWith(byte[] key) => SecretBox.Open(key, Purpose, Private) is { } opener ? new MailKey(opener) : null;

    /// <summary>The diary's key; null when nothing is locked with this secret.</summary>
    public byte[]? Open(PersonalSecret secret) => Locks.Select(one => one.Open(secret)).FirstOrDefault(key => key is not null);

    /// <summary>With a lock in place of the one of its kind; passkeys stand beside each other.</summary>
    public LockedKey With(DiaryLock added) =>
        this with
        {
            Locks = [.. Locks.Where(one => (one.Kind, one.Passkey) != (added.Kind, added.Passkey)), added],
        };

    /// <summary>With its password known to be one from before.</summary>
    public LockedKey WithPasswordFromBefore() =>
        this with
        {
            Locks = [.. Locks.Select(one => one.Kind == LockKind.Password ? one with { IsFromBefore = true } : one)],
        };

    /// <summary>Without a passkey, and those that are gone from the account; null when nothing else is left that works.</summary>
    /// <param name="others">The passkeys that the account goes on having.</param>
    public LockedKey? Without(string passkey, IReadOnlyCollection<string> others)
    {
        var left = Locks.Where(one => one.Kind != LockKind.Passkey || (one.Passkey != passkey && others.Contains(one.Passkey))).ToList();
        return left.Any(one => !one.IsFromBefore) ? this with { Locks = left } : null;
    }

    /// <summary>
    /// Nothing was ever written under it, and nothing but a password opens it: it can be begun again without anybody losing anything.
    /// </summary>
    /// <param name="mark">Of the latest change of the diary.</param>
    public bool IsUnusedAt(long mark) => mark == 0 && Locks.All(one => one.Kind == LockKind.Password);
}
