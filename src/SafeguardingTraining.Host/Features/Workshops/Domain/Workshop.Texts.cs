namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What seats typed for others, and what the facilitators do with it. One rule for all kinds: held until it is let through.</summary>
public sealed partial record Workshop
{
    /// <summary>Every text that seats typed for others and that was not deleted, in the order in which they came.</summary>
    public IReadOnlyList<HeldText> Texts =>
        [
            .. Notes
                .Select(TextOf)
                .Concat(Table.Laid.Where(laid => laid.Seat > 0).Select(TextOf))
                .Concat(Table.Questions.SelectMany(TextsOf))
                .Concat(TableDecisions.Values.Where(decision => decision is { Seat: > 0 }).Select(TextOf))
                .Where(text => text.Text != TextLimits.Deleted)
                .OrderBy(text => text.Event),
        ];

    /// <summary>What one seat typed and a facilitator holds still, in the order in which it came: for nobody but that seat.</summary>
    public IReadOnlyList<HeldText> HeldOf(int seat) =>
        [
            .. Notes
                .Where(note => note.Seat == seat)
                .Select(TextOf)
                .Concat(Table.Laid.Where(laid => laid.Seat == seat).Select(TextOf))
                .Concat(Table.Questions.SelectMany(question => OwnTextsOf(question, seat)))
                .Concat(TableDecisions.Values.Where(decision => decision.Seat == seat).Select(TextOf))
                .Where(text => text.Place is NotePlace.Held && text.Text.Length > 0 && text.Text != TextLimits.Deleted)
                .OrderBy(text => text.Event),
        ];

    /// <summary>Lets a text through to those it is for.</summary>
    /// <param name="number">Number of the event it came with.</param>
    public WorkshopOutcome Release(int number) =>
        TextAt(number) is { Place: not NotePlace.Shown } ? WorkshopOutcome.Of(new TextReleased(number)) : new WorkshopOutcome.Already();

    /// <summary>Lets every text of a kind through that is held now; what was kept back stays back.</summary>
    public WorkshopOutcome ReleaseAll(HeldTextKind kind) =>
        Texts.Where(text => text.Kind == kind && text.Place is NotePlace.Held).ToList() is { Count: > 0 } held
            ? WorkshopOutcome.Of([.. held.Select(text => new TextReleased(text.Event))])
            : new WorkshopOutcome.Already();

    /// <summary>Keeps a text back, or takes one back that was let through.</summary>
    /// <param name="number">Number of the event it came with.</param>
    public WorkshopOutcome KeepBack(int number) =>
        TextAt(number) is { Place: not NotePlace.KeptBack } ? WorkshopOutcome.Of(new TextKeptBack(number)) : new WorkshopOutcome.Already();

    private HeldText? TextAt(int number) => Texts.FirstOrDefault(text => text.Event == number);

    private Workshop WithPlace(int number, NotePlace place) =>
        WithDecisions(number, decision => decision with { Place = place }) with
        {
            Notes =
            [
                .. Notes.Select(note => note.Event == number && note.Place is not NotePlace.Deleted ? note with { Place = place } : note),
            ],
            Table = Table with
            {
                Laid = [.. Table.Laid.Select(laid => laid.Event == number ? laid with { Place = place } : laid)],
                Questions = [.. Table.Questions.Select(question => At(question, number, place))],
            },
        };

    private static Question At(Question question, int number, NotePlace place) =>
        question with
        {
            Place = question.Event == number ? place : question.Place,
            Replies = [.. question.Replies.Select(reply => reply.Event == number ? reply with { Place = place } : reply)],
        };

    // What somebody types for a seat without a phone, the facilitators have read.
    private bool IsHeldFrom(int seat) => SeatOf(seat) is { Kind: not SeatKind.Proxy };

    private static NotePlace PlaceOf(bool isHeld) => isHeld ? NotePlace.Held : NotePlace.Shown;

    private static HeldText TextOf(Note note) =>
        new(
            note.Event,
            note.Kind switch
            {
                NoteKind.Wall => HeldTextKind.Wall,
                NoteKind.Promise => HeldTextKind.Promise,
                _ => HeldTextKind.WorryReason,
            },
            note.Agency,
            null,
            note.Prompt,
            note.Text,
            note.Place,
            note.Number,
            note.Theme
        );

    private static HeldText TextOf(Laid laid) =>
        new(laid.Event, HeldTextKind.LayReason, laid.From, laid.To, laid.Piece, laid.Why, laid.Place);

    private static IEnumerable<HeldText> OwnTextsOf(Question question, int seat) =>
        TextsOf(question with { Replies = question.Replies.RemoveAll(reply => reply.Seat != seat) }).Skip(question.Seat == seat ? 0 : 1);

    private static IEnumerable<HeldText> TextsOf(Question question) =>
        question
            .Replies.Select(reply => new HeldText(
                reply.Event,
                HeldTextKind.Answer,
                question.To,
                question.From,
                null,
                reply.Text,
                reply.Place
            ))
            .Prepend(new HeldText(question.Event, HeldTextKind.Question, question.From, question.To, null, question.Text, question.Place));
}
