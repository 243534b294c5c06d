using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>The three parts of a Learning Diary page: what mattered, what is still a question, and what will be done.</summary>
/// <remarks>The parts are those of the Learning Diary annexed to "Creating strength-based partnerships with families in Salford"
/// (2024).</remarks>
public sealed record Reflection(string Learnt, string Questions, IReadOnlyList<PlannedAction> Actions) : PrivateRecord
{
    private const int LongestOpening = 120;

    public bool IsEmpty => string.IsNullOrWhiteSpace(Learnt + Questions) && Actions.Count == 0;

    public IEnumerable<PlannedAction> OpenActions => Actions.Where(action => !action.Done);

    /// <summary>The first words of the first part that has any, for a list: a sentence or a line, cut between words.</summary>
    public string Opening =>
        Begin(
            new[] { Learnt, Questions, Actions is [var first, ..] ? first.What : "" }.FirstOrDefault(part =>
                !string.IsNullOrWhiteSpace(part)
            ) ?? ""
        );

    private static string Begin(string part)
    {
        var line = part.Trim().Split('\n')[0];
        return line.Length <= LongestOpening
            ? line
            : $"{line[..Math.Max(line.LastIndexOf(' ', LongestOpening), LongestOpening / 2)].TrimEnd()}…";
    }
}

/// <summary>Something a person is going to do.</summary>
/// <param name="Tell">Whom they will tell; empty for nobody yet.</param>
/// <param name="Return">The day they want to come back to it.</param>
/// <param name="Happened">What came of it, in their words.</param>
public sealed record PlannedAction(string What, string Tell = "", DateOnly? Return = null, bool Done = false, string Happened = "")
    : PrivateRecord
{
    /// <summary>"Done. I will tell: Moira. Back to it on 20 December 2026."</summary>
    public string About =>
        string.Join(
            " ",
            new[]
            {
                Done ? "Done." : null,
                Tell.Length > 0 ? $"I will tell: {Tell.AsSentence()}" : null,
                Return is { } day ? $"Back to it on {day.InFull()}." : null,
            }.OfType<string>()
        );
}
