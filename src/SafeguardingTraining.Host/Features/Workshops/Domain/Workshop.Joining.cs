using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What somebody says of themselves when they join.</summary>
/// <param name="Key">The key their seat will have; the same form sent twice is the same seat.</param>
/// <param name="Agency">A code, or null to be seated where the room is thinnest.</param>
/// <param name="Waits">The seat waits until a facilitator lets it in, although the room is not locked.</param>
public sealed record JoinRequest(string Key, string? Agency, int? Table, string? Name, int People, Guid? Person, bool Waits = false);

/// <summary>Who comes in, where they sit, and who runs the room.</summary>
public sealed partial record Workshop
{
    /// <summary>The most seats at one time; one that was removed leaves room for another.</summary>
    public const int MostSeats = 400;

    /// <summary>The most seats that were ever taken, removed ones too: each stays in the list of what happened.</summary>
    public const int MostSeatsEver = 4 * MostSeats;

    /// <summary>The agencies of this room: those of the plan, and those that a latecomer brought.</summary>
    public IReadOnlyList<string> AgenciesHere => [.. Plan.Agencies.Union(SeatsIn.Select(seat => seat.Agency))];

    /// <summary>
    /// Agencies a newcomer can sit with: those of the plan, and once the story is under way any that has a part in it. An agency that
    /// nobody played until then takes back the pieces that are its own.
    /// </summary>
    /// <param name="scenario">The story, or null for the plan's agencies alone.</param>
    public IReadOnlyList<Agency> AgenciesOpen(Scenario? scenario) =>
        [
            .. AgenciesHere
                .Union(scenario is null || Stage is Stage.Lobby ? [] : PieceHoldings.AgenciesOf(scenario))
                .Select(Agency.Of)
                .OfType<Agency>(),
        ];

    public Seat? SeatWithKey(string key) =>
        ReadableCode.Hash(key) is var hash ? Seats.Values.FirstOrDefault(seat => seat.KeyHash == hash) : null;

    /// <param name="scenario">The story, of which a latecomer may choose any agency; null for the plan's agencies alone.</param>
    public WorkshopOutcome Join(JoinRequest arrival, Scenario? scenario = null) =>
        arrival switch
        {
            _ when HasEnded => WorkshopOutcome.No("This workshop has ended."),
            _ when !ReadableCode.IsKey(arrival.Key) => WorkshopOutcome.No("This form is not complete. Load the page again."),
            _ when SeatWithKey(arrival.Key) is not null => new WorkshopOutcome.Already(),
            _ when NoSeatLeft() is { } full => WorkshopOutcome.No(full),
            _ when arrival.Agency is not null && AgenciesOpen(scenario).All(open => open.Code != arrival.Agency) => WorkshopOutcome.No(
                "Choose an agency from the list.",
                "agency"
            ),
            _ when arrival.Table is not null && (arrival.Table < 1 || arrival.Table > Plan.Tables) => WorkshopOutcome.No(
                "Choose a table from the list.",
                "table"
            ),
            _ when NameProblem(arrival.Name) is { } wrong => WorkshopOutcome.No(wrong, "name"),
            _ when arrival.People is < 1 or > Seat.MostPeople => WorkshopOutcome.No(
                $"Say how many people share this device, from 1 to {Seat.MostPeople}.",
                "people"
            ),
            _ => Taken(scenario, Seated(arrival, SeatKind.Device)),
        };

    /// <summary>A seat for somebody without a device; the facilitator answers for it.</summary>
    /// <param name="scenario">The story, of which any agency may be chosen once it is under way; null for the plan's agencies alone.</param>
    public WorkshopOutcome AddProxy(string agency, string? name, Scenario? scenario = null) =>
        agency switch
        {
            _ when HasEnded => WorkshopOutcome.No("This workshop has ended."),
            _ when AgenciesOpen(scenario).All(open => open.Code != agency) => WorkshopOutcome.No(
                "Choose an agency from the list.",
                "proxy-agency"
            ),
            _ when NoSeatLeft() is { } full => WorkshopOutcome.No(full),
            _ when NameProblem(name) is { } wrong => WorkshopOutcome.No(wrong, "proxy-name"),
            _ => Taken(scenario, Seated(new JoinRequest("", agency, null, name, 1, null), SeatKind.Proxy)),
        };

    public WorkshopOutcome Lock(bool locked) =>
        locked == Locked ? new WorkshopOutcome.Already() : WorkshopOutcome.Of(new RoomLocked(locked));

    public WorkshopOutcome Admit(Scenario scenario, int seat) =>
        SeatOf(seat) is { Place: SeatPlace.Waiting } ? WithNewDeal(scenario, new SeatAdmitted(seat)) : new WorkshopOutcome.Already();

    public WorkshopOutcome Rename(int seat, string name) =>
        (SeatOf(seat), name.Trim()) switch
        {
            (null, _) => new WorkshopOutcome.Already(),
            (_, var called) when NameProblem(called) is { } wrong => WorkshopOutcome.No(wrong, "name"),
            (_, "") => WorkshopOutcome.No("Write the new name first.", "name"),
            (var found, var called) when found.Name == TextLimits.OrNull(called) => new WorkshopOutcome.Already(),
            (_, var called) => WorkshopOutcome.Of(new SeatRenamed(seat, TextLimits.OrNull(called))),
        };

