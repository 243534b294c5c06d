using System.Globalization;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>Makes the map of a story: which of its places are scenes, which day they stand on, and where the ways between them lead.</summary>
public sealed class StoryMapReader
{
    private readonly StoryOutline outline;
    private readonly DateOnly? starts;
    private readonly IReadOnlyList<Strand> strands;
    private readonly MapShares shares;
    private readonly Dictionary<string, OutlinePlace> places;
    private readonly Dictionary<string, IReadOnlyList<Tag>> tags;
    private readonly Dictionary<string, HashSet<string>> passages = [];
    private readonly HashSet<string> isPassage = [];
    private readonly Dictionary<string, int> days = [];
    private readonly HashSet<(string From, string To)> loops = [];

    /// <param name="starts">The date of the story's first day; null where it is not known.</param>
    /// <param name="strands">As scenario.md names them; none where it cannot be read.</param>
    private StoryMapReader(StoryOutline outline, DateOnly? starts, IReadOnlyList<Strand> strands, MapShares shares)
    {
        this.outline = outline;
        this.starts = starts;
        this.strands = strands;
        this.shares = shares;
        places = outline.Places.Where(place => !place.IsFunction).DistinctBy(place => place.Path).ToDictionary(place => place.Path);
        tags = places.ToDictionary(place => place.Key, place => (IReadOnlyList<Tag>)[.. place.Value.Tags.Select(tag => Tag.Of(tag.Text))]);
    }

    public static StoryMap Of(StoryOutline outline, DateOnly? starts, IReadOnlyList<Strand> strands, MapShares shares) =>
        new StoryMapReader(outline, starts, strands, shares).Read();

    private StoryMap Read()
    {
        FindPassages();
        var ways = Ways();
        var order = Ordered(ways);
        FindDays(order, ways);
        var parts = Parts();
        var reached = ways.Select(way => way.To).ToHashSet();
        var first = FirstScenes(ways);
        var scenes = places
            .Values.Where(IsScene)
            .Select(place => SceneOf(place, parts, first, reached, ways))
            .Where(scene => scene.Kind != MapSceneKind.Opening || scene.Options.Count > 0 || first.Count > 1)
            .ToList();
        var known = scenes.Select(scene => scene.Path).ToHashSet();
        return new StoryMap(
            parts.All,
            scenes,
            [.. ways.Where(way => known.Contains(way.From)).Select(way => way with { IsLoop = loops.Contains((way.From, way.To)) })],
            Strands(),
            Nowhere(known)
        );
    }

    private bool IsScene(OutlinePlace place) => !isPassage.Contains(place.Path);

    /// <summary>What is only gone to and come back from is a passage of the scene that goes there, and no scene.</summary>
    private void FindPassages()
    {
        var gone = new HashSet<string>();
        var open = new Queue<string>([""]);
        while (open.TryDequeue(out var path))
        {
            if (gone.Add(path) && places.TryGetValue(path, out var place))
            {
                foreach (var way in place.Ways.Where(way => way.To is not null && way.Kind is OutlineWayKind.Go or OutlineWayKind.Thread))
                {
                    open.Enqueue(way.To ?? "");
                }
            }
        }
        var called = places.Values.SelectMany(place => place.Ways).Where(way => way.Kind is OutlineWayKind.Tunnel).Select(way => way.To);
        foreach (var path in called.OfType<string>())
        {
            Follow(path, gone);
        }
        foreach (var place in places.Values.Where(IsScene))
        {
            passages[place.Path] = Called(place);
        }
    }

    private void Follow(string path, HashSet<string> gone)
    {
        if (gone.Contains(path) || !isPassage.Add(path) || !places.TryGetValue(path, out var place))
        {
            return;
        }
        foreach (var way in place.Ways)
        {
            if (way.To is { } to)
            {
                Follow(to, gone);
            }
        }
    }

    private HashSet<string> Called(OutlinePlace place)
    {
        var found = new HashSet<string>();
        var open = new Stack<OutlinePlace>([place]);
        while (open.TryPop(out var next))
        {
            foreach (var way in next.Ways)
            {
                if (way.To is { } to && isPassage.Contains(to) && found.Add(to) && places.TryGetValue(to, out var called))
                {
                    open.Push(called);
                }
            }
        }
        return found;
    }

