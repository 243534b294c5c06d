using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// What a strand of the ending came to, in plain sentences: where it ended, the act that set it, and a visit that nobody made. Nothing is
/// ranked, and nothing is said of which state would have been better.
/// </summary>
/// <param name="Ended">What its state means, in the author's words, or else its title.</param>
/// <param name="Set">The last act of the learner's that set or mended it, or that nothing did.</param>
/// <param name="NotMade">A visit that was open, bears on the strand and was not made; empty where there was none.</param>
public sealed record StrandSentence(string Ended, string Set, string NotMade)
{
    /// <summary>What comes after where it ended.</summary>
    public string How => NotMade.Length == 0 ? Set : $"{Set} {NotMade}";

    public static IReadOnlyList<StrandSentence> Of(Debrief debrief, IReadOnlyList<TurningPoint> moments) =>
        [.. debrief.Strands.Select(end => new StrandSentence(EndedAs(end.State), SetBy(end, moments), NotMadeOf(end, debrief)))];

    /// <summary>Ways not taken, those first that lead nearer to where the author would have the strand go; nothing says which they are.</summary>
    public static IEnumerable<WayNotMade> NearestFirst(StrandEnd end) =>
        end.NotMade.OrderBy(way => way.Option.Acts.Where(act => act.StrandId == end.Strand.Id).Min(act => PlaceOf(end.Strand, act)));

    private static int PlaceOf(Strand strand, StrandAct act) => strand.States.TakeWhile(state => state.Id != act.StateId).Count();

    private static string EndedAs(StrandState state) => (state.Words.Length > 0 ? state.Words : state.Title).Set().AsSentence();

    private static string SetBy(StrandEnd end, IReadOnlyList<TurningPoint> moments)
    {
        if (LastOf(end) is not { } set)
        {
            return "Nothing you did turned it.";
        }
        // The moments stand above it with what was done.
        return moments.FirstOrDefault(moment => moment.Decision == set.Decision) is { } moment
            ? set.Act.Kind is ActKind.Repaired
                ? $"Moment {moment.Number} mended it, late."
                : $"Moment {moment.Number} set it."
            : $"It was {Verb(set.Act.Kind)} when {WhatWasDone(set.Option.Did)}";
    }

    // What closed a strand's best for good outweighs what came after it, and an act that both mends and sets a strand has mended it.
    private static StrandSet? LastOf(StrandEnd end) =>
        end.Set.LastOrDefault(set => set.Act.Kind is ActKind.Serious)
        ?? (
            end.Set is [.., var last]
                ? end.Set.FirstOrDefault(set => set.Decision == last.Decision && set.Act.Kind is ActKind.Repaired) ?? last
                : null
        );

    private static string Verb(ActKind kind) => kind is ActKind.Repaired ? "mended, late," : "set";

    private static string WhatWasDone(string did) =>
        (did.StartsWith("You ", StringComparison.Ordinal) ? $"you {did[4..]}" : $"this was done: {did}").Set().AsSentence();

    private static string NotMadeOf(StrandEnd end, Debrief debrief) =>
        NearestFirst(end).FirstOrDefault(way => debrief.NotDoneIn(way.Scene).Any(visit => visit.Text == way.Option.Text)) is { } visit
            ? $"A visit nobody made: “{visit.Option.Text.TrimEnd('.').Set()}”."
            : "";
}
