using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// Brings about what waits among <see cref="PendingEffects"/> of one kind. Its feature tries at once; whatever is left is tried again
/// at every start and every few minutes.
/// </summary>
public interface IPendingEffect
{
    string Kind { get; }

    /// <summary>Does it and settles it; or leaves it waiting when its time has not come. Doing it twice is doing it once.</summary>
    /// <exception cref="IOException">The store it goes to could not keep it.</exception>
    Task Carry(PendingEffect effect, CancellationToken stop);
}
