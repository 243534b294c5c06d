namespace SafeguardingTraining.Tests.Site;

/// <summary>The real time, moved forward when a test says so.</summary>
public sealed class Clock : TimeProvider
{
    private long ahead;

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref ahead));

    public void Advance(TimeSpan by) => Interlocked.Add(ref ahead, by.Ticks);
}
