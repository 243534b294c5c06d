using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Where the group's decisions have led the story, so that answers can be weighed against it.</summary>
public sealed record WorkshopStory(Playthrough Playthrough, Position Position)
{
    public Scenario Scenario => Playthrough.Scenario;

    public Decision? Decision => Position.Decision;

    /// <summary>
    /// The group decided on the way here. Where a part was left out, or the story only went on, nothing is to be talked about before
    /// the scene.
    /// </summary>
    public bool FollowsDecision { get; init; }

    /// <summary>How many of the last choices were taken because the plan goes past their scenes.</summary>
    public int Passed { get; init; }

    /// <summary>What the room is told of the scenes that the plan has just gone past, in their order.</summary>
    public IReadOnlyList<string> ToldBefore =>
        field ??=
            Passed == 0
                ? []
                :
                [
                    .. Stops
                        .SkipLast(1)
                        .TakeLast(Passed)
                        .Select(stop => stop.Position.Scene)
                        .DistinctBy(scene => scene.Id)
                        .Select(scene => Scenario.ToldOf(scene.Id)?.Words ?? $"We do not play “{scene.Title}”."),
                ];

    /// <summary>
    /// What came of the last choice: what stands before the next scene, or where the same scene goes on, all but what asks next.
    /// Empty where a new scene begins at once.
    /// </summary>
    public IReadOnlyList<Passage> CameOfIt =>
        field ??= GoesOnInItsScene ? [.. Position.Story.Where(passage => !passage.Asks)] : Position.Outcome;

    /// <summary>
    /// What the room reads now, when it was told before what came of its decision; all of it, where nothing else would be left.
    /// </summary>
    public IReadOnlyList<Passage> ToRead =>
        field ??=
            FollowsDecision && GoesOnInItsScene && Position.Story.Any(passage => passage.Asks)
                ? [.. Position.Story.Where(passage => passage.Asks)]
                : Position.Story;

    /// <summary>What came of a choice that nobody talked about: it is read with the scene.</summary>
    public IReadOnlyList<Passage> OutcomeToRead => FollowsDecision || Passed > 0 ? [] : Position.Outcome;

    /// <summary>The pieces that the scene tells and that were not told with what came of the decision.</summary>
    public IEnumerable<Piece> PiecesToRead =>
        Position.Story.Where(passage => passage.Asks || !GoesOnInItsScene).SelectMany(passage => passage.Got);

    /// <summary>Where the last choice was made; the beginning, when none was.</summary>
    public WorkshopStory Before => Stops is [.., var before, _] ? before : this;

    /// <summary>The last three things the group did, for somebody who comes in late.</summary>
    public IReadOnlyList<string> SoFar =>
        [.. Told.Select(told => told.Taken?.Did).OfType<string>().Where(did => did.Length > 0).TakeLast(3)];

    /// <summary>The path so far, told back; worked out when first asked for.</summary>
    public Debrief Debrief => field ??= Debrief.Of(Playthrough);

    /// <summary>
    /// The same of what the group decided: what the plan went past was nobody's decision, and has no place in the relationship window.
    /// </summary>
    public Debrief DebriefOfGroup =>
        field ??= Debrief with
        {
            Told = [.. Debrief.Told.Where(IsOfGroup).Select(Numbered)],
            Strands =
            [
                .. Debrief.Strands.Select(end =>
                    end with
                    {
                        Set =
                        [
                            .. end.Set.Where(set => IsOfGroup(set.Decision)).Select(set => set with { Decision = Numbered(set.Decision) }),
                        ],
                    }
                ),
            ],
        };

    /// <summary>
    /// The one number of a decision, from 1 in the order in which the room took them, wherever it is told of; null where nobody decided.
    /// </summary>
    public int? NumberOf(int turn) =>
        TurnsDecided.Index().Where(one => one.Item == turn).Select(one => (int?)one.Index + 1).FirstOrDefault();

    /// <summary>The turns at which the room decided.</summary>
    public IReadOnlyList<int> TurnsDecided { get; init; } = [];

    /// <summary>The turns that the plan went past.</summary>
    public IReadOnlyList<int> TurnsTold { get; init; } = [];

    /// <summary>The group's decisions told back.</summary>
    public IReadOnlyList<DebriefDecision> Told => Debrief.Told;

    /// <summary>The pieces that the story itself told; what lies on a desk from the start is its agency's to lay out.</summary>
    public IEnumerable<Piece> PiecesTold =>
        Position.Knows.Pieces.Select(held => held.Piece).Where(piece => !piece.Begins.Contains(Playthrough.Role));

