using System.Globalization;
using SafeguardingTraining.Host.Features.Playing;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>The addresses of the pages of a debrief.</summary>
public static class DebriefAddresses
{
    public static string Debrief(Guid playthrough) => $"{PlayingAddresses.Scene(playthrough)}/debrief";

    /// <param name="chapter">Its word, as <see cref="DebriefChapter.Key"/>.</param>
    /// <param name="part">From 1; a long chapter has several.</param>
    public static string Chapter(Guid playthrough, string chapter, int part = 1) =>
        part == 1
            ? $"{Debrief(playthrough)}/{chapter}"
            : string.Create(CultureInfo.InvariantCulture, $"{Debrief(playthrough)}/{chapter}?part={part}");

    /// <summary>The short debrief for paper.</summary>
    public static string Paper(Guid playthrough) => $"{Debrief(playthrough)}/paper";

    /// <summary>All of its chapters on one page.</summary>
    public static string Everything(Guid playthrough) => $"{Debrief(playthrough)}/everything";

    /// <summary>Takes the one thing to do, for the diary.</summary>
    public static string Notes(Guid playthrough) => $"{Debrief(playthrough)}/notes";

    /// <summary>The debrief again, once the diary has it.</summary>
    /// <param name="day">The day it comes back on, as a date field has it.</param>
    public static string Noted(Guid playthrough, string day) => $"{Debrief(playthrough)}?noted={day}#tomorrow";
}
