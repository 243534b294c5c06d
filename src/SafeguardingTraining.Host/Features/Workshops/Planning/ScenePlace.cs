using SafeguardingTraining.Host.Features.Workshops.Rooms;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>Where a room is in its plan, as everyone may see it: which of the played scenes this is, the next break, and the end.</summary>
/// <param name="Scene">Its number among the played scenes, from 1; null where the room is in none of them.</param>
/// <param name="Past">How many of the played scenes the room has come to.</param>
/// <param name="BreakAt">When the next break is planned; null where none is to come.</param>
/// <param name="EndsAt">When it ends by the plan; null once it has ended.</param>
/// <param name="Here">How far the room is behind its plan, as the console tells it; null where no time is settled.</param>
/// <param name="Behind">Minutes behind when the room last moved.</param>
public sealed record ScenePlace(
    int? Scene,
    int Scenes,
    int Past,
    DateTimeOffset? BreakAt,
    DateTimeOffset? EndsAt,
    AgendaPlace? Here,
    int Behind
)
{
    /// <summary>A scene's line as every page says it: by a plan, which of the played scenes it is.</summary>
    /// <param name="line">"Scene 6, Twenty past eleven": as the whole story counts it.</param>
    public static string LineOf(ScenePlace? place, string line) =>
        (place, line.IndexOf(',', StringComparison.Ordinal)) switch
        {
            ({ Scene: { } scene, Scenes: var all }, > 0 and var name) => $"Scene {scene} of {all}{line[name..]}",
            ({ Scene: null }, > 0 and var name) => line[(name + 1)..].Trim(),
            _ => line,
        };

    public static ScenePlace? Of(WorkshopMoment moment)
    {
        if (moment.Workshop is not { Run: not null, BegunAt: not null })
        {
            return null;
        }
        var agenda = Agenda.Of(moment.Workshop, moment.Story, moment.Workshop.MovedAt);
        var scenes = agenda.Rows.Where(row => row.Kind is AgendaKind.Scene).ToList();
        var now = scenes.FindIndex(row => row.State is AgendaState.Now);
        var rest = agenda.Rows.FirstOrDefault(row => row is { Kind: AgendaKind.Break, State: AgendaState.ToCome });
        return new ScenePlace(
            now < 0 || (moment.Story.Position.Ending is not null && !moment.Workshop.AwaitsScene) ? null : now + 1,
            scenes.Count,
            scenes.Count(row => row.State is not AgendaState.ToCome),
            rest?.PlannedAt,
            agenda.EndsAt,
            agenda.Here,
            agenda.Behind ?? 0
        );
    }
}
