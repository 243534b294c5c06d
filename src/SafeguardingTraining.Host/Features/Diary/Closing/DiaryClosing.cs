namespace SafeguardingTraining.Host.Features.Diary.Closing;

/// <summary>A diary that its owner closes: nothing is destroyed before seven days have passed, and until then they can take it back.</summary>
/// <param name="Id">Which closing it is; one begun after another was taken back is a new one.</param>
/// <param name="Ends">When it is destroyed.</param>
/// <param name="WithAccount">The person's account is closed with it.</param>
public sealed record DiaryClosing(Guid Id, DateTimeOffset Ends, bool WithAccount, ClosingState State = ClosingState.Waiting)
{
    /// <summary>How long it waits.</summary>
    public static TimeSpan Wait => TimeSpan.FromDays(7);

    public static DiaryClosing Begun(DateTimeOffset now, bool withAccount) => new(Guid.CreateVersion7(), now + Wait, withAccount);

    /// <summary>It was not taken back: nobody reads or writes in the diary.</summary>
    public bool IsPending => State != ClosingState.TakenBack;

    public bool IsOverAt(DateTimeOffset now) => IsPending && now >= Ends;

    public bool CanBeTakenBackAt(DateTimeOffset now) => State == ClosingState.Waiting && now < Ends;
}

/// <summary>How far a closing is. Kept with it by number.</summary>
public enum ClosingState
{
    Waiting = 0,
    TakenBack = 1,

    /// <summary>Its days have passed, and a host has begun to destroy the diary.</summary>
    Destroying = 2,
}
