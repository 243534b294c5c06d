namespace SafeguardingTraining.LiteDb;

/// <summary>The two open files of a LiteDB database: the data, and the log of changes that are not in the data yet.</summary>
internal sealed record DiaryFiles(Stream Data, Stream Log) : IDisposable
{
    public void Dispose()
    {
        Data.Dispose();
        Log.Dispose();
    }
}

/// <summary>Where the files of a LiteDB database lie, and the locks around them.</summary>
internal interface IDiaryPlace : IDisposable
{
    DiaryFiles Open();

    /// <summary>The turn to move changes from the log into the data, or to cut the log; null while somebody copies the files.</summary>
    IDisposable? TakeTurnToTidy();
}
