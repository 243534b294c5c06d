using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Search;

/// <summary>What was found for some words, by kind; nothing of it is kept.</summary>
/// <param name="Words">As typed; null before anything was.</param>
public sealed record SearchModel(string? Words, IReadOnlyList<FoundGroup> Groups) : PrivateRecord
{
    /// <summary>What the page is told when a search is not kept any more.</summary>
    public const string Gone = "gone";

    /// <summary>Words that stood nowhere, with those they were taken for.</summary>
    public IReadOnlyList<WordReading> Readings { get; init; } = [];

    /// <summary>The search that was asked for is not kept any more.</summary>
    public bool IsGone { get; init; }

    public int Count => Groups.Sum(group => group.Count);
}

/// <summary>What somebody looked for, as typed.</summary>
public sealed record SoughtWords(string Words) : PrivateRecord;

/// <summary>What was found of one kind.</summary>
/// <param name="Count">How many there are; the first of them are shown.</param>
public sealed record FoundGroup(string Id, string Name, int Count, IReadOnlyList<FoundThing> Shown) : PrivateRecord;

/// <summary>One thing found, with a few words of it.</summary>
/// <param name="About">"Briefing, 7 minutes"; empty for nothing to say.</param>
public sealed record FoundThing(string Title, string Address, string About, TextSnippet Snippet) : PrivateRecord;
