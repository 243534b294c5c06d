namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>
/// A file in memory on a disk that forgets: when the power is cut, each sector that was written and not flushed is there or is not by
/// the toss of a coin, and so is each change of length.
/// </summary>
/// <param name="sector">Bytes that a disk writes whole or not at all.</param>
/// <param name="spend">Called before whatever changes the file; throws when the power goes.</param>
internal sealed class ForgetfulFile(byte[] image, int sector, Action spend) : Stream
{
    private readonly MemoryStream seen = Holding(image);
    private readonly MemoryStream onDisk = Holding(image);
    private readonly List<(long At, byte[]? Bytes)> waiting = [];

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => true;

    public override long Length => seen.Length;

    public override long Position
    {
        get => seen.Position;
        set => seen.Position = value;
    }

    public override int Read(byte[] buffer, int offset, int count) => seen.Read(buffer, offset, count);

    public override long Seek(long offset, SeekOrigin origin) => seen.Seek(offset, origin);

    public override void Write(byte[] buffer, int offset, int count)
    {
        waiting.Add((Position, buffer.AsSpan(offset, count).ToArray()));
        seen.Write(buffer, offset, count);
        spend();
    }

    public override void SetLength(long value)
    {
        waiting.Add((value, null));
        seen.SetLength(value);
        spend();
    }

    public override void Flush()
    {
        spend();
        foreach (var (at, bytes) in waiting)
        {
            Reach(at, bytes);
        }
        waiting.Clear();
    }

    /// <summary>What is on the disk after the power was cut.</summary>
    public byte[] Cut(Random coin)
    {
        foreach (var (at, bytes) in waiting)
        {
            foreach (var (start, piece) in bytes is null ? [(at, null)] : Sectors(at, bytes))
            {
                if (coin.Next(2) == 0)
                {
                    Reach(start, piece);
                }
            }
        }
        return onDisk.ToArray();
    }

    private static MemoryStream Holding(byte[] image)
    {
        var held = new MemoryStream();
        held.Write(image);
        return held;
    }

    private void Reach(long at, byte[]? bytes)
    {
        if (bytes is null)
        {
            onDisk.SetLength(at);
            return;
        }
        onDisk.Position = at;
        onDisk.Write(bytes);
    }

    private IEnumerable<(long At, byte[]? Piece)> Sectors(long at, byte[] bytes)
    {
        for (var done = 0; done < bytes.Length; )
        {
            var next = (int)Math.Min(bytes.Length - done, sector - ((at + done) % sector));
            yield return (at + done, bytes[done..(done + next)]);
            done += next;
        }
    }
}
