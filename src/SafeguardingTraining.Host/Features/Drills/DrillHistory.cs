namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>How one item went, as a fact. None of these is a mark.</summary>
public enum DrillResult
{
    /// <summary>The way that was chosen is where the author would begin.</summary>
    Fitted = 0,

    /// <summary>Another way was chosen.</summary>
    Otherwise = 1,

    /// <summary>Something was written and compared; the words themselves are not kept.</summary>
    Written = 2,

    /// <summary>The person asked to be offered it again.</summary>
    Again = 3,
}

/// <summary>One answer to one item of a drill.</summary>
public sealed record DrillFact(string Drill, string Item, DrillResult Went);

/// <summary>What one person has practised, for offering again what they find hard.</summary>
/// <param name="Facts">Their answers, the latest first.</param>
public sealed record DrillHistory(IReadOnlyList<DrillFact> Facts)
{
    public static DrillHistory None { get; } = new([]);

    /// <summary>The latest answer to it went another way, or the person asked for it again.</summary>
    public bool IsHard(Drill drill, DrillItem item) => Latest(drill, item) is DrillResult.Otherwise or DrillResult.Again;

    public bool HasMet(Drill drill, DrillItem item) => Latest(drill, item) is not null;

    /// <summary>What a person finds hard, across all drills, the latest met first.</summary>
    public IEnumerable<(Drill Drill, DrillItem Item)> Hard(DrillCatalogue catalogue) =>
        Facts
            .DistinctBy(fact => (fact.Drill, fact.Item))
            .Where(fact => fact.Went is DrillResult.Otherwise or DrillResult.Again)
            .Select(fact => (Drill: catalogue.Find(fact.Drill), Item: catalogue.Find(fact.Drill)?.Find(fact.Item)))
            .SelectMany(pair => pair is { Drill: { } drill, Item: { } item } ? new[] { (drill, item) } : []);

    /// <summary>
    /// The items of the next go: what was hard first, then what was never met, then the rest. Where there are more items than
    /// one go has, each day begins in another place.
    /// </summary>
    public IReadOnlyList<DrillItem> Next(Drill drill, DateOnly today)
    {
        var start = drill.Round == drill.Items.Count ? 0 : today.DayNumber * drill.Round % drill.Items.Count;
        return
        [
            .. drill
                .Items.Skip(start)
                .Concat(drill.Items.Take(start))
                .OrderBy(item =>
                    IsHard(drill, item) ? 0
                    : HasMet(drill, item) ? 2
                    : 1
                )
                .Take(drill.Round),
        ];
    }

    private DrillResult? Latest(Drill drill, DrillItem item) =>
        Facts.FirstOrDefault(fact => fact.Drill == drill.Slug && fact.Item == item.Id)?.Went;
}
