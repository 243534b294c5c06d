using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Host.Features.Diary.Import;

/// <summary>
/// Shows what another portfolio would bring, and keeps what its owner says. In between it lies sealed in the diary, so that it can be
/// returned to; only places of its entries come back with the page.
/// </summary>
public sealed class PortfolioImport(PrivateDiary diary, DiaryVault vault)
{
    /// <summary>The most entries that are looked at together.</summary>
    public const int MostAtOnce = 400;

    /// <summary>The most characters of them.</summary>
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

    /// <summary>Of what was looked at, what is new by now.</summary>
    public async Task<PortfolioPreview> Look(Guid author, PendingEntries before, CancellationToken stop)
    {
        var now = await Look(author, before.Read, stop);
        return now with { Here = before.Here + now.Here, Left = before.Left + now.Left, UnreadCount = before.UnreadCount };
    }

    /// <summary>Keeps what can be read again after an error or a step back; false where it cannot be kept just now.</summary>
    public async Task<bool> Keep(Guid author, PendingImport import, CancellationToken stop)
    {
        try
        {
            if (!await vault.Keep(author, PageKind.Import, import.Id, import.Version + 1, import, stop))
            {
                return false;
            }
            await Forget(author, (await vault.Open(author, stop)).Imports.Skip(PendingImport.Most), stop);
            return true;
        }
        catch (StoreTrouble)
        {
            return false;
        }
    }

    /// <summary>Throws away what has waited for too long.</summary>
    public async Task ForgetOld(Guid author, DateTimeOffset now, CancellationToken stop) =>
        await Forget(author, (await vault.Open(author, stop)).Imports.Where(import => import.IsOver(now)), stop);

    public Task ThrowAway(Guid author, Guid import, CancellationToken stop) => vault.Delete(author, PageKind.Import, import, stop);

    /// <summary>Brings entries into the diary; each that is here already, or was deleted here, stays as it is.</summary>
    public async Task<ImportResult> Bring(Guid author, IReadOnlyList<PortfolioEntry> entries, CancellationToken stop)
    {
        var ids = await vault.IdsOf(author, entries.Select(entry => entry.Words), stop);
        var (room, result) = (await diary.RoomFor(author, stop), new ImportResult(0, 0, 0));
        var byDay = (await diary.Open(author, stop)).Entries.ToLookup(entry => entry.On);
        foreach (var (entry, id) in entries.Zip(ids))
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

    private async Task Forget(Guid author, IEnumerable<PendingImport> imports, CancellationToken stop)
    {
        foreach (var import in imports.ToList())
        {
            await ThrowAway(author, import.Id, stop);
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
    /// <summary>How much of it could not be read, however much of that is told.</summary>
    public int UnreadCount { get; init; } = Read.Unread.Count;

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
