namespace SafeguardingTraining.Host.Site.Text;

/// <summary>A clock that shows an earlier moment, and stands still until it is told that time has passed.</summary>
public sealed class EarlierClock(DateTimeOffset now) : TimeProvider
{
    private DateTimeOffset shown = now;

    /// <summary>A time of day on an earlier day, as clocks in the United Kingdom showed it.</summary>
    public static EarlierClock At(DateOnly day, int hour, int minute = 0) => new(day.ToDateTime(new TimeOnly(hour, minute)).FromUk());

    public override DateTimeOffset GetUtcNow() => shown;

    public void Pass(TimeSpan time) => shown += time;
}
