namespace SafeguardingTraining.LiteDb;

/// <summary>What has to be known about the pages in the log of LiteDB 5.</summary>
internal static class LogPage
{
    /// <summary>Bytes of a page.</summary>
    internal const int Size = 8192;

    /// <summary>The byte that says, when it is not 0, that this page is the last of its change and that the change counts.</summary>
    internal const int Confirmation = 18;

    internal static bool Confirms(ReadOnlySpan<byte> page) => page[Confirmation] != 0;

    /// <summary>
    /// Where the last change that counts ends in a log; what lies behind it was cut short, and nobody was told that it is kept.
    /// </summary>
    internal static long EndOfConfirmed(Stream log)
    {
        var (end, head) = (0L, new byte[Confirmation + 1]);
        for (var at = 0L; at + Size <= log.Length; at += Size)
        {
            log.Position = at;
            log.ReadExactly(head);
            end = Confirms(head) ? at + Size : end;
        }
        return end;
    }
}
