using System.Globalization;
using System.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>
/// A layered layout: each scene in the first column of its day that is right of all scenes that lead to it; ways over several columns
/// pass through places of their own, which all ways to one scene share; the order in each column is that with the fewest crossings of a
/// few sweeps by the median of the neighbours; heights are the nearest to the neighbours' that keep cards apart.
/// </summary>
internal sealed class MapColumns
{
    private const double PassHeight = 8;
    private const double PassGap = 12;
    private const int Sweeps = 6;

    private readonly StoryMap map;
    private readonly IReadOnlySet<int> folded;
    private readonly Dictionary<string, MapNode> nodes = [];
    private readonly List<MapNode> all = [];
    private readonly List<(MapWay Way, MapNode From, MapNode To, double Port)> ways = [];
    private readonly Dictionary<(string To, int Column), MapNode> passes = [];
    private readonly List<MapLink> links = [];
    private readonly HashSet<(MapNode From, MapNode To, double Port)> linked = [];
    private List<MapNode>[] columns = [];
    private readonly List<(MapPart Part, int First, int Count)> spans = [];

    public MapColumns(StoryMap map, IReadOnlySet<int> folded)
    {
        this.map = map;
        this.folded = folded;
    }

    public MapLayout Lay()
    {
        MakeNodes();
        MakeWays();
        PutInColumns();
        MakePasses();
        Order();
        Place();
        return Drawn();
    }

    private void MakeNodes()
    {
        var used = map.Ways.ToLookup(way => way.From, way => way.Option);
        foreach (var part in map.Parts.Where(part => folded.Contains(part.Number)))
        {
            var inside = map.In(part).ToList();
            Add(
                MapCards.Stack(part, inside.Count, inside.Sum(scene => scene.Options.Count(option => option.Number is not null))),
                part.Number
            );
        }
        foreach (var scene in map.Scenes)
        {
            if (scene.StandsAtTheEnd)
            {
                Add(MapCards.End(scene), null);
            }
            else if (!folded.Contains(scene.Part))
            {
                Add(MapCards.Scene(scene, used[scene.Path].ToHashSet()), scene.Part);
            }
        }
        foreach (var written in map.Nowhere.GroupBy(one => one.Key))
        {
            var from = written
                .Select(one => NodeOf(one.From))
                .Where(node => node?.Box is { Kind: MapBoxKind.Scene })
                .Max(node => node?.Part);
            if (from is { } part)
            {
                Add(MapCards.Nowhere(written.ElementAt(0)), part);
            }
        }
        foreach (var strand in map.Strands)
        {
            Add(MapCards.Strand(strand), null);
        }
    }

    private void Add(MapBox box, int? part)
    {
        var node = new MapNode(box.Key, all.Count)
        {
            Box = box,
            Part = part,
            Height = box.Height,
        };
        if (box.Scene is { IsStart: true } or { IsLost: true })
        {
            node.Above = 22;
            node.Height += node.Above;
        }
        nodes[box.Key] = node;
        all.Add(node);
    }

    /// <summary>The card that a scene is on: its own, or the stack of its part.</summary>
    private MapNode? NodeOf(string key) =>
        nodes.GetValueOrDefault(key) ?? (map.SceneOf(key) is { } scene ? nodes.GetValueOrDefault($"part:{scene.Part}") : null);

    private void MakeWays()
    {
        var seen = new HashSet<(string, double, string)>();
        foreach (var way in map.Ways)
        {
            if (NodeOf(way.From) is not { } from || NodeOf(way.To) is not { } to || from == to)
            {
                continue;
            }
            var port = PortOf(from, way.Option);
            if (seen.Add((from.Key, port, to.Key)))
            {
                ways.Add((way, from, to, port));
            }
        }
    }

    private static double PortOf(MapNode node, int? option) =>
        node.Above
        + (
            node.Box is not { Rows: { Count: > 0 } rows }
                ? node.Box is { Kind: MapBoxKind.Scene }
                    ? EntryAt(node.Box)
                    : node.Box?.Height / 2 ?? 0
                : rows.FirstOrDefault(row => row.Option.Number == option) is { } found
                    ? found.Y
                    : EntryAt(node.Box)
        );

    private static double EntryAt(MapBox box) => box.Kind is MapBoxKind.Scene ? 8 + (box.Title.Count * 11) : box.Height / 2;

