using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace SafeguardingTraining.Tests.Site;

/// <summary>A plain proxy: gives each new connection to the next host, and to the one after it where nobody answers.</summary>
internal sealed class RoundRobin : IAsyncDisposable
{
    private readonly TcpListener door = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource closing = new();
    private readonly ConcurrentDictionary<int, int> carried = new();
    private readonly IReadOnlyList<int> ports;
    private readonly Task work;
    private int last;

    public RoundRobin(params IReadOnlyList<int> ports)
    {
        this.ports = ports;
        door.Start();
        work = Serve();
    }

    public Uri Address => new($"http://127.0.0.1:{((IPEndPoint)door.LocalEndpoint).Port}");

    /// <summary>How many connections a host was given.</summary>
    public int CarriedTo(int port) => carried.GetValueOrDefault(port);

    public async ValueTask DisposeAsync()
    {
        await closing.CancelAsync();
        door.Stop();
        await work.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        closing.Dispose();
    }

    private async Task Serve()
    {
        while (true)
        {
            _ = Carry(await door.AcceptTcpClientAsync(closing.Token), closing.Token);
        }
    }

    private async Task Carry(TcpClient visitor, CancellationToken stop)
    {
        using (visitor)
        using (var host = await NextHost())
        {
            if (host is not null)
            {
                await Task.WhenAny(Copy(visitor, host, stop), Copy(host, visitor, stop));
            }
        }
    }

    private async Task<TcpClient?> NextHost()
    {
        for (var tries = 0; tries < ports.Count; tries++)
        {
            var port = ports[(int)((uint)Interlocked.Increment(ref last) % ports.Count)];
            var host = new TcpClient { NoDelay = true };
            try
            {
                await host.ConnectAsync(IPAddress.Loopback, port);
                carried.AddOrUpdate(port, 1, (_, before) => before + 1);
                return host;
            }
            catch (SocketException)
            {
                host.Dispose();
            }
        }
        return null;
    }

    private static async Task Copy(TcpClient from, TcpClient to, CancellationToken stop)
    {
        try
        {
            await from.GetStream().CopyToAsync(to.GetStream(), stop);
        }
        catch (Exception closed)
            when (closed is IOException or ObjectDisposedException or OperationCanceledException or InvalidOperationException)
        {
            // Whichever side closed, the other is closed too.
        }
    }
}
