using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>
/// Gives out the pieces of agencies that nobody plays, so that the case can always be solved, and so that it can be believed: only to an
/// agency that would come to know such a thing at work. What nobody in the room could know, the facilitator holds and brings in.
/// </summary>
public static class PieceDealing
{
    /// <summary>
    /// Who could have been told an agency's piece, by that agency's code. What the family tells is the family's own: nobody else can say
    /// it for them.
    /// </summary>
    private static readonly Dictionary<string, string[]> Confidants = new()
    {
        // A birth is handed over from midwife to health visitor and told to the practice; maternity units are the hospital's.
        ["midwifery"] = ["health-visiting", "gp", "hospital"],
        // Health visitors, practices and midwives work on one child health record; nurseries share the two-year review.
        ["health-visiting"] = ["gp", "midwifery", "nursery"],
        // Practices write to health visitors and midwives, and refer to hospital and to mental health teams.
        ["gp"] = ["health-visiting", "midwifery", "hospital", "adult-mental-health"],
        // Discharge letters and notes of who came at night go to the practice, and by it to health visitors and midwives.
        ["hospital"] = ["gp", "health-visiting", "midwifery"],
        // Nurseries pass their files on to schools, and do the two-year review with health visitors; family hubs sit beside them.
        ["nursery"] = ["school", "health-visiting", "early-help"],
        // Schools have the nursery's files and lead early help plans; the council's team knows of both.
        ["school"] = ["early-help", "nursery", "social-care"],
        // Early help is stepped up to social care, and works through schools and nurseries.
        ["early-help"] = ["social-care", "school", "nursery"],
        // Strategy discussions are held with police; early help takes over what social care closes.
        ["social-care"] = ["early-help", "police"],
        // Officers send a notification about a child to social care, which shares the duty with them.
        ["police"] = ["social-care"],
        // Housing officers refer to early help and both social care services; antisocial behaviour is worked with police.
        ["housing"] = ["early-help", "social-care", "adult-social-care", "police"],
        // Mental health teams write to the practice, and work in one team with adult social care.
        ["adult-mental-health"] = ["gp", "adult-social-care"],
        ["adult-social-care"] = ["adult-mental-health", "social-care", "housing"],
        ["family"] = [],
    };

    /// <summary>Whether somebody of this agency could have been told such a piece, or it is the agency's own.</summary>
    public static bool IsBelievable(Piece piece, string holder) =>
        holder == piece.Agency.Code || Confidants.GetValueOrDefault(piece.Agency.Code, []).Contains(holder);

    /// <summary>
    /// Who holds each piece of an unplayed agency. What was dealt before stays where it is while somebody sits there; the rest goes,
    /// oldest first, to the one that holds least of those that could know it, and where nobody could to the facilitator.
    /// </summary>
    public static IReadOnlyDictionary<string, string> Deal(this Workshop workshop, Scenario scenario)
    {
        var played = workshop.SeatsIn.Select(seat => seat.Agency).Distinct().Order(StringComparer.Ordinal).ToList();
        var holders = new Dictionary<string, string>();
        var load = played.ToDictionary(agency => agency, agency => scenario.Pieces.Count(piece => piece.Agency.Code == agency));
        foreach (var piece in scenario.Pieces.Where(piece => !load.ContainsKey(piece.Agency.Code)).OrderBy(piece => piece.Date))
        {
            var holder = HolderOf(workshop, piece, load);
            holders[piece.Id] = holder;
            if (load.TryGetValue(holder, out var held))
            {
                load[holder] = held + 1;
            }
        }
        return holders;
    }

    /// <summary>The deal as an event, or nothing when it would change nobody's hand.</summary>
    public static IReadOnlyList<WorkshopEvent> DealAgain(this Workshop workshop, Scenario scenario)
    {
        if (workshop.Stage is Stage.Lobby)
        {
            return [];
        }
        var holders = workshop.Deal(scenario);
        var before = workshop.Table.Holders;
        var same = holders.Count == before.Count && holders.All(one => before.GetValueOrDefault(one.Key) == one.Value);
        return same ? [] : [new PiecesDealt(holders)];
    }

    private static string HolderOf(Workshop workshop, Piece piece, Dictionary<string, int> load)
    {
        if (workshop.Plan.Unplayed is Unplayed.Facilitator)
        {
            return PieceHoldings.Facilitator;
        }
        return workshop.Table.Holders.TryGetValue(piece.Id, out var before) && load.ContainsKey(before)
            ? before
            : load.Where(one => IsBelievable(piece, one.Key))
                .OrderBy(one => one.Value)
                .ThenBy(one => one.Key, StringComparer.Ordinal)
                .Select(one => one.Key)
                .DefaultIfEmpty(PieceHoldings.Facilitator)
                .First();
    }
}
