namespace SafeguardingTraining.Scenarios;

/// <summary>
/// How far a story branches, in figures: from walks at random in each role. What is asked of each figure is in <see cref="BranchGoals"/>.
/// </summary>
/// <param name="Walks">Paths walked in each role.</param>
/// <param name="Strands">How often each strand came to each of its states.</param>
/// <param name="SharedAcrossRoles">By two roles, joined by a plus: the share of words that two of their walks have in common, median.</param>
public sealed record BranchFigures(
    int Walks,
    IReadOnlyList<RoleFigures> Roles,
    IReadOnlyList<StrandFigures> Strands,
    IReadOnlyDictionary<string, double> SharedAcrossRoles,
    int Combinations,
    double CommonestCombination,
    double MostAlike,
    IReadOnlyList<ActFigures> Serious,
    double RepairedAfterSlip,
    IReadOnlyList<HubFigures> Hubs,
    int Scenes
)
{
    /// <summary>Enough for a share of one in twenty to be told from one in thirty.</summary>
    public const int UsualWalks = 600;

    private const int Pairs = 300;

    /// <summary>Walks the story; the same story always gives the same figures.</summary>
    public static BranchFigures Of(Scenario scenario, string storyInk, int walksARole = UsualWalks) =>
        Of(scenario, Paths(scenario, storyInk, walksARole), walksARole);

    internal static IReadOnlyList<BranchPath> Paths(Scenario scenario, string storyInk, int walksARole)
    {
        var walker = new BranchWalker(scenario, OptionGroups.In(storyInk));
        return [.. scenario.Roles.SelectMany(role => Enumerable.Range(0, walksARole).Select(number => walker.Walk(role.Id, number)))];
    }

    internal static BranchFigures Of(Scenario scenario, IReadOnlyList<BranchPath> paths, int walks)
    {
        var byRole = scenario.Roles.Select(role => (role.Id, Paths: paths.Where(path => path.Role == role.Id).ToList())).ToList();
        var roles = byRole
            .Select(role =>
                RoleFigures.Of(role.Id, role.Paths, [.. byRole.Where(other => other.Id != role.Id).Select(other => other.Paths)])
            )
            .ToList();
        var told = paths.Where(path => path.Ending?.Kind is EndingKind.Strands).ToList();
        var combinations = told.GroupBy(path =>
                string.Join(' ', scenario.Strands.Select(strand => path.States.GetValueOrDefault(strand.Id)))
            )
            .Select(group => Share(group.Count(), told.Count))
            .ToList();
        return new BranchFigures(
            walks,
            roles,
            [.. scenario.Strands.Select(strand => StrandFigures.Of(strand, told))],
            Across(byRole),
            combinations.Count,
            combinations.DefaultIfEmpty().Max(),
            MostAlikeOf(scenario, told),
            [.. scenario.Strands.Select(strand => ActFigures.Of(strand.Id, paths)).Where(act => act.Share > 0)],
            Share(paths.Count(path => path is { Slipped: true, Repaired: true }), paths.Count(path => path.Slipped)),
            [.. HubFigures.In(scenario, paths)],
            paths.SelectMany(path => path.Stops).Where(stop => !IsVisit(stop)).Distinct().Count()
        );
    }

    internal static bool IsVisit(string stop) => stop.Contains('/', StringComparison.Ordinal);

    internal static double Share(int some, int all) => all == 0 ? 0 : (double)some / all;

    /// <summary>Pairs of paths, drawn the same way each time.</summary>
    internal static IReadOnlyList<double> SharedWords(List<BranchPath> some, List<BranchPath> others)
    {
        var chance = new Chance(20_261_130);
        var shares = new List<double>(Pairs);
        for (var pair = 0; pair < Pairs && some.Count > 1 && others.Count > 1; pair++)
        {
            var one = some[chance.Below(some.Count)];
            var other = others[chance.Below(others.Count)];
            if (!ReferenceEquals(one, other))
            {
                shares.Add(one.SharedWith(other));
            }
        }
        shares.Sort();
        return shares;
    }

    internal static double Median(IReadOnlyList<double> ordered) => ordered.Count == 0 ? 0 : ordered[ordered.Count / 2];

    private static Dictionary<string, double> Across(List<(string Id, List<BranchPath> Paths)> byRole) =>
        (
            from one in byRole
            from other in byRole
            where string.CompareOrdinal(one.Id, other.Id) < 0
            select ($"{one.Id} + {other.Id}", Median(SharedWords(one.Paths, other.Paths)))
        ).ToDictionary(pair => pair.Item1, pair => pair.Item2);

    /// <summary>The normalised mutual information of the two strands that tell most of one another, from 0 to 1.</summary>
    private static double MostAlikeOf(Scenario scenario, List<BranchPath> told) =>
        (
            from one in scenario.Strands
            from other in scenario.Strands
            where string.CompareOrdinal(one.Id, other.Id) < 0
            select MutualInformation.Of([
                .. told.Select(path => (path.States.GetValueOrDefault(one.Id, ""), path.States.GetValueOrDefault(other.Id, ""))),
            ])
        )
            .DefaultIfEmpty()
            .Max();
}

