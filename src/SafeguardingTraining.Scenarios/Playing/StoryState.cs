using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// What has been told so far: the scene, the day, the pieces that came and the lines that still stand on the page.
/// It hears one turn after another and keeps the engine's lines as they are; only a page turns them into passages.
/// </summary>
internal sealed class StoryState
{
    private readonly Scenario scenario;
    private readonly List<string> scenesBegun;
    private readonly List<Line> earlier;
    private readonly List<HeldLine> held;
    private readonly List<ChildLine> childLines;
    private int? begins;

    public StoryState(Scenario scenario)
    {
        this.scenario = scenario;
        Scene = new SceneTitle("opening", scenario.Title, 0);
        scenesBegun = [];
        earlier = [];
        held = [];
        childLines = [];
    }

    private StoryState(StoryState other)
    {
        scenario = other.scenario;
        scenesBegun = [.. other.scenesBegun];
        earlier = [.. other.earlier];
        held = [.. other.held];
        childLines = [.. other.childLines];
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

    /// <summary>A scene that began a second time in this turn; an author's slip.</summary>
    public string? BegunAgain { get; private set; }

    /// <summary>A day in this turn that lies before the one told last; an author's slip.</summary>
    public (int From, int To)? WentBack { get; private set; }

    public int ScenesDone => Ending is null ? Math.Max(0, scenesBegun.Count - 1) : scenesBegun.Count;

    public IEnumerable<Line> Outcome => Now.Lines.Take(begins ?? 0);

    public IReadOnlyList<Line> Earlier => earlier;

    public IEnumerable<Line> Story => Now.Lines.Skip(begins ?? 0);

    public StoryState Copy() => new(this);

    public void Hear(Turn turn)
    {
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
    }

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
        if (scenesBegun.Contains(tag.Id))
        {
            BegunAgain = tag.Id;
        }
        else
        {
            scenesBegun.Add(tag.Id);
        }
        var known = scenario.SceneOf(tag.Id) ?? new SceneTitle(tag.Id, tag.Title, scenesBegun.Count);
        Scene = known.Title == tag.Title ? known : known with { Title = tag.Title };
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
