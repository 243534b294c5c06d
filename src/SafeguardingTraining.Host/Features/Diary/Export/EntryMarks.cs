using System.Buffers.Text;
using System.Security.Cryptography;
using SafeguardingTraining.Host.Features.Diary.Store;

namespace SafeguardingTraining.Host.Features.Diary.Export;

/// <summary>Chosen entries as an address can name many of them: a few bytes for each, made of its number and never of its words.</summary>
public static class EntryMarks
{
    private const int Length = 6;

    public static string Of(IEnumerable<Guid> entries) => Base64Url.EncodeToString([.. entries.SelectMany(MarkOf)]);

    /// <summary>The entries of a diary that the marks name; none for what are no marks.</summary>
    public static IReadOnlySet<Guid> Find(string marks, OpenDiary diary)
    {
        var named = Base64Url.IsValid(marks) ? Base64Url.DecodeFromChars(marks).Chunk(Length).Select(Convert.ToHexString).ToHashSet() : [];
        return diary.Entries.Select(entry => entry.Id).Where(id => named.Contains(Convert.ToHexString(MarkOf(id)))).ToHashSet();
    }

    private static byte[] MarkOf(Guid entry) => SHA256.HashData(entry.ToByteArray())[..Length];
}
