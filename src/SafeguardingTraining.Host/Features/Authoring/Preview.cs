using SafeguardingTraining.Ink;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring;

/// <summary>A story tried out on a page from a place its author chose. All of it is in the page's address and none of it is kept.</summary>
public sealed record Preview(Rehearsal Rehearsal, PreviewRequest Wanted)
{
    public Scenario Scenario => Rehearsal.Scenario;

    public IReadOnlyList<Turn> Turns => Rehearsal.Turns;

    public Turn Now => Rehearsal.Now;

    public IReadOnlyList<RehearsalPick> Picks => Rehearsal.Kept;

    /// <summary>What could not be done as it was asked for, a sentence; null where all of it was.</summary>
    public string? Lost => Rehearsal.Said ?? Rehearsal.Stopped;

    public IReadOnlyDictionary<string, Value> Variables => Rehearsal.Reader.Variables;

    public IReadOnlyList<string> PiecesHeld =>
        [
            .. Wanted
                .Held.Concat(
                    Turns
                        .SelectMany(turn => turn.Lines)
                        .SelectMany(line => line.Tags)
                        .Select(Tag.Of)
                        .OfType<Tag.PieceTag>()
                        .Select(piece => piece.Id)
                )
                .Distinct(),
        ];

    public static Preview Of(Scenario scenario, PreviewRequest wanted)
    {
        var rehearsal = Rehearsal.Of(scenario, wanted.Role, new Beginning(wanted.At, wanted.Values, wanted.Held), wanted.Picks);
        return new Preview(rehearsal, wanted with { At = rehearsal.Begins.Place, Role = rehearsal.Reader.Role, Picks = rehearsal.Kept });
    }
}
