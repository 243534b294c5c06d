using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// Locks the keys of the ring with a passphrase: PBKDF2 with HMAC-SHA256 and 600,000 rounds (OWASP's figure), then AES-256-GCM. Each key
/// has a salt of its own.
/// </summary>
internal sealed class PassphraseEncryptor(Passphrase passphrase) : IXmlEncryptor
{
    internal const string Element = "passphraseLocked";

    public EncryptedXmlInfo Encrypt(XElement plaintextElement) =>
        new(
            new XElement(Element, Convert.ToBase64String(passphrase.Lock(Encoding.UTF8.GetBytes(plaintextElement.ToString())))),
            typeof(PassphraseDecryptor)
        );
}

/// <summary>Opens what <see cref="PassphraseEncryptor"/> locked. The key ring makes it by its name in the file.</summary>
internal sealed class PassphraseDecryptor(IServiceProvider services) : IXmlDecryptor
{
    /// <exception cref="CryptographicException">The passphrase is another, or none is set.</exception>
    public XElement Decrypt(XElement encryptedElement) =>
        XElement.Parse(
            Encoding.UTF8.GetString(
                (
                    services.GetService<Passphrase>() ?? throw new CryptographicException("The keys are locked: set Keys:PassphraseFile.")
                ).Open(Convert.FromBase64String(encryptedElement.Value))
            )
        );
}

/// <summary>A passphrase, stretched once for each salt.</summary>
internal sealed class Passphrase(string words)
{
    private const int Rounds = 600_000;
    private const int Salt = 16;
    private const int Nonce = 12;
    private const int Tag = 16;

    private readonly ConcurrentDictionary<string, byte[]> stretched = new(StringComparer.Ordinal);

    // Laid out as salt, nonce, tag, content.
    internal byte[] Lock(ReadOnlySpan<byte> content)
    {
        var whole = new byte[Salt + Nonce + Tag + content.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Salt + Nonce));
        using var aes = new AesGcm(KeyFor(whole.AsSpan(0, Salt)), Tag);
        aes.Encrypt(whole.AsSpan(Salt, Nonce), content, whole.AsSpan(Salt + Nonce + Tag), whole.AsSpan(Salt + Nonce, Tag));
        return whole;
    }

    internal byte[] Open(ReadOnlySpan<byte> whole)
    {
        if (whole.Length < Salt + Nonce + Tag)
        {
            throw new CryptographicException("A locked key is too short.");
        }
        var content = new byte[whole.Length - Salt - Nonce - Tag];
        using var aes = new AesGcm(KeyFor(whole[..Salt]), Tag);
        aes.Decrypt(whole.Slice(Salt, Nonce), whole[(Salt + Nonce + Tag)..], whole.Slice(Salt + Nonce, Tag), content);
        return content;
    }

    private byte[] KeyFor(ReadOnlySpan<byte> salt)
    {
        var own = salt.ToArray();
        return stretched.GetOrAdd(Convert.ToHexString(own), _ =>
            Rfc2898DeriveBytes.Pbkdf2(words, own, Rounds, HashAlgorithmName.SHA256, 32)
        );
    }
}
