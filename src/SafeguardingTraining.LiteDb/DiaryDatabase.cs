using System.Collections.Concurrent;
using LiteDB;
using LiteDB.Engine;

namespace SafeguardingTraining.LiteDb;

/// <summary>
/// A LiteDB engine that is opened when it is needed, and opened again after a fault, and the one thread that writes to it. Changes
/// that wait together are kept together in one transaction, and each is answered for when it is on disk.
/// </summary>
internal sealed class DiaryDatabase : IDisposable
{
    /// <summary>So many changes are kept together at most.</summary>
    private const int MostAtOnce = 256;

    private static readonly TimeSpan UntilTidiedAgain = TimeSpan.FromSeconds(1);

    private readonly IDiaryPlace place;
    private readonly int mostPagesInLog;

    // Held for reading by everybody who uses the engine, and for writing by the one who throws it away.
    private readonly ReaderWriterLockSlim use = new();
    private readonly Lock opening = new();
    private readonly BlockingCollection<Change> waiting = [];
    private readonly Thread writer;
    private Opened? opened;
    private bool owesTidying;
    private bool disposed;

    /// <param name="mostPagesInLog">When the log is longer than so many pages of 8 KB, it is moved into the data.</param>
    internal DiaryDatabase(IDiaryPlace place, int mostPagesInLog = 1000)
    {
        (this.place, this.mostPagesInLog) = (place, mostPagesInLog);
        writer = new Thread(Work) { IsBackground = true, Name = "Diaries" };
        writer.Start();
    }

    /// <summary>The bytes of a database with nothing in it.</summary>
    internal static byte[] Empty()
    {
        using var data = new MemoryStream();
        // Text is compared byte by byte, and not by the rules of whatever language the machine speaks.
        var settings = new EngineSettings
        {
            DataStream = data,
            LogStream = new MemoryStream(),
            Collation = Collation.Binary,
        };
        using (var database = new LiteDatabase(new LiteEngine(settings)))
        {
            DiaryDocuments.AddIndexes(database);
            database.CheckpointSize = 0;
            database.Checkpoint();
        }
        return data.ToArray();
    }

    internal T Read<T>(Func<LiteDatabase, T> ask)
    {
        var asked = default(Opened);
        try
        {
            using var held = new Use(use);
            asked = Open();
            return ask(asked.Database);
        }
        catch
        {
            // After a fault the engine answers nothing any more.
            ThrowAway(asked);
            throw;
        }
    }