/// <summary>One role's walks: how long they are and how much they differ.</summary>
/// <param name="Scenes">Scenes met: the 5th percentile, the median and the 95th.</param>
/// <param name="SharedWords">The share of words that two walks of this role have in common, median of 300 pairs, from 0 to 1.</param>
/// <param name="VisitsInAll">Visits that this role can be offered.</param>
/// <param name="AlikeSharedWords">The same, of the pair that is more alike than nineteen in twenty.</param>
/// <param name="SharedSource">The share of this role's words that another role can come to as well; the role with most in common counts.</param>
/// <param name="Rare">Stops that fewer than one walk in twenty comes to, with their share.</param>
public sealed record RoleFigures(
    string Role,
    Reach Scenes,
    Reach Visits,
    int VisitsInAll,
    Reach Words,
    Reach Minutes,
    Reach Typed,
    int Sequences,
    double CommonestSequence,
    double SharedWords,
    double AlikeSharedWords,
    double SharedSource,
    IReadOnlyDictionary<string, double> Rare
)
{
    internal static RoleFigures Of(string role, List<BranchPath> paths, IReadOnlyList<List<BranchPath>> others)
    {
        var shared = BranchFigures.SharedWords(paths, paths);
        var sequences = paths.GroupBy(path => path.Sequence).Select(group => group.Count()).ToList();
        return new RoleFigures(
            role,
            Reach.Within(paths.Select(path => path.Scenes)),
            Reach.Within(paths.Select(path => path.Visits)),
            paths.SelectMany(path => path.Stops).Where(BranchFigures.IsVisit).Distinct().Count(),
            Reach.Within(paths.Select(path => path.Words)),
            Reach.Within(paths.Select(path => (int)Math.Round(path.Minutes))),
            Reach.Within(paths.Select(path => path.Typed)),
            sequences.Count,
            BranchFigures.Share(sequences.DefaultIfEmpty().Max(), paths.Count),
            BranchFigures.Median(shared),
            shared.Count == 0 ? 0 : shared[shared.Count * 19 / 20],
            others.Select(other => InCommon(paths, other)).DefaultIfEmpty().Max(),
            paths
                .SelectMany(path => path.Stops.Distinct())
                .CountBy(stop => stop)
                .Where(stop => stop.Value * 20 < paths.Count)
                .ToDictionary(stop => stop.Key, stop => BranchFigures.Share(stop.Value, paths.Count))
        );
    }

    private static double InCommon(List<BranchPath> paths, List<BranchPath> others)
    {
        var theirs = others.SelectMany(path => path.Passages.Keys).ToHashSet();
        var mine = paths.SelectMany(path => path.Passages).DistinctBy(passage => passage.Key).ToList();
        return BranchFigures.Share(mine.Where(passage => theirs.Contains(passage.Key)).Sum(one => one.Value), mine.Sum(one => one.Value));
    }
}

