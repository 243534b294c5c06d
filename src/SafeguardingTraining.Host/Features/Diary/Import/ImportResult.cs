using System.Text.Json;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>What became of the entries of a file that was brought in.</summary>
/// <param name="Kept">New here, and kept.</param>
/// <param name="There">Here already, or deleted here; left as they were.</param>
/// <param name="Unfit">Not an entry as this site keeps them.</param>
public sealed record ImportResult(int Kept, int There, int Unfit)
{
    /// <summary>The most entries of one file that are looked at.</summary>
    public const int MostInAFile = 20_000;

    /// <summary>Entries were left in the file: it had too many, or the diary is full.</summary>
    public bool IsCutShort { get; init; }

    /// <summary>
    /// Reads a file one entry at a time. Brought in twice, it adds nothing the second time. Null when it is no diary at all.
    /// </summary>
    public static async Task<ImportResult?> From(Stream file, Guid author, PrivateDiary diary, CancellationToken stop)
    {
        var brought = new ImportResult(0, 0, 0);
        try
        {
            var room = await diary.RoomFor(author, stop);
            await foreach (var entry in JsonSerializer.DeserializeAsyncEnumerable<Entry>(file, DiaryJson.Options, stop))
            {
                if (brought.Kept >= room || brought.Kept + brought.There + brought.Unfit >= MostInAFile)
                {
                    return brought with { IsCutShort = true };
                }
                brought =
                    Sound(entry) is not { } sound ? brought with { Unfit = brought.Unfit + 1 }
                    : await diary.Bring(author, sound, stop) ? brought with { Kept = brought.Kept + 1 }
                    : brought with { There = brought.There + 1 };
            }
            return brought;
        }
        catch (Exception reason) when (reason is JsonException or StoreTrouble)
        {
            // What came before the fault is kept; the file can be brought in again.
            return brought == new ImportResult(0, 0, 0) ? null : brought with { Unfit = brought.Unfit + 1 };
        }
    }

    // A file may say anything: only what a form could have kept comes in, and a playthrough stays on the site it was played on.
    private static Entry? Sound(Entry? entry)
    {
        if (
            entry is not { Id: var id, Reflection.Actions: { Count: <= EntryDraft.MostActions } actions, Learning.Points: { } points }
            || id == Guid.Empty
            || actions.Any(action => action is null)
            || points.Any(point => point is not { Length: > 0 and < EntryForm.EndlessPoint })
            || points.Count > EntryForm.MostPoints
            || !Enum.IsDefined(entry.Learning.Source)
            || (entry.Learning.Theme is { } theme && !Enum.IsDefined(theme))
        )
        {
            return null;
        }
        var after = entry.After is { Title.Length: > 0 and <= AfterScenario.LongestTitle } played
            ? played with
            {
                PlaythroughId = null,
            }
            : null;
        return Entry.Write(EntryDraft.Of(entry), entry.On, after) is Kept kept ? kept.Entry : null;
    }
}
