using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Reports;

/// <summary>
/// A workshop as a facilitator takes it away: who came, by agency, and apart from that what the room knew, thought and decided.
/// </summary>
/// <param name="Promises">How many people wrote one thing they will do; never what.</param>
public sealed record WorkshopReport(
    Guid Id,
    WorkshopPlan Plan,
    DateTimeOffset OpenedAt,
    IReadOnlyList<string> Facilitators,
    IReadOnlyList<Attended> Attendance,
    WorkshopDebrief Back,
    IReadOnlyList<ShownNote> Notes,
    int Promises,
    IReadOnlyList<FollowUpLine> FollowUps
)
{
    public static WorkshopReport Of(WorkshopMoment now, IReadOnlyList<FollowUpCount> followUps)
    {
        var workshop = now.Workshop;
        return new WorkshopReport(
            workshop.Id,
            workshop.Plan,
            workshop.OpenedAt,
            [.. workshop.Facilitators.Select(one => one.Name)],
            [
                .. workshop
                    .SeatsIn.Where(seat => seat.Kind is not SeatKind.Simulated)
                    .GroupBy(seat => seat.Agency)
                    .Select(group => new Attended(Agencies.NameOf(group.Key), group.Sum(seat => seat.People)))
                    .OrderBy(one => one.Agency, StringComparer.Ordinal),
            ],
            WorkshopDebrief.Of(now),
            [.. workshop.Notes.Where(note => note.Place is NotePlace.Shown).Select(note => ShownNote.Of(note, workshop.Plan))],
            workshop.Promises.Count,
            FollowUpLine.Of(followUps)
        );
    }
}

public sealed record Attended(string Agency, int People);
