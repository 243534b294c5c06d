using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// What a strand of the ending came to, in plain sentences: where it ended, the act that set it, and something that nobody did. Nothing is
/// ranked, and nothing is said of which state would have been better.
/// </summary>
/// <param name="Title">The title of its state.</param>
/// <param name="Words">What that means, in the author's words; empty where a moment has told it.</param>
/// <param name="Set">The last act of the learner's that set or mended it, or that nothing did.</param>
/// <param name="NotMade">Something that was open, bears on the strand and was not done; empty where there was none.</param>
public sealed record StrandSentence(string Title, string Words, string Set, string NotMade)
{
    /// <summary>Where it ended.</summary>
    public string Ended => Words.Length == 0 ? Title : $"{Title} {Words}";

    /// <summary>What comes after where it ended.</summary>
    public string How => NotMade.Length == 0 ? Set : $"{Set} {NotMade}";

    public static IReadOnlyList<StrandSentence> Of(Debrief debrief, IReadOnlyList<TurningPoint> moments) =>
        [
            .. debrief.Strands.Select(end => new StrandSentence(
                end.State.Title.Set().AsSentence(),
                WordsOf(end, moments),
                SetBy(end, moments),
                NotMadeOf(end, debrief, moments)
            )),
        ];

    /// <summary>Ways not taken, those first that lead nearer to where the author would have the strand go; nothing says which they are.</summary>
    public static IEnumerable<WayNotMade> NearestFirst(StrandEnd end) =>
        end.NotMade.OrderBy(way => way.Option.Acts.Where(act => act.StrandId == end.Strand.Id).Min(act => PlaceOf(end.Strand, act)));

    private static int PlaceOf(Strand strand, StrandAct act) => strand.States.TakeWhile(state => state.Id != act.StateId).Count();

    // What it means is told once: with the moment that set it, or else here.
    private static string WordsOf(StrandEnd end, IReadOnlyList<TurningPoint> moments) =>
        MomentOf(end, moments) is null ? end.State.Words.Set().AsSentence() : "";

    private static TurningPoint? MomentOf(StrandEnd end, IReadOnlyList<TurningPoint> moments) =>
        moments.FirstOrDefault(moment => moment.Turned.Any(turn => turn.Strand.Id == end.Strand.Id));

    private static string SetBy(StrandEnd end, IReadOnlyList<TurningPoint> moments)
    {
        if (end.SetBy is not { } set)
        {
            return "Nothing you did turned it.";
        }
        // The moments stand above it with what was done.
        return MomentOf(end, moments) is { } moment
            ? set.Act.Kind is ActKind.Repaired
                ? $"Moment {moment.Number} mended it, late."
                : $"Moment {moment.Number} set it."
            : $"It was {Verb(set.Act.Kind)} when {WhatWasDone(set.Option.Did)}";
    }

    private static string Verb(ActKind kind) => kind is ActKind.Repaired ? "mended, late," : "set";

    private static string WhatWasDone(string did) =>
        (did.StartsWith("You ", StringComparison.Ordinal) ? $"you {did[4..]}" : $"this was done: {did}").Set().AsSentence();

    // A way that stands with a moment is not told again.
    private static string NotMadeOf(StrandEnd end, Debrief debrief, IReadOnlyList<TurningPoint> moments) =>
        NearestFirst(end)
            .FirstOrDefault(way =>
                debrief.NotDoneIn(way.Scene).Any(visit => visit.Text == way.Option.Text)
                && moments.All(moment => moment.NotTaken?.Text != way.Option.Text)
            )
            is { } visit
            ? $"Nobody did this: {visit.Option.Text.TrimEnd('.').Set().AsSentence()}"
            : "";
}
