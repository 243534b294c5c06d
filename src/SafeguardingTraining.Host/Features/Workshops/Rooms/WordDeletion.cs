using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Rooms;

/// <summary>Deletes what was said in workshops on the day that was promised at the door; looks every hour, and at start.</summary>
public sealed partial class WordDeletion(
    WorkshopStore store,
    RoomRegistry rooms,
    LiveRooms live,
    ScreenInvitations invitations,
    TimeProvider clock,
    ILogger<WordDeletion> log
) : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromHours(1);

    /// <summary>Deletes what is due today, and drops from memory what nobody has open.</summary>
    public async Task Delete(CancellationToken stop)
    {
        var today = clock.UkToday();
        if (await store.Delete(today, clock.GetUtcNow(), stop) is var emptied and > 0)
        {
            LogEmptied(emptied);
        }
        foreach (var room in rooms.AllHere.Where(room => room.Now.Workshop.Plan.DeleteOn <= today || IsIdle(room)).ToList())
        {
            rooms.Forget(room.Id);
            live.Forget(room.Id);
            invitations.Forget(room.Id);
        }
    }

    private bool IsIdle(Room room) => !live.IsWatched(room.Id) && room.LastUsed < clock.GetUtcNow() - Often;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Often, clock);
        do
        {
            try
            {
                await Delete(stoppingToken);
            }
            catch (System.Data.Common.DbException problem)
            {
                log.LogError(problem, "Workshops whose day has come could not be deleted; trying again in an hour");
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    [LoggerMessage(LogLevel.Information, "Deleted what was said in {Count} workshops, as promised")]
    private partial void LogEmptied(int count);
}
