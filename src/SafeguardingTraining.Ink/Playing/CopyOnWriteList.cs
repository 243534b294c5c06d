namespace SafeguardingTraining.Ink.Playing;

/// <summary>Items that several sessions may read as one until one of them writes and gets its own copy.</summary>
internal sealed class CopyOnWriteList<T>(T[] items)
{
    private T[] items = items;
    private bool isOwn;

    public CopyOnWriteList<T> Share() => new(ForReading());

    /// <summary>The items as they are now; anyone who writes later leaves these alone.</summary>
    public T[] ForReading()
    {
        isOwn = false;
        return items;
    }

    public T[] ForWriting()
    {
        if (!isOwn)
        {
            items = [.. items];
            isOwn = true;
        }
        return items;
    }

    /// <summary>The items for a look now; they may change at the next write.</summary>
    public ReadOnlySpan<T> Peek() => items;
}
