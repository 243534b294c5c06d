using System.Text.Json.Serialization;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>
/// Words that a seat typed for others, of whatever kind: nobody but the facilitators reads them before one of them lets them through.
/// </summary>
/// <param name="Event">Number of the event they came with, by which they are let through, kept back and deleted.</param>
/// <param name="From">Code of the agency that wrote them.</param>
/// <param name="To">Code of the one agency they are for; null for the room.</param>
/// <param name="About">What a wall asked, or the id of the piece that was laid; else null.</param>
/// <param name="Note">Number of a note, by which it is sorted; null for what is no note.</param>
public sealed record HeldText(
    int Event,
    HeldTextKind Kind,
    string From,
    string? To,
    string? About,
    string Text,
    NotePlace Place,
    int? Note = null,
    string? Theme = null
);

[JsonConverter(typeof(JsonStringEnumConverter<HeldTextKind>))]
public enum HeldTextKind
{
    Wall,
    WorryReason,
    LayReason,
    Question,
    Answer,
    Promise,
    TableReason,
}
