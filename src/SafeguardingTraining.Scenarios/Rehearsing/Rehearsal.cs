using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// A story tried out by its author: begun where they chose, with the picks that still make sense in the text as it is now. Nothing of it
/// is kept; it never costs more than a bounded time.
/// </summary>
/// <param name="Reader">Where it has come to.</param>
/// <param name="Turns">What was told, turn by turn.</param>
/// <param name="Kept">The picks that were replayed, in the words that their options have now.</param>
/// <param name="Waiting">The picks after them, for which there is no place just now; an edit may bring it back.</param>
/// <param name="LeftOut">How many picks on the way were passed over, because there is no such option any more.</param>
/// <param name="Stopped">Why the replay ended before its last pick, a sentence; null where it did not.</param>
/// <param name="Said">What could not be done of where and with what it was to begin, a sentence; null where all of it was.</param>
public sealed record Rehearsal(
    Reader Reader,
    Beginning Begins,
    IReadOnlyList<Turn> Turns,
    IReadOnlyList<RehearsalPick> Kept,
    IReadOnlyList<RehearsalPick> Waiting,
    int LeftOut,
    string? Stopped,
    string? Said
)
{
    private const int Seed = 1;

    /// <summary>What the story came past in the last turn and does not offer, because what it asks for does not hold.</summary>
    public IReadOnlyList<WithheldChoice> Withheld { get; init; } = [];

    public Scenario Scenario => Reader.Scenario;

    public Turn Now => Turns[^1];

    /// <summary>The options that can be taken now.</summary>
    public IReadOnlyList<Choice> Offered => Reader.Telling.Offered;

    /// <summary>The same as facts, for the debrief.</summary>
    public Playthrough Playthrough =>
        new(Scenario, Reader.Role, Seed, [.. Kept.Select(pick => new TakenChoice(pick.Index))]) { Begins = Begins };

    /// <summary>What a learner sees here, with the options in the author's order, and where each part was written.</summary>
    public Position Page
    {
        get
        {
            var page = Reader.Position;
            return page.Decision is not { } decision
                ? page
                : page with
                {
                    Decision = decision with
                    {
                        Options = [.. decision.Options.OrderBy(option => option.Index).Select(Traced)],
                        Skip = decision.Skip is { } skip ? Traced(skip) : null,
                    },
                };
        }
    }

    /// <summary>Where the story broke down or went on for ever, when it did.</summary>
    public Trouble? Trouble => Now.Troubles.FirstOrDefault(trouble => trouble.Kind is not TroubleKind.Warning);

    /// <summary>The picks that lead to where an option leads.</summary>
    public IReadOnlyList<RehearsalPick> With(Choice choice) => [.. Kept, RehearsalPick.Of(choice, Offered.Count, Reader.Telling.Scene.Id)];

    /// <param name="stop">Ends the replay where it is; what was told by then is shown.</param>
    public static Rehearsal Of(
        Scenario scenario,
        string role,
        Beginning begins,
        IReadOnlyList<RehearsalPick> picks,
        CancellationToken stop = default
    )
    {
        var (fitting, said) = begins.In(scenario);
        var origins = new Origins();
        var who = scenario.RoleOf(role) ?? scenario.Roles[0];
        var reader = Reader.Start(new Playthrough(scenario, who.Id, Seed, []) { Begins = fitting }, origins);
        var turns = new List<Turn> { reader.Telling.Now };
        var kept = new List<RehearsalPick>();
        var (at, leftOut) = (0, 0);
        string? stopped = null;
        while (at < picks.Count && stopped is null)
        {
            var scene = reader.Telling.Scene;
            var offered = reader.Telling.Offered;
            var next = stop.IsCancellationRequested ? -1 : NextThatFits(picks, at, offered, scene.Id);
            if (next < 0 || picks[next].FindIn(offered, scene.Id) is not { } choice || !reader.Take(new TakenChoice(choice.Index)))
            {
                stopped = stop.IsCancellationRequested ? TookTooLong(scene) : WhyStopped(scenario, picks[at], reader.Telling);
                break;
            }
            kept.Add(RehearsalPick.Of(choice, offered.Count, scene.Id));
            turns.Add(reader.Telling.Now);
            leftOut += next - at;
            at = next + 1;
        }
        return new Rehearsal(reader, fitting, turns, kept, [.. picks.Skip(at)], leftOut, stopped, said) { Withheld = origins.Withheld };
    }

    /// <summary>The next pick; where there is no place for it, the first after it that was made in this very scene; -1 for none.</summary>
    private static int NextThatFits(IReadOnlyList<RehearsalPick> picks, int from, IReadOnlyList<Choice> offered, string scene)
    {
        for (var at = from; at < picks.Count; at++)
        {
            if ((at == from || picks[at].Scene == scene) && picks[at].FindIn(offered, scene) is not null)
            {
                return at;
            }
        }
        return -1;
    }

    private static string WhyStopped(Scenario scenario, RehearsalPick lost, StoryState telling)
    {
        var here = telling.Scene.Title;
        var there = scenario.SceneOf(lost.Scene)?.Title ?? (lost.Scene == telling.Scene.Id ? here : null);
        return telling.Now.Ended ? $"The story ends earlier now, in “{here}”."
            : there is null || there != here ? $"The way has changed before the option you took next; you are at “{here}”."
            : $"The option you took in “{here}” is not there any more; you are back there.";
    }

    private static string TookTooLong(SceneTitle scene) => $"It took too long to come back to your place; you are at “{scene.Title}”.";

    private Option Traced(Option option) => option with { Source = Reader.SourceOf(option) };
}
