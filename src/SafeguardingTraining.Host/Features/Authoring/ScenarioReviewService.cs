using System.Collections.Concurrent;
using System.Globalization;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>
/// The scenarios as their authors see them: checked and walked once for each state of the folder, by the first who asks.
/// </summary>
internal sealed class ScenarioReviewService(
    ScenarioCatalogue catalogue,
    PracticePointCatalogue points,
    LiveContent<Lexicon> lexicon,
    TimeProvider clock
)
{
    /// <summary>Enough to see which lines are read and which are not, in well under a second.</summary>
    private const int Walks = 300;

    private readonly ConcurrentDictionary<(string Slug, int State), Lazy<Task<ScenarioReview>>> drafts = new();

    /// <summary>
    /// Changes whenever a file of a scenario was saved, and once more when all are read; the list asks for it while it is open.
    /// </summary>
    public string Version
    {
        get
        {
            var state = catalogue.State;
            var isRead = catalogue.All.All(listed => drafts.TryGetValue((listed.Slug, state), out var draft) && IsRead(draft));
            return string.Create(CultureInfo.InvariantCulture, $"{state}-{(isRead ? "read" : "reading")}");
        }
    }

    /// <summary>Every scenario with what is known of it by now; what is not is being read meanwhile.</summary>
    public IReadOnlyList<ScenarioReviewLine> Glance() =>
        [
            .. catalogue.All.Select(listed =>
            {
                var reading = Reading(listed);
                return new ScenarioReviewLine(
                    listed.Slug,
                    TitleOf(listed),
                    listed.Source?.Published?.At ?? ChangedAt(listed.Slug),
                    reading.IsCompletedSuccessfully ? reading.Result : null
                );
            }),
        ];

    public async Task<ScenarioReview?> Read(string slug) =>
        catalogue.All.FirstOrDefault(listed => listed.Slug == slug) is { } listed ? await Reading(listed) : null;

    /// <summary>Checks and walks a scenario, wherever its text comes from.</summary>
    public ScenarioReview Look(CatalogueEntry listed)
    {
        if (listed is not CatalogueEntry.Available { Scenario: var scenario, Files: var files, Notes: var notes })
        {
            return new ScenarioReview(
                listed.Slug,
                TitleOf(listed),
                Sorted(((CatalogueEntry.Unavailable)listed).Problems),
                null,
                null,
                null,
                null,
                SourceOf(listed.Source, null)
            );
        }
        var done = Check.Review(files, AuthorsVocabulary.Of(points, lexicon.Now));
        var explored = Exploration.Of(scenario, files, Walks);
        return new ScenarioReview(
            listed.Slug,
            scenario.Title,
            Sorted([.. notes, .. done.Problems]),
            scenario,
            done.Measure,
            explored,
            clock.GetUtcNow(),
            SourceOf(listed.Source, explored)
        );
    }

    /// <summary>What is to mend in a scenario, without walking it.</summary>
    public IReadOnlyList<Problem> Mend(CatalogueEntry listed) =>
        listed switch
        {
            CatalogueEntry.Available one => Sorted([
                .. one.Notes,
                .. Check.Review(one.Files, AuthorsVocabulary.Of(points, lexicon.Now)).Problems,
            ]),
            CatalogueEntry.Unavailable one => Sorted(one.Problems),
            _ => [],
        };

    private Task<ScenarioReview> Reading(CatalogueEntry listed)
    {
        var state = catalogue.State;
        foreach (var old in drafts.Keys.Where(key => key.State != state))
        {
            drafts.TryRemove(old, out _);
        }
        return drafts.GetOrAdd((listed.Slug, state), _ => new Lazy<Task<ScenarioReview>>(() => Task.Run(() => Look(listed)))).Value;
    }

    private static List<Problem> Sorted(IEnumerable<Problem> problems) =>
        [
            .. problems
                .OrderBy(problem => problem.Severity)
                .ThenBy(problem => problem.File, StringComparer.Ordinal)
                .ThenBy(problem => problem.Line),
        ];

    private static List<SourceFile> SourceOf(ScenarioSource? written, Exploration? explored)
    {
        var heat = (explored?.Heat ?? []).ToLookup(line => line.File);
        return
        [
            .. (written?.Story?.Files ?? new Dictionary<string, string>())
                .OrderBy(file => file.Key != written?.Story?.Main)
                .Select(file =>
                    SourceFile.Of(
                        file.Key,
                        file.Value,
                        heat[file.Key].ToDictionary(line => line.Line, line => line.Visits),
                        explored?.Walks ?? 0
                    )
                ),
        ];
    }

    private DateTimeOffset? ChangedAt(string slug)
    {
        var folder = new DirectoryInfo(Path.Combine(catalogue.Folder, slug));
        return folder.Exists
            ? folder.EnumerateFiles("*", SearchOption.AllDirectories).Select(file => (DateTimeOffset?)file.LastWriteTimeUtc).Max()
            : null;
    }

    private static bool IsRead(Lazy<Task<ScenarioReview>> draft) => draft is { IsValueCreated: true, Value.IsCompleted: true };

    private static string TitleOf(CatalogueEntry listed) =>
        listed switch
        {
            CatalogueEntry.Available available => available.Scenario.Title,
            CatalogueEntry.Unavailable unavailable => unavailable.Title ?? unavailable.Slug,
            _ => listed.Slug,
        };
}
