namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>The three parts of a Learning Diary page: what mattered, what is still a question, and what will be done.</summary>
/// <remarks>The parts are those of the Learning Diary annexed to "Creating strength-based partnerships with families in Salford" (2024).</remarks>
public sealed record Reflection(string Learnt, string Questions, string Actions)
{
    private const int LongestOpening = 120;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Learnt + Questions + Actions);

    /// <summary>The first words of the first part that has any, for a list: a sentence or a line, cut between words.</summary>
    public string Opening => Begin(new[] { Learnt, Questions, Actions }.FirstOrDefault(part => !string.IsNullOrWhiteSpace(part)) ?? "");

    /// <summary>Says nothing, so that a log cannot.</summary>
    public override string ToString() => nameof(Reflection);

    private static string Begin(string part)
    {
        var line = part.Trim().Split('\n')[0];
        return line.Length <= LongestOpening ? line : $"{line[..Math.Max(line.LastIndexOf(' ', LongestOpening), LongestOpening / 2)].TrimEnd()}…";
    }
}
