using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>Who asks a facilitator to come by.</summary>
public sealed record ConsoleCheckInsModel(Guid Id, ValueList<CheckInShown> CheckIns, ValueList<string> Facilitators)
{
    internal static ConsoleCheckInsModel Of(Workshop workshop, CommonView common) =>
        new(
            common.Id,
            [.. workshop.CheckIns.Where(one => one.SeenBy is null).Select(one => CheckInShown.Of(one, workshop))],
            common.Facilitators
        );
}

public sealed record CheckInShown(int Seat, string Called, string Agency, DateTimeOffset At)
{
    internal static CheckInShown Of(CheckIn asked, Workshop workshop) =>
        new(asked.Seat, workshop.SeatOf(asked.Seat)?.Called ?? "", Agencies.NameOf(workshop.SeatOf(asked.Seat)?.Agency ?? ""), asked.At);
}

/// <summary>What waits under each tab.</summary>
/// <param name="Answered">How many seats have answered what is asked now; null when nothing is.</param>
/// <param name="Held">Texts that nobody has read yet.</param>
/// <param name="Waiting">Newcomers who wait to be let in.</param>
/// <param name="News">How much news was brought in.</param>
public sealed record ConsoleTabsModel(int? Answered, int SeatsIn, int Held, int Waiting, int News)
{
    internal static ConsoleTabsModel Of(Workshop workshop, CommonView common) =>
        new(
            common.Answered,
            common.SeatsIn,
            workshop.Texts.Count(text => text.Place is NotePlace.Held),
            workshop.Seats.Values.Count(seat => seat.Place is SeatPlace.Waiting),
            workshop.Injects.Count
        );
}

/// <summary>Something that was just done and can be undone.</summary>
/// <param name="Number">Number of the event.</param>
/// <param name="Until">Until when.</param>
/// <param name="IsSeat">A seat was removed; else the room was moved.</param>
public sealed record UndoShown(int Number, string What, DateTimeOffset Until, bool IsSeat)
{
    internal static ValueList<UndoShown> Of(Workshop workshop) =>
        [.. new[] { workshop.LastMove, workshop.LastRemoval }.OfType<Change>().Select(change => Of(change))];

    private static UndoShown Of(Change change) => new(change.Number, InWords(change), change.Until, change.What is SeatRemoved);

    private static string InWords(Change change) =>
        change.What switch
        {
            SeatRemoved removed => $"removing {change.Before.SeatOf(removed.Seat)?.Called}",
            BallotReset => "starting the vote again",
            DecisionTaken { IsSkip: true } => "leaving the scene out",
            DecisionTaken { IsPlain: true } => "going on with the story",
            DecisionTaken => "the decision",
            DecisionUndone => "taking the decision back",
            StageSet set => set.Stage.Doing(change.Before.Stage),
            _ => "going on to the next scene",
        };
}

/// <summary>News that was brought in, the oldest first, and whether more can be.</summary>
public sealed record ConsoleNewsModel(Guid Id, ValueList<string> Agencies, bool IsUnderWay, bool CanOpenWall, ValueList<NewsShown> News)
{
    internal static ConsoleNewsModel Of(Workshop workshop, CommonView common) =>
        new(
            common.Id,
            [.. workshop.AgenciesHere],
            common.Stage.IsUnderWay(),
            common.Stage is not (Stage.Lobby or Stage.Ended),
            [.. workshop.Injects.Select(inject => NewsShown.Of(inject, common.Story))]
        );
}

/// <param name="At">When; null in a workshop kept before that was.</param>
public sealed record NewsShown(string To, DateTimeOffset? At, string Scene, string Text)
{
    internal static NewsShown Of(Inject inject, WorkshopStory story) =>
        new(
            inject.To is { } agency ? $"Only {Agencies.InASentence(agency)}" : "Everyone",
            inject.At == default ? null : inject.At,
            inject.Turn < story.Stops.Count ? story.Stops[inject.Turn].Position.Scene.Title : "",
            inject.Text
        );
}

/// <summary>The scenes done and to come, and the stages of this one.</summary>
/// <param name="Here">The scene the room is in: the one that was decided in, as long as the next is not begun.</param>
public sealed record ConsoleRunModel(Guid Id, WorkshopStory Story, Stage Stage, int Step, SceneTitle Here, bool HasPlan, Stage? PartBefore)
{
    internal static ConsoleRunModel Of(CommonView common) =>
        new(
            common.Id,
            common.Story,
            common.Stage,
            common.Step,
            common.AwaitsScene ? common.Story.Before.Position.Scene : common.Story.Position.Scene,
            common.HasPlan,
            common.PartBefore
        )
        {
            LeftOut = common.LeftOut,
        };

