using Microsoft.AspNetCore.Components;

namespace SafeguardingTraining.Host.Features.Help;

/// <summary>One page of help.</summary>
/// <param name="Slug">The name of its file without the ending, and the last part of its address.</param>
/// <param name="Title">The heading its file begins with.</param>
/// <param name="Body">What follows it, as HTML. Raw HTML in the file is shown as text.</param>
/// <param name="Leads">Slugs of the pages it links to, in the order of the text.</param>
public sealed record HelpText(string Slug, string Title, MarkupString Body, IReadOnlyList<string> Leads)
{
    /// <summary>What is where nobody has written any help.</summary>
    public static HelpText NoIndex { get; } =
        new(
            "README",
            "Help",
            new MarkupString("<p class=\"lede\">There is no help here yet. Please ask whoever looks after this site.</p>"),
            []
        );
}

/// <summary>A page of help, and the one to read after it; null on the last.</summary>
public sealed record HelpTextModel(HelpText Text, HelpText? Next);
