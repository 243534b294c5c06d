using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>Everything the pages of a debrief say: the looking back itself, and the practice points it touches in their titles.</summary>
/// <param name="Playthrough">Names the attempt in the addresses of its pages.</param>
/// <param name="Points">The practice points exercised, in the order they came.</param>
/// <param name="Words">The learner's own words read back, by the number of the decision they were written with.</param>
public sealed record DebriefModel(
    Guid Playthrough,
    Debrief Debrief,
    IReadOnlyList<PointLine> Points,
    IReadOnlyDictionary<int, LanguageReview> Words
)
{
    /// <summary>What to look up in this partnership's own procedures.</summary>
    public IReadOnlyList<LocalSlot> Local { get; init; } = [LocalSlot.Procedures];

    /// <summary>The attempt that this one went back into, told back; null when it began at the beginning, or that one is gone.</summary>
    public Debrief? Before { get; init; }

    /// <summary>One thing to do, as it is offered or as it was typed.</summary>
    public Tomorrow Tomorrow { get; init; } = new("", "", default);

    /// <summary>What to go on to.</summary>
    public NextPlaces Next { get; init; } = new(null, null, null);

    /// <summary>The way that was taken, beside the one before if there was one.</summary>
    public RoutePair Routes => Findings.Routes;

    public IReadOnlyList<TurningPoint> Moments => Findings.Moments;

    public StrongestAct? Strongest => Findings.Strongest;

    /// <summary>A sentence of the learner's own worth keeping, or null.</summary>
    public KeptSentence? Sentence => Findings.Sentence;

    public ChildEnding? ChildEnding => Findings.ChildEnding;

    public IReadOnlyList<StrandThread> Threads => Findings.Threads;

    /// <summary>What each strand came to, in sentences.</summary>
    public IReadOnlyList<StrandSentence> StrandSentences => Findings.StrandSentences;

    public IReadOnlyList<DebriefChapter> Chapters => DebriefChapter.Of(this);

    /// <summary>What each strand came to the time before.</summary>
    public IReadOnlyDictionary<string, StrandState> StatesBefore =>
        (Before?.Strands ?? []).ToDictionary(end => end.Strand.Id, end => end.State);

    public Scenario Scenario => Debrief.Playthrough.Scenario;

    public Role? Role => Scenario.RoleOf(Debrief.Playthrough.Role);

    public Person? Child => Scenario.Family.Child;

    /// <summary>
    /// Areas of the relationship window in which some way, taken or not, led a strand to where its author would have it go, or mended one:
    /// several places can be right.
    /// </summary>
    public IReadOnlyList<WindowArea> SharedAreas =>
        [
            .. Debrief
                .Told.SelectMany(told => new[] { told.Taken }.OfType<DebriefOption>().Concat(told.NotTaken))
                .Where(way =>
                    way.Acts.Any(act => act.Kind is ActKind.Repaired || act.StateId == Scenario.StrandOf(act.StrandId)?.States[0].Id)
                )
                .Select(way => way.Place?.Area)
                .OfType<WindowArea>()
                .Distinct(),
        ];

    /// <summary>Where a decision is told, with the ways not taken.</summary>
    public string AddressOf(DebriefDecision decision)
    {
        var parts = DebriefParts.OfDecisions(Debrief);
        var part = parts.TakeWhile(part => part.All(told => told.Number != decision.Number)).Count() + 1;
        return $"{DebriefAddresses.Chapter(Playthrough, DebriefChapter.KeyOf(DebriefChapterKind.Decisions), part)}#d{decision.Number}";
    }

    // A copy of a model takes this along, so it is asked first whether it still belongs to what the copy holds.
    private DebriefFindings Findings =>
        field is { } found && found.Are(Debrief, Before, Words) ? found : field = new DebriefFindings(Debrief, Before, Words);

    public DebriefChapter? ChapterOf(string key) => Chapters.FirstOrDefault(chapter => chapter.Key == key);
}

/// <summary>A practice point in one line: its title and where it comes from.</summary>
public sealed record PointLine(string Id, string Title, string Source);

/// <summary>One chapter of a debrief, or a part of one that is long.</summary>
/// <param name="Part">From 1.</param>
public sealed record DebriefChapterModel(DebriefModel Debrief, DebriefChapter Chapter, int Part)
{
    public int Parts => Chapter.PartsOf(Debrief);

    /// <summary>The chapter after this one, or null after the last.</summary>
    public DebriefChapter? Next => Debrief.Chapters.SkipWhile(chapter => chapter.Key != Chapter.Key).ElementAtOrDefault(1);
}
