using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Plenary;

/// <summary>The rooms of one plenary beside each other, scene by scene.</summary>
public sealed record PlenaryView(Guid Id, string Story, ValueList<PlenaryRoom> Rooms, ValueList<PlenaryScene> Scenes)
{
    public static PlenaryView Of(Guid id, string story, IReadOnlyList<PlenaryRoom> rooms) =>
        new(id, story, [.. rooms], [.. PlenaryScene.Each(rooms)]);
}

/// <summary>One scene, with what each room did in it.</summary>
/// <param name="Parts">The rooms decided differently here, having gone together until now.</param>
/// <param name="Meets">Rooms that had parted are in one scene again.</param>
/// <param name="Rooms">What each did, in the order of the rooms.</param>
public sealed record PlenaryScene(SceneTitle Scene, bool Parts, bool Meets, ValueList<PlenaryCell> Rooms)
{
    /// <summary>Every scene that a room has come to, in an order that every room's way keeps.</summary>
    internal static IEnumerable<PlenaryScene> Each(IReadOnlyList<PlenaryRoom> rooms)
    {
        var places = Places(rooms);
        var together = true;
        foreach (var scene in Ordered(rooms, places))
        {
            var cells = rooms.Select(room => PlenaryCell.Of(room, scene, places)).ToList();
            var meets = !together && cells.Count(cell => cell.WasThere) > 1 && cells.TrueForAll(cell => !cell.WentElsewhere);
            together |= meets;
            var parts = together && (HaveDecidedDifferently(cells) || IsAsideOf(cells));
            together &= !parts;
            yield return new PlenaryScene(scene, parts, meets, [.. cells]);
        }
    }

    // Also where one room went past a scene that another is in: the difference was made in a scene before, and shows here at the latest.
    private static bool IsAsideOf(List<PlenaryCell> cells) =>
        cells.Exists(cell => cell.WasThere) && cells.Exists(cell => cell.WentElsewhere);

    private static bool HaveDecidedDifferently(List<PlenaryCell> cells)
    {
        var decided = cells.Where(cell => cell.Decisions.Count > 0).Select(cell => cell.Decisions).ToList();
        var most = decided.Count < 2 ? 0 : decided.Min(one => one.Count);
        return Enumerable.Range(0, most).Any(place => decided.Select(one => one[place].Option).Distinct().Count() > 1);
    }

    private static IEnumerable<SceneTitle> Ordered(IReadOnlyList<PlenaryRoom> rooms, Dictionary<string, int> places) =>
        rooms
            .SelectMany(room => room.Way)
            .Select(step => step.Scene)
            .DistinctBy(scene => scene.Id)
            .OrderBy(scene => places[scene.Id])
            .ThenBy(scene => scene.Number);

    // The longest way to each scene. Where two rooms came to two scenes in opposite order, no order keeps both, and this one ends anyway.
    private static Dictionary<string, int> Places(IReadOnlyList<PlenaryRoom> rooms)
    {
        var places = rooms.SelectMany(room => room.Way).Select(step => step.Scene.Id).Distinct().ToDictionary(id => id, _ => 0);
        for (var pass = 0; pass < places.Count; pass++)
        {
            foreach (var (before, after) in rooms.SelectMany(room => room.Way.Zip(room.Way.Skip(1))))
            {
                places[after.Scene.Id] = Math.Min(places.Count, Math.Max(places[after.Scene.Id], places[before.Scene.Id] + 1));
            }
        }
        return places;
    }
}

/// <summary>What one room did in one scene.</summary>
/// <param name="WasThere">It has come to the scene.</param>
/// <param name="IsHere">It is there now.</param>
/// <param name="WentElsewhere">Its way led past the scene; else it may still come to it.</param>
public sealed record PlenaryCell(string Room, bool WasThere, bool IsHere, bool WentElsewhere, ValueList<PlenaryDecision> Decisions)
{
    internal static PlenaryCell Of(PlenaryRoom room, SceneTitle scene, Dictionary<string, int> places)
    {
        var step = room.Way.FirstOrDefault(one => one.Scene.Id == scene.Id);
        var isPast = room.IsOver || room.Way.Any(one => places[one.Scene.Id] >= places[scene.Id]);
        return new PlenaryCell(
            room.Name,
            step is not null,
            !room.IsOver && room.Here?.Id == scene.Id,
            step is null && isPast && room.IsBegun,
            step?.Decisions ?? []
        );
    }

    /// <summary>What to say where it decided nothing.</summary>
    public string? Instead =>
        this switch
        {
            { Decisions.Count: > 0 } => null,
            { IsHere: true } => "Is here now.",
            { WasThere: true } => "Decided nothing here.",
            { WentElsewhere: true } => "Went another way.",
            _ => "Has not come here yet.",
        };
}