    private List<MapWay> Ways()
    {
        var ways = new List<MapWay>();
        foreach (var place in places.Values.Where(IsScene))
        {
            var doors = place.Options.Where(option => option.IsConditional).Select(option => (int?)option.Number).ToHashSet();
            foreach (var way in place.Ways)
            {
                foreach (var to in EndsOf(place, way))
                {
                    ways.Add(new MapWay(place.Path, way.Option, to, doors.Contains(way.Option), false));
                }
            }
        }
        return [.. ways.Where(way => way.From != way.To).Distinct()];
    }

    private IEnumerable<string> EndsOf(OutlinePlace place, OutlineWay way)
    {
        if (way.LeadsNowhere)
        {
            return [NowhereKey(way)];
        }
        if (way.To is not { } to)
        {
            return [];
        }
        if (!isPassage.Contains(to))
        {
            return way.Kind is OutlineWayKind.Tunnel ? [] : [to];
        }
        return passages[place.Path]
            .SelectMany(path => places[path].Ways)
            .Where(inner => inner.To is not null && !isPassage.Contains(inner.To) && inner.Kind is not OutlineWayKind.Tunnel)
            .Select(inner => inner.To)
            .OfType<string>()
            .Concat(StrandsIn(to).Select(StrandKey))
            .Distinct();
    }

    /// <summary>The strands that are told in a passage, or in one it goes on to.</summary>
    private IEnumerable<string> StrandsIn(string passage)
    {
        var seen = new HashSet<string>();
        var open = new Stack<string>([passage]);
        while (open.TryPop(out var path))
        {
            if (seen.Add(path) && places.TryGetValue(path, out var place) && isPassage.Contains(path))
            {
                foreach (var strand in tags[path].OfType<Tag.StrandTag>())
                {
                    yield return strand.StrandId;
                }
                foreach (var way in place.Ways)
                {
                    open.Push(way.To ?? "");
                }
            }
        }
    }

    private static string StrandKey(string strand) => $"strand:{strand}";

    private static string NowhereKey(OutlineWay way) => $"{MapNowhere.Prefix}{way.Written}";

    /// <summary>From the opening on, each scene after all that lead to it; what nobody leads to stands in the order it is written.</summary>
    private List<string> Ordered(List<MapWay> ways)
    {
        var onward = ways.Where(way => places.ContainsKey(way.To)).ToLookup(way => way.From, way => way.To);
        var state = new Dictionary<string, bool>();
        var done = new List<string>();
        foreach (var root in places.Values.Where(IsScene).Select(place => place.Path))
        {
            Visit(root);
        }
        done.Reverse();
        return done;

        void Visit(string root)
        {
            if (!state.TryAdd(root, false))
            {
                return;
            }
            var open = new Stack<(string Path, IEnumerator<string> Next)>();
            open.Push((root, onward[root].Distinct().GetEnumerator()));
            while (open.TryPeek(out var top))
            {
                if (!top.Next.MoveNext())
                {
                    open.Pop();
                    state[top.Path] = true;
                    done.Add(top.Path);
                    continue;
                }
                var to = top.Next.Current;
                if (state.TryAdd(to, false))
                {
                    open.Push((to, onward[to].Distinct().GetEnumerator()));
                }
                else if (!state[to])
                {
                    loops.Add((top.Path, to));
                }
            }
        }
    }

    private void FindDays(List<string> order, List<MapWay> ways)
    {
        var before = ways.Where(way => !loops.Contains((way.From, way.To))).ToLookup(way => way.To, way => way.From);
        var above = Above();
        foreach (var path in order)
        {
            var own = tags[path].Select(DayOf).FirstOrDefault(day => day > 0);
            var earlier = before[path].Select(from => days.GetValueOrDefault(from)).DefaultIfEmpty(0).Max();
            var day = Math.Max(own, earlier);
            days[path] = day > 0 ? day : days.GetValueOrDefault(above.GetValueOrDefault(path) ?? "");
        }
    }

