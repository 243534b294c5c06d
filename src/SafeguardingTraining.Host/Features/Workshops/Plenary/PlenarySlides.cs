using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Plenary;

/// <summary>What stands on the plenary's screen: where the rooms are, each scene with what each room decided, and the endings.</summary>
public static class PlenarySlides
{
    public static IEnumerable<ScreenView> Of(PlenaryView view) =>
        [
            View($"{view.Rooms.Count} rooms, one story", Where(view)),
            .. view.Scenes.Select(scene => View($"{scene.Scene.Number}. {scene.Scene.Title.Set()}", Scene(scene))),
            .. view.Rooms.Any(room => room.Ending is not null) ? (ScreenView[])[View("What the rooms came to", Endings(view))] : [],
        ];

    private static ScreenView View(string title, IEnumerable<ScreenBlock> blocks) =>
        new(null, title, "The rooms", [.. blocks], ScreenStage.BodyWidth, null);

    private static IEnumerable<ScreenBlock> Where(PlenaryView view) =>
        [
            new TableBlock(
                TableShape.Tables,
                "Where each room is",
                ["Room", "Where it is", "In it"],
                [.. view.Rooms.Select(room => new TableLine([room.Name, room.NowInWords.Set(), SeatsOf(room)]))]
            ),
            new TextBlock(TextRole.Ask, "Where did we part, and what did each room see that the others did not?"),
        ];

    private static IEnumerable<ScreenBlock> Scene(PlenaryScene scene) =>
        [
            .. scene.Meets ? (ScreenBlock[])[new TextBlock(TextRole.Text, "The rooms met again here.")] : [],
            .. scene.Parts ? (ScreenBlock[])[new TextBlock(TextRole.News, "The rooms parted here.")] : [],
            new TableBlock(
                TableShape.Tables,
                "What each room decided here, and why",
                ["Room", "It decided", "Because"],
                [.. scene.Rooms.SelectMany(Lines)]
            ),
        ];

    private static IEnumerable<TableLine> Lines(PlenaryCell cell) =>
        cell.Instead is { } instead
            ? [new TableLine([cell.Room, instead, ""])]
            : cell.Decisions.Select(one => new TableLine([cell.Room, one.Option?.Set() ?? "Left the scene out.", one.Reason]));

    private static IEnumerable<ScreenBlock> Endings(PlenaryView view) =>
        view
            .Rooms.Where(room => room.Ending is not null)
            .SelectMany(room =>
                (ScreenBlock[])
                    [
                        new TextBlock(TextRole.Heading, $"{room.Name}: {room.Ending?.Set()}"),
                        .. room.Strands.Select(strand => new TextBlock(TextRole.Text, $"{strand.Strand.Set()}: {strand.State.Set()}")),
                    ]
            );

    private static string SeatsOf(PlenaryRoom room) => room.Seats == 1 ? "1 seat" : $"{room.Seats} seats";
}
