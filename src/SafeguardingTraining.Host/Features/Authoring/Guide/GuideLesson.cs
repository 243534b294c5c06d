using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Features.Authoring.Drafts;

namespace SafeguardingTraining.Host.Features.Authoring.Guide;

/// <summary>One lesson of the author's guide.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Slug">The last part of its address: the name of its file without number and ending.</param>
/// <param name="Text">What is explained, as HTML.</param>
/// <param name="Box">The small story to try it with.</param>
/// <param name="Exercise">What to do then, as HTML.</param>
/// <param name="Answer">One way of having done it.</param>
public sealed record GuideLesson(int Number, string Slug, string Title, MarkupString Text, string Box, MarkupString Exercise, string Answer)
{
    /// <summary>Where its links lead, as they stand in its file.</summary>
    public IReadOnlyList<string> Links { get; init; } = [];

    /// <summary>It is the one that tells of this tag.</summary>
    public bool Explains(KnownTag tag) => Text.Value.Contains($"# {tag.Name}", StringComparison.Ordinal);
}