    /// <summary>Keeps what a change does, and answers what it answers once it is on disk.</summary>
    /// <param name="removes">Then nothing of what it removed is left in the files when it is answered for.</param>
    internal Task<bool> Write(Func<LiteDatabase, bool> make, bool removes)
    {
        var change = new Change(make, removes);
        waiting.Add(change);
        return change.Answered.Task;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref disposed, true))
        {
            return;
        }
        waiting.CompleteAdding();
        writer.Join();
        ThrowAway(opened);
        waiting.Dispose();
        use.Dispose();
        place.Dispose();
    }

    private void Work()
    {
        while (!waiting.IsCompleted)
        {
            if (waiting.TryTake(out var first, owesTidying ? UntilTidiedAgain : Timeout.InfiniteTimeSpan))
            {
                Keep(WaitingWith(first));
            }
            else if (owesTidying)
            {
                Tidy();
            }
        }
        if (opened is not null)
        {
            Tidy();
        }
    }

    private List<Change> WaitingWith(Change first)
    {
        List<Change> batch = [first];
        while (batch.Count < MostAtOnce && waiting.TryTake(out var next))
        {
            batch.Add(next);
        }
        return batch;
    }

    private void Keep(IReadOnlyList<Change> batch)
    {
        var (asked, committing) = (default(Opened), false);
        IReadOnlyList<bool> answers;
        try
        {
            using var held = new Alone(use);
            asked = Open();
            asked.Database.BeginTrans();
            answers = [.. batch.Select(change => change.Make(asked.Database))];
            committing = true;
            asked.Database.Commit();
        }
        catch (Exception reason)
        {
            ThrowAway(asked);
            Refuse(batch, reason, eachAlone: !committing && batch.Count > 1);
            return;
        }
        if (batch.Any(change => change.Removes) || asked.Files.Log.Length > (long)mostPagesInLog * LogPage.Size)
        {
            Tidy();
        }
        foreach (var (change, answer) in batch.Zip(answers))
        {
            change.Answered.SetResult(answer);
        }
    }

    // What stopped one change has nothing to do with the others that waited with it.
    private void Refuse(IReadOnlyList<Change> batch, Exception reason, bool eachAlone)
    {
        foreach (var change in batch)
        {
            if (eachAlone)
            {
                Keep([change]);
            }
            else
            {
                change.Answered.SetException(reason);
            }
        }
    }

    /// <summary>
    /// Moves the log into the data. While the files are being copied, or where it fails, it is owed: what was kept is kept all the
    /// same.
    /// </summary>
    private void Tidy()
    {
        var asked = default(Opened);
        owesTidying = true;
        try
        {
            using var held = new Alone(use);
            using var turn = place.TakeTurnToTidy();
            if (turn is not null)
            {
                asked = Open();
                asked.Database.Checkpoint();
                owesTidying = false;
            }
        }
        catch (Exception reason) when (LiteDbFault.Sentence(reason) is not null)
        {
            ThrowAway(asked);
        }
    }

    private Opened Open()
    {
        lock (opening)
        {
            return opened ??= Fresh();
        }
    }

    private Opened Fresh()
    {
        var files = place.Open();
        try
        {
            CutUnfinished(files.Log);
            var engine = new LiteEngine(new EngineSettings { DataStream = files.Data, LogStream = files.Log });
            var database = new LiteDatabase(engine);
            if (database.CheckpointSize != 0)
            {
                // Only the writer moves the log, in its turn.
                database.CheckpointSize = 0;
            }
            return new Opened(database, engine, files);
        }
        catch
        {
            files.Dispose();
            throw;
        }
    }

    // LiteDB goes on counting its transactions from whatever page lies last in the log, and would take a stray one for its own.
    private void CutUnfinished(Stream log)
    {
        if (LogPage.EndOfConfirmed(log) is var end && end < log.Length)
        {
            using var turn = WaitForTurn();
            log.SetLength(end);
        }
    }

    private IDisposable WaitForTurn()
    {
        while (true)
        {
            if (place.TakeTurnToTidy() is { } turn)
            {
                return turn;
            }
            Thread.Sleep(UntilTidiedAgain);
        }
    }

    private void ThrowAway(Opened? faulty)
    {
        use.EnterWriteLock();
        try
        {
            if (faulty is not null && ReferenceEquals(faulty, opened))
            {
                opened = null;
                faulty.Dispose();
            }
        }
        finally
        {
            use.ExitWriteLock();
        }
    }

    private sealed record Opened(LiteDatabase Database, LiteEngine Engine, DiaryFiles Files) : IDisposable
    {
        public void Dispose()
        {
            UnfinishedTransactions.Quieten(Engine);
            Database.Dispose();
            Files.Dispose();
        }
    }

    private sealed record Change(Func<LiteDatabase, bool> Make, bool Removes)
    {
        public TaskCompletionSource<bool> Answered { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
    }

    // LiteDB 5.0.21 lets a reader meet a page that a commit or a checkpoint is moving ("page type must be collection page"), so these
    // wait for the readers under way and hold up the next for as long as a flush takes.
    private readonly struct Alone : IDisposable
    {
        private readonly ReaderWriterLockSlim held;

        public Alone(ReaderWriterLockSlim use)
        {
            held = use;
            held.EnterWriteLock();
        }

        public void Dispose() => held.ExitWriteLock();
    }

    private readonly struct Use : IDisposable
    {
        private readonly ReaderWriterLockSlim held;

        public Use(ReaderWriterLockSlim use)
        {
            held = use;
            held.EnterReadLock();
        }

        public void Dispose() => held.ExitReadLock();
    }
}
