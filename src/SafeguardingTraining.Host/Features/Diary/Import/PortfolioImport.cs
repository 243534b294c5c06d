using System.Text.Json;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>
/// Shows what another portfolio would bring, and keeps what its owner says. Nothing is kept in between: what was found goes out with the page,
/// and what comes back is checked as if it had been typed.
/// </summary>
public sealed class PortfolioImport(PrivateDiary diary, DiaryVault vault)
{
    /// <summary>The most entries that are looked at together; two fields of the form for each.</summary>
    public const int MostAtOnce = 400;

    /// <summary>The most characters of them, so that the form can come back.</summary>
    public const int MostCharacters = 1_000_000;

    /// <summary>What is new, what is here already, and what does not fit on one page.</summary>
    public async Task<PortfolioPreview> Look(Guid author, PortfolioRead read, CancellationToken stop)
    {
        var (open, room) = (await diary.Open(author, stop), await diary.RoomFor(author, stop));
        var ids = await vault.IdsOf(author, read.Entries.Select(found => found.Entry.Words), stop);
        var deleted = await vault.DeletedFrom(author, PageKind.Entry, stop);
        var byDay = open.Entries.ToLookup(entry => entry.On);
        var (fresh, here, left, characters) = (new List<PortfolioFound>(), 0, 0, 0);
        var seen = new HashSet<Guid>();
        foreach (var (found, id) in read.Entries.Zip(ids))
        {
            if (!seen.Add(id) || open.Entry(id) is not null || deleted.Contains(id) || byDay[found.Entry.On].Any(found.Entry.IsAs))
            {
                here++;
                continue;
            }
            var length = found.Entry.Words.Length;
            if (fresh.Count >= Math.Min(MostAtOnce, room) || characters + length > MostCharacters)
            {
                left++;
                continue;
            }
            characters += length;
            fresh.Add(found);
        }
        return new PortfolioPreview(read, fresh, here, left, room);
    }

    /// <summary>Keeps entries as they came back from the page; each that is here already, or was deleted here, stays as it is.</summary>
    /// <param name="sent">Each as the page carried it.</param>
    public async Task<ImportResult> Keep(Guid author, IReadOnlyList<string> sent, CancellationToken stop)
    {
        var entries = sent.Take(MostAtOnce).Select(Sound).ToList();
        List<PortfolioEntry> sound = [.. entries.OfType<PortfolioEntry>()];
        var ids = await vault.IdsOf(author, sound.Select(entry => entry.Words), stop);
        var (room, result) = (await diary.RoomFor(author, stop), new ImportResult(0, 0, entries.Count - sound.Count));
        var byDay = (await diary.Open(author, stop)).Entries.ToLookup(entry => entry.On);
        foreach (var (entry, id) in sound.Zip(ids))
        {
            if (result.Kept >= room)
            {
                return result with { IsCutShort = true };
            }
            result =
                byDay[entry.On].Any(entry.IsAs) ? result with { There = result.There + 1 }
                : entry.ToEntry(id) is not Kept { Entry: var kept } ? result with { Unfit = result.Unfit + 1 }
                : await diary.Bring(author, kept, stop) ? result with { Kept = result.Kept + 1 }
                : result with { There = result.There + 1 };
        }
        return result;
    }

    /// <summary>An entry as the page carries it.</summary>
    public static string Carried(PortfolioEntry entry) => JsonSerializer.Serialize(entry, DiaryJson.Options);

    // A form may say anything: whatever is no entry is counted as one that could not be read.
    private static PortfolioEntry? Sound(string sent)
    {
        try
        {
            return
                JsonSerializer.Deserialize<PortfolioEntry>(sent, DiaryJson.Options)
                    is {
                        Title: { },
                        Learnt: { },
                        Questions: { },
                        Activity: { },
                        Impact: { },
                        Peer: { },
                        Tags: { },
                        Actions: { } actions
                    } entry
                && actions.All(action => action is { What: { }, Tell: { }, Happened: { } })
                ? entry
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}

/// <summary>What would come in, to be looked at.</summary>
/// <param name="New">What can be kept.</param>
/// <param name="Here">How many are here already, were deleted here, or stand in it twice.</param>
/// <param name="Left">How many did not fit on the page, or into the diary.</param>
/// <param name="Room">How many more entries the diary holds.</param>
public sealed record PortfolioPreview(PortfolioRead Read, IReadOnlyList<PortfolioFound> New, int Here, int Left, int Room)
{
    /// <summary>By what somebody could be recognised in <see cref="New"/>.</summary>
    public RecognisableEntries Recognisable { get; } =
        RecognisableEntries.Of(New.Select(found => (WordsOf(found.Entry), (CharacterNames?)null)));

    private static string WordsOf(PortfolioEntry entry) =>
        string.Join(
            '\n',
            [
                entry.Title,
                entry.Learnt,
                entry.Questions,
                .. entry.Actions.SelectMany(action => new[] { action.What, action.Tell, action.Happened }),
                entry.Activity,
                entry.Impact,
                entry.Peer,
                entry.Tags,
            ]
        );
}
