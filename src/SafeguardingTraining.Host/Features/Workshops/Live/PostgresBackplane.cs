using System.Collections.Concurrent;
using System.Data.Common;
using System.Globalization;
using Npgsql;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// Tells the other hosts on one PostgreSQL which workshops changed and whose pages are open here, and hears it from them. Notices go
/// out after the commit, many in one; a slow poll catches what a lost connection missed. On SQLite there are no other hosts and this
/// does nothing.
/// </summary>
public sealed partial class PostgresBackplane(
    DatabaseChoice choice,
    Connections connections,
    RoomRegistry rooms,
    Presence presence,
    ILogger<PostgresBackplane> log
) : BackgroundService
{
    private const string Channel = "workshops";
    private const string SeatsChannel = "workshop_seats";
    private const int MostInANotice = 200;

    // A notice holds 8,000 bytes; two hundred seats of one workshop take up to 833.
    private const int MostSeatsInANotice = 9;

    private static readonly TimeSpan Coalesce = TimeSpan.FromMilliseconds(15);
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    private readonly string self = Guid.NewGuid().ToString("N");
    private readonly ConcurrentDictionary<Guid, bool> toTell = new();
    private readonly ConcurrentDictionary<Guid, bool> seatsToTell = new();
    private readonly SemaphoreSlim news = new(0, 1);

    public override void Dispose()
    {
        base.Dispose();
        news.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!choice.IsPostgres)
        {
            return Task.CompletedTask;
        }
        rooms.Kept += workshop => Tell(toTell, workshop);
        presence.ChangedHere += workshop => Tell(seatsToTell, workshop);
        return Task.WhenAll(Again(Listen, stoppingToken), Again(Send, stoppingToken), Again(LookSlowly, stoppingToken));
    }

    private void Tell(ConcurrentDictionary<Guid, bool> those, Guid workshop)
    {
        those[workshop] = true;
        if (news.CurrentCount == 0)
        {
            try
            {
                news.Release();
            }
            catch (SemaphoreFullException)
            {
                // Another change has woken the sender already.
            }
        }
    }

    private async Task Send(CancellationToken stop)
    {
        await using var connection = (NpgsqlConnection)connections.Open();
        while (true)
        {
            await news.WaitAsync(stop);
            await Notify(connection, Channel, toTell, MostInANotice, id => id.ToString("N"), stop);
            await Notify(connection, SeatsChannel, seatsToTell, MostSeatsInANotice, SeatsHere, stop);
            await Task.Delay(Coalesce, stop);
        }
    }

    private string SeatsHere(Guid workshop) => $"{workshop:N}:{string.Join(',', presence.Here(workshop))}";

    private async Task Notify(
        NpgsqlConnection connection,
        string channel,
        ConcurrentDictionary<Guid, bool> those,
        int most,
        Func<Guid, string> words,
        CancellationToken stop
    )
    {
        while (those.Keys.Take(most).ToList() is { Count: > 0 } ids)
        {
            ids.ForEach(id => those.TryRemove(id, out _));
            await using var notify = new NpgsqlCommand("SELECT pg_notify($1, $2)", connection)
            {
                Parameters =
                {
                    new() { Value = channel },
                    new() { Value = $"{self} {string.Join(' ', ids.Select(words))}" },
                },
            };
            await notify.ExecuteNonQueryAsync(stop);
        }
    }

    private async Task Listen(CancellationToken stop)
    {
        await using var connection = (NpgsqlConnection)connections.Open();
        connection.Notification += (_, notice) => Hear(notice.Channel, notice.Payload, stop);
        await using (var listen = new NpgsqlCommand($"LISTEN {Channel}; LISTEN {SeatsChannel}", connection))
        {
            await listen.ExecuteNonQueryAsync(stop);
        }
        await LookAtAll(stop);
        while (true)
        {
            await connection.WaitAsync(stop);
        }
    }

    private void Hear(string channel, string payload, CancellationToken stop)
    {
        if (payload.Split(' ') is not [var sender, .. var ids] || sender == self)
        {
            return;
        }
        if (channel == SeatsChannel)
        {
            HearSeats(sender, ids);
            return;
        }
        foreach (var id in ids)
        {
            if (Guid.TryParseExact(id, "N", out var workshop) && rooms.Here(workshop) is { } room)
            {
                _ = CatchUp(room, stop);
            }
        }
    }

    private void HearSeats(string sender, string[] workshops)
    {
        foreach (var told in workshops)
        {
            if (told.Split(':') is [var id, var seats] && Guid.TryParseExact(id, "N", out var workshop))
            {
                var numbers = seats.Split(',', StringSplitOptions.RemoveEmptyEntries);
                presence.Hear(sender, workshop, [.. numbers.Select(seat => int.Parse(seat, CultureInfo.InvariantCulture))]);
            }
        }
    }

    private async Task LookSlowly(CancellationToken stop)
    {
        while (true)
        {
            await Task.Delay(Poll, stop);
            await LookAtAll(stop);
            presence.Expire();
            foreach (var workshop in presence.Workshops)
            {
                Tell(seatsToTell, workshop);
            }
        }
    }

    private async Task LookAtAll(CancellationToken stop)
    {
        foreach (var room in rooms.AllHere.ToList())
        {
            await rooms.CatchUp(room, stop);
        }
    }

    private async Task CatchUp(Room room, CancellationToken stop)
    {
        try
        {
            await rooms.CatchUp(room, stop);
        }
        catch (Exception problem) when (problem is DbException or OperationCanceledException)
        {
            LogMissed(problem.Message);
        }
    }

    private async Task Again(Func<CancellationToken, Task> work, CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await work(stop);
            }
            catch (Exception problem) when (problem is DbException or IOException or InvalidOperationException)
            {
                LogMissed(problem.Message);
                await Task.Delay(TimeSpan.FromSeconds(1), stop);
            }
            catch (OperationCanceledException)
            {
                return;
            }
        }
    }

    [LoggerMessage(LogLevel.Warning, "News between hosts stopped for a moment and will be caught up: {Problem}")]
    private partial void LogMissed(string problem);
}
