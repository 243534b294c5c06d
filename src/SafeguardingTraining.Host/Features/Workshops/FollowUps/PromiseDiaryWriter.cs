using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>Carries a person's one thing into their own diary, when they are signed in and said so, and asks them again later.</summary>
public sealed class PromiseDiaryWriter(FollowUpStore followUps, IDiary diary, TimeProvider clock)
{
    public async Task Keep(HttpContext http, LocatedSeat here, Submission sent, CancellationToken stop)
    {
        var workshop = here.Room.Now.Workshop;
        if (here.In(workshop) is not { Person: { } person } seat
            || Learner.SignedIn(http)?.Id != person
            || workshop.Promises.GetValueOrDefault(seat.Number) is not { ToDiary: true } promise)
        {
            return;
        }
        var today = clock.UkToday();
        await diary.Write(new DiaryNote(sent.Id, person, Title(workshop.Plan.Title), promise.Text, today, today.AddDays(FollowUpStore.SixWeeks.Days)), stop);
        await followUps.Plan(person, here.Room.Id, seat.Agency, today, stop);
    }

    private static string Title(string workshop) => $"After the workshop: {workshop}";
}
