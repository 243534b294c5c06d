using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>How a value of a text is typed.</summary>
public enum TextFormTyping
{
    Line,
    Paragraph,

    /// <summary>A text with paragraphs of its own.</summary>
    Prose,

    /// <summary>One of a few.</summary>
    Choice,

    /// <summary>Some of a few.</summary>
    Choices,

    /// <summary>Words, one on a line.</summary>
    Lines,

    /// <summary>True unless the file says otherwise.</summary>
    UsuallyTrue,

    /// <summary>False unless the file says otherwise.</summary>
    UsuallyFalse,
}

/// <summary>One value of a text, as its form asks for it.</summary>
/// <param name="Name">Its path within its group.</param>
public sealed record TextFormField(string Name, string Label, TextFormTyping Typing, string? Hint = null)
{
    /// <summary>What it is chosen from.</summary>
    public Func<ContentTexts, IReadOnlyList<FilterOption>>? Options { get; init; }

    /// <summary>What choosing nothing is called; null where something has to be chosen.</summary>
    public string? None { get; init; }

    /// <summary>It is asked for only in drills of these kinds; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];
}

/// <summary>A list of a text, each with values of its own.</summary>
/// <param name="Name">Its path within its group.</param>
/// <param name="One">What one of it is called, within a sentence.</param>
/// <param name="TitleField">The value that tells one from another.</param>
/// <param name="Fresh">What one begins with, as lines of YAML or as the columns of a table.</param>
public sealed record TextFormList(
    string Name,
    string Title,
    string One,
    IReadOnlyList<string> TitleField,
    TextFormGroup Each,
    IReadOnlyList<string> Fresh
)
{
    /// <summary>Its values stand right here, and not on a page for each.</summary>
    public bool IsInline { get; init; }

    /// <summary>Readers meet them in their order.</summary>
    public bool IsOrdered { get; init; } = true;

    /// <summary>It is there only in drills of these kinds; empty for all.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = [];
}

/// <summary>Values and lists that belong together.</summary>
public sealed record TextFormGroup(IReadOnlyList<TextFormField> Fields)
{
    public IReadOnlyList<TextFormList> Lists { get; init; } = [];
}
