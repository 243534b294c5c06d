using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Comfort;

/// <summary>The questions of the page of comfort, each with its answers.</summary>
public static class ComfortForm
{
    /// <summary>The question beside which it is said that a browser has no voice.</summary>
    public const string Listen = "listen";

    public static IReadOnlyList<ComfortQuestion> Questions { get; } =
    [
        new("theme", "Colours", [Answer(Theme.Device, "As my device"), Answer(Theme.Light, "Light"), Answer(Theme.Dark, "Dark")]),
        new(
            "size",
            "Size of the text",
            [
                Answer(TextSize.Size100, "Usual"),
                Answer(TextSize.Size125, "Larger"),
                Answer(TextSize.Size150, "Half as large again"),
                Answer(TextSize.Size200, "Twice as large"),
            ]
        ),
        new(
            "typeface",
            "Letters",
            [
                Answer(Typeface.Book, "Stories set like a book"),
                Answer(Typeface.Plain, "Arial everywhere"),
                Answer(Typeface.Easy, "Atkinson Hyperlegible everywhere"),
            ]
        )
        {
            Hint = "Atkinson Hyperlegible makes letters that look alike easy to tell apart. Try which one tires you least.",
        },
        new("spacing", "Space between letters, words and lines", [Answer(Spacing.Close, "Usual"), Answer(Spacing.Wide, "Wider")]),
        new("motion", "Movement", [Answer(Motion.Moving, "As my device"), Answer(Motion.Still, "None")]),
        new(
            Listen,
            "A Listen button on stories and briefings",
            [Answer(Listening.Listen, "Show it"), Answer(Listening.Quiet, "Leave it out")]
        )
        {
            Hint =
                "It reads with a voice that is on your device, and nothing leaves the device for it. While it reads, tap a sentence to go on from there.",
        },
        new(
            "speed",
            "How fast it reads",
            [Answer(ListenSpeed.Slower, "Slower"), Answer(ListenSpeed.Even, "Usual"), Answer(ListenSpeed.Faster, "Faster")]
        ),
    ];

    public static IReadOnlyList<string> Fields { get; } = [.. Questions.Select(question => question.Field)];

    private static ComfortAnswer Answer<T>(T value, string text)
        where T : struct, Enum => new(ComfortSettings.WordOf(value), text);
}

/// <summary>One thing to choose.</summary>
public sealed record ComfortQuestion(string Field, string Text, IReadOnlyList<ComfortAnswer> Answers)
{
    public string? Hint { get; init; }
}

/// <summary>One way of it, by the word that is kept.</summary>
public sealed record ComfortAnswer(string Word, string Text);