    private void PutInColumns()
    {
        var onward = ways.Where(way => !way.Way.IsLoop).ToLookup(way => way.From, way => way.To);
        var before = ways.Where(way => !way.Way.IsLoop).ToLookup(way => way.To, way => way.From);
        var first = 0;
        foreach (var part in map.Parts)
        {
            var here = all.Where(node => node.Part == part.Number).ToList();
            foreach (var node in here)
            {
                node.Column = -1;
            }
            var deepest = here.Select(node => Depth(node, part.Number, before)).DefaultIfEmpty(0).Max();
            here.ForEach(node => node.Column += first);
            spans.Add((part, first, deepest + 1));
            first += deepest + 1;
        }
        foreach (var node in all.Where(node => node.Part is null))
        {
            node.Column = first;
        }
        Closer(onward, first);
        columns = [.. Enumerable.Range(0, first + 1).Select(_ => new List<MapNode>())];
    }

    /// <summary>How many scenes of its part stand before it on the longest way.</summary>
    private static int Depth(MapNode node, int part, ILookup<MapNode, MapNode> before)
    {
        var open = new Stack<MapNode>([node]);
        var entered = new HashSet<MapNode>();
        while (open.TryPeek(out var next))
        {
            var waiting = before[next].Where(other => other.Part == part && other.Column < 0 && entered.Add(other)).ToList();
            if (waiting.Count > 0)
            {
                waiting.ForEach(open.Push);
                continue;
            }
            open.Pop();
            next.Column = before[next]
                .Where(other => other.Part == part && other.Column >= 0)
                .Select(other => other.Column + 1)
                .DefaultIfEmpty(0)
                .Max();
        }
        return node.Column;
    }

    /// <summary>What nothing leads to in its part stands just before what it leads to, and not far to the left of it.</summary>
    private void Closer(ILookup<MapNode, MapNode> onward, int last)
    {
        var led = ways.Where(way => !way.Way.IsLoop).Select(way => way.To).ToHashSet();
        foreach (var node in all.Where(node => node.Part is not null && !led.Contains(node)))
        {
            var (_, first, count) = spans.Find(span => span.Part.Number == node.Part);
            var next = onward[node].Select(other => other.Column - 1).DefaultIfEmpty(node.Column).Min();
            node.Column = Math.Clamp(Math.Min(next, last), first, first + count - 1);
        }
    }

    private void MakePasses()
    {
        foreach (var node in all)
        {
            columns[node.Column].Add(node);
        }
        foreach (var (way, from, to, port) in ways.Where(way => !way.Way.IsLoop))
        {
            var last = from;
            var at = port;
            for (var column = from.Column + 1; column < to.Column; column++)
            {
                if (!passes.TryGetValue((to.Key, column), out var pass))
                {
                    pass = new MapNode($"pass:{to.Key}:{column}", all.Count + passes.Count) { Column = column, Height = PassHeight };
                    passes[(to.Key, column)] = pass;
                    columns[column].Add(pass);
                }
                Link(last, pass, at, PassHeight / 2);
                (last, at) = (pass, PassHeight / 2);
            }
            Link(last, to, at, to.Above + (to.Box is { } box ? EntryAt(box) : 0));
        }
    }

    private void Link(MapNode from, MapNode to, double port, double entry)
    {
        if (!linked.Add((from, to, Math.Round(port))))
        {
            return;
        }
        var link = new MapLink(from, to, port, entry);
        links.Add(link);
        from.Onward.Add(link);
        to.Before.Add(link);
    }

    private void Order()
    {
        foreach (var column in columns)
        {
            column.Sort((one, other) => one.Number.CompareTo(other.Number));
            Count(column);
        }
        var best = Kept();
        var fewest = Crossings();
        for (var (sweep, last) = (0, 0); sweep < Sweeps && sweep <= last + 2 && fewest > 0; sweep++)
        {
            if (sweep % 2 == 0)
            {
                for (var at = 1; at < columns.Length; at++)
                {
                    Sort(columns[at], onward: false);
                }
            }
            else
            {
                for (var at = columns.Length - 2; at >= 0; at--)
                {
                    Sort(columns[at], onward: true);
                }
            }
            var found = Crossings();
            if (found < fewest)
            {
                (fewest, best, last) = (found, Kept(), sweep);
            }
        }
        for (var at = 0; at < columns.Length; at++)
        {
            columns[at] = best[at];
            Count(columns[at]);
        }
    }

