using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Ink;
using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Guide;

/// <summary>A small story from a box of the guide, played as far as somebody picked. Nothing of it is kept.</summary>
/// <param name="Problems">What there is to mend in it, in the words of the desk.</param>
/// <param name="Turns">What was read, up to each pick; nothing while an error is in the way.</param>
public sealed record GuideTrial(IReadOnlyList<ProblemLine> Problems, IReadOnlyList<TrialTurn> Turns, IReadOnlyList<RehearsalPick> Picks)
{
    /// <summary>As many letters as a box takes.</summary>
    public const int Longest = 6_000;

    private const int MostPicks = 60;
    private const string Main = "story.ink";

    private static readonly Budget Small = new()
    {
        Operations = 100_000,
        OutputLength = 40_000,
        StringLength = 10_000,
        StackDepth = 500,
        Threads = 200,
        Choices = 50,
    };

    public bool HasErrors => Problems.Any(problem => problem.Severity == "error");

    public TrialTurn? Now => Turns is [.., var now] ? now : null;

    /// <param name="points">What each practice point is called.</param>
    public static GuideTrial Of(string text, IReadOnlyList<RehearsalPick> wanted, IReadOnlyDictionary<string, string> points)
    {
        if (text.Length > Longest)
        {
            return Stopped(
                1,
                $"This box takes {Longest:N0} letters, and here are {text.Length:N0}.",
                "Begin a scenario for a longer story."
            );
        }
        if (string.IsNullOrWhiteSpace(text))
        {
            return Stopped(1, $"There is nothing in the box yet.", "Write a line, and -> END below it.");
        }
        var source = ContentPackage.Kept(text);
        var problems = InkProblems.Of(
            new ContentPackage(PackageKind.Scenario, "guide", new Dictionary<string, string> { [Main] = source })
        );
        if (
            problems.Any(problem => problem.Severity == "error")
            || Compilation.Of(source).Json is not { } json
            || InkProgram.Load(json) is not Loaded { Program: var program }
        )
        {
            return new GuideTrial(problems, [], []);
        }
        return Played(program, source, [.. problems, .. TagsIn(program, source, points)], wanted, points);
    }

    private static GuideTrial Played(
        InkProgram program,
        string source,
        IReadOnlyList<ProblemLine> problems,
        IReadOnlyList<RehearsalPick> wanted,
        IReadOnlyDictionary<string, string> points
    )
    {
        var session = Session.Start(program, 1, Small);
        var turn = session.Read();
        var (turns, picks) = (new List<TrialTurn> { TrialTurn.Of(turn, null, points) }, new List<RehearsalPick>());
        foreach (var pick in wanted.Take(MostPicks))
        {
            if (pick.FindIn(turn.Choices, "") is not { } choice)
            {
                break;
            }
            picks.Add(RehearsalPick.Of(choice, turn.Choices.Count, ""));
            session.Pick(choice.Index);
            turn = session.Read();
            turns.Add(TrialTurn.Of(turn, choice, points));
        }
        var stops = turn
            .Troubles.Where(trouble => trouble.Kind is not TroubleKind.Warning || picks.Count > 0)
            .Select(trouble => new ProblemLine(Main, 1, "error", "trouble", trouble.Message))
            .ToList();
        if (turns is [{ IsEmpty: true, Choices.Count: 0 }] && stops.Count == 0)
        {
            stops.Add(
                new ProblemLine(Main, 1, "error", "empty", "Nothing is read out: no line leads to the first scene.")
                {
                    Advice = "Write -> and the name of your first scene in the first line.",
                }
            );
        }
        return new GuideTrial([.. problems, .. stops], turns, picks);
    }

    // What the check would say of a tag in a whole scenario, as far as it can be known of a story that stands alone.
    private static IEnumerable<ProblemLine> TagsIn(InkProgram program, string source, IReadOnlyDictionary<string, string> points)
    {
        var lines = source.Split('\n');
        foreach (var text in program.StaticTags.Distinct())
        {
            var wrong = Tag.Of(text) switch
            {
                Tag.UnknownTag unknown => ($"No mark that begins with # is called {unknown.Name}.", "All marks at a glance has them all."),
                Tag.MalformedTag malformed => ($"The mark # {malformed.Name} needs {malformed.Wanted}.", ""),
                Tag.PointTag point when !points.ContainsKey(point.Id) => (
                    $"There is no practice point called {point.Id}.",
                    "The list of practice points shows the name of each."
                ),
                _ => ("", ""),
            };
            if (wrong is (not "", _))
            {
                var at = Array.FindIndex(lines, line => line.Contains($"# {text}", StringComparison.Ordinal));
                yield return new ProblemLine(Main, Math.Max(at, 0) + 1, "warning", "tag", wrong.Item1) { Advice = wrong.Item2 };
            }
        }
    }

    private static GuideTrial Stopped(int line, FormattableString sentence, string advice) =>
        new([new ProblemLine(Main, line, "error", "box", FormattableString.Invariant(sentence)) { Advice = advice }], [], []);

    /// <summary>The picks as a form carries them.</summary>
    public string Written(IEnumerable<RehearsalPick> picks) => RehearsalPick.WriteAll(picks);

    public static IReadOnlyList<RehearsalPick> ReadPicks(string written) => [.. RehearsalPick.ReadAll(written).Take(MostPicks)];
}
