using System.Globalization;
using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>
/// When a moment was, and what came of it for the child or the grown-ups: what it did that could not be undone, and what the strands came
/// to that it set, in the author's words. Of a moment that set none of them, how the author's reflection on it ends.
/// </summary>
/// <param name="When">The day and the time, or the scene where the story told none.</param>
public sealed partial record MomentOutcome(string When, string What)
{
    private const int FewestWords = 10;

    public static MomentOutcome Of(TurningPoint moment) => new(WhenOf(moment.Decision), WhatOf(moment));

    private static string WhenOf(DebriefDecision decision) =>
        decision.On is not { } on ? decision.Scene.Title.Set()
        : TimeOf(decision) is { } time ? $"{on.Weekday()}, {time}"
        : on.Weekday();

    private static string? TimeOf(DebriefDecision decision) =>
        decision.At?.ToString("h.mm tt", CultureInfo.InvariantCulture).ToLowerInvariant() ?? decision.Time?.Set();

    private static string WhatOf(TurningPoint moment)
    {
        var harm = moment
            .Taken.Acts.Where(act => act.Kind is ActKind.Serious)
            .Select(act => $"{act.Words.Set().Capitalised().AsSentence()} Nothing afterwards could undo that.")
            .Distinct();
        var led = moment
            .Turned.Select(turn => (turn.State.Words.Length > 0 ? turn.State.Words : turn.State.Title).Set().AsSentence())
            .ToList();
        var told = string.Join(' ', harm.Concat(led.Count > 0 ? led.Prepend("In the end:") : []));
        return told.Length > 0 ? told : EndOf(moment.Taken.Because);
    }

    // What an author says of a choice ends with what came of it; a few words alone take the sentence before them along.
    private static string EndOf(string because)
    {
        var sentences = SentenceEnd().Split(because);
        var from = sentences.Length - 1;
        while (
            from > 0 && (Words(sentences[from..]) < FewestWords || string.Join("", sentences[from..]).Count(sign => sign is '*') % 2 == 1)
        )
        {
            from--;
        }
        return string.Join(' ', sentences[from..]);
    }

    private static int Words(string[] sentences) => sentences.Sum(sentence => sentence.Split(' ').Length);

    [GeneratedRegex(@"(?<=[.!?][”’""'*]?) ", RegexOptions.None, 1_000)]
    private static partial Regex SentenceEnd();
}
