using System.Text.Json.Serialization;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>One thing that happened in a workshop. The list of these is all that is kept; everything shown is computed from it.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "is")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(FacilitatorJoined), "facilitator")]
[JsonDerivedType(typeof(SeatTaken), "seat")]
[JsonDerivedType(typeof(SeatAdmitted), "admitted")]
[JsonDerivedType(typeof(SeatRenamed), "renamed")]
[JsonDerivedType(typeof(SeatMoved), "moved")]
[JsonDerivedType(typeof(SeatRemoved), "removed")]
[JsonDerivedType(typeof(SeatRestored), "restored")]
[JsonDerivedType(typeof(SeatRekeyed), "rekeyed")]
[JsonDerivedType(typeof(SeatClaimed), "claimed")]
[JsonDerivedType(typeof(RoomLocked), "locked")]
[JsonDerivedType(typeof(PiecesDealt), "dealt")]
[JsonDerivedType(typeof(StageSet), "stage")]
[JsonDerivedType(typeof(WorryGiven), "worry")]
[JsonDerivedType(typeof(VoteGiven), "vote")]
[JsonDerivedType(typeof(PaperVotes), "paper")]
[JsonDerivedType(typeof(BallotReset), "reset")]
[JsonDerivedType(typeof(TableDecided), "table-decided")]
[JsonDerivedType(typeof(RoomAdded), "room-added")]
[JsonDerivedType(typeof(DecisionTaken), "decided")]
[JsonDerivedType(typeof(DecisionUndone), "undone")]
[JsonDerivedType(typeof(MoveUndone), "move-undone")]
[JsonDerivedType(typeof(ScenesPassed), "passed")]
[JsonDerivedType(typeof(RunChanged), "run")]
[JsonDerivedType(typeof(PieceLaid), "laid")]
[JsonDerivedType(typeof(QuestionAsked), "asked")]
[JsonDerivedType(typeof(QuestionAnswered), "answered")]
[JsonDerivedType(typeof(NoteWritten), "note")]
[JsonDerivedType(typeof(NoteShown), "shown")]
[JsonDerivedType(typeof(NoteKeptBack), "back")]
[JsonDerivedType(typeof(TextReleased), "released")]
[JsonDerivedType(typeof(TextKeptBack), "kept")]
[JsonDerivedType(typeof(NoteThemed), "theme")]
[JsonDerivedType(typeof(WordsDeleted), "deleted")]
[JsonDerivedType(typeof(PartShown), "part")]
[JsonDerivedType(typeof(ScreenTurned), "turned")]
[JsonDerivedType(typeof(InvitationEnlarged), "enlarged")]
[JsonDerivedType(typeof(WatchCodeMade), "watch")]
[JsonDerivedType(typeof(WatchCodeRevoked), "unwatch")]
[JsonDerivedType(typeof(Injected), "inject")]
[JsonDerivedType(typeof(CheckInAsked), "check-in")]
[JsonDerivedType(typeof(CheckInSeen), "checked-in")]
[JsonDerivedType(typeof(TimerSet), "timer")]
[JsonDerivedType(typeof(PauseSet), "pause")]
[JsonDerivedType(typeof(ScreenBlanked), "blank")]
[JsonDerivedType(typeof(Promised), "promise")]
[JsonDerivedType(typeof(SelfRated), "rated")]
[JsonDerivedType(typeof(PaperRated), "paper-rated")]
public abstract record WorkshopEvent : PrivateRecord
{
    /// <summary>The same without what somebody wrote freely, for a facilitator who deletes those words before the promised day.</summary>
    public virtual WorkshopEvent WithoutWords() => this;
}

/// <summary>Something a seat sent, with the id it chose, so that sending it again counts once.</summary>
public abstract record SeatEvent(int Seat, Guid Answer) : WorkshopEvent;

public sealed record Opened(WorkshopPlan Plan, string Code, string FacilitatorCode, Guid Person, string Name) : WorkshopEvent;

public sealed record FacilitatorJoined(Guid Person, string Name) : WorkshopEvent;

public sealed record SeatTaken(
    int Seat,
    SeatKind Kind,
    string Agency,
    int? Table,
    string? Name,
    int People,
    string KeyHash,
    string MoveCode,
    Guid? Person,
    bool Waits
) : WorkshopEvent;

