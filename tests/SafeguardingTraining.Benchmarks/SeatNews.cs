using System.Diagnostics;
using System.Net.Sockets;
using System.Net.WebSockets;

namespace SafeguardingTraining.Benchmarks;

/// <summary>The WebSocket of one seat's page, opened again whenever it is lost.</summary>
internal sealed class SeatNews(LiveSeat seat, LiveHosts hosts) : IDisposable
{
    private const string Address = "/live/workshop?view=seat";
    private const int MostTries = 60;

    private LiveConnection? connection;
    private volatile bool isLeaving;

    /// <summary>How long a page waits before it tries again.</summary>
    public static TimeSpan Wait => TimeSpan.FromMilliseconds(Random.Shared.Next(150, 450));

    /// <summary>When it last saw its own parts again after a lost connection, or 0.</summary>
    public long BackAt { get; private set; }

    public int Messages { get; private set; }

    /// <summary>Connections and parts that a living host did not give.</summary>
    public int Errors { get; private set; }

    /// <summary>From now on the seat hears what is pushed.</summary>
    public async Task Open()
    {
        connection = await LiveConnection.Open(seat.Home, Address, seat.Cookies);
        await seat.Fetch();
        _ = Task.Run(Listen);
    }

    /// <summary>Connects and never reads.</summary>
    public async Task OpenAndStall()
    {
        connection = await LiveConnection.Open(seat.Home, Address, seat.Cookies, readsLittle: true);
        _ = Task.Run(Stall);
    }

    public void Dispose()
    {
        isLeaving = true;
        connection?.Dispose();
    }

    private async Task Listen()
    {
        while (!isLeaving)
        {
            try
            {
                await HearUntilClosed(connection ?? throw new IOException("never connected"));
            }
            catch (Exception lost) when (IsLoss(lost))
            {
                // Told from a closed connection by nothing that matters here.
            }
            if (!isLeaving)
            {
                Errors += hosts.Has(seat.Home) ? 1 : 0;
                await Reopen();
            }
        }
    }

    private async Task HearUntilClosed(LiveConnection live)
    {
        while (await live.Hear() is { Length: > 0 } messages)
        {
            Messages += Pushed.Count(messages.Span);
            if (Pushed.Answered(messages.Span) is { } answered)
            {
                seat.Show(answered);
            }
            if (Pushed.Now(messages.Span) is { } now)
            {
                seat.Take(now);
            }
            if (Pushed.AsksToFetch(messages.Span))
            {
                _ = Task.Run(Fetch);
            }
        }
    }

    private async Task Fetch()
    {
        try
        {
            await seat.Fetch();
        }
        catch (Exception lost) when (IsLoss(lost) || lost is InvalidOperationException)
        {
            Errors += isLeaving || !hosts.Has(seat.Home) ? 0 : 1;
        }
    }

    private async Task Reopen()
    {
        connection?.Dispose();
        for (var tries = 0; tries < MostTries && !isLeaving; tries++)
        {
            await Task.Delay(Wait);
            try
            {
                await seat.MoveOn();
                connection = await LiveConnection.Open(seat.Home, Address, seat.Cookies);
                await seat.Fetch();
                BackAt = Stopwatch.GetTimestamp();
                return;
            }
            catch (Exception lost) when (IsLoss(lost))
            {
                // The next try may find another host.
            }
        }
    }

    private async Task Stall()
    {
        while (!isLeaving && connection is { } live)
        {
            await Task.Delay(TimeSpan.FromSeconds(1));
            try
            {
                await live.SpeakUp();
            }
            catch (Exception closed) when (IsLoss(closed))
            {
                return;
            }
        }
    }

    private static bool IsLoss(Exception problem) =>
        problem is IOException or SocketException or WebSocketException or OperationCanceledException or ObjectDisposedException;
}
