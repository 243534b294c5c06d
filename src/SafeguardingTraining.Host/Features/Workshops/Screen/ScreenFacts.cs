using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>What a room that has five minutes takes with it: figures of the whole room, never of one agency's people.</summary>
public static class ScreenFacts
{
    public static IEnumerable<ScreenFact> Of(WorkshopDebrief back, DateOnly today) =>
        ((ScreenFact?[])[Reached(back), Waited(back, today), Worry(back), Votes(back), Tables(back)]).OfType<ScreenFact>();

    private static ScreenFact? Reached(WorkshopDebrief back) =>
        back.Pieces.Count == 0
            ? null
            : new ScreenFact(
                $"{back.Pieces.Count(one => one.Scene is not null)} of {back.Pieces.Count}",
                back.Pieces.Count(one => one.IsGivenToOne) switch
                {
                    0 => "pieces reached the table",
                    1 => "pieces reached the table; one more was given to one agency alone",
                    var given => $"pieces reached the table; {given} more were given to one agency alone",
                }
            );

    // Of the pieces that the table came to have the one that waited longest.
    private static ScreenFact? Waited(WorkshopDebrief back, DateOnly today) =>
        back.Pieces.Where(one => one.Scene is not null && one.DaysWaited(today) > 0).MaxBy(one => one.DaysWaited(today)) is { } longest
            ? new ScreenFact(
                KnownFirst.Of(longest, today).Waited,
                $"“{longest.Piece.Title.Set()}” ({longest.Piece.Agency.Name.Set()}) waited until everybody knew it"
            )
            : null;

    private static ScreenFact? Worry(WorkshopDebrief back) =>
        back.WorryOverTime is [var first, .., var last]
            ? new ScreenFact(
                $"{first.Room.Middle} to {last.Room.Middle}",
                $"our worry, of 10, from “{first.Scene.Title.Set()}” to “{last.Scene.Title.Set()}”"
            )
            : null;

    private static ScreenFact? Votes(WorkshopDebrief back) =>
        back.Scenes.Select(scene => scene.CameOutAnotherWay).OfType<bool>().ToList() is { Count: > 0 } twice
            ? new ScreenFact($"{twice.Count(one => one)} of {twice.Count}", "votes came out another way after we had talked")
            : null;

    private static ScreenFact? Tables(WorkshopDebrief back) =>
        back.Scenes.Where(scene => scene.Tables.Count > 0).ToList() is { Count: > 0 } scenes
            ? new ScreenFact(
                $"{scenes.Count(scene => scene.TablesApart is not null)} of {scenes.Count}",
                "decisions where a table had come to something else than the room"
            )
            : null;
}
