using System.Globalization;
using System.Security.Cryptography;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Closing;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>
/// What people deleted, line by line in a file beside the database: whose page or key it was and never what it said. A database
/// that comes back from a backup is told all of it again at the next start, so that what was deleted stays deleted.
/// </summary>
public sealed class Erasures(string dataFolder) : IDisposable
{
    public const string FileName = "diary-erasures.txt";

    private const string Page = "entry";
    private const string Copy = "copy";
    private const string WholeDiary = "diary";
    private const string Rewrapped = "rewrapped";
    private const string Closing = "closing";
    private const string TakenBack = "kept";

    private readonly AppendOnlyFile lines = new(Path.Combine(dataFolder, FileName));

    /// <summary>Notes that an entry, or the copy of a share, is deleted, before it is.</summary>
    public Task Note(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
        Append($"{(kind == PageKind.Copy ? Copy : Page)} {author} {id}", stop);

    /// <summary>Notes that a diary is closed, before its key is destroyed. A diary begun later has another key and is left alone.</summary>
    public Task Note(SealedKey key, CancellationToken stop) => Append($"{WholeDiary} {key.Author} {Fingerprint(key)}", stop);

    /// <summary>
    /// Notes that the key of a diary that its owner does not lock is wrapped anew or gets its first lock, before that is done: a backup has
    /// it as it was before, and closing the diary later means that one too.
    /// </summary>
    public Task NoteRewrapped(SealedKey before, SealedKey after, CancellationToken stop) =>
        Append($"{Rewrapped} {before.Author} {Fingerprint(before)} {Fingerprint(after)}", stop);

    /// <summary>Notes that a diary is to be closed, before that is kept with it.</summary>
    public Task NoteClosing(SealedKey key, DiaryClosing closing, CancellationToken stop) =>
        Append(
            $"{Closing} {key.Author} {Fingerprint(key)} {closing.Id} {closing.Ends.ToUnixTimeMilliseconds()} {(closing.WithAccount ? 1 : 0)}",
            stop
        );

    /// <summary>Notes that a closing is taken back, before it is.</summary>
    public Task NoteTakenBack(Guid author, Guid closing, CancellationToken stop) => Append($"{TakenBack} {author} {closing}", stop);

    /// <summary>The closings of the diaries that a store holds, as they were noted.</summary>
    public async Task<NotedClosings> Closings(IDiaryStore store, CancellationToken stop)
    {
        var all = (await lines.All(stop)).Select(line => line.Split(' ')).ToList();
        var later = Later(all);
        var takenBack = all.Where(line => line is [_, TakenBack, _, _] && Guid.TryParse(line[3], out _))
            .Select(line => Guid.Parse(line[3]));
        var noted = new NotedClosings([], takenBack.ToHashSet());
        foreach (var line in all)
        {
            if (
                line is [_, Closing, var author, var print, var id, var ends, var account]
                && Guid.TryParse(author, out var who)
                && Guid.TryParse(id, out var closing)
                && long.TryParse(ends, CultureInfo.InvariantCulture, out var at)
                && await store.FindKey(who, stop) is { } key
                && Becomes(Fingerprint(key), print, later)
            )
            {
                var state = noted.TakenBack.Contains(closing) ? ClosingState.TakenBack : ClosingState.Waiting;
                noted.Latest[who] = new DiaryClosing(closing, DateTimeOffset.FromUnixTimeMilliseconds(at), account == "1", state);
            }
        }
        return noted;
    }

    /// <summary>Deletes again whatever of it a store holds. Answers how much that was.</summary>
    public async Task<int> Apply(IDiaryStore store, CancellationToken stop)
    {
        var (count, all) = (0, (await lines.All(stop)).Select(line => line.Split(' ')).ToList());
        var later = Later(all);
        foreach (var line in all)
        {
            count += await Apply(line, later, store, stop) ? 1 : 0;
        }
        return count;
    }

    public void Dispose() => lines.Dispose();

    private static ILookup<string, string> Later(IEnumerable<string[]> all) =>
        all.Where(line => line is [_, Rewrapped, _, _, _]).ToLookup(line => line[3], line => line[4], StringComparer.Ordinal);

    private static async Task<bool> Apply(string[] line, ILookup<string, string> later, IDiaryStore store, CancellationToken stop)
    {
        switch (line)
        {
            case [_, Page or Copy, var author, var page] when Guid.TryParse(author, out var who) && Guid.TryParse(page, out var id):
                var kind = line[1] == Copy ? PageKind.Copy : PageKind.Entry;
                return await store.Find(who, kind, id, stop) is not null && await store.Delete(who, kind, id, stop);
            case [_, WholeDiary, var author, var print]
                when Guid.TryParse(author, out var who)
                    && await store.FindKey(who, stop) is { } key
                    && Becomes(Fingerprint(key), print, later):
                await store.Close(who, stop);
                return true;
            default:
                return false;
        }
    }

    // Whether a key that is wrapped like this here was, wrapped anew or not, the one that was closed.
    private static bool Becomes(string here, string closed, ILookup<string, string> later)
    {
        var (seen, next) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>([here]));
        while (next.TryDequeue(out var print))
        {
            if (print == closed)
            {
                return true;
            }
            foreach (var more in seen.Add(print) ? later[print] : [])
            {
                next.Enqueue(more);
            }
        }
        return false;
    }

    private async Task Append(string what, CancellationToken stop)
    {
        try
        {
            await lines.Append($"{UkDates.Typed(DateOnly.FromDateTime(DateTime.UtcNow))} {what}", stop);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            throw new StoreTrouble(StoreTrouble.ReadOnly, reason);
        }
    }

    // A diary that has locks keeps its number however often they change.
    private static string Fingerprint(SealedKey key) =>
        key.Diary == Guid.Empty ? Convert.ToHexStringLower(SHA256.HashData(key.Key)) : $"{key.Diary:N}";
}

/// <summary>What was noted of the closing of diaries.</summary>
/// <param name="Latest">Of each author, the one that was noted last.</param>
/// <param name="TakenBack">Which were taken back, the latest or not.</param>
public sealed record NotedClosings(Dictionary<Guid, DiaryClosing> Latest, IReadOnlySet<Guid> TakenBack);

/// <summary>At every start, before the first request: a store that was restored since may hold what had been deleted.</summary>
internal sealed class ErasuresAtStart(Erasures erasures, IDiaryStore store, ILogger<ErasuresAtStart> log) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        if (await erasures.Apply(store, cancellationToken) is > 0 and var count)
        {
            log.LogInformation("{Count} diary pages or diaries came back from a backup and were deleted again", count);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
