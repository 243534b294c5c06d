using System.Net;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Help;
using SafeguardingTraining.Host.Features.Induction;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Search;

/// <summary>
/// Looks through what anybody may read, and for a signed-in person through their own diary. Of a scenario it reads what stands before it
/// begins, so that no story is told by a search.
/// </summary>
public sealed partial class SiteSearch(LearningCatalogues catalogues, HelpCatalogue help, IDiary diary)
{
    private const int MostShown = 6;

    private volatile SearchTexts? latest;

    private static readonly (string Id, string Name)[] Kinds =
    [
        ("scenarios", "Scenarios"),
        ("briefings", "Briefings"),
        ("points", "Practice points"),
        ("drills", "Drills"),
        ("help", "Help"),
    ];

    /// <param name="person">Whose diary is looked through; null for a guest.</param>
    public async Task<SearchModel> Find(string typed, Guid? person, CancellationToken stop)
    {
        var words = SearchWords.Of(typed);
        if (words.IsEmpty)
        {
            return new SearchModel(typed, []);
        }
        var all = Texts();
        var found = all.Find(words);
        var mine = person is { } me ? await Mine(me, typed, stop) : [];
        if (found.Count == 0 && mine.Count == 0)
        {
            words = words.Forgiving(all.Index, stop);
            found = all.Find(words);
        }
        return new SearchModel(typed, [.. mine, .. Kinds.Select(kind => GroupOf(kind, found, words)).Where(group => group.Count > 0)])
        {
            Readings = words.Readings,
        };
    }

    // Each is another list when something of it was changed.
    private SearchTexts Texts()
    {
        var now = catalogues.Scenarios.Scenarios.ToList();
        IReadOnlyList<object> rest = [catalogues.Briefings.Briefings, catalogues.Points.Points, catalogues.Drills.Drills];
        if (latest is not { } ready || !ready.Scenarios.SequenceEqual(now) || !ready.Rest.SequenceEqual(rest))
        {
            latest = ready = SearchTexts.Of(
                now,
                rest,
                [.. now.Select(TextOf), .. Read(catalogues.Briefings.Briefings, catalogues.Points.Points, catalogues.Drills.Drills)]
            );
        }
        return ready;
    }

    private IReadOnlyList<SearchText> Read(
        IReadOnlyList<Briefing> briefings,
        IReadOnlyList<PracticePoint> points,
        IReadOnlyList<Drill> drills
    ) =>
        [
            .. briefings.Select(briefing => new SearchText(
                "briefings",
                briefing.Title.Set(),
                BriefingAddresses.Briefing(briefing.Slug),
                $"{briefing.Minutes} minutes",
                $"{briefing.Summary} {Plain(briefing.Body)}"
            )),
            .. points.Select(point => new SearchText(
                "points",
                point.Title.Set(),
                PracticePointAddresses.PracticePoint(point.Id),
                $"{point.Id}, {point.Group.Name.Set()}",
                $"{Plain(point.Body)} {point.Question}"
            )),
            .. drills.Select(drill => new SearchText(
                "drills",
                drill.Title.Set(),
                DrillAddresses.Drill(drill.Slug),
                $"{drill.Minutes} minutes",
                $"{drill.Summary} {drill.Ask}"
            )),
            .. help.Texts.Select(text => new SearchText("help", text.Title, HelpAddresses.On(text.Slug), "", Plain(text.Body.Value))),
        ];

    private async Task<IReadOnlyList<FoundGroup>> Mine(Guid person, string typed, CancellationToken stop)
    {
        var matches = await diary.FindWords(person, typed, MostShown, stop);
        return matches.Count == 0
            ? []
            :
            [
                new FoundGroup(
                    "diary",
                    "My diary",
                    matches.Count,
                    [.. matches.Select(match => new FoundThing(match.Title, match.Address, match.On.InFull(), match.Snippet))]
                ),
            ];
    }

    // Those with a word in their title first.
    private static FoundGroup GroupOf((string Id, string Name) kind, IReadOnlyList<SearchText> found, SearchWords words)
    {
        var ofKind = found
            .Where(text => text.Kind == kind.Id)
            .OrderByDescending(text => words.In(WordFolding.Composed(text.Title)).Count)
            .ToList();
        return new FoundGroup(
            kind.Id,
            kind.Name,
            ofKind.Count,
            [
                .. ofKind
                    .Take(MostShown)
                    .Select(text => new FoundThing(text.Title, text.Address, text.About, TextSnippet.Of(text.Text, words))),
            ]
        );
    }

    private static SearchText TextOf(Scenario scenario) =>
        new(
            "scenarios",
            scenario.Title.Set(),
            PlayingAddresses.Start(scenario.Slug),
            $"{scenario.Minutes} minutes",
            $"{scenario.Invitation} {scenario.ContentNote} {string.Join(' ', scenario.Roles.Select(role => role.Name))}"
        );

    private static string Plain(string? html) => Spaces().Replace(WebUtility.HtmlDecode(Marks().Replace(html ?? "", " ")), " ").Trim();

    [GeneratedRegex("<[^>]*>", RegexOptions.None, 1_000)]
    private static partial Regex Marks();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1_000)]
    private static partial Regex Spaces();

    private sealed record SearchText(string Kind, string Title, string Address, string About, string Text)
    {
        public string[] Parts => [Title, Text];
    }

    /// <summary>All there is to find in one version of the content, made ready once.</summary>
    private sealed record SearchTexts(
        IReadOnlyList<Scenario> Scenarios,
        IReadOnlyList<object> Rest,
        IReadOnlyList<SearchText> All,
        WordIndex Index
    )
    {
        public static SearchTexts Of(IReadOnlyList<Scenario> scenarios, IReadOnlyList<object> rest, IReadOnlyList<SearchText> all) =>
            new(scenarios, rest, all, WordIndex.Of(all.Select(text => text.Parts)));

        public IReadOnlyList<SearchText> Find(SearchWords words) => [.. Index.Find(words).Select(place => All[place])];
    }
}
