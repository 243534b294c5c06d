using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// What is worked out from a looking back, the one before it and the learner's own words, each once and only when a page asks for it. It
/// knows nothing else of a debrief, so it stays true for as long as these three are the same.
/// </summary>
public sealed class DebriefFindings(Debrief debrief, Debrief? before, IReadOnlyDictionary<int, LanguageReview> words)
{
    public RoutePair Routes => field ??= RoutePair.Of(debrief.Playthrough, before?.Playthrough);

    public IReadOnlyList<TurningPoint> Moments => field ??= TurningPoint.Of(debrief);

    public StrongestAct? Strongest => field ??= StrongestAct.Of(debrief, Moments);

    public KeptSentence? Sentence => field ??= KeptSentence.Of(debrief.Told, words, CharacterNames.Of(debrief.Playthrough.Scenario));

    public ChildEnding? ChildEnding => field ??= ChildEnding.Of(debrief);

    public IReadOnlyList<StrandThread> Threads => field ??= StrandThread.Of(debrief, Moments);

    public IReadOnlyList<StrandSentence> StrandSentences => field ??= StrandSentence.Of(debrief, Moments);

    /// <summary>Whether they were found in these very ones.</summary>
    public bool Are(Debrief here, Debrief? earlier, IReadOnlyDictionary<int, LanguageReview> written) =>
        ReferenceEquals(debrief, here) && ReferenceEquals(before, earlier) && ReferenceEquals(words, written);
}
