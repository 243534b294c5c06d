namespace SafeguardingTraining.DiaryStores;

/// <summary>What a page of a diary holds. The numbers are in every store: new ones are added, none changes its meaning.</summary>
public enum PageKind
{
    Entry = 1,
    Draft = 2,
    Share = 3,
    Received = 4,
    Calendar = 5,

    /// <summary>Words of a share, under the share's own key.</summary>
    Copy = 6,

    /// <summary>The days on which something is due, under the secret of the calendar's address.</summary>
    Feed = 7,

    /// <summary>Something another person put in, which only the author opens.</summary>
    Mail = 8,

    /// <summary>What the reader of a share did with it, put in by them; only the author opens it.</summary>
    News = 9,

    /// <summary>That the diary is to be closed, and when: for the site to read while the author is away.</summary>
    Closing = 10,

    /// <summary>What was brought in from elsewhere and is being looked at.</summary>
    Import = 11,
}

/// <summary>A page of somebody's diary as it is in a store: sealed with its author's key.</summary>
/// <param name="Version">1 when first kept; grows by one with each change.</param>
/// <param name="Sealed">Empty when the page was deleted; its place stays taken, so that nothing late brings it back.</param>
public sealed record SealedPage(Guid Author, PageKind Kind, Guid Id, int Version, byte[] Sealed)
{
    /// <summary>The diary it was sealed for, as <see cref="SealedKey.Diary"/> has it; not kept with the page.</summary>
    public Guid Diary { get; init; }

    /// <summary>When in the order of this author's changes it was last kept; given by the store.</summary>
    public long Mark { get; init; }

    public bool IsDeleted => Sealed.Length == 0;
}

/// <summary>A person's diary key as it is kept, so that a store cannot open it.</summary>
/// <param name="Key">One that its owner alone opens begins with <see cref="OwnersMark"/> and the number of the diary.</param>
public sealed record SealedKey(Guid Author, byte[] Key)
{
    /// <summary>How many bytes say that it is one that its owner alone opens, and of which diary.</summary>
    public const int HeadLength = 4 + 16;

    /// <summary>How a key begins that its owner alone opens.</summary>
    public static ReadOnlySpan<byte> OwnersMark => "DL03"u8;

    /// <summary>The mark of the author's latest change; 0 before the first.</summary>
    public long Mark { get; init; }

    /// <summary>Which diary of its author it belongs to, however often it is locked anew; empty for one that the site's keys alone lock.</summary>
    public Guid Diary => DiaryOf(Key);

    public static Guid DiaryOf(ReadOnlySpan<byte> key) =>
        key.Length > HeadLength && key.StartsWith(OwnersMark) ? new Guid(key[OwnersMark.Length..HeadLength], bigEndian: true) : Guid.Empty;
}
