namespace SafeguardingTraining.Ink;

/// <summary>A tag that a story writes out in full.</summary>
/// <param name="Knot">The knot it stands in; empty above the first.</param>
public sealed record StoryTag(string Knot, string Text);
