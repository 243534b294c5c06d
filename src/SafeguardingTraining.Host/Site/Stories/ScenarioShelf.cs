using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>
/// Every scenario of the scenarios folder, in the library's order. One that cannot be played waits as
/// <see cref="Shelved.Unavailable"/> and keeps nobody from the others.
/// </summary>
/// <param name="folder">The scenarios folder; one that does not exist holds no scenarios.</param>
public sealed partial class ScenarioShelf(string folder, StoryCompiler compiler, ILogger<ScenarioShelf> log)
{
    private volatile IReadOnlyList<Shelved> all = [];

    public string Folder => folder;

    /// <summary>Grows whenever the folder was read anew.</summary>
    public int State { get; private set; }

    public IReadOnlyList<Shelved> All => all;

    public IEnumerable<Scenario> Scenarios => all.OfType<Shelved.Available>().Select(shelved => shelved.Scenario);

    /// <summary>A scenario that can be played now, or null.</summary>
    public Shelved.Available? Find(string slug) => all.OfType<Shelved.Available>().FirstOrDefault(shelved => shelved.Slug == slug);

    /// <summary>Reads the whole folder anew and shows it in one step; pages in flight keep what they had.</summary>
    public async Task Load(CancellationToken stop = default)
    {
        var drafts = ScenarioDraft.AllIn(folder);
        var whole = drafts.Where(draft => draft.Story is not null).ToList();
        var compiled = await compiler.Compile([.. whole.Select(draft => draft.Story).OfType<StorySource>()], stop);
        var outcomes = whole.Zip(compiled).ToDictionary(pair => pair.First.Slug, pair => pair.Second);
        List<Shelved> ready = [.. drafts
            .Select(draft => Shelve(draft, outcomes.GetValueOrDefault(draft.Slug)))
            .OrderBy(OrderOf)
            .ThenBy(shelved => shelved.Slug, StringComparer.Ordinal)];
        all = ready;
        State++;
        Tell(ready);
    }

    private static Shelved Shelve(ScenarioDraft draft, Compiled? compiled) => draft.With(compiled) switch
    {
        null => new Shelved.Unavailable(draft.Slug, draft.Title, [.. draft.Problems, .. compiled?.Problems ?? []]),
        { } files => ScenarioReader.Read(files) switch
        {
            Reading.Whole whole => new Shelved.Available(whole.Scenario, files, compiled?.Problems ?? []),
            Reading.Broken broken => new Shelved.Unavailable(draft.Slug, draft.Title, broken.Problems),
            _ => throw new InvalidOperationException("A reading is whole or broken."),
        },
    };

    private static int OrderOf(Shelved shelved) => shelved is Shelved.Available available ? available.Scenario.Order : int.MaxValue;

    private void Tell(List<Shelved> shown)
    {
        var waiting = shown.OfType<Shelved.Unavailable>().ToList();
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
