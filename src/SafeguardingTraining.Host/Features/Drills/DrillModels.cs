using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>The drills, and what this person would like to meet again.</summary>
public sealed record DrillsModel(DrillCatalogue Catalogue, IReadOnlyList<(Drill Drill, DrillItem Item)> Hard);

/// <summary>The page before a drill.</summary>
/// <param name="First">The items of the go that would begin now.</param>
/// <param name="Hard">How many of them come first because they were hard.</param>
public sealed record DrillModel(Drill Drill, IReadOnlyList<DrillItem> First, int Hard, IReadOnlyList<PracticePoint> Points)
{
    /// <summary>It is in the learner's list for later.</summary>
    public bool IsKept { get; init; }
}

/// <summary>One item to answer.</summary>
/// <param name="Left">Ids of the items that come after it in this go.</param>
public sealed record DrillItemModel(Drill Drill, DrillItem Item, IReadOnlyList<string> Left, Guid Once)
{
    public string? Chosen { get; init; }

    public string? Written { get; init; }

    /// <summary>Why the form came back, or null.</summary>
    public string? Problem { get; init; }

    /// <summary>How many come after it in this go, in words; empty for the last, or for one on its own.</summary>
    public string After =>
        Left.Count switch
        {
            0 => "",
            1 => "One more after this",
            var count => $"{count.InWords().Capitalised()} more after this",
        };

    public string LeftInOne => string.Join(',', Left);
}

/// <summary>One item answered: what was chosen or written, and one way it could be.</summary>
public sealed record DrillAnswerModel(DrillItemModel Asked, DrillAnswerOutcome.DrillLookedAt Looked, IReadOnlyList<PracticePoint> Points);

/// <summary>The end of a go.</summary>
public sealed record DrillEndModel(Drill Drill, IReadOnlyList<PracticePoint> Points, IReadOnlyList<NextStep> Next);
