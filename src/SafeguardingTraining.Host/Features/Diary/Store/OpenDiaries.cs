using Microsoft.Extensions.Caching.Memory;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// Keeps diaries open while their owners use them, so that a search need not unlock every page again. In memory only, for a
/// quarter of an hour after the last use, and never more than a quarter of a gigabyte together.
/// </summary>
public sealed class OpenDiaries : IDisposable
{
    private const long LargestTogether = 256L << 20;
    private static readonly TimeSpan LeftOpen = TimeSpan.FromMinutes(15);

    private readonly MemoryCache open = new(new MemoryCacheOptions { SizeLimit = LargestTogether });

    /// <summary>The diary as it was last opened under this key, or a blank one.</summary>
    public OpenDiary Find(Guid author, byte[] lockedWith) =>
        open.TryGetValue(author, out OpenDiary? diary) && diary is not null && diary.LockedWith.AsSpan().SequenceEqual(lockedWith)
            ? diary
            : OpenDiary.Blank(lockedWith);

    public void Keep(Guid author, OpenDiary diary) =>
        open.Set(author, diary, new MemoryCacheEntryOptions { Size = diary.Size + 1, SlidingExpiration = LeftOpen });

    public void Forget(Guid author) => open.Remove(author);

    public void Dispose() => open.Dispose();
}
