namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>How long each kind of text may be, and what is said when one is not.</summary>
public static class TextLimits
{
    public const int LongestNote = 500;
    public const int LongestReason = 1_000;

    /// <summary>Is shown where a facilitator deleted what somebody wrote.</summary>
    public const string Deleted = "Deleted by the facilitator.";

    /// <summary>
    /// A sentence when the text is empty or too long, else null. Characters are counted as typed, without the space around them.
    /// </summary>
    public static string? WhyNot(string text, int longest, string empty) =>
        text.Trim().Length switch
        {
            0 => empty,
            var length when length > longest => TooLong(longest),
            _ => null,
        };

    public static string? OrNull(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    public static string TooLong(int longest) => $"Keep it under {longest:N0} characters. Nothing you wrote is lost.";
}
