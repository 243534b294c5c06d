using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Cryptography;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// What stands for the words of a diary where no word may stand, such as a tag in an address; and what seals for its owner alone what is
/// kept outside it for a while. Made of the diary's key, so that nobody else can tell one from another, or open what was sealed.
/// </summary>
public sealed class OwnersHandles(byte[] key)
{
    public static OwnersHandles Of(DiaryKey diary) =>
        new(HKDF.DeriveKey(HashAlgorithmName.SHA256, diary.Bytes(), 32, info: "Diary.Handles"u8.ToArray()));

    /// <summary>The tags of entries, those of most first, each as it was written last.</summary>
    /// <param name="newest">The newest first.</param>
    public IReadOnlyList<DiaryTag> Tags(IReadOnlyList<Entry> newest) =>
        [
            .. newest
                .SelectMany(entry => entry.Tags)
                .GroupBy(tag => tag, StringComparer.OrdinalIgnoreCase)
                .Select(same => new DiaryTag(OfTag(same.Key), same.Key, same.Count()))
                .OrderByDescending(tag => tag.Count)
                .ThenBy(tag => tag.Name, StringComparer.OrdinalIgnoreCase),
        ];

    public Guid OfTag(string name) => new(HMACSHA256.HashData(key, Encoding.UTF8.GetBytes($"tag:{name.ToLowerInvariant()}")).AsSpan(0, 16));

    /// <summary>Seals for a purpose; it opens only while the diary is open.</summary>
    public ISeal For(string purpose) => new OwnersSeal(key, Encoding.UTF8.GetBytes(purpose));

    private sealed class OwnersSeal(byte[] key, byte[] purpose) : ISeal
    {
        public byte[] Seal(byte[] what) => SecretBox.Lock(key, purpose, what);

        public byte[]? Open(byte[] whole) => SecretBox.Open(key, purpose, whole);
    }
}
