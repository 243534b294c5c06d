using System.Globalization;

namespace SafeguardingTraining.Scenarios;

/// <summary>What is asked of a story that branches, and why each number is what it is: <c>src/decisions/branching-stories.md</c>.</summary>
public static class BranchGoals
{
    /// <summary>Least share of a role's walks that a scene, a visit or a strand's state is met on.</summary>
    public const double LeastShare = 0.05;

    /// <summary>Most of a strand's endings that one state takes.</summary>
    public const double MostOfAState = 0.60;

    /// <summary>Most words that two walks of one role share, at the median.</summary>
    public const double MostSharedWords = 0.50;

    /// <summary>The same in a story of one role and a handful of scenes, which begins and ends in scenes that everybody reads.</summary>
    public const double MostSharedWordsOfASmallOne = 0.80;

    /// <summary>Most words of a role's source that other roles can come to.</summary>
    public const double MostSharedSource = 0.50;

    /// <summary>Fewest different sequences of scenes and visits in a role.</summary>
    public const int FewestSequences = 30;

    /// <summary>Every goal beside what was found.</summary>
    public static IReadOnlyList<BranchGoal> Of(BranchFigures found) =>
        [
            new("Scenes in the story", "16 to 22", $"{found.Scenes}", found.Scenes is >= 16 and <= 22),
            .. found.Roles.SelectMany(role => Of(role)),
            .. found.SharedAcrossRoles.Select(pair => AtMost($"Words that walks of {pair.Key} share", pair.Value, 0.30)),
            .. found.Strands.SelectMany(Of),
            new("Combinations of states", "at least 24", $"{found.Combinations}", found.Combinations >= 24),
            AtMost("The commonest combination", found.CommonestCombination, 0.12),
            new(
                "What two strands tell of one another",
                "at most 0.30",
                found.MostAlike.ToString("0.00", CultureInfo.InvariantCulture),
                found.MostAlike <= 0.30
            ),
            .. found.Serious.Select(act => new BranchGoal(
                $"A serious act against {act.StrandId}",
                "5% to 25%",
                Percent(act.Share),
                act.Share is >= 0.05 and <= 0.25
            )),
            new("Mended after a slip", "10% to 50%", Percent(found.RepairedAfterSlip), found.RepairedAfterSlip is >= 0.10 and <= 0.50),
            .. found.Hubs.SelectMany(Of),
        ];

    public static string Percent(double share) => string.Create(CultureInfo.InvariantCulture, $"{share * 100:0}%");

    private static IEnumerable<BranchGoal> Of(RoleFigures role) =>
        [
            new($"Visits offered, {role.Role}", "8 to 16", $"{role.VisitsInAll}", role.VisitsInAll is >= 8 and <= 16),
            Within($"Scenes on a path, {role.Role}", role.Scenes, 8, 12),
            new($"Visits on a path, {role.Role}", "2 to 5 at the median", $"{role.Visits}", role.Visits.Median is >= 2 and <= 5),
            Within($"Words on a path, {role.Role}", role.Words, 2_500, 4_800),
            Within($"Minutes on a path, {role.Role}", role.Minutes, 18, 40),
            new($"Asked for own words, {role.Role}", "at least 3", $"{role.Typed}", role.Typed.Median >= 3),
            new($"Sequences, {role.Role}", $"at least {FewestSequences}", $"{role.Sequences}", role.Sequences >= FewestSequences),
            AtMost($"The commonest sequence, {role.Role}", role.CommonestSequence, 0.08),
            AtMost($"Words two walks share, {role.Role}", role.SharedWords, MostSharedWords),
            AtMost($"Words the most alike in twenty pairs share, {role.Role}", role.AlikeSharedWords, 0.80),
            AtMost($"Words another role can read too, {role.Role}", role.SharedSource, MostSharedSource),
            new(
                $"Scenes and visits under {Percent(LeastShare)}, {role.Role}",
                "none",
                role.Rare.Count == 0 ? "none" : string.Join(", ", role.Rare.Select(stop => $"{stop.Key} {Percent(stop.Value)}")),
                role.Rare.Count == 0
            ),
        ];

    private static IEnumerable<BranchGoal> Of(StrandFigures strand) =>
        [
            new(
                $"{strand.Strand.Name}",
                $"each {Percent(LeastShare)} to {Percent(MostOfAState)}",
                string.Join(", ", strand.States.Select(state => $"{state.Key} {Percent(state.Value)}")),
                strand.States.Values.All(share => share is >= LeastShare and <= MostOfAState)
            ),
            AtMost($"{strand.Strand.Name}, guessed from \"{strand.GuessedBy}\"", strand.BestGuess, 0.75),
        ];

    private static IEnumerable<BranchGoal> Of(HubFigures hub) =>
        [
            AtMost($"The commonest bundle of {hub.Hub} ({hub.Bundles} in all)", hub.Commonest, 0.35),
            new($"Bundles of {hub.Hub} that reach the first strand's best", "at least 2", $"{hub.ReachBest}", hub.ReachBest >= 2),
        ];

    private static BranchGoal Within(string what, Reach found, int least, int most) =>
        new(what, $"{least} to {most}", $"{found}", found.Shortest >= least && found.Longest <= most);

    private static BranchGoal AtMost(string what, double found, double most) =>
        new(what, $"at most {Percent(most)}", Percent(found), found <= most);
}

/// <summary>One figure beside what is asked of it, in words for an author.</summary>
public sealed record BranchGoal(string What, string Wanted, string Found, bool IsMet);