    /// <summary>The scene that stands above each in the text.</summary>
    private Dictionary<string, string> Above()
    {
        var above = new Dictionary<string, string>();
        var last = "";
        foreach (var place in places.Values.Where(IsScene))
        {
            above[place.Path] = last;
            last = place.Path;
        }
        return above;
    }

    private int DayOf(Tag tag) =>
        tag switch
        {
            Tag.DayTag day => day.Number,
            Tag.DateTag date when starts is { } first => Days(first, date),
            _ => 0,
        };

    private static int Days(DateOnly first, Tag.DateTag date)
    {
        var same = new DateOnly(first.Year, date.Month, Math.Min(date.DayOfMonth, DateTime.DaysInMonth(first.Year, date.Month)));
        return (same < first ? same.AddYears(1) : same).DayNumber - first.DayNumber + 1;
    }

    private sealed record PartBook(IReadOnlyList<MapPart> All, IReadOnlyDictionary<int, int> OfDay);

    private PartBook Parts()
    {
        var told = places
            .Values.Where(IsScene)
            .Where(place => !StandsAtTheEnd(place))
            .Select(place => days[place.Path])
            .Distinct()
            .Order()
            .ToList();
        // What stands above the first day stands on it.
        var used = told is [0, _, ..] ? told[1..] : told;
        var all = used.Select((day, at) => new MapPart(at, day == 0 ? "The story" : NameOf(day))).ToList();
        var last = all.Count - 1;
        return new PartBook(
            all,
            days.Values.Distinct()
                .ToDictionary(day => day, day => Math.Clamp(used.FindLastIndex(other => other <= day), 0, Math.Max(last, 0)))
        );
    }

    private string NameOf(int day) =>
        starts is { } first
            ? first.AddDays(day - 1).ToString("dddd d MMMM", CultureInfo.InvariantCulture)
            : string.Create(CultureInfo.InvariantCulture, $"Day {day}");

    /// <summary>Where the story can begin.</summary>
    private HashSet<string> FirstScenes(List<MapWay> ways)
    {
        var opening = places.GetValueOrDefault("");
        var first = ways.Where(way => way.From.Length == 0 && places.ContainsKey(way.To)).Select(way => way.To).ToHashSet();
        return opening is { Options.Count: > 0 } ? [""] : first;
    }

    private bool StandsAtTheEnd(OutlinePlace place) =>
        tags[place.Path].OfType<Tag.EndingTag>().Any()
        && place.Options.Count == 0
        && place.Ways.All(way => way.Kind is OutlineWayKind.End || (way.Kind is OutlineWayKind.Tunnel && !StrandsIn(way.To ?? "").Any()));

    private MapScene SceneOf(OutlinePlace place, PartBook parts, HashSet<string> first, HashSet<string> reached, List<MapWay> ways)
    {
        var told = tags[place.Path];
        var ending = told.OfType<Tag.EndingTag>().FirstOrDefault();
        var title = told.OfType<Tag.SceneTag>().FirstOrDefault()?.Title ?? ending?.Title;
        return new MapScene(
            place.Path,
            title ?? (place.Path.Length == 0 ? "The opening" : InWords(place.Path)),
            place.Path.Length == 0 ? MapSceneKind.Opening
                : ending is null ? MapSceneKind.Scene
                : MapSceneKind.Ending,
            parts.OfDay.GetValueOrDefault(days[place.Path]),
            place.File,
            place.Line
        )
        {
            IsTitled = title is not null,
            Options = OptionsOf(place),
            Pieces = Within(place).SelectMany(path => tags[path]).OfType<Tag.PieceTag>().DistinctBy(piece => piece.Id).Count(),
            Points = [.. Within(place).SelectMany(path => tags[path]).OfType<Tag.PointTag>().Select(point => point.Id).Distinct()],
            IsStart = first.Contains(place.Path),
            IsLost = place.Path.Length > 0 && !reached.Contains(place.Path) && !first.Contains(place.Path),
            IsOpenEnded =
                ending is null
                && place is { Options.Count: 0, Returns: false, Path.Length: > 0 }
                && place.Ways.All(way => way.Kind is OutlineWayKind.End),
            StandsAtTheEnd = StandsAtTheEnd(place),
            Share =
                ending is null ? null
                : shares.Endings.TryGetValue(ending.Title, out var share) ? share
                : null,
            Passages = passages[place.Path].Count,
        };
    }

