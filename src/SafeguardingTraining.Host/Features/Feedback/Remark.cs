using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Feedback;

/// <summary>
/// "This felt wrong": a word from somebody who read a scene, a briefing or a practice point to whoever wrote it. It bears no name unless its
/// writer ticked that it should.
/// </summary>
/// <param name="Subject">What kind of content it is about, such as <c>briefing</c>.</param>
/// <param name="Slug">Which scenario, briefing or point.</param>
/// <param name="Scene">The scene's id; empty where it is about no scene.</param>
/// <param name="On">The day in the United Kingdom; no moment, by which somebody could be found in a log.</param>
/// <param name="Person">Who wrote it, where they said so; else null, and then nothing tells.</param>
/// <param name="Name">Their name as it was then, where they said so.</param>
public sealed record Remark(
    Guid Id,
    string Subject,
    string Slug,
    string Scene,
    string Words,
    DateOnly On,
    Guid? Person = null,
    string? Name = null
)
{
    public const int LongestWords = 2_000;

    /// <summary>What keeps words from being sent, in a sentence for their writer; null when they can be.</summary>
    public static string? WhyNot(string words) =>
        string.IsNullOrWhiteSpace(words) ? "Write a word about what felt wrong"
        : words.Length > LongestWords ? $"Keep it under {LongestWords:N0} characters; it has {words.Length:N0}"
        : null;
}

/// <summary>The page on which a remark is written.</summary>
/// <param name="Id">Of the remark to come: the same one sent twice is kept once.</param>
/// <param name="Title">Of what it is about.</param>
/// <param name="Scene">The scene's title, or null.</param>
/// <param name="At">Where it is posted to.</param>
/// <param name="Back">Where its writer came from, within this site.</param>
/// <param name="Name">Their name, where they are signed in and can give it.</param>
public sealed record RemarkModel(
    Guid Id,
    string Subject,
    string Slug,
    string Title,
    string SceneId,
    string? Scene,
    string At,
    string Back,
    string? Name
)
{
    public string Words { get; init; } = "";

    public bool IsNamed { get; init; }

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];
}

/// <summary>What was said of one thing, with the address of the thing.</summary>
public sealed record RemarkedThing(string Title, string Address, IReadOnlyList<Remark> Remarks);

/// <summary>Everything that was said and not yet put away, for authors.</summary>
public sealed record FeedbackModel(IReadOnlyList<RemarkedThing> Things);