    /// <summary>The parts of the scene that the plan has no time for.</summary>
    public ValueList<Stage> LeftOut { get; private init; } = [];

    /// <summary>The parts that can be gone to straight away.</summary>
    public IEnumerable<Stage> Jumps =>
        Stages.OfAScene.Prepend(Stage.Outcome).Where(stage => stage != Stage && (stage is Stage.Read || IsThere(stage)));

    private bool IsThere(Stage stage) => stage is Stage.Outcome ? Story.FollowsDecision : Story.Options.Count > 0;
}

/// <summary>Where the room is, and what to do next.</summary>
/// <param name="Spread">How worried the room is, while that is shown.</param>
/// <param name="MostVoted">The option most voted for, where a majority decides and it is time to; else null.</param>
/// <param name="Slides">The parts of the debrief that the screen can show, while the room looks back.</param>
/// <param name="PartShown">The one that is shown, as <see cref="DebriefSlide.Key"/>.</param>
public sealed record ConsoleStageModel(
    Guid Id,
    WorkshopPlan Plan,
    WorkshopStory Story,
    Stage Stage,
    int Step,
    bool Paused,
    bool Blank,
    DateTimeOffset? Timer,
    OutcomeShown? Outcome,
    string SceneLine,
    WorrySpread? Spread,
    int? MostVoted,
    ValueList<SlideChoice> Slides,
    string? PartShown
)
{
    /// <summary>What the first button says; null where the room goes on by something else.</summary>
    public string? NextWords => Stage.NextWords(Story, PartAfter);

    /// <summary>What was just done and can be undone.</summary>
    public ValueList<UndoShown> Undo { get; init; } = [];

    /// <summary>The agencies that nobody sits with yet, while people come.</summary>
    public ValueList<string> EmptyAgencies { get; private init; } = [];

    /// <summary>The part that follows; null where the room goes on by something else.</summary>
    public Stage? PartAfter { get; private init; }

    /// <summary>From looking back on, how many answers nobody has let through; null when there are none.</summary>
    public string? NeverShown { get; private init; }

    internal static ConsoleStageModel Of(WorkshopMoment now, CommonView common) =>
        new(
            common.Id,
            common.Plan,
            common.Story,
            common.Stage,
            common.Step,
            common.Paused,
            common.Blank,
            common.Timer,
            common.Outcome,
            common.SceneLine,
            common.Stage is Stage.Spread ? common.Spread : null,
            MostVotedOf(now),
            common.Stage is Stage.Debrief ? [.. common.Parts.Select(part => new SlideChoice(part.Key, part.Title))] : [],
            common.PartShown
        )
        {
            Undo = UndoShown.Of(now.Workshop),
            EmptyAgencies = common.EmptyAgencies,
            PartAfter = common.Stage.IsOfAScene() ? now.Workshop.PartAfter(common.Story) : null,
            NeverShown = common.Stage is Stage.Debrief or Stage.Promise or Stage.Ended ? now.Workshop.StillHeld() : null,
        };

    // By majority the last vote is chosen already; otherwise nothing is, so that nobody decides by habit.
    private static int? MostVotedOf(WorkshopMoment now) =>
        now.Workshop is { Plan.Deciding: Deciding.Majority, Stage: Stage.Decide or Stage.BothResults }
            ? (ConsoleCountsModel.TallyOf(now, 2) ?? ConsoleCountsModel.TallyOf(now, 1))?.Lines.MaxBy(line => line.Votes)?.Option.Index
            : null;
}

/// <summary>A part of the debrief that can be put on the screen.</summary>
public sealed record SlideChoice(string Key, string Title);

/// <summary>Who has answered, by agency.</summary>
public sealed record ConsoleAnswersModel(Stage Stage, int? Answered, int SeatsIn, ValueList<AnsweredBy> ByAgency)
{
    /// <summary>Closed now, the spread would show nothing: so few answered that each would be known.</summary>
    public bool IsTooFew => Stage is Stage.Worry && Answered < WorrySpread.SmallestGroup;

    internal static ConsoleAnswersModel Of(Workshop workshop, CommonView common) =>
        new(common.Stage, common.Answered, common.SeatsIn, workshop.Answered is { } answered ? Count(workshop, answered) : []);

    private static ValueList<AnsweredBy> Count(Workshop workshop, IReadOnlySet<int> answered) =>
        [
            .. workshop
                .SeatsIn.GroupBy(seat => seat.Agency)
                .Select(group => new AnsweredBy(
                    Agencies.NameOf(group.Key),
                    group.Count(seat => answered.Contains(seat.Number)),
                    group.Count()
                ))
                .OrderBy(one => one.Agency, StringComparer.Ordinal),
        ];
}

public sealed record AnsweredBy(string Agency, int In, int Of);

