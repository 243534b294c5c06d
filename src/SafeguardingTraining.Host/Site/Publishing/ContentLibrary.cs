using System.Globalization;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Publishing;

/// <summary>
/// All content beside the scenarios as learners see it: what was published here and whose day has come, and else what stands in the content
/// folder. It tells those who show it when it changed, and authors what is to mend in it.
/// </summary>
public sealed partial class ContentLibrary(
    Settings.Valid settings,
    PublishedVersions published,
    Func<IEnumerable<IContentReader>> readers,
    IEnumerable<IContentCheck> checks,
    ILogger<ContentLibrary> log
) : IDisposable
{
    private readonly SemaphoreSlim loading = new(1, 1);
    private readonly string atStart = Files(settings.Content);
    private volatile ContentTexts texts = settings.Texts;
    private IReadOnlyList<Problem> told = [];
    private volatile string? shown;

    /// <summary>What learners see.</summary>
    public ContentTexts Texts => texts;

    /// <summary>What is to mend in what learners see.</summary>
    public IReadOnlyList<Problem> Problems => texts.Once(now => new FoundProblems(Check(now))).All;

    /// <summary>Reads everything again where a file was changed, something was published or taken back, or its day has come.</summary>
    public async Task LoadIfChanged(CancellationToken stop)
    {
        await loading.WaitAsync(stop);
        try
        {
            var versions = await InForce(stop);
            var state = StateOf(versions, Files(settings.Content));
            if (state == shown)
            {
                return;
            }
            // As it was read when the program started, unless something stands over it.
            var isAsShipped = shown is null && versions.Count == 0 && state == StateOf(versions, atStart);
            await Show(versions, isAsShipped, stop);
            shown = state;
        }
        finally
        {
            loading.Release();
        }
    }

    /// <summary>Tells in the log what is to mend and was not told before. Looking for it takes a while, and no start waits for it.</summary>
    public void TellProblems()
    {
        var found = Problems;
        foreach (var problem in found.Except(told))
        {
            LogProblem(problem);
        }
        told = found;
    }

    /// <summary>What is to mend in these texts.</summary>
    public IReadOnlyList<Problem> Check(ContentTexts draft) =>
        [
            .. checks
                .SelectMany(check => check.Problems(draft))
                .OrderBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line),
        ];

    /// <summary>What is shipped under a key, or was changed by hand; null when nothing is.</summary>
    public ContentPackage? Shipped(PackageKey key)
    {
        if (!key.Kind.IsText)
        {
            return PackageFolder.Read(key.Kind, key.Slug, settings.Scenarios);
        }
        var text = ContentTexts.In(settings.Content).Find(key.Path, key.Kind.Name, []);
        return text is null || text.Length > ContentPackage.LongestFile ? null : Of(key, text);
    }

    public bool IsShipped(PackageKey key) =>
        key.Kind.IsText
            ? File.Exists(Path.Combine(settings.Content, key.Path))
            : ContentPackage.IsSlug(key.Slug) && Directory.Exists(Path.Combine(settings.Scenarios, key.Slug));

    /// <summary>The slugs of what is shipped of a kind, in their order.</summary>
    public IReadOnlyList<string> ShippedSlugs(PackageKind kind) =>
        kind.OnlySlug is { } only
            ? [only]
            :
            [
                .. ContentTexts
                    .In(settings.Content)
                    .Names(Path.GetDirectoryName(kind.Place) ?? "", Path.GetExtension(kind.Place))
                    .Select(kind.SlugOf)
                    .OfType<string>(),
            ];

    public void Dispose() => loading.Dispose();

    private static ContentPackage Of(PackageKey key, string text) =>
        new(key.Kind, key.Slug, new Dictionary<string, string> { [key.Kind.Required[0]] = ContentPackage.Kept(text) });

    private async Task Show(IReadOnlyList<(PackageKind Kind, PublishedSummary Version)> versions, bool isAsShipped, CancellationToken stop)
    {
        var over = new Dictionary<string, string>();
        foreach (var (kind, version) in versions.Where(one => one.Kind.IsText))
        {
            if (await published.Find(kind, version.Slug, version.Number, stop) is { } package)
            {
                over[kind.PathOf(version.Slug)] = package.Files.GetValueOrDefault(kind.Required[0], "");
            }
        }
        var scenarios = ScenarioSource
            .SlugsIn(settings.Scenarios)
            .Concat(versions.Where(one => !one.Kind.IsText).Select(one => one.Version.Slug))
            .ToHashSet();
        var now = new ContentTexts(settings.Content, over) { Scenarios = scenarios };
        if (!isAsShipped)
        {
            foreach (var reader in readers())
            {
                reader.Follow(now);
            }
        }
        texts = now;
    }

    private async Task<IReadOnlyList<(PackageKind Kind, PublishedSummary Version)>> InForce(CancellationToken stop)
    {
        var all = new List<(PackageKind, PublishedSummary)>();
        foreach (var kind in PackageKind.All)
        {
            all.AddRange((await published.InForce(kind, stop)).Select(version => (kind, version)));
        }
        return all;
    }

    private static string StateOf(IEnumerable<(PackageKind Kind, PublishedSummary Version)> versions, string files) =>
        string.Join(
            '\n',
            versions
                .Select(one => string.Create(CultureInfo.InvariantCulture, $"{one.Kind.Name} {one.Version.Slug} {one.Version.Number}"))
                .Append(files)
        );

    /// <summary>Every file with its size and time; a folder caught in the middle of a move counts as empty until the next look.</summary>
    private static string Files(string folder)
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

    [LoggerMessage(LogLevel.Warning, "{Problem}")]
    private partial void LogProblem(Problem problem);

    private sealed record FoundProblems(IReadOnlyList<Problem> All);
}
