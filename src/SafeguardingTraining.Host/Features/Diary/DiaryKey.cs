using System.Security.Cryptography;
using System.Text;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>Seals and opens one person's words. A sealed text opens only in its own place: the same author, entry and part.</summary>
public sealed class DiaryKey(Guid author, byte[] key)
{
    private const int Nonce = 12;
    private const int Tag = 16;

    /// <summary>A new key of 256 bits.</summary>
    public static byte[] NewKey() => RandomNumberGenerator.GetBytes(32);

    public SealedEntry Seal(Entry entry) => new()
    {
        Author = entry.Author,
        Id = entry.Id,
        On = entry.On,
        Learnt = Seal(entry.Reflection.Learnt, entry.Id, nameof(Reflection.Learnt)),
        Questions = Seal(entry.Reflection.Questions, entry.Id, nameof(Reflection.Questions)),
        Actions = Seal(entry.Reflection.Actions, entry.Id, nameof(Reflection.Actions)),
        PlaythroughId = entry.After?.PlaythroughId,
        ScenarioTitle = entry.After?.Title,
        Version = entry.Version,
    };

    /// <exception cref="CryptographicException">The words were changed or moved in the store, or this is not their key.</exception>
    public Entry Open(SealedEntry entry)
    {
        var reflection = new Reflection(
            Open(entry.Learnt, entry.Id, nameof(Reflection.Learnt)),
            Open(entry.Questions, entry.Id, nameof(Reflection.Questions)),
            Open(entry.Actions, entry.Id, nameof(Reflection.Actions)));
        var after = entry is { PlaythroughId: { } playthrough, ScenarioTitle: { } title } ? new AfterScenario(playthrough, title) : null;
        return new Entry(entry.Id, entry.Author, entry.On, reflection, after, entry.Version);
    }

    // Laid out as nonce, tag, words. The nonce is fresh each time: the same words never look the same twice.
    private byte[] Seal(string text, Guid entry, string part)
    {
        var words = Encoding.UTF8.GetBytes(text);
        var whole = new byte[Nonce + Tag + words.Length];
        RandomNumberGenerator.Fill(whole.AsSpan(0, Nonce));
        using var aes = new AesGcm(key, Tag);
        aes.Encrypt(whole.AsSpan(0, Nonce), words, whole.AsSpan(Nonce + Tag), whole.AsSpan(Nonce, Tag), Place(entry, part));
        return whole;
    }

    private string Open(ReadOnlySpan<byte> whole, Guid entry, string part)
    {
        if (whole.Length < Nonce + Tag)
        {
            throw new CryptographicException("A sealed text is too short.");
        }
        var words = new byte[whole.Length - Nonce - Tag];
        using var aes = new AesGcm(key, Tag);
        aes.Decrypt(whole[..Nonce], whole[(Nonce + Tag)..], whole.Slice(Nonce, Tag), words, Place(entry, part));
        return Encoding.UTF8.GetString(words);
    }

    private byte[] Place(Guid entry, string part) => [.. author.ToByteArray(true), .. entry.ToByteArray(true), .. Encoding.UTF8.GetBytes(part)];
}
