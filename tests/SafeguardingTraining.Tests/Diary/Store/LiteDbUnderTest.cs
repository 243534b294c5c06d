#if WITH_LITEDB
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

public sealed class DiaryStoreOnLiteDb : DiaryStoreTests
{
    protected override Task<IStoreUnderTest> Fresh() => Task.FromResult<IStoreUnderTest>(new LiteDbUnderTest());
}

/// <summary>LiteDB in a folder of its own.</summary>
internal sealed class LiteDbUnderTest : IStoreUnderTest
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("diary-litedb-");
    private LiteDiaryStore store;

    public LiteDbUnderTest() => store = new LiteDiaryStore(File);

    public IDiaryStore Store => store;

    public (string Kind, string Place) Address => (Stores.LiteDb, File);

    private string File => Path.Combine(folder.FullName, "diaries.litedb");

    public Task Restart() => Open(new LiteDiaryStore(File));

    public void Close() => store.Dispose();

    public Task FillDisk()
    {
        store.Dispose();
        return Open(new LiteDiaryStore(File, mostBytes: new FileInfo(File).Length + (64 << 10)));
    }

    public Task MakeRoom() => Restart();

    public Task ForbidWriting()
    {
        store.Dispose();
        return Open(new LiteDiaryStore(File, readOnly: true));
    }

    public Task AllowWriting() => Restart();

    public ValueTask DisposeAsync()
    {
        store.Dispose();
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private Task Open(LiteDiaryStore next)
    {
        store.Dispose();
        store = next;
        return Task.CompletedTask;
    }
}
#endif
