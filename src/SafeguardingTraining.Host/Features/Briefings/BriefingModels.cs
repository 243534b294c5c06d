using SafeguardingTraining.Host.Features.ClosingQuestions;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>The briefings, and the day on which this learner read each.</summary>
public sealed record BriefingsModel(BriefingCatalogue Catalogue, IReadOnlyList<BriefingRead> Read)
{
    /// <summary>How the list was narrowed; null where it cannot be.</summary>
    public ListFilter? Filter { get; init; }

    /// <summary>Those that are listed, in the catalogue's order.</summary>
    public IReadOnlyList<Briefing> Listed { get; init; } = Catalogue.Briefings;

    public DateOnly? ReadOn(Briefing briefing) => Read.FirstOrDefault(read => read.Slug == briefing.Slug)?.On;
}

/// <summary>One briefing and the practice points it carries, the nearest first.</summary>
/// <param name="ReadOn">The day this learner marked it as read, or null.</param>
public sealed record BriefingModel(Briefing Briefing, IReadOnlyList<PracticePoint> Points, DateOnly? ReadOn = null)
{
    /// <summary>When this learner last answered a question about it, or null.</summary>
    public DateOnly? AnsweredOn { get; init; }

    /// <summary>The form that answers a question; null where none is shown.</summary>
    public ClosingQuestionsModel? Closing { get; init; }

    /// <summary>What to do next, once something was finished here.</summary>
    public IReadOnlyList<NextStep> Next { get; init; } = [];

    /// <summary>It is in the learner's list for later.</summary>
    public bool IsKept { get; init; }

    /// <summary>What became of an answer that was just sent; null otherwise.</summary>
    public string? Said { get; init; }

    /// <summary>What the form asks: one of the questions that stand at the end of its text.</summary>
    public static IReadOnlyList<string> AskedOf(Briefing briefing) =>
        [briefing.Questions.Count > 0 ? "Answer one of its questions in a sentence" : "What will you take from it, in a sentence?"];
}
