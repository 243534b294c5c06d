using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Tables;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

public sealed partial record Workshop
{
    /// <summary>The workshop after one more event. Pure, and total: a fact that was kept is never refused here.</summary>
    public Workshop Apply(EventPlace happened)
    {
        var next = Remember(happened, Follow(happened)) with { Version = happened.Number };
        next =
            (next.Stage, next.Turn) == (Stage, Turn) && Version > 0
                ? next
                : next with
                {
                    Course = next.Course.Add(new StageBegun(happened.At, next.Stage, next.Turn)),
                };
        return happened.Event is SeatEvent said ? next with { Heard = Heard.Add(said.Answer) } : next;
    }

    private Workshop Follow(EventPlace happened) =>
        happened.Event switch
        {
            Opened opened => this with
            {
                Plan = opened.Plan,
                Code = opened.Code,
                FacilitatorCode = opened.FacilitatorCode,
                OpenedAt = happened.At,
                Facilitators = [new Facilitator(opened.Person, opened.Name)],
            },
            FacilitatorJoined joined => this with { Facilitators = Facilitators.Add(new Facilitator(joined.Person, joined.Name)) },
            StageSet { Stage: Stage.Ended } => Moved(Stage.Ended) with
            {
                EndedAt = happened.At,
                RatedAtEnd = RatedAtEnd ?? RatedSoFar,
                RatedAtEvent = RatedAtEnd is null ? happened.Number : RatedAtEvent,
            },
            RoomLocked locked => this with { Locked = locked.Locked },
            TimerSet timer => this with { Timer = timer.Until },
            PauseSet pause => this with { Paused = pause.Paused },
            ScreenBlanked blanked => this with { Blank = blanked.Blank },
            Injected inject => this with { Injects = Injects.Add(new Inject(inject.Text, inject.To, Turn) { At = happened.At }) },
            CheckInAsked asked => this with { CheckIns = CheckIns.Add(new CheckIn(asked.Seat, happened.At, null)) },
            CheckInSeen seen => this with
            {
                CheckIns = [.. CheckIns.Select(one => one.Seat == seen.Seat && one.SeenBy is null ? one with { SeenBy = seen.By } : one)],
            },
            Promised promised => WithPromise(happened.Number, promised),
            PartShown shown => this with { PartShown = shown.Part, Page = 1 },
            ScreenTurned turned => this with { PartShown = turned.Part, Page = turned.Page },
            InvitationEnlarged enlarged => this with { HasLargeInvitation = enlarged.IsLarge },
            WatchCodeMade made => this with { Watching = new WatchCode(made.Code, happened.At) },
            WatchCodeRevoked => this with { Watching = null },
            WordsDeleted deleted => WithoutWords(deleted.Event),
            var what => FollowSeats(what)
                ?? FollowStory(what)
                ?? FollowTable(happened)
                ?? FollowNotes(happened)
                ?? FollowRatings(what)
                ?? this,
        };

    private Workshop? FollowSeats(WorkshopEvent what) =>
        what switch
        {
            SeatTaken taken => WithSeat(
                new Seat(
                    taken.Seat,
                    taken.Kind,
                    taken.Waits ? SeatPlace.Waiting : SeatPlace.In,
                    taken.Agency,
                    taken.Table,
                    taken.Name,
                    taken.People,
                    taken.KeyHash,
                    taken.MoveCode,
                    taken.Person,
                    Turn
                )
            ),
            SeatAdmitted admitted => WithSeat(admitted.Seat, seat => seat with { Place = SeatPlace.In }),
            SeatRenamed renamed => WithSeat(renamed.Seat, seat => seat with { Name = renamed.Name }),
            SeatMoved moved => WithSeat(moved.Seat, seat => seat with { Agency = moved.Agency, Table = moved.Table }),
            SeatRemoved removed => WithSeat(removed.Seat, seat => seat with { Place = SeatPlace.Removed, KeyHash = "", MoveCode = "" }),
            SeatRestored restored => WithSeatBack(restored.Seat),
            SeatRekeyed rekeyed => WithSeat(rekeyed.Seat, seat => seat with { KeyHash = rekeyed.KeyHash, MoveCode = rekeyed.MoveCode }),
            SeatClaimed claimed => WithSeat(claimed.Seat, seat => seat with { Person = claimed.Person }),
            _ => null,
        };

