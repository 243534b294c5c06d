using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>Says conditions and marks as a facilitator reads them from the score sheet.</summary>
public sealed class PaperWords(PaperScript script)
{
    private const int MostWays = 4;

    /// <summary>More numbers than these are said by their limit.</summary>
    private const int MostListed = 2;

    /// <summary>"7 is ticked and 4 is “on Friday”".</summary>
    public string Of(IReadOnlyList<PaperCondition> all) => string.Join(" and ", all.Select(Of));

    /// <summary>
    /// When something is so: "7 is ticked, or 9 is not ticked"; empty where it always is, nothing where it cannot be said in one.
    /// </summary>
    /// <param name="known">Whether a condition holds, where that goes without saying.</param>
    public string? When(PaperChoice<bool> choice, Func<PaperCondition, bool?> known)
    {
        var cases = new List<PaperCase<bool>>();
        var otherwise = choice.Otherwise;
        foreach (var one in choice.Cases.Where(one => !one.All.Any(condition => known(condition) is false)))
        {
            var open = one.All.Where(condition => known(condition) is null).ToList();
            if (open.Count == 0)
            {
                otherwise = one.Then;
                break;
            }
            cases.Add(one with { All = open });
        }
        while (cases is [.., var last] && last.Then == otherwise)
        {
            cases.RemoveAt(cases.Count - 1);
        }
        if (cases.TrueForAll(one => !one.Then) && otherwise)
        {
            return cases.Count > 1 && cases.Exists(one => one.All.Count > 1) ? null : string.Join(" and ", cases.Select(Unless));
        }
        var nots = new List<PaperCase<bool>>();
        var ways = new List<string>();
        foreach (var one in cases)
        {
            if (one.Then)
            {
                ways.Add(string.Join(" and ", nots.Select(Unless).Append(Of(one.All))));
            }
            else
            {
                nots.Add(one);
            }
        }
        if (otherwise)
        {
            ways.Add(string.Join(" and ", nots.Select(Unless)));
        }
        var exceptions = cases.Count(one => !one.Then && one.All.Count > 1);
        return ways.Count > MostWays || (exceptions > 0 && ways.Count > 1) ? null : string.Join("; or ", ways.Where(way => way.Length > 0));
    }

    /// <summary>Case by case, where it cannot be said in one: "if 7 is ticked, yes; otherwise, if 9 is ticked, no; otherwise yes".</summary>
    public string InTurn(PaperChoice<bool> choice) =>
        string.Join(
            "; ",
            choice
                .Cases.Select((one, at) => $"{(at == 0 ? "if" : "otherwise, if")} {Of(one.All)}, {YesOrNo(one.Then)}")
                .Append($"otherwise {YesOrNo(choice.Otherwise)}")
        );

    private static string YesOrNo(bool answer) => answer ? "yes" : "no";

    /// <summary>"tick 7", "if 3 is ticked, tick 4 and put 5 at “on Friday”": what is marked in the same case is said together.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<PaperChange> changes) =>
        [
            .. changes
                .Select(change => (Parts: Parts(change), Change: change))
                .GroupBy(one => one.Parts is [var only] ? only.When : $"; {one.Change.Mark}")
                .OrderBy(group => group.Key.Length > 0)
                .SelectMany(group => Together(group.Key, [.. group.Select(one => one.Parts)])),
        ];

    private static IEnumerable<string> Together(string when, List<List<(string When, string What)>> all) =>
        when.Length == 0 ? all.Select(parts => parts[0].What)
        : all is [{ Count: > 1 } parts] ? [string.Join("; ", parts.Select(InTurn))]
        : [$"{when}, {all.ConvertAll(parts => parts[0].What).Listed()}"];

    private static string InTurn((string When, string What) part, int at) =>
        at == 0 ? $"{part.When}, {part.What}"
        : part.When.Length == 0 ? $"otherwise {part.What}"
        : $"otherwise, {part.When}, {part.What}";