/// <summary>What the votes were once they are closed, and whether votes from paper can be typed in.</summary>
public sealed record ConsoleCountsModel(Guid Id, WorkshopStory Story, VoteTally? First, VoteTally? Second, bool TakesPaper)
{
    internal static ConsoleCountsModel Of(WorkshopMoment now, CommonView common) =>
        new(common.Id, common.Story, TallyOf(now, 1), TallyOf(now, 2), IsVoting(common.Stage) && common.Story.Options.Count > 0);

    // The facilitator sees the count as it grows only once the vote is closed: nobody steers a room by a half-full ballot.
    internal static VoteTally? TallyOf(WorkshopMoment now, int round) =>
        now.Story.Options.Count > 0
        && now.Workshop.Stage.RoundOpen() != round
        && VoteTally.Of(now.Workshop, now.Story, round) is { Total: > 0 } tally
            ? tally
            : null;

    private static bool IsVoting(Stage stage) => stage is Stage.Vote or Stage.Result or Stage.SecondVote or Stage.BothResults;
}

/// <summary>What is on the table, who holds what, and what the facilitators hold themselves.</summary>
/// <param name="Pieces">How many pieces have come so far, wherever they are.</param>
/// <param name="Holdings">By agency: what it holds, what it was asked for, what it laid out and what it gave to one.</param>
public sealed record ConsoleTableModel(
    Guid Id,
    WorkshopPlan Plan,
    DateOnly Starts,
    int Pieces,
    ValueList<KnownPiece> Known,
    ValueList<Holding> Holdings,
    ValueList<Piece> FacilitatorHolds
)
{
    internal static ConsoleTableModel Of(WorkshopMoment now, CommonView common)
    {
        var (workshop, story) = now;
        ValueList<Holding> holdings = [.. workshop.AgenciesHere.Select(agency => Holding.Of(now, agency)).Where(one => !one.IsEmpty)];
        ValueList<Piece> own = [.. workshop.HeldBy(story, PieceHoldings.Facilitator)];
        return new ConsoleTableModel(
            common.Id,
            common.Plan,
            common.Scenario.Starts,
            common.Known.Count + own.Count + holdings.Sum(one => one.Holds.Count),
            common.Known,
            holdings,
            own
        );
    }
}

/// <summary>One agency in the room: what it holds, what it was asked for, what it laid out and what it gave to one.</summary>
/// <param name="Seats">How many seats it has.</param>
/// <param name="WithoutPhone">Those of them for which a facilitator answers.</param>
/// <param name="Holds">Titles of the pieces that not everybody has.</param>
/// <param name="Laid">Titles of those it laid out for everyone.</param>
/// <param name="Given">Titles of those it gave to one agency alone, each with the agency.</param>
/// <param name="AskedBy">Agencies whose question to it has no answer yet.</param>
/// <param name="Later">The scene with which its next piece comes, or null when nothing is to come.</param>
public sealed record Holding(
    string Agency,
    int Seats,
    ValueList<SeatWithoutPhone> WithoutPhone,
    ValueList<string> Holds,
    ValueList<string> Laid,
    ValueList<GivenTitle> Given,
    ValueList<string> AskedBy,
    int? Later
)
{
    public bool IsEmpty => Seats == 0 && Holds.Count + Laid.Count + Given.Count == 0;

    internal static Holding Of(WorkshopMoment now, string agency)
    {
        var (workshop, story) = now;
        var seats = workshop.SeatsIn.Where(seat => seat.Agency == agency).ToList();
        var laid = workshop.LaidBy(story, agency);
        return new Holding(
            agency,
            seats.Count,
            [.. seats.Where(seat => seat.Kind is SeatKind.Proxy).Select(seat => new SeatWithoutPhone(seat.Number, seat.Called))],
            [.. workshop.HeldBy(story, agency).Select(piece => piece.Title)],
            [.. laid.Where(one => one.Laid is { To: null }).Select(one => one.Piece.Title)],
            [.. laid.Where(one => one.Laid is { To: not null }).Select(one => new GivenTitle(one.Piece.Title, one.Laid?.To ?? ""))],
            [.. workshop.Table.Questions.Where(one => one.To == agency && one.Replies.Count == 0).Select(one => one.From).Distinct()],
            workshop.HasMoreToCome(story, agency) ? NextOf(now, agency) : null
        );
    }

    private static int? NextOf(WorkshopMoment now, string agency) =>
        now
            .Story.Scenario.Pieces.Where(piece => now.Workshop.HolderOf(piece) == agency && piece.From is not null)
            .Where(piece => !now.Workshop.HasCome(now.Story, piece))
            .Select(piece => PieceHoldings.ComesWith(now.Story.Scenario, piece)?.Number)
            .Min();
}

