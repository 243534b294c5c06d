using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>Says conditions and marks as a facilitator reads them from the score sheet.</summary>
public sealed class PaperWords(PaperScript script)
{
    private const int MostWays = 4;

    /// <summary>"7 is ticked and 4 is “on Friday”".</summary>
    public string Of(IReadOnlyList<PaperCondition> all) => string.Join(" and ", all.Select(Of));

    /// <summary>
    /// When something is so: "7 is ticked, or 9 is not ticked"; empty where it always is, nothing where it cannot be said in one.
    /// </summary>
    public string? When(PaperChoice<bool> choice, Func<PaperCondition, bool> goesWithoutSaying)
    {
        var cases = choice
            .Cases.Select(one => one with { All = [.. one.All.Where(condition => !goesWithoutSaying(condition))] })
            .Where(one => one.All.Count > 0)
            .ToList();
        if (cases.TrueForAll(one => !one.Then) && choice.Otherwise)
        {
            return string.Join(" and ", cases.Select(Unless));
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
        if (choice.Otherwise)
        {
            ways.Add(string.Join(" and ", nots.Select(Unless)));
        }
        return ways.Count > MostWays ? null : string.Join("; or ", ways.Where(way => way.Length > 0));
    }

    /// <summary>"tick 7", "put 4 at “on Friday”", or nothing to do.</summary>
    public string Of(PaperChange change)
    {
        var parts = change
            .Step.Cases.Where(one => one.Then is not null)
            .Select(one => $"if {Of(one.All)}, {Of(change.Mark, one.Then)}")
            .ToList();
        if (change.Step.Otherwise is null)
        {
            return string.Join("; otherwise ", Sequence(change));
        }
        return change.Step.Cases.Count == 0
            ? Of(change.Mark, change.Step.Otherwise)
            : string.Join("; ", Sequence(change).Append($"otherwise {Of(change.Mark, change.Step.Otherwise)}"));
    }

    private IEnumerable<string> Sequence(PaperChange change) =>
        change.Step.Cases.Select(one =>
            $"if {Of(one.All)}, {(one.Then is null ? $"leave {change.Mark} as it is" : Of(change.Mark, one.Then))}"
        );

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
