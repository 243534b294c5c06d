using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Pictures;

/// <summary>
/// Where each person of a family sits: rows are generations, the oldest on top, and people of one home stay together.
/// The child's home comes first, other homes beside or below it, and people without a home near those they belong to.
/// </summary>
public sealed class FamilyGrid
{
    private const int Widest = 3;

    private readonly Family family;
    private readonly IReadOnlyList<Person> people;
    private readonly Dictionary<string, int> generations;
    private readonly HashSet<(int Row, int Column)> used = [];
    private List<GridCell> seats = [];
    private List<Dwelling> homes = [];

    private FamilyGrid(Family family)
    {
        this.family = family;
        people = [.. family.People.Where(person => person.InFamily)];
        generations = Generations();
    }

    /// <param name="Column">May stand between two columns, as a child does under two parents.</param>
    public sealed record GridCell(Person Person, int Row, double Column);

    /// <summary>The rows and columns a home spans, all inclusive.</summary>
    public sealed record Dwelling(Scenarios.Home Home, int Top, int Bottom, int Left, int Right);

    public IReadOnlyList<GridCell> Seats => seats;

    public IReadOnlyList<Dwelling> Homes => homes;

    public int Rows => seats.Count == 0 ? 0 : seats.Max(seat => seat.Row) + 1;

    public int Columns => used.Count == 0 ? 0 : used.Max(cell => cell.Column) + 1;

    public static FamilyGrid Of(Family family)
    {
        var grid = new FamilyGrid(family);
        foreach (var household in grid.Households())
        {
            grid.SeatHousehold(household);
        }
        grid.StartAtTop();
        return grid;
    }

    /// <summary>Whether nobody sits, and nobody lives, in the column on the right of somebody without a home.</summary>
    public bool HasRoomBeside(GridCell seat) =>
        seat.Person.Home is null
        && seat.Column + 1 < Columns
        && !seats.Any(other => other.Row == seat.Row && other.Column > seat.Column && other.Column < seat.Column + 2)
        && !homes.Any(home =>
            home.Top <= seat.Row && seat.Row <= home.Bottom && home.Left <= seat.Column + 1 && home.Right >= seat.Column + 1
        );

    private IEnumerable<IReadOnlyList<Person>> Households()
    {
        var childsHome = family.Child?.Home;
        var together = people
            .Where(person => person.Home is not null)
            .GroupBy(person => person.Home)
            .OrderByDescending(home => home.Key == childsHome)
            .ThenByDescending(home => home.Count())
            .Select(home => (IReadOnlyList<Person>)[.. home]);
        var alone = people.Where(person => person.Home is null).OrderByDescending(person => generations[person.Id]);
        return together.Concat(alone.Select(person => (IReadOnlyList<Person>)[person]));
    }

    private void SeatHousehold(IReadOnlyList<Person> household)
    {
        var rows = RowsOf(household);
        var width = rows.Max(row => row.People.Count);
        var (shift, left) = FreePlace(household, rows, width);
        foreach (var row in rows)
        {
            SeatRow(row.People, row.Row + shift, left, width);
        }
        if (family.Homes.FirstOrDefault(home => home.Id == household[0].Home) is { } home)
        {
            homes.Add(new Dwelling(home, rows[0].Row + shift, rows[^1].Row + shift, left, left + width - 1));
            Fill(rows[0].Row + shift, rows[^1].Row + shift, left, width);
        }
    }

    /// <summary>The household by generation; a generation too wide for the page takes two rows.</summary>
    private List<(int Row, IReadOnlyList<Person> People)> RowsOf(IReadOnlyList<Person> household)
    {
        var rows = new List<(int, IReadOnlyList<Person>)>();
        var pushed = 0;
        foreach (var generation in household.GroupBy(person => generations[person.Id]).OrderByDescending(group => group.Key))
        {
            var chunks = InOrder([.. generation]).Chunk(Widest).ToList();
            for (var chunk = 0; chunk < chunks.Count; chunk++)
            {
                pushed += chunk > 0 ? 1 : 0;
                rows.Add((-generation.Key + pushed, chunks[chunk]));
            }
        }
        return rows;
    }

    /// <summary>Couples stay side by side, and anyone who has ties outside the home is on the right, nearest to them.</summary>
    private List<Person> InOrder(IReadOnlyList<Person> row)
    {
        var ordered = new List<Person>();
        foreach (var person in row.OrderBy(TiesOutside).ThenBy(person => person.Id == family.ChildId))
        {
            var partner = ordered.FindIndex(other => AreCouple(other, person));
            ordered.Insert(partner >= 0 ? partner + 1 : ordered.Count, person);
        }
        return ordered;
    }

