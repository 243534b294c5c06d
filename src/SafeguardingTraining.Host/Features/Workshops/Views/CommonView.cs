using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Views;

/// <summary>
/// What everyone in the room may see: the only source of the screen and of the parts that all seats share. What is private to an
/// agency or a seat, held, or not yet revealed is not in it. Each is worked out when it is first shown: a vote changes a number, and
/// a hundred rooms vote at once.
/// </summary>
public sealed class CommonView
{
    private readonly WorkshopMoment now;

    private CommonView(WorkshopMoment now) => this.now = now;

    public Guid Id => Workshop.Id;

    public WorkshopPlan Plan => Workshop.Plan;

    /// <summary>The plenary it belongs to, by the id of its first room.</summary>
    public Guid PlenaryId => Workshop.PlenaryId;

    public string Code => Workshop.Code;

    public Stage Stage => Workshop.Stage;

    public int Step => Workshop.Step;

    public bool Paused => Workshop.Paused;

    public bool Blank => Workshop.Blank;

    public DateTimeOffset? Timer => Workshop.Timer;

    public Scenario Scenario => Story.Scenario;

    /// <summary>Where the group's decisions have led the story.</summary>
    public WorkshopStory Story => now.Story;

    /// <summary>The first vote, once it is shown.</summary>
    public VoteTally? First => field ??= Shown(1, Stage.Result);

    /// <summary>The second vote, once it is shown.</summary>
    public VoteTally? Second => field ??= Shown(2, Stage.BothResults);

    /// <summary>Said in the stead of the last vote that is shown, where too few gave it; else null.</summary>
    public string? FewVotes => field ??= Few(2, Stage.BothResults) ?? Few(1, Stage.Result);

    /// <summary>What each table decided, once tables are shown beside each other: with the votes, and as the room decides.</summary>
    public ValueList<TableShown> Tables =>
        field ??= Stage is Stage.Result or Stage.BothResults or Stage.Decide ? TableShown.Of(Workshop, Story, Workshop.Turn) : [];

    /// <summary>How worried the room is, once it is shown.</summary>
    public WorrySpread? Spread =>
        field ??=
            Stage is >= Stage.Spread and <= Stage.Decide && !Workshop.WorriesAt(Workshop.Turn).IsEmpty
                ? WorrySpread.Of(Workshop, Workshop.Turn)
                : null;

    public ValueList<KnownPiece> Known => field ??= Stage is Stage.Lobby ? [] : [.. Workshop.WithEveryone(Story)];

    public ValueList<string> News =>
        field ??= [
            .. Workshop.Injects.Where(inject => inject.To is null && inject.Turn == Workshop.Turn).Select(inject => inject.Text.Set()),
        ];

    public string WallPrompt => field ??= Workshop.WallPrompt.Set();

    public ValueList<ShownNote> Notes =>
        field ??= [
            .. Workshop.Notes.Where(note => note.Place is NotePlace.Shown && IsOfNow(note)).Select(note => ShownNote.Of(note, Plan)),
        ];

    /// <summary>What the group decided last and what came of it, while that is talked about.</summary>
    public OutcomeShown? Outcome => field ??= Stage is Stage.Outcome ? OutcomeShown.Of(Workshop, Story) : null;

    /// <summary>
    /// "Scene 3, Three o’clock", or by a plan "Scene 2 of 3, Three o’clock": of the scene that was decided in, as long as the next is not
    /// begun.
    /// </summary>
    public string SceneLine => field ??= ScenePlace.LineOf(Place, AwaitsScene ? Story.Before.SceneLine : Story.SceneLine);

    /// <summary>The scene that follows a decision is not begun: nobody sees its text yet.</summary>
    public bool AwaitsScene => Workshop.AwaitsScene;

    /// <summary>Which agency has asked which, once the question was let through; what they ask stays between them.</summary>
    public ValueList<AskedShown> Asked =>
        field ??= [.. Workshop.Table.Questions.Where(question => question.HasArrived).Select(AskedShown.Of)];

    /// <summary>It keeps to a plan, which its agenda tells.</summary>
    public bool HasPlan => Workshop.Run is not null;

    /// <summary>The parts of this scene that the plan has no time for.</summary>
    public ValueList<Stage> LeftOut => [.. Workshop.LeftOutOf(Story)];

    /// <summary>Where the room is in its plan; null without one, and until it has begun.</summary>
    public ScenePlace? Place => field ??= ScenePlace.Of(now);

    /// <summary>The part of the scene before this one; null where there is none.</summary>
    public Stage? PartBefore => Stage.IsOfAScene() ? Workshop.PartBefore(Story) : null;

    /// <summary>The agencies in play that nobody sits with, while people come, as a sentence has them.</summary>
    public ValueList<string> EmptyAgencies =>
        field ??=
            Stage is Stage.Lobby
                ? [.. Plan.Agencies.Where(agency => Workshop.SeatsIn.All(seat => seat.Agency != agency)).Select(Agencies.InASentence)]
                : [];

    public int SeatsIn { get; private init; }

    /// <summary>How many seats have answered what is asked now, or null when nothing is.</summary>
    public int? Answered { get; private init; }

    public ValueList<string> Facilitators => field ??= [.. Workshop.Facilitators.Select(one => one.Name)];

    /// <summary>How sure the room was before and after; from the end on, and only of enough people.</summary>
    public RatingPicture? Ratings => field ??= Stage is Stage.Ended ? RatingPicture.Of(Workshop) : null;

