using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>Words of a decision that were read back and not sent yet, so that going back finds them; in the learner's browser alone.</summary>
/// <param name="Turn">The turn they were written at.</param>
/// <param name="Written">What was written, by option.</param>
/// <param name="Kept">Wordings the writer means to keep.</param>
public sealed record UnsentWords(
    Guid Playthrough,
    int Turn,
    int? Option,
    IReadOnlyDictionary<int, string> Written,
    IReadOnlyList<string> Kept
) : PrivateRecord
{
    /// <summary>What they are sealed for.</summary>
    public const string Purpose = "Playing.UnsentWords";

    internal static readonly SessionCookie Cookie = new("unsent");

    // Room for about as many words as one decision takes.
    internal const int LongestCookie = 2_800;

    /// <summary>The words as they stand after a reading back, which may have put wordings in.</summary>
    public static UnsentWords Of(SceneModel read, ReadBackRequest asked) =>
        new(read.Playthrough, read.Position.Turn, read.Chosen, read.Written, asked.AllKept);

    public ChoiceSubmission Choosing => new(Turn, Option, Written, false);

    public ReadBackRequest Asked => new(null, null, Kept);
}
