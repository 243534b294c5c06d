using System.Collections.Immutable;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// The whole workshop on paper: for a room without phones, or a morning without a network. A script in numbers for the facilitator, with
/// the score sheet that it asks for; the cards of each scene for an envelope of its own; and slips to write worries and votes on.
/// </summary>
/// <param name="Cards">In the order of their envelopes.</param>
/// <param name="People">How many people there are slips for.</param>
/// <param name="Rounds">How many rounds of worry, vote and second vote there are slips for.</param>
/// <param name="Large">Set in large print.</param>
public sealed record Paper(
    Guid Id,
    WorkshopPlan Plan,
    string Code,
    Scenario Scenario,
    PaperScript Script,
    IReadOnlyList<PaperCard> Cards,
    int People,
    int Rounds,
    bool Large
)
{
    public const int FewestPeople = 4;
    public const int MostPeople = 80;
    public const int UsualPeople = 20;
    public const int UsualRounds = 10;

    private PaperCount? count;

    public PaperCount Count => count ??= PaperCount.Of(this);

    /// <summary>What goes into each envelope, in the order of their numbers.</summary>
    public IEnumerable<PaperEnvelope> Envelopes =>
        Cards
            .GroupBy(card => card.Sheet)
            .Select(cards => new PaperEnvelope(
                cards.Key,
                Script.SheetAt(cards.Key).Scene.Title,
                cards.Count(),
                [.. cards.CountBy(card => card.To).Select(to => to.Value == 1 ? to.Key : $"{to.Key} ({to.Value})")]
            ));

    /// <summary>From the welcome to the end: what the plan gives it, or the time that the whole story is said to take.</summary>
    public int Minutes => Plan.Run?.Minutes ?? Scenario.Minutes;

    /// <summary>How often the room decides on the longest way; a stretch of time counts three times.</summary>
    public int MostRounds => PaperRounds.Longest(Script);

    /// <param name="people">Nothing stands for a usual room.</param>
    /// <param name="rounds">Nothing stands for as many as a morning holds.</param>
    public static Paper Of(Workshop workshop, Scenario scenario, bool large, int? people = null, int? rounds = null)
    {
        var everyone = workshop.Plan.Agencies.Aggregate(Workshop.Unopened(workshop.Id) with { Plan = workshop.Plan }, (room, agency) =>
            room.Apply(new EventPlace(room.Version + 1, default, SeatFor(agency, room.Seats.Count + 1)))
        );
        var dealt = everyone with { Table = everyone.Table with { Holders = everyone.Deal(scenario).ToImmutableDictionary() } };
        var script = PaperScript.Of(scenario, workshop.Plan.Role, workshop.Plan.Run);
        return new Paper(
            workshop.Id,
            workshop.Plan,
            workshop.Code,
            scenario,
            script,
            PaperEnvelopes.Of(dealt, scenario, script),
            Math.Clamp(people ?? UsualPeople, FewestPeople, MostPeople),
            Math.Clamp(rounds ?? UsualRounds, 1, Math.Max(1, PaperRounds.Longest(script))),
            large
        );
    }

    private static SeatTaken SeatFor(string agency, int number) => new(number, SeatKind.Proxy, agency, null, null, 1, "", "", null, false);
}

/// <summary>The paper version of a story is being made.</summary>
/// <param name="Again">The address at which it will be.</param>
public sealed record PaperWaiting(Guid Id, string Title, string Again);

/// <summary>A card to cut out: one piece, or what an agency can ask.</summary>
/// <param name="Sheet">The number with which its envelope is opened.</param>
/// <param name="To">Who gets it.</param>
/// <param name="Piece">Nothing on a card that has no piece.</param>
public sealed record PaperCard(int Sheet, string To, Piece? Piece, IReadOnlyList<string> Asks);

/// <summary>An envelope, which is opened with the number of the script that it bears.</summary>
/// <param name="To">Who gets cards, with how many if they are more than one.</param>
public sealed record PaperEnvelope(int Number, string Scene, int Cards, IReadOnlyList<string> To);