    private List<MapNode>[] Kept() => [.. columns.Select(column => column.ToList())];

    private static void Count(List<MapNode> column)
    {
        for (var at = 0; at < column.Count; at++)
        {
            column[at].At = at;
        }
    }

    /// <summary>By the median of the neighbours; what has none keeps its place. Strands keep the order in which their author names them.</summary>
    private static void Sort(List<MapNode> column, bool onward)
    {
        foreach (var node in column)
        {
            var links = onward ? node.Onward : node.Before;
            var places = new double[links.Count];
            for (var at = 0; at < places.Length; at++)
            {
                var link = links[at];
                places[at] = onward
                    ? link.To.At + (link.Entry / (link.To.Height + 1))
                    : link.From.At + (link.Port / (link.From.Height + 1));
            }
            Array.Sort(places);
            node.Wanted = Median(places, node.At);
        }
        var strands = column.Where(node => node.Box is { Kind: MapBoxKind.Strand }).OrderBy(node => node.Number).ToList();
        column.Sort((one, other) => one.Wanted.CompareTo(other.Wanted) is var by and not 0 ? by : one.At.CompareTo(other.At));
        for (var (at, strand) = (0, 0); at < column.Count; at++)
        {
            if (column[at].Box is { Kind: MapBoxKind.Strand })
            {
                column[at] = strands[strand++];
            }
        }
        Count(column);
    }

    private static double Median(double[] sorted, double otherwise) =>
        sorted switch
        {
            [] => otherwise,
            _ when sorted.Length % 2 == 1 => sorted[sorted.Length / 2],
            _ => (sorted[(sorted.Length / 2) - 1] + sorted[sorted.Length / 2]) / 2,
        };

    private int Crossings()
    {
        var crossings = 0;
        for (var at = 0; at < columns.Length - 1; at++)
        {
            var count = columns[at].Sum(node => node.Onward.Count);
            var (from, to, next) = (new double[count], new int[count], 0);
            foreach (var node in columns[at])
            {
                foreach (var link in node.Onward)
                {
                    // Of two that leave from one place, neither crosses the other.
                    from[next] = node.At + (link.Port / (node.Height + 1)) + (link.To.At * 1e-6);
                    to[next++] = link.To.At;
                }
            }
            Array.Sort(from, to);
            crossings += Crossings(to, columns[at + 1].Count);
        }
        return crossings;
    }

    /// <summary>How many pairs end in another order than they begin in, by a tree of counts.</summary>
    private static int Crossings(int[] ends, int places)
    {
        var (crossings, tree) = (0, new int[places + 1]);
        for (var done = 0; done < ends.Length; done++)
        {
            var below = done;
            for (var one = ends[done] + 1; one > 0; one -= one & -one)
            {
                below -= tree[one];
            }
            crossings += below;
            for (var one = ends[done] + 1; one < tree.Length; one += one & -one)
            {
                tree[one]++;
            }
        }
        return crossings;
    }

    private void Place()
    {
        foreach (var column in columns)
        {
            var y = 0.0;
            foreach (var node in column)
            {
                node.Y = y;
                y += node.Height + GapAfter(node);
            }
        }
        for (var sweep = 0; sweep < Sweeps; sweep++)
        {
            for (var at = 0; at < columns.Length; at++)
            {
                Settle(columns[at], before: true, onward: false);
            }
            for (var at = columns.Length - 1; at >= 0; at--)
            {
                Settle(columns[at], before: false, onward: true);
            }
        }
        foreach (var column in columns)
        {
            Settle(column, before: true, onward: true);
        }
        var highest = columns.SelectMany(column => column).Min(node => node.Y);
        foreach (var node in columns.SelectMany(column => column))
        {
            node.Y = Math.Round(node.Y - highest + MapCards.Top, 1);
        }
    }

    private static double GapAfter(MapNode node) =>
        node.Box switch
        {
            null => PassGap,
            { Kind: MapBoxKind.End } => 10,
            { Kind: MapBoxKind.Strand } => 22,
            _ => MapCards.Between,
        };

    /// <summary>A way through several columns would rather be straight.</summary>
    private static double WeightOf(MapLink link) => (link.From.Box is null ? 3 : 1) * (link.To.Box is null ? 3 : 1);

