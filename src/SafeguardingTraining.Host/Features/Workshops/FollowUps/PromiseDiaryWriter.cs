using System.Data.Common;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>
/// Carries a person's one thing into their own diary, when they said so, and asks them again later. Diaries may be in another store:
/// the promise is kept together with what is to be written there, and that waits until the diary has it.
/// </summary>
public sealed partial class PromiseDiaryWriter(PendingEffects pending, IDiary diary, TimeProvider clock, ILogger<PromiseDiaryWriter> log)
    : IPendingEffect
{
    // Somebody who has not begun a diary by then is not going to.
    private static readonly TimeSpan Patience = TimeSpan.FromDays(30);

    public string Kind => "promise";

    /// <summary>Keeps, with a promise, that it goes into the diary of the person who sits there, and when they are asked about it.</summary>
    public void Plan(Batch batch, Workshop workshop, Seat seat, Promised promised, DateOnly today)
    {
        if (seat.Person is { } person)
        {
            var again = today.AddDays(FollowUpStore.SixWeeks.Days);
            var note = new DiaryNote(promised.Answer, person, Title(workshop.Plan.Title), promised.Text, today, again);
            pending.Add(batch, Kind, note.Id, person, note);
            FollowUpStore.Plan(batch, person, workshop.Id, seat.Agency, today);
        }
    }

    /// <summary>Writes a promise that has just been made into the diary. When the diary cannot take it now, it is written later.</summary>
    public async Task CarryNow(Guid promise, CancellationToken stop)
    {
        try
        {
            if (await pending.Find(Kind, promise, stop) is { } effect)
            {
                await Carry(effect, stop);
            }
        }
        catch (Exception problem) when (problem is IOException or DbException)
        {
            LogLater(problem.GetType().Name);
        }
    }

    public async Task Carry(PendingEffect effect, CancellationToken stop)
    {
        if (await diary.Write(pending.Open<DiaryNote>(effect), stop) || effect.At < clock.GetUtcNow() - Patience)
        {
            await pending.Settle(effect, stop);
        }
    }

    private static string Title(string workshop) => $"After the workshop: {workshop}";

    [LoggerMessage(LogLevel.Warning, "A promise could not be written into a diary yet ({Reason}); it is tried again")]
    private partial void LogLater(string reason);
}
