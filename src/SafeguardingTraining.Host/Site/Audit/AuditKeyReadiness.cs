using System.Data.Common;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>Whether the key was there, when this host started, under which the log was written last.</summary>
internal sealed class AuditKeyReadiness(AuditTrail trail, RecordKeys keys) : IReadiness
{
    private string? missingAtStart;
    private bool asked;

    public async Task<string?> WhyNotReady(CancellationToken stop)
    {
        // What is noted from now on has a new key. That the old one is missing stays true.
        asked = asked || await Ask(stop);
        return missingAtStart is null || keys.Find(missingAtStart) is not null
            ? null
            : $"The key audit-{missingAtStart}.key is missing, or the key ring does not open it: put the folder keys of this site back into its data folder, "
                + "or from a backup, set Keys:Certificate and Keys:PassphraseFile as they were, and start again.";
    }

    private async Task<bool> Ask(CancellationToken stop)
    {
        try
        {
            missingAtStart = (await trail.End(stop))?.KeyId is { } id && keys.Find(id) is null ? id : null;
            return true;
        }
        catch (DbException)
        {
            // The database itself is asked first, and says so.
            return false;
        }
    }
}
