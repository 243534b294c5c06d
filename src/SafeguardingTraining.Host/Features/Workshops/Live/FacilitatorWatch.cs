namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// Whether a facilitator's page is open anywhere, as the seats of one room are told it: after some seconds, so that nobody is told of
/// a page that is loaded again, and once.
/// </summary>
public sealed class FacilitatorWatch(TimeProvider clock)
{
    /// <summary>How long a page may be gone before anybody is told.</summary>
    public static readonly TimeSpan Grace = TimeSpan.FromSeconds(6);

    private readonly Lock gate = new();
    private bool wasHere;
    private bool isTold;
    private DateTimeOffset? gone;

    /// <summary>The seats were told that it is gone, and not yet that it is back.</summary>
    public bool IsAway
    {
        get
        {
            lock (gate)
            {
                return isTold;
            }
        }
    }

    /// <summary>What the seats are to be told now; null when it is nothing new.</summary>
    /// <param name="isHere">At least one console or remote is connected, on whichever host.</param>
    public FacilitatorNews? Look(bool isHere)
    {
        lock (gate)
        {
            if (isHere)
            {
                var back = isTold;
                (wasHere, isTold, gone) = (true, false, null);
                return back ? FacilitatorNews.Back : null;
            }
            // Whoever runs a workshop without a script is never connected, and is not missed.
            if (!wasHere || isTold)
            {
                return null;
            }
            var now = clock.GetUtcNow();
            gone ??= now;
            isTold = now - gone >= Grace;
            return isTold ? FacilitatorNews.Away : null;
        }
    }
}

public enum FacilitatorNews
{
    /// <summary>Nothing is to be told.</summary>
    None,
    Away,
    Back,
}
