namespace SafeguardingTraining.Scenarios;

/// <summary>How much there is to a scenario; decisions, words and minutes on its median path.</summary>
public sealed record Measure(int Scenes, int Decisions, int Endings, int Words, int Minutes)
{
    /// <summary>The measure of a scenario that was walked, or null when no path came to an ending.</summary>
    public static Measure? Of(Walk walk)
    {
        var whole = walk.Paths.Where(path => path.Ending is not null).ToList();
        return whole.Count == 0
            ? null
            : new Measure(
                walk.Scenario.Scenes.Count,
                Middle(whole, path => path.Decisions),
                whole.Select(path => path.Ending).Distinct().Count(),
                Middle(whole, path => path.Words),
                Middle(whole, path => (int)Math.Round(path.Minutes))
            );
    }

    public override string ToString() => $"{Scenes} scenes, {Decisions} decisions, {Endings} endings, {Words} words, {Minutes} minutes";

    private static int Middle(List<WalkedPath> paths, Func<WalkedPath, int> of) => paths.Select(of).Order().ElementAt(paths.Count / 2);
}
