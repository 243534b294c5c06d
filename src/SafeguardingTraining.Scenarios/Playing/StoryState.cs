using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// What has been told so far: the scene, the day, the pieces that came and the lines that still stand on the page.
/// It hears one turn after another and keeps the engine's lines as they are; only a page turns them into passages.
/// </summary>
internal sealed class StoryState
{
    private static readonly Line NoLine = new("", []);

    private readonly Scenario scenario;
    private readonly List<string> scenesBegun;
    private readonly List<Line> earlier;
    private readonly List<HeldLine> held;
    private readonly List<ChildLine> childLines;
    private readonly List<HubState> hubs;
    private readonly List<ClosedLine> closed;
    private readonly List<StrandLines> strands;
    private int? begins;

    public StoryState(Scenario scenario, string role, Beginning? begins = null)
    {
        this.scenario = scenario;
        Scene = new SceneTitle("opening", scenario.Title, 0);
        scenesBegun = [];
        earlier = [];
        held = [];
        childLines = [];
        hubs = [];
        closed = [];
        strands = [];
        foreach (var piece in scenario.Pieces.Where(piece => piece.Begins.Contains(role) || begins?.Held.Contains(piece.Id) is true))
        {
            Insert(new HeldLine(piece, Scene, null, Number, NoLine));
        }
    }

    private StoryState(StoryState other)
    {
        scenario = other.scenario;
        Origins = other.Origins;
        scenesBegun = [.. other.scenesBegun];
        earlier = [.. other.earlier];
        held = [.. other.held];
        childLines = [.. other.childLines];
        hubs = [.. other.hubs];
        closed = [.. other.closed];
        strands = [.. other.strands];
        begins = other.begins;
        Number = other.Number;
        Now = other.Now;
        Scene = other.Scene;
        Day = other.Day;
        Date = other.Date;
        Time = other.Time;
        Question = other.Question;
        Ending = other.Ending;
        BegunAgain = other.BegunAgain;
        WentBack = other.WentBack;
    }

    /// <summary>Where the lines were written, while an author tries the story.</summary>
    public Origins? Origins { get; init; }

    /// <summary>How many turns were heard after the first.</summary>
    public int Number { get; private set; } = -1;

    public Turn Now { get; private set; } = new([], [], []);

    public SceneTitle Scene { get; private set; }

    public int? Day { get; private set; }

    public DateOnly? Date { get; private set; }

    public string? Time { get; private set; }

    public string? Question { get; private set; }

    public Ending? Ending { get; private set; }

    /// <summary>The pieces that came, by the date on which their agency came to hold them.</summary>
    public IReadOnlyList<HeldLine> Held => held;

    public IReadOnlyList<ChildLine> ChildLines => childLines;

    public IReadOnlyList<string> ScenesBegun => scenesBegun;

    /// <summary>The stretches of time so far; the last may still be going on.</summary>
    public IReadOnlyList<HubState> Hubs => hubs;

    /// <summary>The stretch of time that is being spent, or null.</summary>
    public HubState? Hub => hubs is [.., { IsOver: false } last] ? last : null;

    /// <summary>The doors of which the story told that they closed.</summary>
    public IReadOnlyList<ClosedLine> Closed => closed;

    /// <summary>What each strand of the ending came to, in the order told.</summary>
    public IReadOnlyList<StrandLines> Strands => strands;

    /// <summary>A scene that began a second time in this turn; an author's slip.</summary>
    public string? BegunAgain { get; private set; }

    /// <summary>A day in this turn that lies before the one told last; an author's slip.</summary>
    public (int From, int To)? WentBack { get; private set; }

    public int ScenesDone => Ending is null ? Math.Max(0, scenesBegun.Count - 1) : scenesBegun.Count;

    public IEnumerable<Line> Outcome => Now.Lines.Take(begins ?? 0);

    public IReadOnlyList<Line> Earlier => earlier;

    public IEnumerable<Line> Story => Now.Lines.Skip(begins ?? 0);

    public StoryState Copy() => new(this);

    public SourceLine? SourceOf(Line line) => Origins?.PathOf(line) is { } path ? scenario.Lines.Find(path) : null;

    /// <summary>The choices that can be taken: what takes more time than is left is none of them.</summary>
    public List<Choice> Offered => [.. Now.Choices.Where(Fits)];

    /// <summary>A visit that takes more time than is left cannot be made.</summary>
    public bool Fits(Choice choice) => Hub is not { } hub || VisitLine.Of(choice, scenario.Tags) is not { } visit || hub.Fits(visit.Takes);

    /// <summary>Holds nothing any more.</summary>
    public void LayDown()
    {
        held.Clear();
        childLines.Clear();
    }

