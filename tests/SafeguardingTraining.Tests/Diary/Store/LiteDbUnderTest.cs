using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

public sealed class DiaryStoreOnLiteDb : DiaryStoreTests
{
    protected override Task<IStoreUnderTest> Fresh() => Task.FromResult<IStoreUnderTest>(new LiteDbUnderTest());
}

/// <summary>LiteDB in a folder of its own, on a disk that can be filled and made read-only.</summary>
internal sealed class LiteDbUnderTest : IStoreUnderTest
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("diary-litedb-");
    private Faults faults = new();
    private LiteDiaryStore store;

    public LiteDbUnderTest() => store = Opened();

    public IDiaryStore Store => store;

    public (string Kind, string Place) Address => (Stores.LiteDb, File);

    public string File => Path.Combine(folder.FullName, "diaries.litedb");

    public Task Restart()
    {
        store.Dispose();
        store = Opened();
        return Task.CompletedTask;
    }

    public void Close() => store.Dispose();

    public Task FillDisk() => Suffer(new Faults(MostBytes: 64 << 10));

    public Task MakeRoom() => Suffer(new Faults());

    public Task ForbidWriting() => Suffer(new Faults(IsReadOnly: true));

    public Task AllowWriting() => Suffer(new Faults());

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private LiteDiaryStore Opened() => new(new DiaryDatabase(new FaultyPlace(new DiaryFolder(File), () => faults)));

    private Task Suffer(Faults next)
    {
        faults = next;
        return Task.CompletedTask;
    }

    /// <param name="MostBytes">How long a file may grow; null for as long as it likes.</param>
    private sealed record Faults(long? MostBytes = null, bool IsReadOnly = false);

    private sealed class FaultyPlace(DiaryFolder folder, Func<Faults> faults) : IDiaryPlace
    {
        public DiaryFiles Open()
        {
            var files = folder.Open();
            return new DiaryFiles(new FaultyStream(files.Data, faults), new FaultyStream(files.Log, faults));
        }

        public IDisposable? TakeTurnToTidy() => folder.TakeTurnToTidy();

        public void Dispose() => folder.Dispose();
    }

    /// <summary>Answers as .NET does on a full disk and on one that was mounted read-only.</summary>
    private sealed class FaultyStream(Stream file, Func<Faults> faults) : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => true;

        public override bool CanWrite => true;

        public override long Length => file.Length;

        public override long Position
        {
            get => file.Position;
            set => file.Position = value;
        }

        public override int Read(byte[] buffer, int offset, int count) => file.Read(buffer, offset, count);

        public override long Seek(long offset, SeekOrigin origin) => file.Seek(offset, origin);

        public override void SetLength(long value)
        {
            Suffer(value);
            file.SetLength(value);
        }

        public override void Write(byte[] buffer, int offset, int count)
        {
            Suffer(Position + count);
            file.Write(buffer, offset, count);
        }

        public override void Flush() => file.Flush();

        protected override void Dispose(bool disposing)
        {
            if (disposing)
            {
                file.Dispose();
            }
            base.Dispose(disposing);
        }

        private void Suffer(long end)
        {
            if (faults().IsReadOnly)
            {
                throw new IOException("Read-only file system");
            }
            if (end > faults().MostBytes)
            {
                throw new IOException("No space left on device");
            }
        }
    }
}