public sealed record SeatAdmitted(int Seat) : WorkshopEvent;

public sealed record SeatRenamed(int Seat, string? Name) : WorkshopEvent;

public sealed record SeatMoved(int Seat, string Agency, int? Table) : WorkshopEvent;

public sealed record SeatRemoved(int Seat) : WorkshopEvent;

/// <summary>A seat that had just been removed is back, with everything it had.</summary>
public sealed record SeatRestored(int Seat) : WorkshopEvent;

/// <summary>The seat went to another phone; the key of the first no longer opens it.</summary>
public sealed record SeatRekeyed(int Seat, string KeyHash, string MoveCode) : WorkshopEvent;

/// <summary>Afterwards, somebody with an account said that this seat was theirs.</summary>
public sealed record SeatClaimed(int Seat, Guid Person) : WorkshopEvent;

public sealed record RoomLocked(bool Locked) : WorkshopEvent;

/// <param name="Holders">Who holds a piece, by its id: an agency's code, or <see cref="PieceHoldings.Facilitator"/>.</param>
public sealed record PiecesDealt(IReadOnlyDictionary<string, string> Holders) : WorkshopEvent;

/// <param name="Prompt">What the wall asks.</param>
public sealed record StageSet(Stage Stage, string? Prompt = null) : WorkshopEvent;

public sealed record WorryGiven(int Seat, Guid Answer, int Level) : SeatEvent(Seat, Answer);

public sealed record VoteGiven(int Seat, Guid Answer, int Round, int Option, Sureness Sure) : SeatEvent(Seat, Answer);

/// <summary>Votes that were counted from slips of paper, by option; they replace what was typed in before.</summary>
public sealed record PaperVotes(int Round, IReadOnlyDictionary<int, int> Counts) : WorkshopEvent;

public sealed record BallotReset(int Round) : WorkshopEvent;

/// <summary>What one table decided for itself, before the room did, and why in a sentence.</summary>
/// <param name="Seat">The seat that typed it, or 0 for the facilitator.</param>
/// <param name="IsHeld">The sentence waits until a facilitator lets it through.</param>
public sealed record TableDecided(int Seat, Guid Answer, int Table, int Option, string Why, bool IsHeld = false) : SeatEvent(Seat, Answer)
{
    public override WorkshopEvent WithoutWords() => this with { Why = "" };
}

/// <summary>Another room on the same story was added, with which this one, the first, has a plenary.</summary>
/// <param name="Answer">The id of the form that asked for it.</param>
public sealed record RoomAdded(Guid Answer, Guid Workshop) : WorkshopEvent;

/// <summary>The group's decision, and the reason the facilitator typed. The story goes on from it.</summary>
public sealed record DecisionTaken(int Option, string Reason, string? Written, bool IsSkip, bool IsPlain) : WorkshopEvent;

public sealed record DecisionUndone : WorkshopEvent;

/// <summary>The last move of the room was undone: what it had changed is as it was.</summary>
/// <param name="Move">Number of the event that moved it.</param>
/// <param name="Ended">When the workshop had ended, where that is what was undone; else null.</param>
public sealed record MoveUndone(int Move, DateTimeOffset? Ended = null) : WorkshopEvent;

/// <summary>The plan goes past scenes that are told in a sentence: these options were taken there, and nobody decided them.</summary>
public sealed record ScenesPassed(IReadOnlyList<int> Options) : WorkshopEvent;

/// <param name="Run">The plan as it was changed on the day; null for the one that was chosen.</param>
public sealed record RunChanged(RunPlan? Run) : WorkshopEvent;

/// <param name="Seat">The seat that laid it, or 0 for the facilitator.</param>
/// <param name="To">The agency it was given to, or null for everyone.</param>
/// <param name="IsHeld">The reason waits until a facilitator lets it through, as what seats type does since words are held.</param>
public sealed record PieceLaid(int Seat, Guid Answer, string Piece, string? To, string Why, SharingGround Basis, bool IsHeld = false)
    : SeatEvent(Seat, Answer)
{
    public override WorkshopEvent WithoutWords() => this with { Why = "" };
}

/// <param name="IsHeld">It waits until a facilitator lets it through.</param>
public sealed record QuestionAsked(int Seat, Guid Answer, string To, string Text, bool IsHeld = false) : SeatEvent(Seat, Answer)
{
    public override WorkshopEvent WithoutWords() => this with { Text = "" };
}