/// <summary>A strand, and the share of told endings in which it came to each state.</summary>
/// <param name="BestGuess">How often the option taken at the one decision that tells most guesses the state, from 0 to 1; walks with a
/// serious act against this strand are left out.</param>
public sealed record StrandFigures(Strand Strand, IReadOnlyDictionary<string, double> States, double BestGuess, string GuessedBy)
{
    internal static StrandFigures Of(Strand strand, List<BranchPath> told)
    {
        var open = told.Where(path => !path.Serious.Contains(strand.Id)).ToList();
        var (by, guess) = open.SelectMany(path => path.Chosen.Keys)
            .Distinct()
            .Select(decision => (decision, Guess(open, path => path.Chosen.GetValueOrDefault(decision) ?? "", strand.Id)))
            .OrderByDescending(one => one.Item2)
            .FirstOrDefault();
        return new StrandFigures(
            strand,
            strand.States.ToDictionary(
                state => state.Id,
                state => BranchFigures.Share(told.Count(path => path.States.GetValueOrDefault(strand.Id) == state.Id), told.Count)
            ),
            guess,
            by ?? ""
        );
    }

    private static double Guess(List<BranchPath> paths, Func<BranchPath, string> by, string strand) =>
        BranchFigures.Share(
            paths.GroupBy(by).Sum(group => group.CountBy(path => path.States.GetValueOrDefault(strand) ?? "").Max(state => state.Value)),
            paths.Count
        );
}

/// <summary>How often a serious act closed a strand's best state, as a share of all walks.</summary>
public sealed record ActFigures(string StrandId, double Share)
{
    internal static ActFigures Of(string strand, IReadOnlyList<BranchPath> paths) =>
        new(strand, BranchFigures.Share(paths.Count(path => path.Serious.Contains(strand)), paths.Count));
}

/// <summary>One stretch of time: how many bundles of visits were made with it, and the share of the commonest.</summary>
/// <param name="ReachBest">Bundles after which the first strand came to its best state at least once.</param>
public sealed record HubFigures(string Hub, int Bundles, double Commonest, int ReachBest)
{
    internal static IEnumerable<HubFigures> In(Scenario scenario, IReadOnlyList<BranchPath> paths)
    {
        var child = scenario.Strands.Count > 0 ? scenario.Strands[0] : null;
        var spent = paths.SelectMany(path => path.Bundles.Select(bundle => (bundle, path))).GroupBy(one => one.bundle.Hub);
        return spent.Select(hub => new HubFigures(
            hub.Key,
            hub.Select(one => one.bundle.Visits).Distinct().Count(),
            BranchFigures.Share(hub.CountBy(one => one.bundle.Visits).Max(bundle => bundle.Value), hub.Count()),
            hub.Where(one => child is not null && one.path.States.GetValueOrDefault(child.Id) == child.States[0].Id)
                .Select(one => one.bundle.Visits)
                .Distinct()
                .Count()
        ));
    }
}

/// <summary>How much one of two things tells of the other.</summary>
internal static class MutualInformation
{
    /// <summary>0 when neither tells anything of the other, 1 when each tells all; normalised by the larger entropy of the two.</summary>
    public static double Of(IReadOnlyList<(string One, string Other)> pairs)
    {
        if (pairs.Count == 0)
        {
            return 0;
        }
        var one = Entropy(pairs.CountBy(pair => pair.One), pairs.Count);
        var other = Entropy(pairs.CountBy(pair => pair.Other), pairs.Count);
        var both = Entropy(pairs.CountBy(pair => pair), pairs.Count);
        var most = Math.Max(one, other);
        return most < 1e-9 ? 0 : (one + other - both) / most;
    }

    private static double Entropy<T>(IEnumerable<KeyValuePair<T, int>> counts, int all) =>
        counts.Sum(count => -((double)count.Value / all) * Math.Log2((double)count.Value / all));
}
