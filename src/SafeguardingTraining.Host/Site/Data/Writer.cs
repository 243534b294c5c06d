using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Threading.Channels;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// Appends facts, one after another, on a thread of its own. Whatever waits is put on disk in one transaction,
/// and each caller hears back only after the commit: a choice is kept before its page is answered.
/// </summary>
public sealed class Writer : IDisposable
{
    /// <summary>The most facts in one transaction; more wait for the next, a few milliseconds later.</summary>
    public const int LargestBatch = 256;

    public const string MeterName = "SafeguardingTraining.Writer";

    private static readonly Meter Meter = new(MeterName);
    private static readonly Histogram<int> Sizes = Meter.CreateHistogram<int>("writer.batch.size", "{fact}", "Facts in one transaction");
    private static readonly Histogram<double> Durations = Meter.CreateHistogram<double>(
        "writer.batch.duration",
        "s",
        "From the turn to the commit"
    );

    private readonly Connections connections;
    private readonly ILogger<Writer> log;

    // Anyone who brings a fact wakes the writer's thread itself: through the thread pool it would wait behind the pages being made.
    private readonly Channel<Fact> waiting = Channel.CreateBounded<Fact>(
        new BoundedChannelOptions(10_000) { SingleReader = true, AllowSynchronousContinuations = true }
    );
    private readonly Thread thread;

    public Writer(Connections connections, ILogger<Writer> log)
    {
        this.connections = connections;
        this.log = log;
        thread = new Thread(Work) { IsBackground = true, Name = "writer" };
        thread.Start();
    }

    /// <summary>Keeps a fact. The answer comes after the commit and is what <paramref name="fact"/> returned.</summary>
    public async Task<T> Write<T>(Func<Batch, T> fact, CancellationToken stop)
    {
        var kept = new TaskCompletionSource<object?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await waiting.Writer.WriteAsync(new Fact(batch => fact(batch), kept), stop);
        return (T)(await kept.Task)!;
    }

    /// <summary>Finishes what waits, then stops.</summary>
    public void Dispose()
    {
        waiting.Writer.TryComplete();
        thread.Join(TimeSpan.FromSeconds(10));
    }

    private void Work()
    {
        var facts = new List<Fact>(LargestBatch);
        while (waiting.Reader.WaitToReadAsync().AsTask().GetAwaiter().GetResult())
        {
            while (facts.Count < LargestBatch && waiting.Reader.TryRead(out var fact))
            {
                facts.Add(fact);
            }
            Keep(facts);
            facts.Clear();
        }
    }

    private void Keep(IReadOnlyList<Fact> facts)
    {
        using var turn = connections.TakeTurn();
        var begun = Stopwatch.GetTimestamp();
        try
        {
            var answers = Commit(facts);
            Sizes.Record(facts.Count);
            Durations.Record(Stopwatch.GetElapsedTime(begun).TotalSeconds);
            for (var place = 0; place < facts.Count; place++)
            {
                facts[place].Kept.SetResult(answers[place]);
            }
        }
        catch (Exception problem) when (facts.Count > 1)
        {
            log.LogWarning(problem, "A batch of {Count} facts could not be kept; each is tried alone", facts.Count);
            KeepEachAlone(facts);
        }
        catch (Exception problem)
        {
            facts[0].Kept.SetException(problem);
        }
    }

    private object?[] Commit(IReadOnlyList<Fact> facts)
    {
        try
        {
            var batch = connections.WriterBatch();
            using var transaction = batch.Begin();
            var answers = facts.Select(fact => fact.Act(batch)).ToArray();
            batch.Commit(transaction);
            return answers;
        }
        catch
        {
            connections.DropWriterBatch();
            throw;
        }
    }

    private void KeepEachAlone(IReadOnlyList<Fact> facts)
    {
        foreach (var fact in facts)
        {
            try
            {
                fact.Kept.SetResult(Commit([fact])[0]);
            }
            catch (Exception problem)
            {
                fact.Kept.SetException(problem);
            }
        }
    }

    private sealed record Fact(Func<Batch, object?> Act, TaskCompletionSource<object?> Kept);
}
