using System.Text.Json.Serialization;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>A place in the room: a phone, a table's shared device, or somebody without one.</summary>
/// <param name="Number">From 1, in the order of joining.</param>
/// <param name="People">How many people answer together from it; a whole table may share one.</param>
/// <param name="KeyHash">Hash of the key in the seat's cookie; empty when nobody holds one.</param>
/// <param name="MoveCode">What a person types to take the seat to another phone.</param>
/// <param name="Person">The account it is linked to, when they said so.</param>
/// <param name="JoinedAt">How many decisions the story had behind it when the seat was taken.</param>
public sealed record Seat(
    int Number,
    SeatKind Kind,
    SeatPlace Place,
    string Agency,
    int? Table,
    string? Name,
    int People,
    string KeyHash,
    string MoveCode,
    Guid? Person,
    int JoinedAt = 0
) : PrivateRecord
{
    public const int LongestName = 40;
    public const int MostPeople = 20;

    public bool IsIn => Place is SeatPlace.In;

    /// <summary>Whether it came when the story was under way, and the story has not moved on since.</summary>
    public bool IsNewAt(int turn) => JoinedAt > 0 && JoinedAt == turn;

    /// <summary>"Robin, table 3" or "Seat 12".</summary>
    public string Called =>
        (Name, Table) switch
        {
            ({ } name, { } table) => $"{name}, table {table}",
            ({ } name, null) => name,
            (null, { } table) => $"Table {table}, seat {Number}",
            _ => $"Seat {Number}",
        };
}

/// <summary>A device of its own, a person the facilitator answers for, or an invented participant of a rehearsal.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<SeatKind>))]
public enum SeatKind
{
    Device,
    Proxy,
    Simulated,
}

public enum SeatPlace
{
    Waiting,
    In,
    Removed,
}
