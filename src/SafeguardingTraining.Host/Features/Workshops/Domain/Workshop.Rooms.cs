using System.Collections.Immutable;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>
/// Several rooms on one story at once, with one plenary. The first room keeps which others were added to it; each of them says in its
/// plan whose plenary it belongs to. Beyond that each is a workshop of its own.
/// </summary>
public sealed partial record Workshop
{
    /// <summary>The most rooms one plenary has.</summary>
    public const int MostRooms = 6;

    /// <summary>The rooms that were added to this one, the first of its plenary.</summary>
    public ImmutableList<AddedRoom> Rooms { get; init; } = [];

    /// <summary>The plenary it belongs to, by the id of its first room.</summary>
    public Guid PlenaryId => Plan.Plenary ?? Id;

    /// <summary>Adds a room on the same story. The same form sent again adds none.</summary>
    /// <param name="room">The id it will have.</param>
    public WorkshopOutcome AddRoom(Guid answer, Guid room) =>
        Rooms.Exists(one => one.Answer == answer) ? new WorkshopOutcome.Already()
        : Plan.Plenary is not null ? WorkshopOutcome.No("A room is added from the first one of its plenary.")
        : HasEnded ? WorkshopOutcome.No("The first room has ended its workshop.")
        : Rooms.Count + 1 >= MostRooms ? WorkshopOutcome.No($"There are {MostRooms} rooms already, and that is the most.")
        : WorkshopOutcome.Of(new RoomAdded(answer, room));
}

/// <summary>A room that was added, and the form that asked for it.</summary>
public sealed record AddedRoom(Guid Answer, Guid Id);
