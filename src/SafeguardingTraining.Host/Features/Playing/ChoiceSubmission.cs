using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>What the form of a decision sends.</summary>
/// <param name="Turn">The turn the page was about; a later page of the same story has a higher one.</param>
/// <param name="Written">What was written, by option; only the words of the option that is taken are kept.</param>
/// <param name="Skips">The learner leaves this part out.</param>
public sealed record ChoiceSubmission(int Turn, int? Option, IReadOnlyDictionary<int, string> Written, bool Skips)
{
    /// <summary>The most characters of a learner's own words that are kept with a choice.</summary>
    public const int LongestWords = 4_000;

    /// <summary>Before an option's number, the name of the field for the words written with it.</summary>
    public const string WrittenField = "written-";

    /// <summary>The name of a button that goes on from where time is spent, and carries the option that does.</summary>
    public const string GoField = "go";

    /// <summary>What is said beside words that are too long.</summary>
    public static string TooLong { get; } = $"Keep your words under {LongestWords:N0} characters. Nothing you wrote is lost.";

    /// <summary>Some of the words are longer than is kept or read back.</summary>
    public bool IsTooLong => Written.Values.Any(IsLong);

    /// <summary>These words are longer than is kept or read back.</summary>
    public static bool IsLong(string? words) => words?.Trim().Length > LongestWords;

    public static ChoiceSubmission From(IFormCollection form) =>
        new(
            FormValue.Whole(form["turn"]) ?? -1,
            FormValue.Whole(form[GoField]) ?? FormValue.Whole(form["choice"]),
            form.Where(field =>
                    field.Key.StartsWith(WrittenField, StringComparison.Ordinal)
                    && FormValue.Whole(field.Key[WrittenField.Length..]) is not null
                )
                .ToDictionary(field => FormValue.Whole(field.Key[WrittenField.Length..]) ?? 0, field => field.Value.ToString()),
            form.ContainsKey("skip")
        );

    /// <summary>Weighs what was sent against where the story stands; a page that is behind the story changes nothing.</summary>
    public ChoiceOutcome Decide(Position position)
    {
        if (Turn != position.Turn || position.Decision is not { } decision)
        {
            return new ChoiceOutcome.AlreadyTaken();
        }
        if (Skips && decision.Skip is { } skip)
        {
            return new ChoiceOutcome.ChoiceForm(new TakenChoice(skip.Index));
        }
        return Option is { } index && decision.OptionOf(index) is { } option
            ? Weigh(option)
            : new ChoiceOutcome.Unclear(decision.IsForTime ? SceneModel.NothingChosenForTime : SceneModel.NothingChosen);
    }

    private ChoiceOutcome Weigh(Option option)
    {
        var words = option.Write is null ? "" : Written.GetValueOrDefault(option.Index, "").Trim();
        return IsLong(words)
            ? new ChoiceOutcome.Unclear(TooLong)
            : new ChoiceOutcome.ChoiceForm(new TakenChoice(option.Index, words.Length == 0 ? null : words));
    }
}

/// <summary>What came of a form: a choice, a page that was behind, or something to put right.</summary>
public abstract record ChoiceOutcome
{
    private ChoiceOutcome() { }

    public sealed record ChoiceForm(TakenChoice Taken) : ChoiceOutcome;

    public sealed record AlreadyTaken : ChoiceOutcome;

    public sealed record Unclear(string Problem) : ChoiceOutcome;
}