    /// <summary>Moves a seat to another agency; when it leaves its agency empty, that agency's pieces are dealt again.</summary>
    public WorkshopOutcome Move(Scenario scenario, int seat, string agency) =>
        SeatOf(seat) switch
        {
            null or { Place: SeatPlace.Removed } => new WorkshopOutcome.Already(),
            { Agency: var same } when same == agency => new WorkshopOutcome.Already(),
            _ when AgenciesOpen(scenario).All(open => open.Code != agency) => WorkshopOutcome.No(
                "Choose an agency from the list.",
                "agency"
            ),
            { Table: var table } => WithNewDeal(scenario, new SeatMoved(seat, agency, table)),
        };

    public WorkshopOutcome Remove(Scenario scenario, int seat) =>
        SeatOf(seat) switch
        {
            null => WorkshopOutcome.No("Choose whose seat.", "gone"),
            { Place: SeatPlace.Removed } => new WorkshopOutcome.Already(),
            _ => WithNewDeal(scenario, new SeatRemoved(seat)),
        };

    /// <summary>Takes a seat to another phone with the code its first phone shows; the first then has it no more.</summary>
    public WorkshopOutcome MoveHere(string moveCode, string key) =>
        SeatWithCode(moveCode) switch
        {
            _ when !ReadableCode.IsKey(key) => WorkshopOutcome.No("This form is not complete. Load the page again."),
            _ when SeatWithKey(key) is not null => new WorkshopOutcome.Already(),
            null or { Place: SeatPlace.Removed } => WorkshopOutcome.No(
                "No seat in this workshop has that seat code. Look at the first phone again: a code works once.",
                "seat-code"
            ),
            { Number: var number } => WorkshopOutcome.Of(new SeatRekeyed(number, ReadableCode.Hash(key), ReadableCode.New())),
        };

    /// <summary>
    /// Says afterwards, with the code on its phone, whose seat it was. A seat belongs to one account, and an account has one seat.
    /// </summary>
    public WorkshopOutcome Claim(string seatCode, Guid person) =>
        SeatWithCode(seatCode) switch
        {
            null or { Place: not SeatPlace.In } or { Kind: not SeatKind.Device } => WorkshopOutcome.No(
                "No seat of that workshop has that seat code. It stands at the foot of the page on the phone that sat there.",
                "seat-code"
            ),
            { Person: { } owner } when owner == person => new WorkshopOutcome.Already(),
            { Person: not null } => WorkshopOutcome.No("Somebody has said already that this seat was theirs.", "seat-code"),
            _ when Seats.Values.Any(seat => seat.Person == person) => WorkshopOutcome.No(
                "You have a seat in that workshop already.",
                "seat-code"
            ),
            { Number: var number } => WorkshopOutcome.Of(new SeatClaimed(number, person)),
        };

    public WorkshopOutcome JoinAsFacilitator(Guid person, string name) =>
        IsFacilitatedBy(person) ? new WorkshopOutcome.Already() : WorkshopOutcome.Of(new FacilitatorJoined(person, name));

    private string? NoSeatLeft() =>
        Seats.Values.Count(seat => seat.Place != SeatPlace.Removed) >= MostSeats ? "Every seat in this workshop is taken."
        : Seats.Count >= MostSeatsEver
            ? "So many seats were taken and removed in this workshop that it has no more. Ask the facilitator to begin another."
        : null;

    private static string? NameProblem(string? name) =>
        (name ?? "").Trim() switch
        {
            { Length: > Seat.LongestName } => $"Keep the name under {Seat.LongestName} characters.",
            var called when !XmlText.IsAName(called) => XmlText.NotAName,
            _ => null,
        };

    private Seat? SeatWithCode(string code) => code.Length == 0 ? null : Seats.Values.FirstOrDefault(seat => seat.MoveCode == code);

    private SeatTaken Seated(JoinRequest arrival, SeatKind kind)
    {
        var waits = (Locked || arrival.Waits) && kind is SeatKind.Device;
        return new SeatTaken(
            Seats.Count + 1,
            kind,
            arrival.Agency ?? ThinnestAgency(),
            arrival.Table ?? ThinnestTable(kind),
            TextLimits.OrNull(arrival.Name),
            arrival.People,
            arrival.Key.Length == 0 ? "" : ReadableCode.Hash(arrival.Key),
            kind is SeatKind.Device ? ReadableCode.New() : "",
            arrival.Person,
            waits
        );
    }

    // Pieces first: an agency that nobody plays leaves a hole in the story.
    private string ThinnestAgency() =>
        AgenciesHere
            .Where(code => Stage is Stage.Lobby || SeatsIn.Any(seat => seat.Agency == code))
            .MinBy(code => SeatsIn.Where(seat => seat.Agency == code).Sum(seat => seat.People))
        ?? Plan.Agencies[0];

    private int? ThinnestTable(SeatKind kind) =>
        Plan.Tables == 0 || kind is not SeatKind.Device
            ? null
            : Enumerable.Range(1, Plan.Tables).MinBy(table => SeatsIn.Where(seat => seat.Table == table).Sum(seat => seat.People));

    // A seat that waits at the door plays nothing yet.
    private WorkshopOutcome Taken(Scenario? scenario, SeatTaken taken) =>
        scenario is null || taken.Waits ? WorkshopOutcome.Of(taken) : WithNewDeal(scenario, taken);

    private WorkshopOutcome WithNewDeal(Scenario scenario, WorkshopEvent change) =>
        WorkshopOutcome.Of([change, .. Apply(new EventPlace(Version, OpenedAt, change)).DealAgain(scenario)]);
}
