using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>One kind of store, and what a test has to be able to do to the place it keeps things in.</summary>
public interface IStoreUnderTest : IAsyncDisposable
{
    IDiaryStore Store { get; }

    /// <summary>Closes the store and opens it again.</summary>
    Task Restart();

    /// <summary>Leaves it no room for more than a few pages.</summary>
    Task FillDisk();

    Task MakeRoom();

    Task ForbidWriting();

    Task AllowWriting();
}