    private int TiesOutside(Person person) => people.Count(other => other.Home != person.Home && AreTied(person, other));

    private (int Shift, int Left) FreePlace(IReadOnlyList<Person> household, List<(int Row, IReadOnlyList<Person> People)> rows, int width)
    {
        foreach (var shift in new[] { 0, 1, -1, 2, -2, 3, 4, 5, 6, 7 })
        {
            var places = Enumerable
                .Range(0, Widest - width + 1)
                .Where(left => IsFree(rows[0].Row + shift, rows[^1].Row + shift, left, width))
                .OrderBy(left => FarFromTheirs(household, left + ((width - 1) / 2.0)))
                .ToList();
            if (places.Count > 0)
            {
                return (shift, places[0]);
            }
        }
        return (seats.Max(seat => seat.Row) + 1 - rows[0].Row, 0);
    }

    private double FarFromTheirs(IReadOnlyList<Person> household, double column) =>
        seats.Where(seat => household.Any(person => AreTied(person, seat.Person))).Sum(seat => Math.Abs(seat.Column - column));

    private void SeatRow(IReadOnlyList<Person> row, int at, int left, int width)
    {
        var middle = left + ((width - 1) / 2.0);
        var parents = seats.Where(seat => row.Any(person => person.Parents.Contains(seat.Person.Id)) && seat.Row < at).ToList();
        var centre = parents.Count == 0 ? middle : parents.Average(seat => seat.Column);
        var first = Math.Clamp(centre - ((row.Count - 1) / 2.0), left, left + width - row.Count);
        for (var place = 0; place < row.Count; place++)
        {
            seats.Add(new GridCell(row[place], at, first + place));
        }
        Fill(at, at, left, width);
    }

    private void Fill(int top, int bottom, int left, int width)
    {
        for (var row = top; row <= bottom; row++)
        {
            for (var column = left; column < left + width; column++)
            {
                used.Add((row, column));
            }
        }
    }

    private bool IsFree(int top, int bottom, int left, int width) =>
        !used.Any(cell => cell.Row >= top && cell.Row <= bottom && cell.Column >= left && cell.Column < left + width);

    private void StartAtTop()
    {
        if (seats.Count == 0)
        {
            return;
        }
        var rows = seats.Select(seat => seat.Row).Distinct().Order().ToList();
        seats = seats.ConvertAll(seat => seat with { Row = rows.IndexOf(seat.Row) });
        homes = homes.ConvertAll(home => home with { Top = rows.IndexOf(home.Top), Bottom = rows.IndexOf(home.Bottom) });
    }

    /// <summary>Steps above the child, found by walking from person to person; somebody with no tie stands with the adults.</summary>
    private Dictionary<string, int> Generations()
    {
        var known = new Dictionary<string, int> { [family.ChildId] = 0 };
        var waiting = new Queue<string>([family.ChildId]);
        while (waiting.TryDequeue(out var id))
        {
            foreach (var (other, step) in Steps(id))
            {
                if (known.TryAdd(other, known[id] + step))
                {
                    waiting.Enqueue(other);
                }
            }
        }
        foreach (var person in people)
        {
            known.TryAdd(person.Id, 1);
        }
        return known;
    }

    private IEnumerable<(string Id, int Step)> Steps(string id)
    {
        foreach (var person in people)
        {
            if (person.Id == id)
            {
                foreach (var parent in person.Parents)
                {
                    yield return (parent, 1);
                }
            }
            else if (person.Parents.Contains(id))
            {
                yield return (person.Id, -1);
            }
        }
        foreach (var person in people.Where(person => person.Id != id))
        {
            if (people.FirstOrDefault(other => other.Id == id) is { } self && (AreCouple(person, self) || AreSiblings(person, self)))
            {
                yield return (person.Id, 0);
            }
        }
    }

    private static bool AreTied(Person one, Person other) =>
        AreCouple(one, other) || AreSiblings(one, other) || one.Parents.Contains(other.Id) || other.Parents.Contains(one.Id);

    private static bool AreCouple(Person one, Person other) => one.Partner == other.Id || other.Partner == one.Id;

    private static bool AreSiblings(Person one, Person other) => one.Sibling == other.Id || other.Sibling == one.Id;
}
