using System.Globalization;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>The addresses of the pages of a debrief.</summary>
public static class DebriefAddresses
{
    public const string PartField = "part";
    public const string NotedField = "noted";

    public static string Debrief(Guid playthrough) => $"{PlayingAddresses.Scene(playthrough)}/debrief";

    /// <summary>One of its chapters.</summary>
    /// <param name="part">From 1; a long chapter has several.</param>
    public static string Chapter(Guid playthrough, DebriefChapter chapter, int part = 1) =>
        part == 1
            ? Chapter(playthrough, chapter.Key)
            : string.Create(CultureInfo.InvariantCulture, $"{Chapter(playthrough, chapter.Key)}?{PartField}={part}");

    public static string Chapter(Guid playthrough, string key) => $"{Debrief(playthrough)}/{key}";

    /// <summary>The short debrief for paper.</summary>
    public static string Paper(Guid playthrough) => $"{Debrief(playthrough)}/paper";

    /// <summary>All of its chapters on one page.</summary>
    public static string Everything(Guid playthrough) => $"{Debrief(playthrough)}/everything";

    /// <summary>Takes the one thing to do, for the diary.</summary>
    public static string Notes(Guid playthrough) => $"{Debrief(playthrough)}/notes";

    /// <summary>The debrief again, once the diary has it.</summary>
    public static string Noted(Guid playthrough, DateOnly on) => $"{Debrief(playthrough)}?{NotedField}={UkDates.Typed(on)}#tomorrow";
}
