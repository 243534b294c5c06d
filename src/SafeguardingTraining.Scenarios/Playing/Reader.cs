using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>
/// One learner's place in a story, held so that the next choice need not replay the ones before it.
/// Not for several threads at once; <see cref="Fork"/> gives a copy that goes its own way.
/// </summary>
public sealed class Reader
{
    private readonly Session session;
    private readonly StoryState telling;
    private string? misfit;
    private Position? position;

    private Reader(Scenario scenario, string role, int seed, Session session, StoryState telling)
    {
        (Scenario, Role, Seed) = (scenario, role, seed);
        (this.session, this.telling) = (session, telling);
    }

    public Scenario Scenario { get; }

    public string Role { get; }

    public int Seed { get; }

    /// <summary>What the learner sees here; worked out once, when first asked for.</summary>
    public Position Position => position ??= PositionBuilder.Position(Scenario, Role, Seed, telling, Trouble);

    /// <summary>The story has come to its end here; to know it, no page is worked out.</summary>
    public bool HasEnded => telling.Now.Ended && Trouble is null;

    internal StoryState Telling => telling;

    /// <summary>The same for places from which the story goes on alike, whatever led there.</summary>
    public string Fingerprint => session.Fingerprint();

    /// <summary>The story's variables as they are here.</summary>
    public IReadOnlyDictionary<string, Value> Variables => session.Variables;

    /// <summary>What the story remembers here.</summary>
    public Memory Memory => session.Memory();

    /// <summary>The knots and stitches of the story to which the present choices belong.</summary>
    public string Place => session.Place();

    /// <summary>Where the story broke down, when it did and that place is known.</summary>
    internal SourceLine? TroublePlace => StopsAt(telling.Now) is { } trouble ? Scenario.Lines.Find(trouble.Path) : null;

    private string? Trouble => EngineTrouble(telling.Now) ?? misfit;

    public static Reader Start(Scenario scenario, string role, int seed) => Start(scenario, role, seed, null);

    /// <param name="coverage">Counts every place the story comes past; forks and glimpses are not counted.</param>
    public static Reader Start(Scenario scenario, string role, int seed, Coverage? coverage)
    {
        var session = Session.Start(scenario.Story, seed);
        session.Coverage = coverage;
        session.Set("role", role);
        var reader = new Reader(scenario, role, seed, session, new StoryState(scenario, role));
        reader.telling.Hear(session.Read(), null);
        return reader;
    }

    /// <summary>Begins a playthrough, where it begins.</summary>
    public static Reader Start(Playthrough playthrough) => Start(playthrough, null);

    /// <param name="origins">Notes where what is told was written; forks and glimpses note nothing.</param>
    internal static Reader Start(Playthrough playthrough, Origins? origins)
    {
        var (scenario, role, begins) = (playthrough.Scenario, playthrough.Role, playthrough.Begins);
        if (begins is null)
        {
            return Start(scenario, role, playthrough.Seed);
        }
        var session = Session.Start(scenario.Story, playthrough.Seed, Beginning.TurnBudget);
        session.Origins = origins;
        session.Set("role", role);
        begins.Prepare(session);
        var reader = new Reader(scenario, role, playthrough.Seed, session, new StoryState(scenario, role, begins) { Origins = origins });
        reader.telling.Hear(session.Read(), null);
        return reader;
    }

    /// <summary>Replays a playthrough up to its last fact, or up to the first that does not fit.</summary>
    public static Reader At(Playthrough playthrough)
    {
        var reader = Start(playthrough);
        foreach (var taken in playthrough.Taken)
        {
            if (!reader.Take(taken))
            {
                reader.Stop(taken);
                break;
            }
        }
        return reader;
    }

    /// <summary>
    /// Goes one choice on. False, and nothing changes, when the option is not offered here, takes more time than is left, or the
    /// story has ended.
    /// </summary>
    public bool Take(TakenChoice taken)
    {
        var choice = ChoiceOf(taken.Option);
        if (Trouble is not null || choice is null || !telling.Fits(choice) || session.Pick(taken.Option) is NoSuchChoice)
        {
            return false;
        }
        if (taken.Noticed is { } noticed)
        {
            session.Set(WordsNoticed.AllVariable, noticed.All);
            session.Set(WordsNoticed.BlameVariable, noticed.Blame);
        }
        telling.Hear(session.Read(), choice);
        position = null;
        return true;
    }

    /// <summary>The same, and counts every place the story comes past on the way.</summary>
    public bool Take(TakenChoice taken, Coverage coverage)
    {
        session.Coverage = coverage;
        var took = Take(taken);
        session.Coverage = null;
        return took;
    }

    /// <summary>A second reader at the same place; what one takes the other never sees.</summary>
    public Reader Fork() => new(Scenario, Role, Seed, session.Fork(), telling.Copy()) { misfit = misfit };

    /// <summary>
    /// Goes on from here as if one slot of <see cref="Memory"/> held what it holds on another way here. What is told and offered here
    /// stays as it is.
    /// </summary>
    public void Remember(Memory other, int slot) => session.Remember(other, slot);

    /// <summary>The same for a place that was visited so often.</summary>
    public void Remember(int slot, int visits) => session.Remember(slot, visits);

    /// <summary>Holds no piece from here on, so that passages name every piece that they can bring.</summary>
    public void LayDown() => telling.LayDown();

    /// <summary>Every way through the present decision, read by taking each on a copy; in the author's order, the skip left out.</summary>
    internal IReadOnlyList<ChoiceLookahead> Glimpses() =>
        Position.Decision is { } decision ? [.. decision.Options.OrderBy(option => option.Index).Select(Glimpse)] : [];

    internal ChoiceLookahead Glimpse(Option option)
    {
        var ahead = session.Fork();
        ahead.Pick(option.Index);
        return Scenarios.ChoiceLookahead.Of(option, ahead.Read(), Scenario.Tags);
    }

    /// <summary>Where the author wrote an option that is offered here.</summary>
    internal SourceLine? SourceOf(Option option) =>
        ChoiceOf(option.Index) is { } choice && session.PathOf(choice) is { } path ? Scenario.Lines.Find(path) : null;

    private Choice? ChoiceOf(int option)
    {
        foreach (var choice in telling.Now.Choices)
        {
            if (choice.Index == option)
            {
                return choice;
            }
        }
        return null;
    }

    private void Stop(TakenChoice taken)
    {
        misfit = telling.Now.Ended
            ? $"The story ended after choice {telling.Number}, but more choices follow."
            : $"Choice {telling.Number + 1} took option {taken.Option}, which is not offered there.";
        position = null;
    }

    private string? EngineTrouble(Turn turn) =>
        StopsAt(turn) switch
        {
            null => null,
            var trouble when Scenario.Lines.Find(trouble.Path) is { } written => $"The story stops here, at {written}: {trouble.Message}",
            var trouble => $"The story stops here: {trouble.Message}",
        };

    private static Trouble? StopsAt(Turn turn)
    {
        foreach (var trouble in turn.Troubles)
        {
            if (trouble.Kind is not TroubleKind.Warning)
            {
                return trouble;
            }
        }
        return null;
    }
}