/// <summary>A seat for which a facilitator lays and answers.</summary>
public sealed record SeatWithoutPhone(int Number, string Called);

/// <summary>A piece that an agency gave to one other.</summary>
public sealed record GivenTitle(string Title, string To);

/// <summary>Every text that seats typed, of all kinds, the oldest first.</summary>
public sealed record ConsoleNotesModel(Guid Id, ValueList<HeldWords> Texts)
{
    /// <summary>How many wait to be read.</summary>
    public int Held => Texts.Count(text => text.Place is NotePlace.Held);

    internal static ConsoleNotesModel Of(WorkshopMoment now, CommonView common) =>
        new(common.Id, [.. now.Workshop.Texts.Select(text => HeldWords.Of(text, now))]);
}

/// <summary>A text in the facilitators' hands; its seat is not known here.</summary>
/// <param name="Event">Number of the event it came with.</param>
/// <param name="From">What it answers or concerns, and the agency where that may be shown beside it.</param>
/// <param name="Note">Number of a note, by which it is sorted; null for what is no note.</param>
public sealed record HeldWords(int Event, HeldTextKind Kind, string From, string Text, NotePlace Place, int? Note, string? Theme)
{
    /// <summary>Several of a kind, as a button says it.</summary>
    public static string Several(HeldTextKind kind) =>
        kind switch
        {
            HeldTextKind.Wall => "notes on the wall",
            HeldTextKind.WorryReason => "reasons for a worry",
            HeldTextKind.LayReason => "reasons for laying a piece",
            HeldTextKind.Question => "questions",
            HeldTextKind.TableReason => "tables’ reasons",
            HeldTextKind.Promise => "promises",
            _ => "answers",
        };

    internal static HeldWords Of(HeldText text, WorkshopMoment now) =>
        new(text.Event, text.Kind, FromOf(text, now), text.Text, text.Place, text.Note, text.Theme);

    private static string FromOf(HeldText text, WorkshopMoment now)
    {
        var (from, to) = (Agencies.InASentence(text.From).Capitalised(), Agencies.InASentence(text.To ?? ""));
        var beside = now.Workshop.Plan.FreeText is FreeText.WithAgency ? $", {Agencies.NameOf(text.From)}" : "";
        var title = text.About is { } about ? now.Story.Scenario.PieceOf(about)?.Title.Set() : null;
        return text.Kind switch
        {
            HeldTextKind.Wall => $"{text.About}{beside}",
            HeldTextKind.WorryReason => $"A reason for a worry{beside}",
            // No agency stands beside what somebody means to do.
            HeldTextKind.Promise => text.About ?? "",
            HeldTextKind.LayReason when text.To is not null => $"{from}, why they gave “{title}” to {to} alone",
            HeldTextKind.LayReason => $"{from}, why they laid “{title}” on the table",
            HeldTextKind.TableReason => $"{text.About}, why it decided as it did",
            HeldTextKind.Question => $"{Agencies.Does(text.From, "asks", "ask")} {to}",
            _ => $"{Agencies.Does(text.From, "answers", "answer")} {to}",
        };
    }
}

/// <summary>Who sits where, whether the room is locked, and who runs it.</summary>
/// <param name="Seats">Those that were not removed.</param>
/// <param name="Asked">What a facilitator can answer for a seat without a phone; null when there is nothing, or no such seat.</param>
public sealed record ConsoleSeatsModel(
    Guid Id,
    WorkshopPlan Plan,
    ValueList<Seat> Seats,
    bool Locked,
    bool HasEnded,
    ValueList<string> Facilitators,
    string FacilitatorCode,
    ProxyQuestion? Asked
)
{
    /// <summary>Codes of the agencies that a seat can be given.</summary>
    public ValueList<string> Agencies { get; private init; } = [];

    internal static ConsoleSeatsModel Of(Workshop workshop, CommonView common) =>
        new(
            common.Id,
            common.Plan,
            [.. workshop.Seats.Values.Where(seat => seat.Place is not SeatPlace.Removed)],
            workshop.Locked,
            workshop.HasEnded,
            common.Facilitators,
            workshop.FacilitatorCode,
            workshop.SeatsIn.Any(seat => seat.Kind is SeatKind.Proxy) ? ProxyQuestion.Of(common) : null
        )
        {
            Agencies = [.. workshop.AgenciesOpen(common.Scenario).Select(agency => agency.Code)],
        };
}

/// <summary>What every seat is asked, for one that has no phone.</summary>
public sealed record ProxyQuestion(WorkshopStory Story, Stage Stage, int Step)
{
    internal static ProxyQuestion? Of(CommonView common) =>
        common.Stage is Stage.Worry or Stage.Vote or Stage.SecondVote ? new ProxyQuestion(common.Story, common.Stage, common.Step) : null;
}
