using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.FollowUps;

/// <summary>Notes for everybody whose seat is joined to their account that they took part, once the workshop has ended.</summary>
public sealed class AttendanceRecorder(RoomRegistry rooms, NoteLearning note) : IHostedService
{
    private readonly ConcurrentDictionary<Guid, bool> noted = new();

    public Task StartAsync(CancellationToken cancellationToken)
    {
        rooms.Changed += Look;
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        rooms.Changed -= Look;
        return Task.CompletedTask;
    }

    /// <summary>Notes that one person took part.</summary>
    public Task Note(Workshop workshop, Guid person, CancellationToken stop) => workshop.Plan.Rehearsal || workshop.EndedAt is not { } ended
        ? Task.CompletedTask
        : note(new CompletedLearning(new Learner(person, true), LearningKind.Workshop, workshop.Plan.Slug, DateOnly.FromDateTime(ended.InUk().DateTime), workshop.Minutes), stop);

    private void Look(Room room)
    {
        var workshop = room.Now.Workshop;
        if (workshop.HasEnded && noted.TryAdd(room.Id, true))
        {
            _ = NoteAll(workshop);
        }
    }

    private async Task NoteAll(Workshop workshop)
    {
        foreach (var person in workshop.SeatsIn.Select(seat => seat.Person).OfType<Guid>())
        {
            await Note(workshop, person, CancellationToken.None);
        }
    }
}