    /// <summary>Which of the two times people are asked how sure they are; null while it is neither.</summary>
    public RatingMoment? RatingOpen => Workshop.RatingOpen;

    /// <summary>The workshop looked back on, from its end; null before.</summary>
    public WorkshopDebrief? Back => field ??= Stage is Stage.Debrief or Stage.Promise or Stage.Ended ? WorkshopDebrief.Of(now) : null;

    /// <summary>The parts of the debrief that the screen can show; none before the end of the story.</summary>
    public IReadOnlyList<DebriefSlide> Parts => field ??= Back is { } back ? DebriefSlide.Of(back, Notes) : [];

    /// <summary>The one that is on the screen, as <see cref="DebriefSlide.Key"/>; null for the page before them.</summary>
    public string? PartShown => Workshop.PartShown;

    /// <summary>The part of the scene that comes next, as the plan has it; null where none does.</summary>
    public Stage? PartAfter => Stage.IsOfAScene() ? Workshop.PartAfter(Story) : null;

    /// <summary>The page that is on the screen, from 1, in its part.</summary>
    public int Page => Workshop.Page;

    /// <summary>Address and code are large on the screen: while people come, and when they were brought back.</summary>
    public bool ShowsInvitation => Stage is Stage.Lobby || Workshop.HasLargeInvitation;

    private Workshop Workshop => now.Workshop;

    public static CommonView Of(WorkshopMoment now) =>
        new(now)
        {
            SeatsIn = now.Workshop.SeatsIn.Count(),
            Answered = now.Workshop.Answered?.Count(seat => now.Workshop.SeatOf(seat) is { IsIn: true }),
        };

    private VoteTally? Shown(int round, Stage from) =>
        Stage >= from && Stage <= Stage.Decide ? VoteTally.ShownOf(Workshop, Story, round) : null;

    private string? Few(int round, Stage from) => Stage >= from && Stage <= Stage.Decide ? VoteTally.FewIn(Workshop, Story, round) : null;

    private bool IsOfNow(Note note) =>
        Stage switch
        {
            Stage.Wall => note.Kind is NoteKind.Wall && note.Prompt == Workshop.WallPrompt,
            Stage.Debrief or Stage.Promise or Stage.Ended => true,
            _ => note.Kind is NoteKind.WorryReason && note.Turn == Workshop.Turn,
        };
}

/// <summary>The group's last decision as everyone is told it.</summary>
public sealed record DecidedShown(string Option, string Reason, string? Written)
{
    /// <summary>The letter of what was decided last; null where nothing was.</summary>
    internal static char? LetterOf(Workshop workshop, WorkshopStory story) =>
        workshop.Decisions is [.., { IsSkip: false, IsPlain: false } decided]
            ? story.Before.Options.FirstOrDefault(one => one.Option.Index == decided.Option)?.Letter
            : null;

    /// <summary>Null when the story went on by itself, or a part was left out.</summary>
    public static DecidedShown? Of(Workshop workshop, WorkshopStory story) =>
        workshop.Decisions is [.., { IsSkip: false, IsPlain: false } decided]
        && story.Before.Options.FirstOrDefault(one => one.Option.Index == decided.Option) is { } way
            ? new DecidedShown(way.Option.Text, decided.Reason.Set(), decided.Written?.Set())
            : null;
}

/// <summary>What the group decided, and what came of it before the next scene.</summary>
/// <param name="Passages">As the story tells it; empty where the next scene follows at once.</param>
/// <param name="Did">What was done, in the author's words, where the story tells nothing in between; else empty.</param>
/// <param name="Because">What is to be said about it, in the same case.</param>
public sealed record OutcomeShown(DecidedShown? Decided, ValueList<Passage> Passages, string Did, string Because)
{
    /// <summary>Tables that had come to something else than the room, in words; null where none had.</summary>
    public string? TablesApart { get; private init; }

    public static OutcomeShown Of(Workshop workshop, WorkshopStory story)
    {
        var way = story.CameOfIt.Count == 0 && story.Told is [.., var told] && told.Turn == workshop.Turn - 1 ? told.Taken : null;
        return new OutcomeShown(DecidedShown.Of(workshop, story), [.. story.CameOfIt], way?.Did ?? "", way?.Because ?? "")
        {
            TablesApart = TableWords.Apart(
                TableShown.Of(workshop, story.Before, workshop.Turn - 1),
                DecidedShown.LetterOf(workshop, story)
            ),
        };
    }
}

/// <param name="From">Code of the agency that asked.</param>
public sealed record AskedShown(string From, string To, bool IsAnswered)
{
    /// <summary>"The police have asked the school, and have an answer."</summary>
    public string InWords =>
        $"{Agencies.Does(From, "has", "have")} asked {Agencies.InASentence(To)}{(IsAnswered ? $", and {Agencies.Verb(From, "has", "have")} an answer." : ".")}";

    internal static AskedShown Of(Question asked) => new(asked.From, asked.To, asked.IsAnswered);
}

/// <summary>A released text, with its agency only where the plan says so.</summary>
public sealed record ShownNote(string Text, string? Agency, string? Theme, string? Prompt)
{
    public static ShownNote Of(Note note, WorkshopPlan plan) =>
        new(
            note.Text.Set(),
            plan.FreeText is FreeText.WithAgency && note.Kind is not NoteKind.Promise ? Agencies.NameOf(note.Agency) : null,
            note.Theme,
            note.Prompt?.Set()
        );
}
