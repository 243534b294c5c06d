using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>Whether the disk under the data folder has room left for what people write.</summary>
/// <param name="bytes">How many bytes are free just now.</param>
public sealed class FreeSpace(Func<long> bytes) : IReadiness
{
    /// <summary>Below this a host sends people to another: a page of a diary, a batch of facts and their logs may not fit any more.</summary>
    public const long Least = 16L << 20;

    public static FreeSpace Under(string dataFolder) => new(() => new DriveInfo(dataFolder).AvailableFreeSpace);

    public Task<string?> WhyNotReady(CancellationToken stop) =>
        Task.FromResult(bytes() < Least ? "There is no room left on the disk." : null);
}
