using SafeguardingTraining.Host.Features.Bookings;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>
/// What a workshop's events bring about outside it, in the transaction that keeps them: anyone who sat there with an account took
/// part, a promise goes into their diary and is asked about later, and how sure the room was is added to all that came before.
/// </summary>
public sealed class WorkshopEffects(ILearningRecord record, PromiseDiaryWriter promises, IBookings bookings)
{
    /// <param name="after">The workshop as it is after the last of these events.</param>
    public void Add(Batch batch, Workshop after, IReadOnlyList<EventPlace> events)
    {
        var attendance = Attendance(after, events).ToList();
        // The register first: what it notes is the same learning, and counts once.
        if (after.Plan.For is { } booked && attendance.Count > 0)
        {
            bookings.Register(batch, booked.Occasion, [.. attendance.Select(learnt => learnt.Learner.Id)]);
        }
        foreach (var learnt in attendance)
        {
            record.Note(batch, learnt);
        }
        foreach (
            var ended in events
                .Select(happened => happened.Event)
                .OfType<MoveUndone>()
                .Select(undone => undone.Ended)
                .OfType<DateTimeOffset>()
        )
        {
            foreach (
                var learnt in after.Plan.Rehearsal ? [] : Learnt(after, after.SeatsIn.Select(seat => seat.Person).OfType<Guid>(), ended)
            )
            {
                record.TakeBack(batch, learnt);
            }
        }
        RatingStore.Add(batch, after, events);
        foreach (var happened in events)
        {
            if (happened.Event is Promised { ToDiary: true } promised && after.SeatOf(promised.Seat) is { Person: not null } seat)
            {
                promises.Plan(batch, after, seat, promised, DateOnly.FromDateTime(happened.At.InUk().DateTime));
            }
        }
    }

    // Everybody at the end, and afterwards anyone who says that a seat was theirs. A rehearsal is no learning.
    private static IEnumerable<CompletedLearning> Attendance(Workshop after, IReadOnlyList<EventPlace> events)
    {
        if (after.Plan.Rehearsal || after.EndedAt is not { } ended)
        {
            return [];
        }
        var isEnd = events.Any(happened => happened.Event is StageSet { Stage: Stage.Ended });
        var people = isEnd
            ? after.SeatsIn.Select(seat => seat.Person).OfType<Guid>()
            : events.Select(happened => happened.Event).OfType<SeatClaimed>().Select(claimed => claimed.Person);
        return Learnt(after, people, ended);
    }

    private static IEnumerable<CompletedLearning> Learnt(Workshop after, IEnumerable<Guid> people, DateTimeOffset ended) =>
        people.Select(person => new CompletedLearning(
            new Learner(person, true),
            LearningKind.Workshop,
            after.Plan.Slug,
            after.Plan.For?.Day ?? DateOnly.FromDateTime(ended.InUk().DateTime),
            after.Plan.For?.Minutes ?? after.MinutesUntil(ended)
        ));
}
