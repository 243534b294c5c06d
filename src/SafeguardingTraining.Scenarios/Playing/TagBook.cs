using System.Collections.Frozen;
using SafeguardingTraining.Ink;

namespace SafeguardingTraining.Scenarios;

/// <summary>Every tag that is word for word in a story, read once, so that replaying does not read it again.</summary>
internal sealed class TagBook(InkProgram story)
{
    private readonly FrozenDictionary<string, Tag> known = story
        .StaticTags.Distinct()
        .ToFrozenDictionary(text => text, Tag.Of, StringComparer.Ordinal);

    /// <summary>Ids of the practice points that the story's choices name.</summary>
    public IReadOnlySet<string> Points { get; } =
        story.StaticTags.Select(Tag.Of).OfType<Tag.PointTag>().Select(point => point.Id).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The choice is the way past a part.</summary>
    public bool IsSkip(Choice choice) => First<Tag.SkipTag>(choice.Tags) is not null;

    public Tag Of(string text) => known.TryGetValue(text, out var tag) ? tag : Tag.Of(text);

    public T? First<T>(IReadOnlyList<string> texts)
        where T : Tag
    {
        for (var at = 0; at < texts.Count; at++)
        {
            if (Of(texts[at]) is T wanted)
            {
                return wanted;
            }
        }
        return null;
    }
}
