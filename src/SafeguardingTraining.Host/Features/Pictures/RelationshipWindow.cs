using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Pictures;

/// <summary>
/// The relationship window as a drawing: challenge upwards, support to the right, and each decision as a numbered
/// marker in its area. Markers stand on a grid of places, one each, so that no two can lie on one another.
/// </summary>
public sealed record RelationshipWindow(IReadOnlyList<RelationshipWindow.Marker> Markers)
{
    public const double Left = 46;
    public const double Top = 16;
    public const double Area = 150;
    public const double Radius = 12.5;

    /// <summary>
    /// Round the places that can be right, as a path: all of With, and what lies next to it in To and in For. It is wide because several
    /// answers to one moment can be good ones.
    /// </summary>
    public const string Range = "M142 24Q142 20 146 20H338Q342 20 342 24V212Q342 216 338 216H250Q238 216 230 208L150 128Q142 120 142 110Z";

    private const int Side = 5;
    private const double Pitch = 28;

    public sealed record Marker(int Number, WindowPlace Place, double X, double Y);

    public static RelationshipWindow Of(IEnumerable<DebriefDecision> told)
    {
        var markers = new List<Marker>();
        foreach (var one in told)
        {
            if (one.Taken?.Place is { } place)
            {
                markers.Add(Put(one.Number, place, markers));
            }
        }
        return new RelationshipWindow(markers);
    }

    /// <summary>Numbers of the decisions that stood in an area, in order.</summary>
    public IReadOnlyList<int> In(WindowArea area) =>
        [.. Markers.Where(marker => marker.Place.Area == area).Select(marker => marker.Number).Order()];

    private static Marker Put(int number, WindowPlace place, List<Marker> markers)
    {
        var (wishX, wishY) = (Across(place.Support), Up(place.Challenge));
        var (x, y) = Places(place.Area)
            .Where(spot => !markers.Any(marker => marker.X == spot.X && marker.Y == spot.Y))
            .OrderBy(spot => Math.Abs(spot.X - wishX) + Math.Abs(spot.Y - wishY))
            .DefaultIfEmpty((wishX, wishY))
            .First();
        return new Marker(number, place, x, y);
    }

    private static double Across(int support) => Left + Area + Offset(support);

    private static double Up(int challenge) => Top + Area - Offset(challenge);

    // Two steps on the high side, three on the low one: 0 still counts as low.
    private static double Offset(int value) =>
        value switch
        {
            >= 2 => 112,
            1 => 48,
            0 => -22,
            -1 => -68,
            _ => -112,
        };

    /// <summary>The places of an area, without the corner in which its word stands.</summary>
    private static IEnumerable<(double X, double Y)> Places(WindowArea area)
    {
        var left = area is WindowArea.With or WindowArea.For ? Left + Area : Left;
        var top = area is WindowArea.With or WindowArea.To ? Top : Top + Area;
        var edge = (Area - (Pitch * (Side - 1))) / 2;
        return from row in Enumerable.Range(0, Side)
            from column in Enumerable.Range(0, Side)
            where row < Side - 1 || column > 1
            select (left + edge + (column * Pitch), top + edge + (row * Pitch));
    }
}
