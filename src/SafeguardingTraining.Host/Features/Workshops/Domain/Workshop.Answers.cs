using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>The id a browser chose for what it sends, and the step of the room it answers.</summary>
public sealed record Submission(Guid Id, int Step);

/// <summary>What a seat may do. Each answers with what happened or a sentence why not; nothing is changed here.</summary>
public sealed partial record Workshop
{
    /// <summary>
    /// The most notes, and the most questions, one seat may send in a workshop: far more than anybody writes in a morning.
    /// </summary>
    public const int MostFromOneSeat = 60;

    private const string NoReason = "Say why it is necessary and proportionate to share it.";

    private const string MovedOn =
        "The workshop has moved on since this was on your screen. Nothing you wrote is lost; look at what is asked now.";

    /// <param name="level">1 to 10, 10 the most worried.</param>
    public WorkshopOutcome GiveWorry(int seat, Submission answer, int level, string reason) =>
        Guard(seat, answer, Stage.Worry)
        ?? level switch
        {
            < 1 or > 10 => WorkshopOutcome.No("Choose a number from 1 to 10.", "worry"),
            _ when reason.Trim().Length > TextLimits.LongestNote => WorkshopOutcome.No(TextLimits.TooLong(TextLimits.LongestNote), "why"),
            _ when reason.Trim().Length == 0 || SameReason(seat, reason) => WorkshopOutcome.Of(new WorryGiven(seat, answer.Id, level)),
            _ => WorkshopOutcome.Of(
                new WorryGiven(seat, answer.Id, level),
                new NoteWritten(seat, answer.Id, NoteKind.WorryReason, reason.Trim())
            ),
        };

    public WorkshopOutcome GiveVote(WorkshopStory story, int seat, Submission answer, int? option, Sureness? sure) =>
        Guard(seat, answer, Stage.Vote, Stage.SecondVote)
        ?? (story.Options.FirstOrDefault(one => one.Option.Index == option), sure) switch
        {
            (null, _) => WorkshopOutcome.No("Choose one of the options first.", "vote"),
            (_, null) => WorkshopOutcome.No("Say how sure you are as well.", "sure"),
            ({ } chosen, { } how) => WorkshopOutcome.Of(new VoteGiven(seat, answer.Id, Stage.RoundOpen(), chosen.Option.Index, how)),
        };

    public WorkshopOutcome LayPiece(
        WorkshopStory story,
        int seat,
        Submission answer,
        string piece,
        string? to,
        string why,
        SharingGround? basis
    )
    {
        if (GuardTable(seat, answer) is { } refused)
        {
            return refused;
        }
        var agency = SeatOf(seat)?.Agency ?? "";
        return (this.HeldBy(story, agency).FirstOrDefault(held => held.Id == piece), basis) switch
        {
            (null, _) => WorkshopOutcome.No("Choose a piece that you hold and that is not on the table yet.", "piece"),
            _ when to is not null && (to == agency || !AgenciesHere.Contains(to)) => WorkshopOutcome.No(
                "Choose everyone, or one other agency.",
                "to"
            ),
            ({ } held, _) when Table.Laid.Any(laid => laid.Piece == held.Id && laid.To == to) => WorkshopOutcome.No(
                "That agency has this piece already.",
                "to"
            ),
            _ when TextLimits.WhyNot(why, TextLimits.LongestReason, NoReason) is { } wrong => WorkshopOutcome.No(wrong, "lay-why"),
            (_, null) => WorkshopOutcome.No("Choose the basis on which you share it.", "basis"),
            ({ } held, { } ground) => WorkshopOutcome.Of(new PieceLaid(seat, answer.Id, held.Id, to, why.Trim(), ground, IsHeldFrom(seat))),
        };
    }

    public WorkshopOutcome Ask(int seat, Submission answer, string to, string text) =>
        GuardTable(seat, answer)
        ?? (SeatOf(seat)?.Agency, to) switch
        {
            var (own, other) when own == other || SeatsIn.All(one => one.Agency != other) => WorkshopOutcome.No(
                "Choose another agency that is in the room.",
                "ask-to"
            ),
            _ when Table.Questions.Count(one => one.Seat == seat) >= MostFromOneSeat => WorkshopOutcome.No(
                "That is a great many questions from one seat. Ask the facilitator to help."
            ),
            _ when TextLimits.WhyNot(text, TextLimits.LongestNote, "Write your question first.") is { } wrong => WorkshopOutcome.No(
                wrong,
                "question"
            ),
            _ => WorkshopOutcome.Of(new QuestionAsked(seat, answer.Id, to, text.Trim(), IsHeldFrom(seat))),
        };

    public WorkshopOutcome Reply(int seat, Submission answer, int question, string text) =>
        GuardTable(seat, answer)
        ?? Table.Questions.FirstOrDefault(one => one.Number == question) switch
        {
            null or { HasArrived: false } => WorkshopOutcome.No("That question is not here."),
            { To: var to } when to != SeatOf(seat)?.Agency => WorkshopOutcome.No("That question is not here."),
            { Replies.Count: >= MostFromOneSeat } => WorkshopOutcome.No("That question has a great many answers already."),
            _ when TextLimits.WhyNot(text, TextLimits.LongestNote, "Write your answer first.") is { } wrong => WorkshopOutcome.No(
                wrong,
                $"answer-{question}"
            ),
            _ => WorkshopOutcome.Of(new QuestionAnswered(seat, answer.Id, question, text.Trim(), IsHeldFrom(seat))),
        };