    /// <summary>Each case with what is marked then; one alone where all others leave the mark as it is.</summary>
    private List<(string When, string What)> Parts(PaperChange change)
    {
        var (cases, otherwise) = (change.Step.Cases, change.Step.Otherwise);
        return (cases, otherwise) switch
        {
            ([], _) => [("", Of(change.Mark, otherwise))],
            ([{ Then: null, All: [var one] }], not null) => [($"if {Of(one.Not)}", Of(change.Mark, otherwise))],
            ([{ Then: null } one], not null) => [($"unless {Of(one.All)}", Of(change.Mark, otherwise))],
            ([var one], null) => [($"if {Of(one.All)}", Of(change.Mark, one.Then))],
            _ =>
            [
                .. cases.Select(one => ($"if {Of(one.All)}", Of(change.Mark, one.Then))),
                .. otherwise is null ? [] : new[] { ("", Of(change.Mark, otherwise)) },
            ],
        };
    }

    private string Of(int mark, PaperStep? step)
    {
        var row = script.Marks[mark - 1];
        return step switch
        {
            null => $"leave {mark} as it is",
            { Adds: true, Value: > 0 } => $"add {step.Value.Value} to {mark}",
            { Adds: true } => $"take {-step.Value.Value} from {mark}",
            { Value: 0 } when row.IsTick => $"take the tick from {mark}",
            _ when row.IsTick => $"tick {mark}",
            _ => $"put {mark} at {ValueOf(row, step.Value.Value)}",
        };
    }

    // "1 minute is", "10 minutes are".
    private static string Minutes(int number) => $"{number.Counted("minute")} {(number == 1 ? "is" : "are")}";

    private string Unless(PaperCase<bool> one) => one.All.Count == 1 ? Of(one.All[0].Not) : $"it is not so that {Of(one.All)}";

    private string Of(PaperCondition condition)
    {
        if (condition.Mark == PaperMark.MinutesLeft)
        {
            return condition.Test switch
            {
                PaperTest.AtLeast => $"at least {Minutes(condition.Value)} left",
                PaperTest.Below => $"fewer than {Minutes(condition.Value)} left",
                PaperTest.Is => $"{Minutes(condition.Value)} left",
                _ => $"it is not {condition.Value.Counted("minute")} that {(condition.Value == 1 ? "is" : "are")} left",
            };
        }
        var mark = script.Marks[condition.Mark - 1];
        if (mark.IsTick)
        {
            return condition.Holds(1) ? $"{mark.Number} is ticked" : $"{mark.Number} is not ticked";
        }
        var values = mark.Values.Where(value => condition.Holds(value.Value)).ToList();
        var others = mark.Values.Where(value => !condition.Holds(value.Value)).ToList();
        if (
            Math.Min(values.Count, others.Count) > MostListed
            && condition is { Test: PaperTest.AtLeast or PaperTest.Below, Value: < PaperMark.FirstText }
        )
        {
            return condition.Test is PaperTest.AtLeast
                ? $"{mark.Number} is at {condition.Value} or more"
                : $"{mark.Number} is below {condition.Value}";
        }
        return values.Count <= others.Count || condition.Test is PaperTest.Is
            ? $"{mark.Number} is at {values.ConvertAll(value => ValueOf(mark, value.Value)).Listed("or")}"
            : $"{mark.Number} is not at {others.ConvertAll(value => ValueOf(mark, value.Value)).Listed("or")}";
    }

    /// <summary>"2 (“on Wednesday”)"; a text is its own value.</summary>
    public static string ValueOf(PaperMark mark, int value) =>
        value >= PaperMark.FirstText ? $"“{mark.Values.FirstOrDefault(one => one.Value == value)?.Words}”"
        : mark.Values.FirstOrDefault(one => one.Value == value) is { Words.Length: > 0 } known
            ? known.Words.StartsWith('“') ? $"{value} ({known.Words})"
                : $"{value} (“{known.Words}”)"
        : $"{value}";
}
