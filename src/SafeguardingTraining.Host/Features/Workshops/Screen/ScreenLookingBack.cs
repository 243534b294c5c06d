using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>Looking back together on the screen: the list of parts first, then each part, as one run of pages.</summary>
public static class ScreenLookingBack
{
    public static IEnumerable<ScreenView> Of(ScreenMainModel model, WorkshopDebrief back)
    {
        var parts = model.Parts;
        ScreenBlock[] list =
        [
            ScreenViews.Text(back.ReachedInWords),
            .. parts.Count > 0 ? (ScreenBlock[])[new PartsBlock([.. parts.Select(part => part.Title.Set())], 1)] : [],
        ];
        yield return ScreenViews.View(model, Stage.Debrief.InWords(), list, parts is [var begin, ..] ? Lower(begin.Title) : null);
        foreach (var (place, part) in parts.Index())
        {
            var then = place + 1 < parts.Count ? Lower(parts[place + 1].Title) : Lower(Stage.Promise.InWords());
            yield return ScreenViews.View(model, part.Title.Set(), [.. Blocks(part, model, back)], then) with
            {
                Part = part.Key,
            };
        }
    }

    private static string Lower(string title) => title is [var first, .. var rest] ? $"{char.ToLowerInvariant(first)}{rest.Set()}" : title;

    private static IEnumerable<ScreenBlock> Blocks(DebriefSlide part, ScreenMainModel model, WorkshopDebrief back)
    {
        var starts = model.Story.Scenario.Starts;
        return part.Key switch
        {
            DebriefSlide.Knew => Knew(back, model.Story.Today),
            DebriefSlide.Worry => WorryOverTime(back.WorryOverTime),
            DebriefSlide.Window => Window(back.Debrief.Told),
            DebriefSlide.Written => ScreenViews.Notes(model),
            DebriefSlide.Child => back.Debrief.ChildDays.Select(day => new TextBlock(TextRole.Child, day.Text.Set(), day.Heading.Set())),
            DebriefSlide.Review => Review(back.Debrief.Playthrough.Scenario.Review),
            DebriefSlide.Questions => back.Debrief.Playthrough.Scenario.Questions.Select(
                (question, place) => new TextBlock(TextRole.Item, question.Set(), $"{place + 1}")
            ),
            _ when part.Scene is { } scene => Scene(scene),
            DebriefSlide.Shared => [Shared(part.Pieces)],
            _ => part.Pieces.SelectMany(piece => Piece(piece, starts)),
        };
    }

    private static IEnumerable<ScreenBlock> Knew(WorkshopDebrief back, DateOnly today)
    {
        if (KnewBlock.Of(back, today) is { } knew)
        {
            yield return knew;
            yield return new TextBlock(TextRole.Ask, "Each piece was small on its own day. Which two belonged together first?");
        }
    }

    private static IEnumerable<ScreenBlock> WorryOverTime(IReadOnlyList<SceneWorry> then) =>
        [
            new WorryOverTimeBlock([.. then]),
            new TableBlock(
                TableShape.Worry,
                "How worried the room was, from scene to scene; 10 is the most worried",
                ["Scene", "Lowest", "Middle", "Highest"],
                [
                    .. then.Select(one => new TableLine([
                        $"{one.Scene.Number}. {one.Scene.Title.Set()}",
                        $"{one.Room.Lowest}",
                        $"{one.Room.Middle}",
                        $"{one.Room.Highest}",
                    ])),
                ]
            ),
        ];

    private static IEnumerable<ScreenBlock> Window(IReadOnlyList<DebriefDecision> told)
    {
        if (WindowBlock.Of(told) is { } window)
        {
            yield return window;
        }
    }

    private static IEnumerable<ScreenBlock> Review(Review review) =>
        [
            ScreenViews.Text($"{review.Title.Set()}, {review.Publisher.Set()}, {review.Date}."),
            new TextBlock(TextRole.Piece, review.Taught.Set()),
            ScreenViews.Small($"Carried in {review.Source.Set()}. The family in this story is invented."),
        ];

    private static IEnumerable<ScreenBlock> Scene(DebriefScene scene)
    {
        IEnumerable<ScreenBlock> decided = (scene.Chosen, scene.Decision) switch
        {
            ({ } chosen, { } decision) => ScreenViews.Decided(chosen, decision.Written, decision.Reason),
            (_, { IsSkip: true }) => [ScreenViews.Text("We left this part out.")],
            _ => [],
        };
        return
        [
            .. decided,
            .. TableBlocks.Of(scene.Tables, scene.TablesApart),
            .. scene.Worry is { TooFew: false } worry ? (ScreenBlock[])[SpreadBlock.Of(worry, null)] : [],
            .. (scene.Second ?? scene.First) is { } votes ? (ScreenBlock[])[OptionsBlock.Of(votes, Before(scene))] : [],
            .. scene.ByAgency.Count > 1 ? (ScreenBlock[])[ByAgency(scene)] : [],
        ];
    }

    private static VoteTally? Before(DebriefScene scene) => scene.Second is null ? null : scene.First;

    private static TableBlock ByAgency(DebriefScene scene) =>
        new(
            TableShape.Votes,
            "Both votes by agency",
            ["Agency", "First vote", "Second vote"],
            [.. scene.ByAgency.Select(votes => new TableLine([votes.Agencies.Listed(), Letters(votes.First), Letters(votes.Second)]))]
        );

    private static string Letters(IReadOnlyList<int> votes) =>
        string.Join(
            ", ",
            votes
                .Select((count, place) => (count, place))
                .Where(one => one.count > 0)
                .Select(one => $"{(char)('A' + one.place)} {one.count}")
        )
            is { Length: > 0 } given
            ? given
            : "none";

    private static TableBlock Shared(IEnumerable<DebriefPiece> pieces) =>
        new(
            TableShape.Shared,
            "What reached the table, oldest first",
            ["What", "From", "In the scene"],
            [.. pieces.Select(one => new TableLine([one.Piece.Title.Set(), one.Piece.Agency.Name.Set(), one.Scene?.Set() ?? ""]))]
        );

    // What was given to one agency alone comes without its words: it stays between the two.
    private static IEnumerable<ScreenBlock> Piece(DebriefPiece one, DateOnly starts) =>
        [
            new TextBlock(TextRole.Piece, one.Piece.Text.Set(), $"{one.Piece.Date.DayAndMonth(starts)}. {one.Piece.Agency.Name.Set()}"),
            .. one.IsGivenToOne ? (ScreenBlock[])[] : [new TextBlock(TextRole.How, one.Piece.Brings.Set())],
        ];
}
