using System.Security.Cryptography;

namespace SafeguardingTraining.Host.Site.Cryptography;

/// <summary>
/// Locks bytes with a key of 32 bytes, by AES-256-GCM. They open with the same key and for the same purpose alone. Laid out as nonce, tag,
/// words; the nonce is fresh each time, so that the same words never look the same twice.
/// </summary>
public static class SecretBox
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>How many bytes longer what is locked is than what it holds.</summary>
    public const int Overhead = Nonce + Tag;

    public static byte[] Lock(ReadOnlySpan<byte> key, ReadOnlySpan<byte> purpose, ReadOnlySpan<byte> what)
    {
        var whole = new byte[Nonce + Tag + what.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(whole.AsSpan(0, Nonce), what, whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag), purpose);
        return whole;
    }

    /// <summary>Null when it is another key or purpose, or was changed.</summary>
    public static byte[]? Open(ReadOnlySpan<byte> key, ReadOnlySpan<byte> purpose, ReadOnlySpan<byte> whole)
    {
        if (whole.Length < Overhead)
        {
            return null;
        }
        var what = new byte[whole.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        try
        {
            aes.Decrypt(whole[..Nonce], whole[(Nonce + Tag)..], whole.Slice(Nonce, Tag), what, purpose);
            return what;
        }
        catch (AuthenticationTagMismatchException)
        {
            return null;
        }
    }
}
