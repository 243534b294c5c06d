using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>Where an entry came from and what it counts for: the same words, as a regulator asks for them.</summary>
/// <param name="Points">Ids of practice points, such as <c>PC-09</c>.</param>
/// <param name="Minutes">Time spent learning; 0 when it was not counted.</param>
/// <param name="Participatory">Learnt together with others.</param>
/// <param name="Activity">What the person did, in their words.</param>
/// <param name="Impact">What it changes in their practice, and for the people they work with.</param>
/// <param name="Peer">What they learnt from talking it over with a colleague.</param>
/// <param name="Theme">The theme of the nurses' and midwives' Code it belongs to, if any.</param>
public sealed record LearningContext(
    EntrySource Source,
    IReadOnlyList<string> Points,
    int Minutes = 0,
    bool Participatory = false,
    string Activity = "",
    string Impact = "",
    string Peer = "",
    CodeTheme? Theme = null
) : PrivateRecord
{
    /// <summary>The most minutes one entry can hold: forty hours, a week's course.</summary>
    public const int MostMinutes = 2400;

    public static LearningContext None { get; } = new(EntrySource.Practice, []);
}

/// <summary>What set a person thinking.</summary>
public enum EntrySource
{
    Practice,
    Playthrough,
    Workshop,
    Briefing,
    Supervision,
}

/// <summary>The four themes of the Code (Nursing and Midwifery Council, 2015, updated 2018).</summary>
public enum CodeTheme
{
    PrioritisePeople,
    PractiseEffectively,
    PreserveSafety,
    PromoteProfessionalism,
}

public static class LearningWords
{
    /// <summary>"My own practice", "A scenario" ...</summary>
    public static string Name(this EntrySource source) =>
        source switch
        {
            EntrySource.Playthrough => "A scenario",
            EntrySource.Workshop => "A workshop",
            EntrySource.Briefing => "A briefing",
            EntrySource.Supervision => "Supervision",
            _ => "My own practice",
        };

    public static string Name(this CodeTheme theme) =>
        theme switch
        {
            CodeTheme.PrioritisePeople => "Prioritise people",
            CodeTheme.PractiseEffectively => "Practise effectively",
            CodeTheme.PreserveSafety => "Preserve safety",
            _ => "Promote professionalism and trust",
        };

    /// <summary>"1 hour 30 minutes".</summary>
    public static string Duration(this int minutes) =>
        (minutes / 60, minutes % 60) switch
        {
            (0, var rest) => Counted(rest, "minute"),
            (var hours, 0) => Counted(hours, "hour"),
            var (hours, rest) => $"{Counted(hours, "hour")} {Counted(rest, "minute")}",
        };

    private static string Counted(int number, string unit) => number == 1 ? $"1 {unit}" : $"{number} {unit}s";
}
