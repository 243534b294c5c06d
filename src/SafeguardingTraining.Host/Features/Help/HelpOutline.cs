namespace SafeguardingTraining.Host.Features.Help;

/// <summary>What a page of help can be led to by, and where it leads.</summary>
/// <param name="Anchors">The names of its headings in links, but for the first, which is the page's own.</param>
internal sealed record HelpOutline(string Slug, IReadOnlySet<string> Anchors, IReadOnlyList<HelpLink> Links);

/// <param name="Line">Where it is in the file, from 1.</param>
internal sealed record HelpLink(int Line, string Url);