    /// <param name="taken">The choice that led to this turn, or null for the first.</param>
    public void Hear(Turn turn, Choice? taken)
    {
        var before = Hub;
        earlier.AddRange(Story);
        Now = turn;
        Number++;
        begins = null;
        Question = null;
        BegunAgain = null;
        WentBack = null;
        for (var at = 0; at < turn.Lines.Count; at++)
        {
            Hear(turn.Lines[at], at);
        }
        if (begins is not null)
        {
            earlier.Clear();
        }
        Spend(before, taken);
    }

    /// <summary>What the choice that was taken did to the time, and what is offered with what is left of it.</summary>
    private void Spend(HubState? before, Choice? taken)
    {
        if (Hub is not { } hub)
        {
            return;
        }
        if (ReferenceEquals(hub, before) && taken is not null)
        {
            IReadOnlyList<Line> brought = [.. Now.Lines.Where(line => !Decides(line))];
            hub = VisitLine.Of(taken, scenario.Tags) is { } made ? hub.With(made, brought) : hub.With(brought);
        }
        var visits = Now.Choices.Select(choice => VisitLine.Of(choice, scenario.Tags)).OfType<VisitLine>().ToList();
        // A decision within a visit offers no visits, and closes none.
        hubs[^1] = visits.Count > 0 || WaysOn <= 1 ? hub.Offering(visits) : hub;
    }

    private int WaysOn => Now.Choices.Count(choice => !scenario.Tags.IsSkip(choice));

    private bool Decides(Line line) => scenario.Tags.First<Tag.DecideTag>(line.Tags) is not null;

    private void Hear(Line line, int at)
    {
        for (var tag = 0; tag < line.Tags.Count; tag++)
        {
            Hear(scenario.Tags.Of(line.Tags[tag]), at);
        }
        for (var tag = 0; tag < line.Tags.Count; tag++)
        {
            Keep(scenario.Tags.Of(line.Tags[tag]), line);
        }
    }

    /// <summary>Where and when we are, before what the line brings, in whatever order its tags stand.</summary>
    private void Hear(Tag tag, int at)
    {
        switch (tag)
        {
            case Tag.SceneTag scene:
                Begin(scene, at);
                break;
            case Tag.DayTag day:
                Move(day.Number, scenario.DateOf(day));
                break;
            case Tag.DateTag date:
                Move(scenario.DayOf(date), scenario.DateOf(date));
                break;
            case Tag.DecideTag decide:
                Question = decide.Question;
                break;
            case Tag.EndingTag end:
                Ending = new Ending(end.Kind, end.Title);
                begins ??= at;
                Leave();
                break;
        }
    }

    private void Move(int day, DateOnly date)
    {
        WentBack = Day > day ? (Day.Value, day) : WentBack;
        (Day, Date, Time) = (day, date, null);
    }

    private void Begin(Tag.SceneTag tag, int at)
    {
        begins ??= at;
        Time = null;
        Leave();
        if (scenesBegun.Contains(tag.Id))
        {
            BegunAgain = tag.Id;
        }
        else
        {
            scenesBegun.Add(tag.Id);
        }
        var known = scenario.SceneOf(tag.Id) ?? new SceneTitle(tag.Id, tag.Title, scenesBegun.Count);
        // A story that branches has no order of its own: a scene is the third because two came before it on this path.
        var number = scenario.Strands.Count > 0 ? scenesBegun.IndexOf(tag.Id) + 1 : known.Number;
        Scene = known.Title == tag.Title && known.Number == number ? known : known with { Title = tag.Title, Number = number };
    }

    private void Keep(Tag tag, Line line)
    {
        switch (tag)
        {
            case Tag.TimeTag time:
                Time = time.Words;
                break;
            case Tag.PieceTag named when scenario.PieceOf(named.Id) is { } piece && !Holds(piece):
                Insert(new HeldLine(piece, Scene, Date, Number, line));
                break;
            case Tag.ChildTag child:
                childLines.Add(new ChildLine(line, child.Heading, Scene, Day, Date));
                break;
            case Tag.ClockTag clock when scenario.Tags.First<Tag.UntilTag>(line.Tags) is { } until:
                Leave();
                hubs.Add(new HubState(Scene, clock.At, until.At, until.Words, [.. Story.Where(told => !Decides(told))]));
                break;
            case Tag.ClosedTag door:
                closed.Add(new ClosedLine(door.Title, door.Why, Scene));
                break;
            case Tag.StrandTag strand:
                strands.Add(
                    new StrandLines(strand.StrandId, strand.StateId, [.. Now.Lines.SkipWhile(told => !ReferenceEquals(told, line))])
                );
                break;
        }
    }

    private void Leave()
    {
        if (Hub is { } hub)
        {
            hubs[^1] = hub with { IsOver = true };
        }
    }

    private bool Holds(Piece piece)
    {
        foreach (var one in held)
        {
            if (one.Piece.Id == piece.Id)
            {
                return true;
            }
        }
        return false;
    }

    private void Insert(HeldLine came)
    {
        var place = held.Count;
        while (place > 0 && held[place - 1].Piece.Date > came.Piece.Date)
        {
            place--;
        }
        held.Insert(place, came);
    }
}
