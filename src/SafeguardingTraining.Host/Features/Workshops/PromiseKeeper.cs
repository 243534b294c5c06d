using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>Carries a person's one thing into their own diary, when they are signed in and said so, and asks them again later.</summary>
public sealed class PromiseKeeper(FollowUps followUps, WriteInDiary write, TimeProvider clock)
{
    public async Task Keep(HttpContext http, SeatHere here, Sent sent, CancellationToken stop)
    {
        var workshop = here.Room.Now.Workshop;
        if (here.In(workshop) is not { Person: { } person } seat
            || Learner.SignedIn(http)?.Id != person
            || workshop.Promises.GetValueOrDefault(seat.Number) is not { ToDiary: true } promise)
        {
            return;
        }
        var today = clock.UkToday();
        await write(new DiaryNote(sent.Id, person, Title(workshop.Plan.Title), promise.Text, today, today.AddDays(FollowUps.SixWeeks.Days)), stop);
        await followUps.Plan(person, here.Room.Id, seat.Agency, today, stop);
    }

    private static string Title(string workshop) => $"After the workshop: {workshop}";
}
