namespace SafeguardingTraining.Scenarios;

/// <summary>
/// Where one playthrough went: the scenes it met, in order, and the doors that closed behind it. What was never met or heard of is
/// not in it, so that showing it gives nothing away.
/// </summary>
/// <param name="Ending">How it ended, or null while it goes on.</param>
public sealed record Route(IReadOnlyList<RouteStop> Stops, IReadOnlyList<ClosedDoor> Doors, Ending? Ending)
{
    public static Route Of(Playthrough playthrough)
    {
        var reader = Reader.Start(playthrough);
        var stops = new List<RouteStop>();
        Meet(reader, stops);
        foreach (var taken in playthrough.Taken)
        {
            if (!reader.Take(taken))
            {
                break;
            }
            Meet(reader, stops);
        }
        return new Route(stops, ClosedDoor.In(reader), reader.Telling.Ending);
    }

    private static void Meet(Reader reader, List<RouteStop> stops)
    {
        var telling = reader.Telling;
        foreach (var id in telling.ScenesBegun.Skip(stops.Count))
        {
            var scene = reader.Scenario.SceneOf(id) ?? telling.Scene;
            stops.Add(new RouteStop(scene, telling.Number, telling.Day, telling.Date));
        }
    }
}

/// <summary>A scene that was met.</summary>
/// <param name="Turn">How many choices had been taken on coming there.</param>
public sealed record RouteStop(SceneTitle Scene, int Turn, int? Day, DateOnly? Date);

/// <summary>
/// Two routes side by side: places both came to, and beside one another those that only one did. Where there is one route only, it is
/// <see cref="Now"/>.
/// </summary>
public sealed record RoutePair(Route Now, Route? First, IReadOnlyList<RouteColumn> Columns)
{
    /// <summary>The doors that closed in a scene, on either route, each once.</summary>
    public IEnumerable<ClosedDoor> DoorsAt(RouteStop stop) =>
        Now.Doors.Concat(First?.Doors ?? []).Where(door => door.Scene.Id == stop.Scene.Id).DistinctBy(door => door.Title);

    public static RoutePair Of(Route now, Route? first = null) =>
        first is null
            ? new RoutePair(now, null, [.. now.Stops.Select(stop => new RouteColumn(stop, null))])
            : new RoutePair(now, first, [.. Aligned(now.Stops, first.Stops)]);

    /// <param name="first">The playthrough before, or null where there is none.</param>
    public static RoutePair Of(Playthrough now, Playthrough? first) => Of(Route.Of(now), first is null ? null : Route.Of(first));

    /// <summary>What only one came to stands in the same columns as what only the other did, between two places both know.</summary>
    private static IEnumerable<RouteColumn> Aligned(IReadOnlyList<RouteStop> now, IReadOnlyList<RouteStop> first)
    {
        var (here, there) = (0, 0);
        foreach (var (mine, theirs) in InBoth(now, first).Append((now.Count, first.Count)))
        {
            for (; here < mine || there < theirs; here++, there++)
            {
                yield return new RouteColumn(here < mine ? now[here] : null, there < theirs ? first[there] : null);
            }
            if (mine < now.Count)
            {
                yield return new RouteColumn(now[mine], first[theirs]);
            }
            (here, there) = (mine + 1, theirs + 1);
        }
    }

    /// <summary>The longest run of scenes that both met in the same order.</summary>
    private static IReadOnlyList<(int Now, int First)> InBoth(IReadOnlyList<RouteStop> now, IReadOnlyList<RouteStop> first)
    {
        var longest = new int[now.Count + 1, first.Count + 1];
        for (var mine = now.Count - 1; mine >= 0; mine--)
        {
            for (var theirs = first.Count - 1; theirs >= 0; theirs--)
            {
                longest[mine, theirs] = IsSame(now[mine], first[theirs])
                    ? longest[mine + 1, theirs + 1] + 1
                    : Math.Max(longest[mine + 1, theirs], longest[mine, theirs + 1]);
            }
        }
        var both = new List<(int, int)>();
        for (var (mine, theirs) = (0, 0); mine < now.Count && theirs < first.Count; )
        {
            if (IsSame(now[mine], first[theirs]))
            {
                both.Add((mine++, theirs++));
            }
            else if (longest[mine + 1, theirs] >= longest[mine, theirs + 1])
            {
                mine++;
            }
            else
            {
                theirs++;
            }
        }
        return both;
    }

    private static bool IsSame(RouteStop one, RouteStop other) => one.Scene.Id == other.Scene.Id;
}

/// <summary>One step of two routes: the same place, or a place of each, or of one.</summary>
public sealed record RouteColumn(RouteStop? Now, RouteStop? First)
{
    public bool IsBoth => Now is not null && First is not null && Now.Scene.Id == First.Scene.Id;

    public IEnumerable<RouteStop> Stops => new[] { IsBoth ? null : First, Now }.OfType<RouteStop>();
}
