namespace SafeguardingTraining.Host.Features.Bookmarks;

/// <summary>The addresses of what is kept for later.</summary>
public static class BookmarkAddresses
{
    public const string All = "/bookmarks";
    public const string Removals = "/bookmarks/removals";
}
