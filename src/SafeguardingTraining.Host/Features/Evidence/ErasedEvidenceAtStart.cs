using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>At every start, before the first request: a database that was restored since may hold evidence that had been erased.</summary>
internal sealed class ErasedEvidenceAtStart(ClosedAccounts closures, EvidenceStore store) : IHostedService
{
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (var person in await closures.AllErased(cancellationToken))
        {
            if ((await store.Of(person, cancellationToken)).Count > 0)
            {
                await store.Erase(person, cancellationToken);
            }
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
