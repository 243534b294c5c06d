using System.Security.Cryptography;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>Whether the site's key ring opens the keys of the diaries that lie here.</summary>
internal sealed class DiaryKeysReadiness(IDiaryStore store, DiaryVault vault) : IReadiness
{
    private const string Missing =
        "The keys that lock the diaries are missing: put the folder keys of this site back into its data folder, or from a backup, and start again. "
        + "Until then no diary opens.";

    public async Task<string?> WhyNotReady(CancellationToken stop)
    {
        try
        {
            return (await store.Keys(Guid.Empty, 1, stop)).Any(key => !vault.Unwraps(key)) ? Missing : null;
        }
        catch (StoreTrouble trouble)
        {
            return trouble.Message;
        }
    }
}
