using System.Globalization;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>
/// Every scenario that learners see, in the library's order: the version that was published here and whose day has come, and else what
/// stands in the scenarios folder. One that cannot be played waits as <see cref="CatalogueEntry.Unavailable"/> and keeps nobody from the
/// others.
/// </summary>
/// <param name="folder">The scenarios folder; one that does not exist holds no scenarios.</param>
/// <param name="published">What was published here; null where nothing can be.</param>
public sealed partial class ScenarioCatalogue(string folder, ILogger<ScenarioCatalogue> log, PublishedVersions? published = null)
    : IDisposable
{
    private readonly SemaphoreSlim loading = new(1, 1);
    private volatile IReadOnlyList<CatalogueEntry> all = [];
    private volatile string shown = "";

    public string Folder => folder;

    /// <summary>Grows whenever all was read again.</summary>
    public int State { get; private set; }

    public IReadOnlyList<CatalogueEntry> All => all;

    public IEnumerable<Scenario> Scenarios => all.OfType<CatalogueEntry.Available>().Select(listed => listed.Scenario);

    /// <summary>A scenario that can be played now, or null.</summary>
    public CatalogueEntry.Available? Find(string slug) =>
        all.OfType<CatalogueEntry.Available>().FirstOrDefault(listed => listed.Slug == slug);

    /// <summary>Reads everything again and shows it in one step; pages in flight keep what they had.</summary>
    public async Task Load(CancellationToken stop = default)
    {
        await loading.WaitAsync(stop);
        try
        {
            await LoadInTurn(stop);
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>Reads everything again where a file was changed, something was published or withdrawn, or its day has come; nothing before it was first read.</summary>
    public async Task LoadIfChanged(CancellationToken stop)
    {
        if (State > 0 && await Fingerprint(stop) != shown)
        {
            await Load(stop);
        }
    }

    /// <summary>A draft as it would be shown. Nothing of it is kept.</summary>
    public static Task<CatalogueEntry> Read(ScenarioSource draft, CancellationToken stop) => Task.Run(() => EntryOf(draft), stop);

    /// <summary>What is shipped of a scenario, or was changed by hand in the scenarios folder; null when there is no such folder.</summary>
    public ContentPackage? Shipped(string slug) => PackageFolder.Read(PackageKind.Scenario, slug, folder);

    /// <summary>There is a folder of that name.</summary>
    public bool IsShipped(string slug) => ContentPackage.IsSlug(slug) && Directory.Exists(Path.Combine(folder, slug));

    public void Dispose() => loading.Dispose();

    private async Task LoadInTurn(CancellationToken stop)
    {
        // Taken first: what changes while it is read is another state, and read again.
        var state = await Fingerprint(stop);
        var drafts = await Sources(stop);
        // Each by itself takes a while, and none needs another.
        var read = drafts.AsParallel().Select(EntryOf).ToList();
        List<CatalogueEntry> ready = [.. read.OrderBy(OrderOf).ThenBy(listed => listed.Slug, StringComparer.Ordinal)];
        all = ready;
        shown = state;
        State++;
        Tell(ready);
    }

    private async Task<IReadOnlyList<ScenarioSource>> Sources(CancellationToken stop)
    {
        var sources = ScenarioSource.AllIn(folder).ToDictionary(source => source.Slug);
        if (published is null)
        {
            return [.. sources.Values];
        }
        foreach (var version in await published.InForce(PackageKind.Scenario, stop))
        {
            if (await published.Find(PackageKind.Scenario, version.Slug, version.Number, stop) is { } package)
            {
                sources[version.Slug] = ScenarioSource.Of(package) with { Published = version };
            }
        }
        return [.. sources.Values];
    }

    private async Task<string> Fingerprint(CancellationToken stop)
    {
        var versions = published is null ? [] : await published.InForce(PackageKind.Scenario, stop);
        return string.Join(
            '\n',
            versions.Select(version => string.Create(CultureInfo.InvariantCulture, $"{version.Slug} {version.Number}")).Append(Files())
        );
    }

    /// <summary>Every file with its size and time; a folder caught in the middle of a move counts as empty until the next look.</summary>
    private string Files()
    {
        try
        {
            var files = new DirectoryInfo(folder).EnumerateFiles("*", SearchOption.AllDirectories);
            return string.Join(
                '\n',
                files.Select(file => $"{file.FullName} {file.Length} {file.LastWriteTimeUtc.Ticks}").Order(StringComparer.Ordinal)
            );
        }
        catch (IOException)
        {
            return "";
        }
    }

    private static CatalogueEntry EntryOf(ScenarioSource draft)
    {
        var compiled = draft.Story is null ? null : CompiledStory.Of(draft.Story);
        return draft.With(compiled) switch
        {
            null => new CatalogueEntry.Unavailable(draft.Slug, draft.Title, [.. draft.Problems, .. compiled?.Problems ?? []])
            {
                Source = draft,
            },
            { } files => ScenarioReader.Read(files) switch
            {
                Reading.Complete whole => new CatalogueEntry.Available(
                    whole.Scenario,
                    files,
                    [.. compiled?.Problems ?? [], .. draft.PlaceProblems]
                )
                {
                    Place = draft.Place,
                    Source = draft,
                },
                Reading.Broken broken => new CatalogueEntry.Unavailable(draft.Slug, draft.Title, broken.Problems) { Source = draft },
                _ => throw new InvalidOperationException("A reading is whole or broken."),
            },
        };
    }

    private static int OrderOf(CatalogueEntry listed) =>
        listed is CatalogueEntry.Available available ? available.Scenario.Order : int.MaxValue;

    private void Tell(List<CatalogueEntry> shown)
    {
        var waiting = shown.OfType<CatalogueEntry.Unavailable>().ToList();
        LogShown(shown.Count - waiting.Count, waiting.Count);
        foreach (var problem in waiting.SelectMany(one => one.Problems))
        {
            LogProblem(problem);
        }
    }

    [LoggerMessage(LogLevel.Information, "Scenarios: {Ready} ready, {Waiting} waiting for their author")]
    private partial void LogShown(int ready, int waiting);

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private partial void LogProblem(Problem problem);
}
