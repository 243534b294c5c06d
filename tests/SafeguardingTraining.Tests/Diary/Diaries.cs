using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;

namespace SafeguardingTraining.Tests.Diary;

/// <summary>Whole diaries for tests, opened from sealed pages as the site does it.</summary>
internal static class Diaries
{
    private static readonly Guid Author = Guid.CreateVersion7();
    private static readonly DiaryKey Key = new(Author, DiaryKey.NewKey());
    private static readonly OwnersKey Owners = new(Key, null);

    public static OpenDiary Of(params Entry[] entries) =>
        OpenDiary
            .Blank([1])
            .With(
                [.. entries.Select((entry, place) => Key.Seal(PageKind.Entry, entry.Id, entry.Version, entry) with { Mark = place + 1 })],
                Owners,
                entries.Length
            );

    public static OpenDiary With(OpenDiary diary, EntryDraft draft) =>
        diary.With(
            [
                Key.Seal(
                    PageKind.Draft,
                    draft.Slot,
                    1,
                    new KeptDraft(draft, new DateTimeOffset(Entries.Today, new TimeOnly(10, 42), default))
                ) with
                {
                    Mark = diary.Mark + 1,
                },
            ],
            Owners,
            diary.Mark + 1
        );

    public static OpenDiary With(OpenDiary diary, Share share) =>
        diary.With([Key.Seal(PageKind.Share, share.Id, 1, share) with { Mark = diary.Mark + 1 }], Owners, diary.Mark + 1);
}
