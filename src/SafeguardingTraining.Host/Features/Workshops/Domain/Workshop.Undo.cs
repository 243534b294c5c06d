namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>One thing a facilitator did, and the room as it was before, so that it can be undone.</summary>
/// <param name="Number">Number of the event.</param>
/// <param name="Before">The room before it, without what could be undone then.</param>
public sealed record Change(int Number, DateTimeOffset At, WorkshopEvent What, Workshop Before)
{
    /// <summary>A press is noticed within seconds; after a minute the room has gone on with it.</summary>
    public static TimeSpan UndoLasts { get; } = TimeSpan.FromMinutes(1);

    public DateTimeOffset Until => At + UndoLasts;
}

/// <summary>Undoing a press: for a minute, and as an event of its own.</summary>
public sealed partial record Workshop
{
    private const string TooLate = "That was more than a minute ago and cannot be undone any more.";

    /// <summary>Undoes what moved the room last: a vote begun again, a decision taken or taken back, a step, the end.</summary>
    /// <param name="move">Number of the event, as the page showed it.</param>
    public WorkshopOutcome UndoMove(int move, DateTimeOffset now) =>
        LastMove switch
        {
            null => new WorkshopOutcome.Already(),
            { Number: var last } when last != move => WorkshopOutcome.No("The room has moved on since. Use Back to return."),
            { Until: var until } when until < now => WorkshopOutcome.No(TooLate),
            _ => WorkshopOutcome.Of(new MoveUndone(move, EndedAt)),
        };

    /// <summary>Brings back the seat that was removed last; the pieces are where they were, or dealt as the room is now.</summary>
    /// <param name="removal">Number of the event that removed it.</param>
    public WorkshopOutcome UndoRemoval(Scenarios.Scenario scenario, int removal, DateTimeOffset now) =>
        LastRemoval switch
        {
            null => new WorkshopOutcome.Already(),
            { Number: var last } when last != removal => WorkshopOutcome.No("Another seat was removed since. This one can join again."),
            { Until: var until } when until < now => WorkshopOutcome.No($"{TooLate} The seat can join again."),
            { What: SeatRemoved { Seat: var seat } } => WithNewDeal(scenario, new SeatRestored(seat)),
            _ => new WorkshopOutcome.Already(),
        };

    private Workshop Remember(EventPlace happened, Workshop after) =>
        happened.Event switch
        {
            // What the plan goes past belongs to the step that led there, and is undone with it.
            ScenesPassed when LastMove is { At: var at } last && at == happened.At => after with
            {
                LastMove = last with { Number = happened.Number },
            },
            StageSet or BallotReset or DecisionTaken or DecisionUndone or ScenesPassed => after with { LastMove = ChangeOf(happened) },
            SeatRemoved => after with { LastRemoval = ChangeOf(happened) },
            _ => after,
        };

    private Change ChangeOf(EventPlace happened) =>
        new(happened.Number, happened.At, happened.Event, this with { LastMove = null, LastRemoval = null });

    // What seats answered since stays: only the move is undone. On a way that is taken back nothing was answered that could stay.
    private Workshop AsBefore(int move) =>
        LastMove is { Before: var before } last && last.Number == move
            ? this with
            {
                Stage = before.Stage,
                Step = Step + 1,
                Before = before.Before,
                WallPrompt = before.WallPrompt,
                PartShown = before.PartShown,
                Page = before.Page,
                Timer = before.Timer,
                EndedAt = before.EndedAt,
                Decisions = before.Decisions,
                Ballots = before.Ballots.SetItems(
                    Ballots
                        .Where(one => one.Key.Turn <= before.Turn)
                        .Select(one => KeyValuePair.Create(one.Key, one.Value.Over(before.BallotOf(one.Key.Turn, one.Key.Round))))
                ),
                Worries = before.Worries.SetItems(
                    Worries
                        .Where(one => one.Key <= before.Turn)
                        .Select(one => KeyValuePair.Create(one.Key, before.WorriesAt(one.Key).SetItems(one.Value)))
                ),
                TableDecisions = before.TableDecisions.SetItems(TableDecisions.Where(one => one.Key.Turn <= before.Turn)),
                LastMove = null,
            }
            : this;

    private Workshop WithSeatBack(int number) =>
        LastRemoval is { Before: var before } && before.SeatOf(number) is { } seat
            ? WithSeat(seat) with
            {
                Table = Table with { Holders = before.Table.Holders },
                LastRemoval = null,
            }
            : this;
}
