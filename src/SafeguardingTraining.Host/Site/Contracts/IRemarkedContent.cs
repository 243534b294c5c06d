namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>One kind of content about which a reader may say a word to its author. Each feature that shows such content registers one.</summary>
public interface IRemarkedContent
{
    /// <summary>A word for it in addresses, such as <c>briefing</c>.</summary>
    string Kind { get; }

    /// <summary>What stands under a name, or null when nothing does, or no longer.</summary>
    RemarkedText? Find(string slug);
}

/// <summary>What a remark is about.</summary>
/// <param name="Address">Its own page.</param>
public sealed record RemarkedText(string Title, string Address)
{
    /// <summary>The titles of its parts by their ids, where a remark may be about one of them.</summary>
    public IReadOnlyDictionary<string, string> Parts { get; init; } = new Dictionary<string, string>();
}