    private Workshop? FollowStory(WorkshopEvent what) =>
        what switch
        {
            StageSet { Stage: Stage.Wall } wall => Moved(Stage.Wall) with
            {
                Before = Stage is Stage.Wall ? Before : Stage,
                WallPrompt = wall.Prompt ?? "",
            },
            StageSet set => Moved(set.Stage),
            WorryGiven worry => this with { Worries = Worries.SetItem(Turn, WorriesAt(Turn).SetItem(worry.Seat, worry.Level)) },
            VoteGiven vote => WithBallot(vote.Round, ballot =>
                ballot with
                {
                    Votes = ballot.Votes.SetItem(vote.Seat, new Vote(vote.Option, vote.Sure)),
                }
            ),
            PaperVotes paper => WithBallot(paper.Round, ballot => ballot with { Paper = paper.Counts }),
            BallotReset reset => WithBallot(reset.Round, _ => Ballot.Empty) with { Step = Step + 1, Page = 1 },
            DecisionTaken decided => Moved(decided.IsSkip || decided.IsPlain ? Stage.Read : Stage.Outcome) with
            {
                Decisions = Decisions.Add(
                    new GroupDecision(decided.Option, decided.Reason, decided.Written, decided.IsSkip, decided.IsPlain)
                ),
            },
            ScenesPassed passed => Moved(Stage.Read) with
            {
                Decisions = Decisions.AddRange(
                    passed.Options.Select(option => new GroupDecision(option, "", null, true, false) { IsTold = true })
                ),
            },
            RunChanged changed => this with { RunNow = changed.Run },
            DecisionUndone => Undone(),
            MoveUndone undone => AsBefore(undone.Move),
            _ => null,
        };

    private Workshop? FollowTable(EventPlace happened) =>
        happened.Event switch
        {
            TableDecided decided => this with
            {
                TableDecisions = TableDecisions.SetItem(new TableKey(Turn, decided.Table), DecisionOf(happened.Number, decided)),
            },
            RoomAdded added => this with { Rooms = Rooms.Add(new AddedRoom(added.Answer, added.Workshop)) },
            PiecesDealt dealt => this with { Table = Table with { Holders = dealt.Holders.ToImmutableDictionary() } },
            PieceLaid laid => this with { Table = Table with { Laid = Table.Laid.Add(LaidOf(happened, laid)) } },
            QuestionAsked asked => this with { Table = Table with { Questions = Table.Questions.Add(QuestionOf(happened.Number, asked)) } },
            QuestionAnswered answered => this with
            {
                Table = Table with { Questions = [.. Table.Questions.Select(one => Answer(one, happened.Number, answered))] },
            },
            _ => null,
        };

    private Workshop? FollowNotes(EventPlace happened) =>
        happened.Event switch
        {
            NoteWritten note => this with
            {
                Notes = Notes.Add(
                    new Note(
                        happened.Number,
                        Notes.Count + 1,
                        note.Seat,
                        AgencyOf(note.Seat),
                        note.Kind,
                        Turn,
                        note.Kind is NoteKind.Wall ? WallPrompt
                            : note.Kind is NoteKind.Promise ? Domain.Promise.Prompt
                            : null,
                        note.Text,
                        NotePlace.Held,
                        null
                    )
                ),
            },
            TextReleased released => WithPlace(released.Event, NotePlace.Shown),
            TextKeptBack kept => WithPlace(kept.Event, NotePlace.KeptBack),
            NoteShown shown => WithNote(shown.Note, note => note with { Place = NotePlace.Shown }),
            NoteKeptBack kept => WithNote(kept.Note, note => note with { Place = NotePlace.KeptBack }),
            NoteThemed themed => WithNote(themed.Note, note => note with { Theme = themed.Theme }),
            _ => null,
        };

    private Laid LaidOf(EventPlace happened, PieceLaid laid) =>
        new(happened.Number, laid.Piece, laid.Seat, AgencyOf(laid.Seat), laid.To, laid.Why, laid.Basis, Turn, happened.At)
        {
            Place = PlaceOf(laid.IsHeld),
        };