    private IEnumerable<string> Within(OutlinePlace place) => passages[place.Path].Prepend(place.Path);

    private static List<MapOption> OptionsOf(OutlinePlace place)
    {
        var skips = place.Tags.Where(tag => Tag.Of(tag.Text) is Tag.SkipTag).Select(tag => tag.Option).ToHashSet();
        var back = place.Ways.Where(way => way.To == place.Path).Select(way => way.Option).ToHashSet();
        var options = place
            .Options.Select(option => new MapOption(option.Number, option.IsFallback ? "Otherwise" : option.Words, option.Line)
            {
                IsDoor = option.IsConditional,
                IsSkip = skips.Contains(option.Number),
                StaysHere = back.Contains(option.Number),
                IsOpenEnded = option.IsOpenEnded,
                IsInner = option.Within is not null,
            })
            .ToList();
        if (options.Count > 0 && place.Ways.FirstOrDefault(way => way.Option is null && way.Kind is OutlineWayKind.Go) is { } after)
        {
            options.Add(new MapOption(null, "And then", after.Line));
        }
        return options;
    }

    private static string InWords(string path)
    {
        var words = path.Split('.')[^1].Replace('_', ' ').Trim();
        return words.Length == 0 ? path : char.ToUpper(words[0], CultureInfo.InvariantCulture) + words[1..];
    }

    private List<MapStrand> Strands()
    {
        var told = places
            .Values.SelectMany(place => place.Tags.Select(tag => (place.File, tag.Line, Tag: Tag.Of(tag.Text) as Tag.StrandTag)))
            .Where(one => one.Tag is not null)
            .DistinctBy(one => one.Tag)
            .ToList();
        return
        [
            .. told.Select(one => one.Tag?.StrandId ?? "")
                .Distinct()
                .OrderBy(id => PlaceOf(id))
                .Select(id => new MapStrand(
                    StrandKey(id),
                    strands.FirstOrDefault(strand => strand.Id == id)?.Name ?? InWords(id),
                    [
                        .. told.Where(one => one.Tag?.StrandId == id)
                            .OrderBy(one => StateAt(id, one.Tag?.StateId ?? ""))
                            .Select(one => StateOf(id, one.Tag?.StateId ?? "", one.File, one.Line)),
                    ]
                )),
        ];
    }

    private int PlaceOf(string strand) =>
        strands.Index().Where(one => one.Item.Id == strand).Select(one => one.Index).DefaultIfEmpty(99).Min();

    private int StateAt(string strand, string state) =>
        strands
            .FirstOrDefault(one => one.Id == strand)
            ?.States.Index()
            .Where(one => one.Item.Id == state)
            .Select(one => one.Index)
            .DefaultIfEmpty(99)
            .Min()
        ?? 99;

    private MapState StateOf(string strand, string state, string file, int line) =>
        new(
            strands.FirstOrDefault(one => one.Id == strand)?.StateOf(state)?.Title.Set() ?? InWords(state.Replace('-', ' ')),
            file,
            line,
            shares.States.TryGetValue($"{strand} {state}", out var share) ? share : null
        );

    private List<MapNowhere> Nowhere(HashSet<string> known) =>
        [
            .. places
                .Values.Where(place => known.Contains(place.Path) || isPassage.Contains(place.Path))
                .SelectMany(place => place.Ways.Where(way => way.LeadsNowhere).Select(way => (place.Path, Way: way)))
                .Select(one => new MapNowhere(
                    NowhereKey(one.Way),
                    one.Way.Written,
                    NearestScene.Of(one.Way.Written, places.Keys.Where(path => path.Length > 0)),
                    one.Path,
                    one.Way.Option,
                    one.Way.File,
                    one.Way.Line,
                    one.Way.Start
                )),
        ];
}
