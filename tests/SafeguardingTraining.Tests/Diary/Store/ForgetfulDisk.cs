using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>A disk with a diary database on it, whose power is cut after so many writes and flushes.</summary>
internal sealed class ForgetfulDisk : IDiaryPlace
{
    private readonly ForgetfulFile data;
    private readonly ForgetfulFile log;
    private readonly Func<ForgetfulFile, Stream> through;
    private int left;

    /// <param name="through">How the database writes to a file.</param>
    /// <param name="operations">So many are done before the power goes.</param>
    public ForgetfulDisk((byte[] Data, byte[] Log) image, int sector, Func<ForgetfulFile, Stream> through, int operations)
    {
        (data, log) = (new ForgetfulFile(image.Data, sector, Spend), new ForgetfulFile(image.Log, sector, Spend));
        (this.through, left) = (through, operations);
    }

    public bool IsOff => Volatile.Read(ref left) < 0;

    public DiaryFiles Open() => IsOff ? throw Off() : new DiaryFiles(through(data), through(log));

    public IDisposable? TakeTurnToTidy() => new MemoryStream();

    public (byte[] Data, byte[] Log) Cut(Random coin) => (data.Cut(coin), log.Cut(coin));

    public void Dispose() { }

    private void Spend()
    {
        if (Interlocked.Decrement(ref left) < 0)
        {
            throw Off();
        }
    }

    private static IOException Off() => new("The power is off.");
}
