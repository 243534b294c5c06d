namespace SafeguardingTraining.LiteDb;

/// <summary>
/// A file that LiteDB writes through, so that a power cut finds each change whole or not at all. LiteDB 5.0.21 writes the pages of
/// a change and the page that confirms it in one go, and its log has no checksums: after a cut in the middle it would believe a
/// change of which pages are missing. Here the confirming page is written unconfirmed and put on disk together with all before it;
/// only then the one byte that confirms it is written, and put on disk too.
/// </summary>
/// <param name="toDisk">Puts on disk whatever was written to the file, and returns when it is there.</param>
internal sealed class DurableStream(Stream file, Action toDisk) : Stream
{
    public override bool CanRead => file.CanRead;

    public override bool CanSeek => true;

    public override bool CanWrite => file.CanWrite;

    public override long Length => file.Length;

    public override long Position
    {
        get => file.Position;
        set => file.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

    /// <summary>Pages of the data file are never confirmed: LiteDB takes the byte away before it writes them there.</summary>
    public override void Write(byte[] buffer, int offset, int count)
    {
        if (count == LogPage.Size && LogPage.Confirms(buffer.AsSpan(offset)))
        {
            WriteConfirmedLast(buffer.AsSpan(offset, count));
            return;
        }
        file.Write(buffer, offset, count);
    }

    public override void Flush() => toDisk();

    public override void SetLength(long value)
    {
        file.SetLength(value);
        toDisk();
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
        }
        base.Dispose(disposing);
    }

    private void WriteConfirmedLast(ReadOnlySpan<byte> confirmed)
    {
        var start = file.Position;
        var page = confirmed.ToArray();
        page[LogPage.Confirmation] = 0;
        file.Write(page);
        toDisk();
        file.Position = start + LogPage.Confirmation;
        file.WriteByte(confirmed[LogPage.Confirmation]);
        toDisk();
        file.Position = start + LogPage.Size;
    }
}
