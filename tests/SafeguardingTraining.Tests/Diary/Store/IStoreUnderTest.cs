using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>One kind of store, and what a test has to be able to do to the place it keeps things in.</summary>
public interface IStoreUnderTest : IAsyncDisposable
{
    IDiaryStore Store { get; }

    /// <summary>What another process needs to open the same store, as <see cref="Stores"/> takes it.</summary>
    (string Kind, string Place) Address { get; }

    /// <summary>Lets go of the store, so that another process can have it.</summary>
    void Close();

    /// <summary>Closes the store and opens it again.</summary>
    Task Restart();

    /// <summary>Leaves it no room for more than a few pages.</summary>
    Task FillDisk();

    Task MakeRoom();

    Task ForbidWriting();

    Task AllowWriting();
}
