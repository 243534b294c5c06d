namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>
/// A choice that came from a device which no longer knows whose story it was: where it stood, and the words sent with it.
/// </summary>
/// <param name="Playthrough">Names the attempt; somebody with an account finds it again by signing in.</param>
public sealed record LostPlaceModel(Guid Playthrough, IReadOnlyList<string> Written)
{
    /// <summary>Blank words are left out: nobody has anything to copy from them.</summary>
    public static LostPlaceModel Of(Guid playthrough, ChoiceSubmission choosing) =>
        new(
            playthrough,
            [.. choosing.Written.OrderBy(words => words.Key).Select(words => words.Value).Where(words => !string.IsNullOrWhiteSpace(words))]
        );
}
