using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Tables;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What the tables of a room decide for themselves, or the breakout groups of an online one, before the room does.</summary>
public sealed partial record Workshop
{
    private static readonly Stage[] StagesOfTables =
    [
        Stage.Table,
        Stage.Vote,
        Stage.Result,
        Stage.SecondVote,
        Stage.BothResults,
        Stage.Decide,
    ];

    /// <summary>What each table decided, by turn and table.</summary>
    public ImmutableDictionary<TableKey, TableDecision> TableDecisions { get; init; } = ImmutableDictionary<TableKey, TableDecision>.Empty;

    /// <summary>The tables are asked now what they decide.</summary>
    public bool IsTimeForTables => Plan.Tables > 0 && StagesOfTables.Contains(Stage);

    /// <summary>Phones can go to another table by themselves.</summary>
    public bool CanGoToTable => Plan.Tables > 1 && (Stage is Stage.Lobby || IsTimeForTables);

    /// <summary>What a table decided in this scene, or null.</summary>
    public TableDecision? DecisionOf(int table) => TableDecisions.GetValueOrDefault(new TableKey(Turn, table));

    /// <summary>How many people sit at a table.</summary>
    public int PeopleAt(int table) => SeatsIn.Where(seat => seat.Table == table).Sum(seat => seat.People);

    /// <summary>Any seat of a table may type what the table decided. What the room does meanwhile in the same scene refuses nothing.</summary>
    /// <param name="turn">The turn of the story the form was about: its options are of that turn alone.</param>
    public WorkshopOutcome DecideAtTable(WorkshopStory story, int seat, Submission answer, int turn, int? option, string why) =>
        Guard(seat, answer with { Step = turn == Turn ? Step : -1 }, StagesOfTables)
        ?? (SeatOf(seat)?.Table, IndexOf(story, option)) switch
        {
            (null, _) => WorkshopOutcome.No("This seat is at no table. Tell the facilitator what your table decided."),
            (_, null) => WorkshopOutcome.No("Choose what your table decided.", "table-option"),
            _ when TextLimits.WhyNot(why, TextLimits.LongestNote, "Say why in a sentence.") is { } wrong => WorkshopOutcome.No(
                wrong,
                "table-why"
            ),
            ({ } table, { } chosen) when DecisionOf(table) is { } same && same.Option == chosen && same.Why == why.Trim() =>
                new WorkshopOutcome.Already(),
            ({ } table, { } chosen) => WorkshopOutcome.Of(new TableDecided(seat, answer.Id, table, chosen, why.Trim(), IsHeldFrom(seat))),
        };

    /// <summary>The facilitator types what a table says aloud; of that nothing is held.</summary>
    /// <inheritdoc cref="DecideAtTable"/>
    public WorkshopOutcome DecideForTable(WorkshopStory story, Guid answer, int turn, int table, int? option, string why) =>
        IndexOf(story, option) switch
        {
            _ when Heard.Contains(answer) => new WorkshopOutcome.Already(),
            _ when !IsTimeForTables => WorkshopOutcome.No("Tables decide from “On the table” until the group has decided."),
            _ when turn != Turn => WorkshopOutcome.No(MovedOn),
            _ when table < 1 || table > Plan.Tables => WorkshopOutcome.No("Choose the table.", "of-table"),
            null => WorkshopOutcome.No("Choose what the table decided.", "table-option"),
            _ when why.Trim().Length > TextLimits.LongestNote => WorkshopOutcome.No(
                TextLimits.TooLong(TextLimits.LongestNote),
                "table-why"
            ),
            { } chosen when DecisionOf(table) is { } same && same.Option == chosen && same.Why == why.Trim() =>
                new WorkshopOutcome.Already(),
            { } chosen => WorkshopOutcome.Of(new TableDecided(0, answer, table, chosen, why.Trim(), IsHeld: false)),
        };

    /// <summary>
    /// A facilitator puts a seat at another table. The seat and the people at it move, and nothing else: what it answered, voted and wrote
    /// stays its own, and what a table has decided stays with that table.
    /// </summary>
    public WorkshopOutcome MoveToTable(int seat, int? table) =>
        (SeatOf(seat), table) switch
        {
            (null or { Place: SeatPlace.Removed }, _) => WorkshopOutcome.No("Choose whose seat.", "gone"),
            _ when HasEnded => WorkshopOutcome.No("This workshop has ended."),
            _ when Plan.Tables == 0 => WorkshopOutcome.No("This workshop has no tables."),
            (_, null or < 1) => WorkshopOutcome.No(NoSuchTable, "new-table"),
            (_, { } number) when number > Plan.Tables => WorkshopOutcome.No(NoSuchTable, "new-table"),
            ({ Table: var same }, { } number) when same == number => new WorkshopOutcome.Already(),
            ({ Agency: var agency }, { } number) => WorkshopOutcome.Of(new SeatMoved(seat, agency, number)),
        };

    /// <summary>Somebody goes to another table with their own phone, while people come and whenever tables decide.</summary>
    /// <inheritdoc cref="MoveToTable"/>
    public WorkshopOutcome GoToTable(int seat, int? table) =>
        (CanGoToTable, MoveToTable(seat, table)) switch
        {
            (false, not WorkshopOutcome.Already) => WorkshopOutcome.No(
                "Tables can be changed while people come, and while tables decide. A facilitator can move you now."
            ),
            (_, WorkshopOutcome.Refused { Field: not null } refused) => refused with { Field = "to-table" },
            (_, var outcome) => outcome,
        };

    private const string NoSuchTable = "Choose the table.";

    private static int? IndexOf(WorkshopStory story, int? option) =>
        story.Options.FirstOrDefault(one => one.Option.Index == option)?.Option.Index;

    private TableDecision DecisionOf(int number, TableDecided decided) =>
        new(number, decided.Table, decided.Seat, AgencyOf(decided.Seat), decided.Option, decided.Why, PlaceOf(decided.IsHeld));

    private Workshop WithDecisions(int number, Func<TableDecision, TableDecision> change) =>
        TableDecisions.Values.Any(decision => decision.Event == number)
            ? this with
            {
                TableDecisions = TableDecisions.ToImmutableDictionary(
                    one => one.Key,
                    one => one.Value.Event == number ? change(one.Value) : one.Value
                ),
            }
            : this;

    private static HeldText TextOf(TableDecision decision) =>
        new(decision.Event, HeldTextKind.TableReason, decision.Agency, null, $"Table {decision.Table}", decision.Why, decision.Place);
}