    /// <summary>Puts each card of a column as near as can be to where its neighbours want it, in the order they have.</summary>
    private static void Settle(List<MapNode> column, bool before, bool onward)
    {
        var blocks = new List<(double Mean, double Weight, int Count)>();
        var offset = 0.0;
        foreach (var node in column)
        {
            var (sum, weight) = (0.0, 0.0);
            foreach (var link in before ? node.Before : [])
            {
                sum += (link.From.Y + link.From.Level(link.Port) - node.Level(link.Entry)) * WeightOf(link);
                weight += WeightOf(link);
            }
            foreach (var link in onward ? node.Onward : [])
            {
                sum += (link.To.Y + link.To.Level(link.Entry) - node.Level(link.Port)) * WeightOf(link);
                weight += WeightOf(link);
            }
            // What nothing pulls at stays where it is, and gives way.
            var (mean, pull) = weight > 0 ? (sum / weight, weight) : (node.Y, 0.05);
            blocks.Add((mean - offset, pull, 1));
            while (blocks is [.., var above, var below] && above.Mean > below.Mean)
            {
                var together = above.Weight + below.Weight;
                blocks.RemoveRange(blocks.Count - 2, 2);
                blocks.Add((((above.Mean * above.Weight) + (below.Mean * below.Weight)) / together, together, above.Count + below.Count));
            }
            offset += node.Height + GapAfter(node);
        }
        (offset, var next) = (0.0, 0);
        foreach (var (mean, _, count) in blocks)
        {
            for (var at = 0; at < count; at++)
            {
                var node = column[next++];
                node.Y = mean + offset;
                offset += node.Height + GapAfter(node);
            }
        }
    }

    private MapLayout Drawn()
    {
        var routes = new MapRoutes(links);
        var width = ((columns.Length - 1) * MapCards.Pitch) + MapCards.Width + (4 * MapCards.Edge);
        var height = columns.SelectMany(column => column).Max(node => node.Y + node.Height) + 46;
        var boxes = all.Select(node =>
            (node.Box ?? throw new InvalidOperationException("Each of these has a card.")) with
            {
                Column = node.Column,
                X = node.X,
                Y = node.Y + node.Above,
            }
        );
        var hasEnds = all.Exists(node => node.Part is null);
        var ends = new MapBand("Ways it can end", XOf(columns.Length - 1) - MapCards.Edge, MapCards.Width + (2 * MapCards.Edge), null);
        return new MapLayout(
            hasEnds ? width : width - MapCards.Pitch,
            height,
            columns.Length,
            [
                .. spans.Select(span => new MapBand(
                    span.Part.Title,
                    XOf(span.First) - MapCards.Edge,
                    ((span.Count - 1) * MapCards.Pitch) + MapCards.Width + (2 * MapCards.Edge),
                    span.Part.Number
                )),
                .. hasEnds ? new[] { ends } : [],
            ],
            [.. boxes],
            [
                .. ways.Select(way =>
                {
                    var route = way.Way.IsLoop
                        ? MapRoutes.Back(way.From, way.To, way.Port)
                        : routes.Of(way.From, way.To, way.Port, Through(way.From, way.To));
                    return new MapLine(
                        way.Way.From,
                        way.Way.Option,
                        way.Way.To,
                        way.Way.IsDoor,
                        way.Way.IsLoop,
                        way.Way.LeadsNowhere,
                        route.Path,
                        route.Tip
                    )
                    {
                        FromColumn = way.From.Column,
                        ToColumn = way.To.Column,
                    };
                }),
            ]
        );
    }

    private List<MapNode> Through(MapNode from, MapNode to) =>
        [.. Enumerable.Range(from.Column + 1, Math.Max(0, to.Column - from.Column - 1)).Select(column => passes[(to.Key, column)])];

    internal static double XOf(int column) => (2 * MapCards.Edge) + (column * MapCards.Pitch);
}

/// <summary>A card on its way to its place, or the place where a way passes through a column.</summary>
internal sealed class MapNode(string key, int number)
{
    public string Key => key;

    /// <summary>In the order of the text.</summary>
    public int Number => number;

    public MapBox? Box { get; init; }

    public int? Part { get; init; }

    public int Column { get; set; }

    public double X => MapColumns.XOf(Column);

