namespace SafeguardingTraining.Host.Features.Authoring.Guide;

/// <summary>A mark of the language that stories are written in, or a name that the site knows.</summary>
/// <param name="Says">What it does, in a sentence.</param>
/// <param name="Lesson">The number of the lesson that tells of it.</param>
public sealed record StoryMark(string Mark, string Says, int Lesson)
{
    public static IReadOnlyList<StoryMark> All { get; } =
    [
        new("=== lane", "A scene begins; the name is for arrows.", 1),
        new("-> lane", "The story goes on at that scene.", 1),
        new("-> END", "The story ends.", 1),
        new("// words", "For whoever writes; nobody reads it out.", 1),
        new("* [Ask him.]", "An option that can be taken once. The reader chooses from what is in the brackets.", 2),
        new("+ [Wait.]", "An option that can be taken again and again.", 4),
        new("- words", "The options above come together here.", 4),
        new("- (again)", "The same, with a name that an arrow can lead to.", 4),
        new("VAR asked = 0", "A note that the story keeps, and what it says at the beginning.", 7),
        new("~ asked = 1", "The note is changed.", 7),
        new("{ asked: words | other words }", "What is read depends on the note.", 7),
        new("VAR role = \"teacher\"", "Filled in by the site: the role that the reader chose.", 7),
        new("* { asked } [Ring.]", "An option that is there only where the note says so.", 8),
        new("{ asked: -> kitchen | -> gate }", "Each goes to a scene of their own.", 8),
        new("-> mornings ->", "The story goes to a passage and comes back.", 10),
        new("->->", "The passage is over; back to where it was called from.", 10),
        new("= shared", "A place within a scene, with a name of its own.", 10),
        new("VAR clock = 75", "The minutes that are left, in a scene where time is spent.", 11),
        new("// strongest: 2", "Above the options: which of them is the strongest, 1,3 for two, or none.", 12),
        new("// meant", "At the end of a line whose words are meant as they stand.", 12),
    ];

    /// <summary>Less often needed; the lessons leave them out.</summary>
    public static IReadOnlyList<StoryMark> Seldom { get; } =
    [
        new("INCLUDE second-day.ink", "What is in another file of the draft belongs here.", 0),
        new("VAR acted = false", "Set to true in every way through that is not a skip, to know whoever left everything out.", 0),
        new(
            "VAR words_noticed = 0",
            "How much was noticed in the latest words that the reader wrote; words_blame counts those that blame.",
            0
        ),
        new("<>", "Two lines are read as one.", 0),
        new("\\# and \\/\\/", "A sign that is read out, and is no mark.", 0),
        new("*words*", "Emphasis, within a line.", 0),
    ];
}
