using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Tests.Site;

/// <summary>
/// The keys of those who are signed in, as the site finds them; and, for a test that looks into a diary itself, of people whom it made up
/// or lets in.
/// </summary>
internal sealed class KnownKeys(SessionKeys sessions) : IOpenKeys
{
    private readonly ConcurrentDictionary<Guid, byte[]> known = new();

    public void Add(Guid person, byte[] key) => known[person] = key;

    public async Task<byte[]?> Find(Guid person, CancellationToken stop) =>
        await sessions.Find(person, stop) ?? known.GetValueOrDefault(person);

    public async Task<byte[]?> FindAnew(Guid person, CancellationToken stop) =>
        await sessions.FindAnew(person, stop) ?? known.GetValueOrDefault(person);
}