    public double Y { get; set; }

    public double Height { get; set; }

    /// <summary>What stands above the card.</summary>
    public double Above { get; set; }

    /// <summary>Its place in its column.</summary>
    public int At { get; set; }

    public double Wanted { get; set; }

    /// <summary>What its neighbours are level with: more its middle than the place itself, or each card would stand lower than the one before.</summary>
    public double Level(double at) => (0.85 * Height / 2) + (0.15 * at);

    public List<MapLink> Before { get; } = [];

    public List<MapLink> Onward { get; } = [];
}

/// <summary>A stretch of a way from one column to the next.</summary>
/// <param name="Port">Where it leaves, from the top.</param>
/// <param name="Entry">Where it comes in, from the top.</param>
internal sealed record MapLink(MapNode From, MapNode To, double Port, double Entry)
{
    public bool Equals(MapLink? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}

/// <summary>The lines themselves.</summary>
internal sealed class MapRoutes
{
    private const double Apart = 9;
    private const int MostApart = 5;
    private readonly Dictionary<MapLink, double> entries = [];
    private readonly Dictionary<(MapNode From, MapNode To, double Port), MapLink> found = [];

    public MapRoutes(IReadOnlyList<MapLink> links)
    {
        foreach (var link in links)
        {
            found.TryAdd((link.From, link.To, Math.Round(link.Port)), link);
        }
        foreach (var group in links.Where(link => link.To.Box is not null).GroupBy(link => link.To))
        {
            var ordered = group.GroupBy(link => link.From).OrderBy(one => one.Min(link => link.From.Y + link.Port)).ToList();
            var (many, room) = (Math.Min(ordered.Count, MostApart), group.Key.Box?.Kind is MapBoxKind.Scene ? Apart : Apart - 1);
            for (var at = 0; at < ordered.Count; at++)
            {
                var step = many == 1 ? 0 : Math.Round((double)at * (many - 1) / (ordered.Count - 1)) - ((many - 1) / 2.0);
                foreach (var link in ordered[at])
                {
                    entries[link] = group.Key.Y + Math.Max(link.Entry + (step * room), group.Key.Above + 5);
                }
            }
        }
    }

    public (string Path, string Tip) Of(MapNode from, MapNode to, double port, List<MapNode> through)
    {
        var (x, y) = (from.X + MapCards.Width, from.Y + port);
        var path = new StringBuilder(200);
        Put(path, 'M', x, y);
        var (last, at) = (from, port);
        foreach (var pass in through)
        {
            var (px, py) = (pass.X, pass.Y + (pass.Height / 2));
            Curve(path, x, y, px, py);
            Put(path, 'L', px + MapCards.Width, py);
            (x, y, last, at) = (px + MapCards.Width, py, pass, pass.Height / 2);
        }
        var end =
            found.TryGetValue((last, to, Math.Round(at)), out var link) && entries.TryGetValue(link, out var entry)
                ? entry
                : to.Y + (to.Height / 2);
        Curve(path, x, y, to.X - 6, end);
        return (path.ToString(), TipAt(to.X, end));
    }

    /// <summary>Back to where the story has been, behind the cards.</summary>
    public static (string Path, string Tip) Back(MapNode from, MapNode to, double port)
    {
        var (x, y, end) = (from.X + MapCards.Width, from.Y + port, to.Y + to.Above + 20);
        var path = new StringBuilder(60);
        Put(path, 'M', x, y);
        Put(path, 'C', x + 56, y);
        Put(path, ' ', to.X - 60, end);
        Put(path, ' ', to.X - 6, end);
        return (path.ToString(), TipAt(to.X, end));
    }

    private static void Curve(StringBuilder path, double x0, double y0, double x1, double y1)
    {
        var bend = (x1 - x0) / 2;
        Put(path, 'C', x0 + bend, y0);
        Put(path, ' ', x1 - bend, y1);
        Put(path, ' ', x1, y1);
    }

    private static void Put(StringBuilder path, char letter, double x, double y) =>
        path.Append(letter).Append(CultureInfo.InvariantCulture, $"{Math.Round(x, 1)} {Math.Round(y, 1)}");

    private static string TipAt(double x, double y) =>
        string.Create(CultureInfo.InvariantCulture, $"M{Math.Round(x, 1)} {Math.Round(y, 1)}l-8 -4.5v9z");
}
