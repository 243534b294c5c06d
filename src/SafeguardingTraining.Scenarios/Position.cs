using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>What the learner sees now: what came of the last choice, the scene, the decision, and what they know so far.</summary>
/// <param name="Turn">How many decisions have been taken, plain ways of going on included; the number of the next one.</param>
/// <param name="Outcome">What came of the last choice, when a new scene has begun since; otherwise empty.</param>
/// <param name="Earlier">Passages of this scene that were read before the last choice.</param>
/// <param name="Story">Passages to read now.</param>
/// <param name="Decision">What to decide next, or null at the end of the story.</param>
/// <param name="Ending">How the story ended, or null while it goes on.</param>
/// <param name="Trouble">Why the story cannot go on from here, in a sentence to show and to log; then there is no decision.</param>
public sealed record Position(
    int Turn,
    SceneTitle Scene,
    int ScenesDone,
    IReadOnlyList<Passage> Outcome,
    IReadOnlyList<Passage> Earlier,
    IReadOnlyList<Passage> Story,
    Decision? Decision,
    Ending? Ending,
    Knowledge Knows,
    string? Trouble = null
)
{
    /// <summary>The time there is to spend here, or null where none is counted.</summary>
    public Hub? Hub { get; init; }

    /// <summary>
    /// Replays a playthrough's facts and says where they lead. A fact that no longer fits ends the replay there, as
    /// <see cref="Trouble"/>; nothing is thrown. To go on from one position to the next, keep a <see cref="Reader"/>.
    /// </summary>
    public static Position Of(Playthrough playthrough) => Reader.At(playthrough).Position;
}

/// <summary>A paragraph of the story and who says it.</summary>
/// <param name="Text">With typographic quotes; *asterisks* still mark what <see cref="Spans"/> emphasises.</param>
/// <param name="Speaker">The person speaking, or null for the narrator.</param>
/// <param name="Child">Heading of the child's passage ("Kit's morning"), or null when this is not one.</param>
/// <param name="Got">Pieces that come into the learner's hands with this passage.</param>
public sealed record Passage(string Text, Person? Speaker, string? Child, IReadOnlyList<Piece> Got)
{
    /// <summary>The strand of the ending that begins with this passage, or null.</summary>
    public Strand? Strand { get; init; }

    /// <summary>It leads to the question that is to be decided next.</summary>
    public bool Asks { get; init; }

    /// <summary>Where its author wrote it; null for whoever plays.</summary>
    public SourceLine? Source { get; init; }

    /// <summary>What that strand came to.</summary>
    public StrandState? State { get; init; }

    /// <summary>The text as plain and emphasised runs.</summary>
    public IReadOnlyList<Span> Spans => Span.Of(Text);
}

/// <summary>A question with the options in the order this learner is shown them.</summary>
/// <param name="Skip">The way past this beat; always offered at an annotated decision, never counted.</param>
public sealed record Decision(string Question, IReadOnlyList<Option> Options, Option? Skip)
{
    /// <summary>One option and nothing to weigh: a plain way of going on.</summary>
    public bool IsPlain => Options.Count == 1 && Options[0].Write is null && Skip is null;

    /// <summary>Some of the options take time.</summary>
    public bool IsForTime => Options.Any(option => option.Takes is not null);

    public Option? OptionOf(int index) => Skip?.Index == index ? Skip : Options.FirstOrDefault(option => option.Index == index);
}

/// <param name="Index">Place in the author's order, from 0; this is what a form sends.</param>
/// <param name="Write">The prompt of a choice that asks for the learner's own words.</param>
/// <param name="Takes">The minutes it takes, where time is spent; null for a way on, and where no time is counted.</param>
/// <param name="Detail">A second, smaller line.</param>
public sealed record Option(int Index, string Text, string? Write = null, int? Takes = null, string? Detail = null)
{
    /// <summary>Where its author wrote it; null for whoever plays.</summary>
    public SourceLine? Source { get; init; }
}

/// <summary>How a story ended: an author's title that is not a verdict.</summary>
public sealed record Ending(EndingKind Kind, string Title);

/// <summary>
/// Which outcome a path reached: one of three, or one put together from strands, or the weeks as they went without a learner who left
/// everything out. For tests and authors; a learner is never shown the word.
/// </summary>
public enum EndingKind
{
    Good,
    Middle,
    Poor,
    Strands,
    Left,
}

/// <summary>Which kinds of ending a story has.</summary>
public static class EndingKinds
{
    public static IReadOnlyList<EndingKind> OnTheRail { get; } = [EndingKind.Good, EndingKind.Middle, EndingKind.Poor];

    public static IReadOnlyList<EndingKind> OfStrands { get; } = [EndingKind.Strands, EndingKind.Left];
}

/// <summary>What the learner knows so far: the day, the pieces in date order and the people.</summary>
/// <param name="Day">The day of the story, from 1, or null before the first day is told.</param>
/// <param name="Time">The time of day in the author's words.</param>
public sealed record Knowledge(int? Day, DateOnly? Date, string? Time, IReadOnlyList<HeldPiece> Pieces, IReadOnlyList<Person> People);

/// <summary>A piece the learner holds, in which scene it came, and whether it came since the last decision.</summary>
public sealed record HeldPiece(Piece Piece, SceneTitle Scene, bool IsNew);
