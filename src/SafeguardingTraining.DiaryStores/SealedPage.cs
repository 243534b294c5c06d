namespace SafeguardingTraining.DiaryStores;

/// <summary>What a page of a diary holds. The numbers are in every store: new ones are added, none changes its meaning.</summary>
public enum PageKind
{
    Entry = 1,
    Draft = 2,
    Share = 3,
    Received = 4,
    Calendar = 5,
}

/// <summary>A page of somebody's diary as it is in a store: sealed with its author's key.</summary>
/// <param name="Version">1 when first kept; grows by one with each change.</param>
/// <param name="Sealed">Empty when the page was deleted; its place stays taken, so that nothing late brings it back.</param>
public sealed record SealedPage(Guid Author, PageKind Kind, Guid Id, int Version, byte[] Sealed)
{
    /// <summary>When in the order of this author's changes it was last kept; given by the store.</summary>
    public long Mark { get; init; }

    public bool IsDeleted => Sealed.Length == 0;
}

/// <summary>A person's diary key, itself sealed by the site's key ring.</summary>
public sealed record SealedKey(Guid Author, byte[] Key)
{
    /// <summary>The mark of the author's latest change; 0 before the first.</summary>
    public long Mark { get; init; }
}
