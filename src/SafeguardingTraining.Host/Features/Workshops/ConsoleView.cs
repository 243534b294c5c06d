using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>What the facilitators see: the common view, and beside it who has answered, what is held, and who asks for them. Never who wrote an anonymous text.</summary>
public sealed record ConsoleView(
    CommonView Common,
    string FacilitatorCode,
    bool Locked,
    IReadOnlyList<AnsweredBy> Answers,
    Tally? First,
    Tally? Second,
    IReadOnlyList<HeldNote> Notes,
    IReadOnlyList<Seat> Seats,
    IReadOnlyList<CheckInShown> CheckIns,
    IReadOnlyList<Piece> FacilitatorHolds,
    IReadOnlyList<StillHeld> StillHeld,
    IReadOnlyList<Laid> GivenToOne,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<WrittenWords> Written)
{
    public static ConsoleView Of(StateAndStory now)
    {
        var (workshop, story) = now;
        return new ConsoleView(
            CommonView.Of(now), workshop.FacilitatorCode, workshop.Locked, AnswersOf(workshop),
            TallyOf(workshop, story, 1), TallyOf(workshop, story, 2),
            [.. workshop.Notes.Select(note => HeldNote.Of(note, workshop.Plan)).Reverse()],
            [.. workshop.Seats.Values.Where(seat => seat.Place is not SeatPlace.Removed)],
            [.. workshop.CheckIns.Where(one => one.SeenBy is null).Select(one => new CheckInShown(one.Seat, workshop.SeatOf(one.Seat)?.Called ?? "", Agencies.NameOf(workshop.SeatOf(one.Seat)?.Agency ?? "")))],
            workshop.HeldBy(story, Pieces.Facilitator),
            workshop.Stage is Stage.Lobby ? [] : [.. workshop.SeatsIn.Select(seat => seat.Agency).Distinct().Select(agency => new StillHeld(Agencies.NameOf(agency), workshop.HeldBy(story, agency).Count)).Where(one => one.Pieces > 0)],
            [.. workshop.Table.Laid.Where(laid => laid.To is not null)],
            workshop.Table.Questions,
            [.. WrittenWords.Of(workshop, story)]);
    }

    // The facilitator sees the count as it grows only once the vote is closed: nobody steers a room by a half-full ballot.
    private static Tally? TallyOf(Workshop workshop, StoryNow story, int round) =>
        story.Options.Count > 0 && workshop.Stage.RoundOpen() != round && Tally.Of(workshop, story, round) is { Total: > 0 } tally ? tally : null;

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
    internal static IEnumerable<WrittenWords> Of(Workshop workshop, StoryNow story)
    {
        var reasons = workshop.Table.Laid.Where(laid => laid.Seat > 0)
            .Select(laid => new WrittenWords(laid.Event, $"{Agencies.NameOf(laid.From)}, why they shared “{story.Scenario.PieceOf(laid.Piece)?.Title}”", laid.Why));
        var asked = workshop.Table.Questions.SelectMany(one => one.Replies
            .Select(reply => new WrittenWords(reply.Event, $"{Agencies.NameOf(one.To)}, in answer to {Agencies.NameOf(one.From)}", reply.Text))
            .Prepend(new WrittenWords(one.Event, $"{Agencies.NameOf(one.From)}, asking {Agencies.NameOf(one.To)}", one.Text)));
        return reasons.Concat(asked).Where(one => one.Text != Words.Deleted);
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

    public static HeldNote Of(Note note, Plan plan) => new(
        note.Event, note.Number, note.Kind, note.Text, plan.FreeText is FreeText.WithAgency ? Agencies.NameOf(note.Agency) : null, note.Place, note.Theme, note.Prompt);
}