    public WorkshopOutcome WriteOnWall(int seat, Submission answer, string text) =>
        Guard(seat, answer, Stage.Wall)
        ?? text switch
        {
            _ when TextLimits.WhyNot(text, TextLimits.LongestNote, "Write a few words first.") is { } wrong => WorkshopOutcome.No(
                wrong,
                "note"
            ),
            _ when Notes.Count(note => note.Seat == seat) >= MostFromOneSeat => WorkshopOutcome.No(
                "You have written a great deal. Leave some room for the others.",
                "note"
            ),
            _ => WorkshopOutcome.Of(new NoteWritten(seat, answer.Id, NoteKind.Wall, text.Trim())),
        };

    /// <summary>The one thing a person will do, with the day they name for it and the card they keep.</summary>
    public WorkshopOutcome Promise(int seat, Submission answer, string text, bool toDiary, PromiseCard? card = null)
    {
        if (Guard(seat, answer, Stage.Promise) is { } refused)
        {
            return refused;
        }
        var day = UkDates.Read(card?.Day);
        return text switch
        {
            _ when TextLimits.WhyNot(text, TextLimits.LongestReason, "Write the one thing you will do.") is { } wrong => WorkshopOutcome.No(
                wrong,
                "promise"
            ),
            _ when card is { Day.Length: > 0 } && !IsNear(day, card.Today) => WorkshopOutcome.No(
                "Choose a day from today on, at most a year away, or leave it empty.",
                "day"
            ),
            _ => WorkshopOutcome.Of([
                new Promised(seat, answer.Id, text.Trim(), toDiary && SeatOf(seat)?.Person is not null, day, card?.Card),
                .. Share(seat, answer, text.Trim(), card is { IsShared: true }),
            ]),
        };
    }

    /// <summary>Whoever has the card takes its words back: every time it was sent, and what was to be shown of it.</summary>
    public WorkshopOutcome ForgetPromise(string card) =>
        Promises.FirstOrDefault(one => one.Value.Card == card) is { Value: { } promise, Key: var seat }
            ? WorkshopOutcome.Of([
                .. promise.Events.Select(number => new WordsDeleted(number)),
                .. PromiseNotes(seat).Select(note => new WordsDeleted(note.Event)),
            ])
            : new WorkshopOutcome.Already();

    private static bool IsNear(DateOnly? day, DateOnly today) =>
        day is { } on && on >= today && on <= today.AddDays(Domain.Promise.FurthestDays);

    // What was let the others read before goes when other words are sent, or when they are to be read no more.
    private IEnumerable<WorkshopEvent> Share(int seat, Submission answer, string text, bool isShared)
    {
        var before = PromiseNotes(seat).ToList();
        IEnumerable<WorkshopEvent> gone = before.Where(note => !isShared || note.Text != text).Select(note => new WordsDeleted(note.Event));
        return isShared && before.All(note => note.Text != text)
            ? gone.Append(new NoteWritten(seat, answer.Id, NoteKind.Promise, text))
            : gone;
    }

    private IEnumerable<Note> PromiseNotes(int seat) =>
        Notes.Where(note => note.Seat == seat && note.Kind is NoteKind.Promise && note.Place is not NotePlace.Deleted);

    /// <summary>Asked at any moment, paused or not, and answered once however often it is pressed.</summary>
    public WorkshopOutcome AskToCheckIn(int seat, Submission answer) =>
        SeatOf(seat) switch
        {
            null or { Place: SeatPlace.Removed } => WorkshopOutcome.No(NoSeat),
            _ when Heard.Contains(answer.Id) || CheckIns.Any(one => one.Seat == seat && one.SeenBy is null) =>
                new WorkshopOutcome.Already(),
            _ => WorkshopOutcome.Of(new CheckInAsked(seat, answer.Id)),
        };

    private const string NoSeat = "This seat is not in the workshop any more. Ask the facilitator.";

    private WorkshopOutcome? Guard(int seat, Submission answer, params ReadOnlySpan<Stage> stages) =>
        SeatOf(seat) switch
        {
            null or { Place: SeatPlace.Removed } => WorkshopOutcome.No(NoSeat),
            { Place: SeatPlace.Waiting } => WorkshopOutcome.No("The facilitator has not let this seat in yet."),
            _ when Heard.Contains(answer.Id) => new WorkshopOutcome.Already(),
            _ when answer.Id == Guid.Empty => WorkshopOutcome.No("This form is not complete. Load the page again."),
            _ when answer.Step != Step || !stages.Contains(Stage) => WorkshopOutcome.No(HasEnded ? "The workshop has ended." : MovedOn),
            _ when Paused => WorkshopOutcome.No("The workshop is paused. Nothing you wrote is lost; send it when it goes on."),
            _ => null,
        };

    // Sharing and asking go on through the whole story; only a pause or the end stops them.
    private WorkshopOutcome? GuardTable(int seat, Submission answer) =>
        Stage.IsUnderWay() ? Guard(seat, answer with { Step = Step }, Stage) : Guard(seat, answer with { Step = -1 }, Stage);

    private bool SameReason(int seat, string reason) =>
        Notes.Any(note => note.Seat == seat && note.Turn == Turn && note.Kind is NoteKind.WorryReason && note.Text == reason.Trim());
}
