using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>What the form of an item sends.</summary>
/// <param name="Once">Made when the form was shown, so that sending it twice is one answer.</param>
/// <param name="Left">Ids of the items still to come in this go.</param>
/// <param name="Shows">The person would rather see one way to put it than write.</param>
public sealed record DrillAnswer(Guid Once, IReadOnlyList<string> Left, string? Chosen, string? Written, bool Shows) : PrivateRecord
{
    public const string OnceField = "once";
    public const string LeftField = "left";
    public const string ChosenField = "chosen";
    public const string WrittenField = "written";
    public const string ShowButton = "show";

    private const int MostLeft = 50;

    public static DrillAnswer Of(IFormCollection form) =>
        new(
            FormValue.Id(form[OnceField]) ?? Guid.CreateVersion7(),
            LeftIn(form[LeftField]),
            form[ChosenField],
            ((string?)form[WrittenField])?.ReplaceLineEndings("\n").Trim(),
            form.ContainsKey(ShowButton)
        );

    public static IReadOnlyList<string> LeftIn(string? left) =>
        [.. (left ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(MostLeft)];

    /// <summary>What came of it: something to put right, or something to look at.</summary>
    public DrillAnswerOutcome Weigh(DrillItem item, Lexicon lexicon)
    {
        if (item.Options.Count > 0)
        {
            return item.Options.FirstOrDefault(option => option.Id == Chosen) is { } chosen
                ? new DrillAnswerOutcome.DrillLookedAt(chosen, null, chosen.Fits ? DrillResult.Fitted : DrillResult.Otherwise)
                : new DrillAnswerOutcome.DrillUnclear("Choose one first. Nothing is counted.");
        }
        return Written switch
        {
            _ when Shows => new DrillAnswerOutcome.DrillLookedAt(null, null, null),
            null or "" => new DrillAnswerOutcome.DrillUnclear("Write a few words first, or ask to see one way to put it."),
            { Length: > DrillItem.LongestWords } => new DrillAnswerOutcome.DrillUnclear(
                $"Keep it under {DrillItem.LongestWords:N0} characters. Nothing you wrote is lost."
            ),
            var words => new DrillAnswerOutcome.DrillLookedAt(null, LanguageReview.Of(words, lexicon), DrillResult.Written),
        };
    }
}

/// <summary>What came of an answer.</summary>
public abstract record DrillAnswerOutcome
{
    private DrillAnswerOutcome() { }

    /// <summary>There is something to look at.</summary>
    /// <param name="Words">What was written, read back; null when nothing was.</param>
    /// <param name="Went">The fact to remember; null when the person only wanted to see.</param>
    public sealed record DrillLookedAt(DrillOption? Chosen, LanguageReview? Words, DrillResult? Went) : DrillAnswerOutcome;

    public sealed record DrillUnclear(string Problem) : DrillAnswerOutcome;
}
