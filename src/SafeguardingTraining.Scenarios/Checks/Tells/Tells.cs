namespace SafeguardingTraining.Scenarios;

/// <summary>
/// Whether the strongest options of a story or a drill can be told from their surface: guessed by a reader trained on all the others.
/// </summary>
/// <param name="Name">The file that was tested.</param>
/// <param name="Decisions">How many decisions were guessed at.</param>
/// <param name="Guessed">The share of them guessed rightly, from 0 to 1.</param>
/// <param name="Chance">The share that drawing lots guesses.</param>
/// <param name="Cues">What each single cue guesses, the most telling first.</param>
public sealed record Tells(string Name, int Decisions, double Guessed, double Chance, IReadOnlyList<CueGuess> Cues)
{
    /// <summary>Above this share the options give themselves away, where lots guess one in three.</summary>
    public const double MostGuessed = 0.45;

    /// <summary>Above this share a single cue does.</summary>
    public const double MostByOneCue = 0.42;

    // Both are meant for three options, of which lots guess a third; where lots guess more, so may the reader.
    private const double Third = 1.0 / 3;

    /// <summary>The most that may be guessed here.</summary>
    public double Most => MostGuessed + Allowance;

    public bool GiveAway => Decisions > 0 && Guessed > Most;

    /// <summary>Cues that guess more than one alone should.</summary>
    public IReadOnlyList<CueGuess> Telling => [.. Cues.Where(cue => cue.Guessed > MostByOneCue + Allowance)];

    /// <summary>What was guessed, in words for an author.</summary>
    public string Words =>
        $"{BranchGoals.Percent(Guessed)} of {Decisions} guessed from the surface (lots {BranchGoals.Percent(Chance)}, at most {BranchGoals.Percent(Most)})"
        + string.Concat(Telling.Select((cue, at) => $"{(at == 0 ? "; cues: " : ", ")}{cue.Cue} {BranchGoals.Percent(cue.Guessed)}"));

    private double Allowance => Math.Max(0, Chance - Third);

    /// <summary>The problem there is, or null when the options keep to themselves.</summary>
    /// <param name="isException">It is not yet asked of this one: then it is a warning.</param>
    public Problem? Finding(bool isException) =>
        GiveAway ? new Problem(Name, 1, isException ? Severity.Warning : Severity.Error, "tells", $"{Words}.") : null;

    /// <summary>Guesses one collection's strongest options after training on the others.</summary>
    public static Tells Of(string name, IReadOnlyList<WeighedOptions> tested, IReadOnlyList<WeighedOptions> others)
    {
        if (tested.Count == 0)
        {
            return new Tells(name, 0, 0, 0, []);
        }
        var reader = SurfaceReader.Trained(others);
        return new Tells(
            name,
            tested.Count,
            tested.Average(reader.Guesses),
            tested.Average(decision => decision.Chance),
            [
                .. SurfaceCue
                    .All.Select(cue => new CueGuess(cue.Name, tested.Average(cue.Guesses)))
                    .OrderByDescending(cue => cue.Guessed)
                    .ThenBy(cue => cue.Cue, StringComparer.Ordinal),
            ]
        );
    }
}

/// <summary>What one cue alone guesses, as a share from 0 to 1.</summary>
public sealed record CueGuess(string Cue, double Guessed);
