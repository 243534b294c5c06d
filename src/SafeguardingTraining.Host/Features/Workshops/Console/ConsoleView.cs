using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>
/// What the facilitators see: the common view, and beside it who has answered, what is held, and who asks for them. Never who wrote
/// an anonymous text. Like the common view, each is worked out when it is first shown.
/// </summary>
public sealed class ConsoleView(WorkshopMoment now, CommonView common)
{
    public CommonView Common => common;

    public string FacilitatorCode => Workshop.FacilitatorCode;

    public bool Locked => Workshop.Locked;

    public IReadOnlyList<AnsweredBy> Answers => field ??= AnswersOf(Workshop);

    public VoteTally? First => field ??= TallyOf(1);

    public VoteTally? Second => field ??= TallyOf(2);

    /// <summary>Every text, the latest first.</summary>
    public IReadOnlyList<HeldNote> Notes => field ??= [.. Workshop.Notes.Select(note => HeldNote.Of(note, Workshop.Plan)).Reverse()];

    public IReadOnlyList<Seat> Seats => field ??= [.. Workshop.Seats.Values.Where(seat => seat.Place is not SeatPlace.Removed)];

    public IReadOnlyList<CheckInShown> CheckIns => field ??=
        [.. Workshop.CheckIns.Where(one => one.SeenBy is null).Select(one => new CheckInShown(one.Seat, Workshop.SeatOf(one.Seat)?.Called ?? "", Agencies.NameOf(Workshop.SeatOf(one.Seat)?.Agency ?? "")))];

    public IReadOnlyList<Piece> FacilitatorHolds => field ??= Workshop.HeldBy(now.Story, PieceHoldings.Facilitator);

    public IReadOnlyList<StillHeld> StillHeld => field ??= Workshop.Stage is Stage.Lobby
        ? []
        : [.. Workshop.SeatsIn.Select(seat => seat.Agency).Distinct().Select(agency => new StillHeld(Agencies.NameOf(agency), Workshop.HeldBy(now.Story, agency).Count)).Where(one => one.Pieces > 0)];

    public IReadOnlyList<Laid> GivenToOne => field ??= [.. Workshop.Table.Laid.Where(laid => laid.To is not null)];

    public IReadOnlyList<Question> Questions => Workshop.Table.Questions;

    public IReadOnlyList<WrittenWords> Written => field ??= [.. WrittenWords.Of(Workshop, now.Story)];

    private Workshop Workshop => now.Workshop;

    public static ConsoleView Of(WorkshopMoment now) => new(now, CommonView.Of(now));

    // The facilitator sees the count as it grows only once the vote is closed: nobody steers a room by a half-full ballot.
    private VoteTally? TallyOf(int round) =>
        now.Story.Options.Count > 0 && Workshop.Stage.RoundOpen() != round && VoteTally.Of(Workshop, now.Story, round) is { Total: > 0 } tally ? tally : null;

    private static List<AnsweredBy> AnswersOf(Workshop workshop)
    {
        var answered = workshop.Answered;
        return answered is null ? [] : [.. workshop.SeatsIn.GroupBy(seat => seat.Agency)
            .Select(group => new AnsweredBy(Agencies.NameOf(group.Key), group.Count(seat => answered.Contains(seat.Number)), group.Count()))
            .OrderBy(one => one.Agency, StringComparer.Ordinal)];
    }
}

/// <summary>Words that agencies wrote to each other, for a facilitator who must delete some before the promised day.</summary>
/// <param name="Event">Number of the event they came with.</param>
public sealed record WrittenWords(int Event, string From, string Text)
{
    internal static IEnumerable<WrittenWords> Of(Workshop workshop, WorkshopStory story)
    {
        var reasons = workshop.Table.Laid.Where(laid => laid.Seat > 0)
            .Select(laid => new WrittenWords(laid.Event, $"{Agencies.NameOf(laid.From)}, why they shared “{story.Scenario.PieceOf(laid.Piece)?.Title}”", laid.Why));
        var asked = workshop.Table.Questions.SelectMany(one => one.Replies
            .Select(reply => new WrittenWords(reply.Event, $"{Agencies.NameOf(one.To)}, in answer to {Agencies.NameOf(one.From)}", reply.Text))
            .Prepend(new WrittenWords(one.Event, $"{Agencies.NameOf(one.From)}, asking {Agencies.NameOf(one.To)}", one.Text)));
        return reasons.Concat(asked).Where(one => one.Text != TextLimits.Deleted);
    }
}

public sealed record AnsweredBy(string Agency, int In, int Of);

public sealed record StillHeld(string Agency, int Pieces);

public sealed record CheckInShown(int Seat, string Called, string Agency);

/// <summary>A text in the facilitator's hands; its seat is not known here.</summary>
/// <param name="Event">Number of the event it came with.</param>
public sealed record HeldNote(int Event, int Number, NoteKind Kind, string Text, string? Agency, NotePlace Place, string? Theme, string? Prompt)
{
    /// <summary>What it answers, and the agency where the plan lets that stand beside it.</summary>
    public string From => $"{(Kind is NoteKind.Wall ? Prompt : "A reason for a worry")}{(Agency is { } agency ? $", {agency}" : "")}";

    public static HeldNote Of(Note note, WorkshopPlan plan) => new(
        note.Event, note.Number, note.Kind, note.Text, plan.FreeText is FreeText.WithAgency ? Agencies.NameOf(note.Agency) : null, note.Place, note.Theme, note.Prompt);
}