/// <param name="Question">Number of the question, from 1.</param>
/// <param name="IsHeld">It waits until a facilitator lets it through.</param>
public sealed record QuestionAnswered(int Seat, Guid Answer, int Question, string Text, bool IsHeld = false) : SeatEvent(Seat, Answer)
{
    public override WorkshopEvent WithoutWords() => this with { Text = "" };
}

public sealed record NoteWritten(int Seat, Guid Answer, NoteKind Kind, string Text) : SeatEvent(Seat, Answer)
{
    public override WorkshopEvent WithoutWords() => this with { Text = "" };
}

/// <summary>A facilitator let a text through that a seat had typed.</summary>
/// <param name="Event">Number of the event it came with.</param>
public sealed record TextReleased(int Event) : WorkshopEvent;

/// <param name="Event">Number of the event it came with.</param>
public sealed record TextKeptBack(int Event) : WorkshopEvent;

/// <summary>How workshops that were kept when notes alone were held say that one was let through.</summary>
/// <param name="Note">Number of the note, from 1.</param>
public sealed record NoteShown(int Note) : WorkshopEvent;

/// <inheritdoc cref="NoteShown"/>
public sealed record NoteKeptBack(int Note) : WorkshopEvent;

public sealed record NoteThemed(int Note, string? Theme) : WorkshopEvent;

/// <summary>A facilitator deleted what somebody wrote. The words are taken out of the kept event as well.</summary>
/// <param name="Event">Number of the event they came with.</param>
public sealed record WordsDeleted(int Event) : WorkshopEvent;

/// <param name="Part">The part of the debrief that is on the screen, as <see cref="DebriefSlide.Key"/>; null for the page
/// before them.</param>
public sealed record PartShown(string? Part) : WorkshopEvent;

/// <summary>Another page of what the screen shows now. Any move of the room begins on the first page again.</summary>
/// <param name="Page">From 1, in its part.</param>
/// <param name="Part">The part of the debrief it belongs to, or null.</param>
public sealed record ScreenTurned(int Page, string? Part) : WorkshopEvent;

/// <summary>Address and code were brought back large, or put into their corner again.</summary>
public sealed record InvitationEnlarged(bool IsLarge) : WorkshopEvent;

/// <summary>An address was made at which the screen can be watched and nothing be done; an earlier one no longer opens it.</summary>
public sealed record WatchCodeMade(string Code) : WorkshopEvent;

public sealed record WatchCodeRevoked : WorkshopEvent;

/// <param name="To">The agency it is for, or null for everyone.</param>
public sealed record Injected(string Text, string? To) : WorkshopEvent;

public sealed record CheckInAsked(int Seat, Guid Answer) : SeatEvent(Seat, Answer);

public sealed record CheckInSeen(int Seat, string By) : WorkshopEvent;

public sealed record TimerSet(DateTimeOffset? Until) : WorkshopEvent;

public sealed record PauseSet(bool Paused) : WorkshopEvent;

public sealed record ScreenBlanked(bool Blank) : WorkshopEvent;

/// <param name="ToDiary">A signed-in person asked for it to be in their own diary too.</param>
/// <param name="On">The day they named; null where they named none.</param>
/// <param name="Card">Hash of the secret in the address of their card; null in a workshop kept before there were cards.</param>
public sealed record Promised(int Seat, Guid Answer, string Text, bool ToDiary, DateOnly? On = null, string? Card = null)
    : SeatEvent(Seat, Answer)
{
    public override WorkshopEvent WithoutWords() => this with { Text = "", On = null, Card = null };
}

/// <summary>How sure somebody is, and what they would do first; either may be left out.</summary>
public sealed record SelfRated(int Seat, Guid Answer, RatingMoment Moment, int? Confidence, FirstStep? Step) : SeatEvent(Seat, Answer);

/// <summary>The same, counted from slips of paper, in the order of the answers; it replaces what was typed in before.</summary>
public sealed record PaperRated(RatingMoment Moment, IReadOnlyList<int> Confidence, IReadOnlyList<int> Steps) : WorkshopEvent;

/// <summary>An event in its place: the number orders a workshop's events and no two share one.</summary>
public sealed record EventPlace(int Number, DateTimeOffset At, WorkshopEvent Event);
