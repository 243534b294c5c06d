using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>
/// Every scenario of the scenarios folder, in the library's order. One that cannot be played waits as
/// <see cref="CatalogueEntry.Unavailable"/> and keeps nobody from the others.
/// </summary>
/// <param name="folder">The scenarios folder; one that does not exist holds no scenarios.</param>
public sealed partial class ScenarioCatalogue(string folder, StoryCompiler compiler, ILogger<ScenarioCatalogue> log)
{
    private volatile IReadOnlyList<CatalogueEntry> all = [];

    public string Folder => folder;

    /// <summary>Grows whenever the folder was read again.</summary>
    public int State { get; private set; }

    public IReadOnlyList<CatalogueEntry> All => all;

    public IEnumerable<Scenario> Scenarios => all.OfType<CatalogueEntry.Available>().Select(listed => listed.Scenario);

    /// <summary>A scenario that can be played now, or null.</summary>
    public CatalogueEntry.Available? Find(string slug) =>
        all.OfType<CatalogueEntry.Available>().FirstOrDefault(listed => listed.Slug == slug);

    /// <summary>Reads the whole folder again and shows it in one step; pages in flight keep what they had.</summary>
    public async Task Load(CancellationToken stop = default)
    {
        var drafts = ScenarioSource.AllIn(folder);
        var whole = drafts.Where(draft => draft.Story is not null).ToList();
        var compiled = await compiler.Compile([.. whole.Select(draft => draft.Story).OfType<StorySource>()], stop);
        var outcomes = whole.Zip(compiled).ToDictionary(pair => pair.First.Slug, pair => pair.Second);
        List<CatalogueEntry> ready =
        [
            .. drafts
                .Select(draft => EntryOf(draft, outcomes.GetValueOrDefault(draft.Slug)))
                .OrderBy(OrderOf)
                .ThenBy(listed => listed.Slug, StringComparer.Ordinal),
        ];
        all = ready;
        State++;
        Tell(ready);
    }

    private static CatalogueEntry EntryOf(ScenarioSource draft, CompilationResult? compiled) =>
        draft.With(compiled) switch
        {
            null => new CatalogueEntry.Unavailable(draft.Slug, draft.Title, [.. draft.Problems, .. compiled?.Problems ?? []]),
            { } files => ScenarioReader.Read(files) switch
            {
                Reading.Complete whole => new CatalogueEntry.Available(
                    whole.Scenario,
                    files,
                    [.. compiled?.Problems ?? [], .. draft.PlaceProblems]
                )
                {
                    Place = draft.Place,
                },
                Reading.Broken broken => new CatalogueEntry.Unavailable(draft.Slug, draft.Title, broken.Problems),
                _ => throw new InvalidOperationException("A reading is whole or broken."),
            },
        };

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
