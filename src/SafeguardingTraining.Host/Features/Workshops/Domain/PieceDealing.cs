using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>Gives out the pieces of agencies that nobody plays, so that the case can always be solved.</summary>
public static class PieceDealing
{
    /// <summary>
    /// Who holds each piece of an unplayed agency. What was dealt before stays where it is while somebody sits there; the rest
    /// goes, oldest first, to the one that holds least.
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
        if (workshop.Plan.Unplayed is Unplayed.Facilitator || load.Count == 0)
        {
            return PieceHoldings.Facilitator;
        }
        return workshop.Table.Holders.TryGetValue(piece.Id, out var before) && load.ContainsKey(before)
            ? before
            : load.OrderBy(one => one.Value).ThenBy(one => one.Key, StringComparer.Ordinal).First().Key;
    }
}
