using System.Net;

namespace SafeguardingTraining.Benchmarks;

/// <summary>The hosts a seat can reach, as a proxy in front of them would choose: the next that lives.</summary>
internal sealed class LiveHosts(IReadOnlyList<HostUnderLoad> hosts)
{
    private int last;

    public IPEndPoint Next()
    {
        var alive = hosts.Where(host => host.IsAlive).ToList();
        return alive[(int)((uint)Interlocked.Increment(ref last) % alive.Count)].Address;
    }

    public bool Has(IPEndPoint address) => hosts.Any(host => host.IsAlive && host.Address.Equals(address));
}
