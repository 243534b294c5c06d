using SafeguardingTraining.Host.Site.Content;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>How a drill is worked.</summary>
public enum DrillKind
{
    /// <summary>A moment and what one could do; each way says what it opens.</summary>
    Choose,

    /// <summary>A sentence and where it belongs.</summary>
    Sort,

    /// <summary>Words to write again, and one way it could be put.</summary>
    Write,

    /// <summary>The same, with sentences from the lexicon.</summary>
    Fairer,
}

/// <summary>A short exercise of two to five minutes, for what no scenario has room to practise. Nothing in it is scored.</summary>
/// <param name="Order">Its place on the contents page.</param>
/// <param name="Ask">The question asked of every item.</param>
/// <param name="Picture">A drawing that helps to think about it, or null.</param>
/// <param name="Points">Ids of the practice points it exercises as a whole; its items may name more.</param>
public sealed record Drill(
    string Slug,
    int Order,
    string Title,
    DrillKind Kind,
    int Minutes,
    string Summary,
    string Ask,
    Picture? Picture,
    IReadOnlyList<string> Points,
    IReadOnlyList<DrillItem> Items
)
{
    /// <summary>The line of its file on which its points stand, from 1.</summary>
    public int PointsLine { get; init; } = 1;

    /// <summary>Sentences from the lexicon come in rounds of this many.</summary>
    public const int FairerRound = 5;

    /// <summary>How many items one go has.</summary>
    public int Round => Kind == DrillKind.Fairer ? Math.Min(FairerRound, Items.Count) : Items.Count;

    public bool IsWritten => Kind is DrillKind.Write or DrillKind.Fairer;

    /// <summary>Every practice point it exercises, the drill's own first.</summary>
    public IEnumerable<string> Carries => Points.Concat(Items.SelectMany(item => item.Points)).Distinct();

    public DrillItem? Find(string id) => Items.FirstOrDefault(item => item.Id == id);
}

/// <summary>One moment or sentence of a drill.</summary>
/// <param name="Options">What to choose from, in the author's order; none where there is something to write.</param>
/// <param name="Example">One way the words could be put; null where there is something to choose.</param>
/// <param name="Because">What it is about; where each option has a reason of its own, empty.</param>
/// <param name="Source">Where a sentence of the lexicon comes from, or null.</param>
public sealed record DrillItem(
    string Id,
    string Says,
    IReadOnlyList<DrillOption> Options,
    string? Example,
    string Because,
    string? Source,
    IReadOnlyList<string> Points
)
{
    /// <summary>The line of the file on which its points stand, from 1.</summary>
    public int PointsLine { get; init; } = 1;

    /// <summary>The most characters of somebody's own words that are read.</summary>
    public const int LongestWords = 4_000;

    /// <summary>The options as they are shown: the same for everyone, and the one that fits has no place of its own.</summary>
    public IEnumerable<DrillOption> Shown => Options.OrderBy(option => Spread($"{Id}/{option.Id}"));

    // The same number in every process, unlike a string's own hash.
    private static uint Spread(string text) => text.Aggregate(2166136261u, (hash, letter) => (hash ^ letter) * 16777619u);
}

/// <summary>A way to go, or a place to put a sentence.</summary>
/// <param name="Because">What it opens or closes, or null where the item says it for all.</param>
/// <param name="Fits">Where the author would begin.</param>
public sealed record DrillOption(string Id, string Text, string? Because, bool Fits);