    private Workshop Moved(Stage stage) =>
        this with
        {
            Stage = stage,
            Step = Step + 1,
            Timer = null,
            PartShown = null,
            Page = 1,
            HasLargeInvitation = false,
        };

    // Votes on the way that was taken back would be votes on another question when the story goes elsewhere.
    private Workshop Undone()
    {
        if (Turn == 0)
        {
            return this;
        }
        var (kept, stage) = (Turn - Passed, Decisions.Count > Passed ? Decisions[Turn - Passed - 1] : null) switch
        {
            (0, _) => (0, Stage.Lobby),
            var (left, last) when Passed > 0 && last is { IsSkip: false, IsPlain: false } => (left, Stage.Outcome),
            var (left, _) when Passed > 0 => (left - 1, Stage.Read),
            var (left, _) => (left - 1, Stage.Decide),
        };
        return Moved(stage) with
        {
            Decisions = Decisions.RemoveRange(kept, Turn - kept),
            Ballots = Ballots.RemoveRange(Ballots.Keys.Where(key => key.Turn > kept)),
            Worries = Worries.RemoveRange(Worries.Keys.Where(turn => turn > kept)),
            TableDecisions = TableDecisions.RemoveRange(TableDecisions.Keys.Where(key => key.Turn > kept)),
        };
    }

    private Workshop WithSeat(Seat seat) => this with { Seats = Seats.SetItem(seat.Number, seat) };

    private Workshop WithSeat(int number, Func<Seat, Seat> change) => SeatOf(number) is { } seat ? WithSeat(change(seat)) : this;

    private Workshop WithBallot(int round, Func<Ballot, Ballot> change) =>
        this with
        {
            Ballots = Ballots.SetItem(new BallotKey(Turn, round), change(BallotOf(Turn, round))),
        };

    private Workshop WithNote(int number, Func<Note, Note> change) =>
        number >= 1 && number <= Notes.Count ? this with { Notes = Notes.SetItem(number - 1, change(Notes[number - 1])) } : this;

    private Workshop WithoutWords(int number) =>
        WithDecisions(number, decision => decision with { Why = TextLimits.Deleted }) with
        {
            Notes =
            [
                .. Notes.Select(note => note.Event == number ? note with { Text = TextLimits.Deleted, Place = NotePlace.Deleted } : note),
            ],
            Promises = Promises.RemoveRange(Promises.Where(one => one.Value.Events.Contains(number)).Select(one => one.Key)),
            Table = Table with
            {
                Laid = [.. Table.Laid.Select(laid => laid.Event == number ? laid with { Why = TextLimits.Deleted } : laid)],
                Questions = [.. Table.Questions.Select(question => Bare(question, number))],
            },
        };

    // Sent again it replaces the one before; all that were sent are known, so that all can be forgotten.
    private Workshop WithPromise(int number, Promised promised) =>
        this with
        {
            Promises = Promises.SetItem(
                promised.Seat,
                new Promise(promised.Text, promised.ToDiary)
                {
                    On = promised.On,
                    Card = promised.Card,
                    SeatKey = SeatOf(promised.Seat)?.KeyHash,
                    Events = [.. Promises.GetValueOrDefault(promised.Seat)?.Events ?? [], number],
                }
            ),
        };

    private static Question Bare(Question question, int number) =>
        question with
        {
            Text = question.Event == number ? TextLimits.Deleted : question.Text,
            Replies = [.. question.Replies.Select(reply => reply.Event == number ? reply with { Text = TextLimits.Deleted } : reply)],
        };

    private string AgencyOf(int seat) => SeatOf(seat)?.Agency ?? PieceHoldings.Facilitator;

    private Question QuestionOf(int number, QuestionAsked asked) =>
        new(number, Table.Questions.Count + 1, asked.Seat, AgencyOf(asked.Seat), asked.To, asked.Text, Turn, [])
        {
            Place = PlaceOf(asked.IsHeld),
        };

    private static Question Answer(Question question, int number, QuestionAnswered answered) =>
        question.Number == answered.Question
            ? question with
            {
                Replies = question.Replies.Add(new Reply(number, answered.Seat, answered.Text) { Place = PlaceOf(answered.IsHeld) }),
            }
            : question;
}