    /// <summary>Where the story was at each turn, up to now; replayed once, when first asked for.</summary>
    public IReadOnlyList<WorkshopStory> Stops => field ??= Replay(Playthrough);

    /// <summary>Ids of the scenes the story has come to; worked out when first asked for.</summary>
    public IReadOnlySet<string> ScenesMet => field ??= Stops.Select(stop => stop.Position.Scene.Id).ToHashSet();

    /// <summary>The same without the scene that the last choice led to.</summary>
    public IReadOnlySet<string> ScenesBefore => field ??= Stops.SkipLast(1).Select(stop => stop.Position.Scene.Id).ToHashSet();

    public string SceneLine =>
        Scenario.Strands.Count > 0
            ? $"Scene {Position.Scene.Number}, {Position.Scene.Title}"
            : $"Scene {Position.Scene.Number} of {Scenario.Scenes.Count}, {Position.Scene.Title}";

    /// <summary>
    /// The scenes of the story as far as they can be told: of one that branches those that were met, as what comes follows from what is
    /// decided.
    /// </summary>
    public IReadOnlyList<SceneTitle> Scenes =>
        Scenario.Strands.Count > 0
            ? [.. Stops.Select(stop => stop.Position.Scene).Where(scene => scene.Number > 0).DistinctBy(scene => scene.Id)]
            : Scenario.Scenes;

    /// <summary>What is to be decided, or nothing.</summary>
    public string Question => Decision?.Question ?? "";

    /// <summary>The child of the story as others call them, or null.</summary>
    public string? Child => Scenario.Family.Child?.Short;

    /// <summary>The day the story has reached.</summary>
    public DateOnly Today => Position.Knows.Date ?? Scenario.Starts;

    /// <summary>Options by letter, in the order everyone sees them.</summary>
    public IReadOnlyList<LetteredOption> Options =>
        field ??= [.. (Decision?.Options ?? []).Select((option, place) => new LetteredOption((char)('A' + place), Timed(option)))];

    /// <summary>The room reads what a visit takes in the option itself: it is voted on like any other.</summary>
    public static Option Timed(Option option) =>
        option.Takes is { } minutes ? option with { Text = $"{option.Text.TrimEnd('.')} ({minutes} minutes)" } : option;

    /// <summary>The group's decisions as the choices of one playthrough.</summary>
    public static Playthrough PlaythroughOf(Workshop workshop, Scenario scenario) =>
        new(
            scenario,
            workshop.Plan.Role,
            workshop.Plan.Seed,
            [.. workshop.Decisions.Select(one => new TakenChoice(one.Option, one.Written))]
        );

    public static WorkshopStory Of(Workshop workshop, Scenario scenario)
    {
        var playthrough = PlaythroughOf(workshop, scenario);
        return new WorkshopStory(playthrough, Position.Of(playthrough))
        {
            FollowsDecision = workshop.Decisions is [.., { IsSkip: false, IsPlain: false }],
            Passed = workshop.Passed,
            TurnsTold = [.. workshop.Decisions.Index().Where(one => one.Item.IsTold).Select(one => one.Index)],
            TurnsDecided = [.. workshop.Decisions.Index().Where(one => one.Item.IsOfTheRoom).Select(one => one.Index)],
        };
    }

    /// <summary>No new scene has begun since the last choice.</summary>
    public bool GoesOnInItsScene => Position.Outcome.Count == 0 && Position.Earlier.Count > 0;

    // A story is the playthrough and where it led; what is worked out from them is not compared.
    public bool Equals(WorkshopStory? other) =>
        ReferenceEquals(this, other) || (other is not null && Playthrough == other.Playthrough && Position == other.Position);

    public override int GetHashCode() => HashCode.Combine(Playthrough, Position);

    private bool IsOfGroup(DebriefDecision told) => !TurnsTold.Contains(told.Turn);

    // What was left out was not decided, and has no number.
    private DebriefDecision Numbered(DebriefDecision told) => told with { Number = NumberOf(told.Turn) ?? 0 };

    private static List<WorkshopStory> Replay(Playthrough playthrough)
    {
        var reader = Reader.Start(playthrough.Scenario, playthrough.Role, playthrough.Seed);
        var stops = new List<WorkshopStory> { new(playthrough, reader.Position) };
        foreach (var taken in playthrough.Taken)
        {
            if (!reader.Take(taken))
            {
                break;
            }
            stops.Add(new WorkshopStory(playthrough, reader.Position));
        }
        return stops;
    }
}

public sealed record LetteredOption(char Letter, Option Option);
