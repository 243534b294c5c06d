using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>Looking back together on the screen: a summary with the parts first, then each part, as one run of pages.</summary>
public static class ScreenLookingBack
{
    private const int MostPages = 2;

    public static IEnumerable<ScreenView> Of(ScreenMainModel model, WorkshopDebrief back)
    {
        var parts = model.Parts;
        ScreenBlock[] list =
        [
            .. Summary(model, back),
            .. parts.Count > 0 ? (ScreenBlock[])[new PartsBlock([.. parts.Select(part => part.Title.Set())], 1)] : [],
        ];
        yield return ScreenViews.View(model, Stage.Debrief.InWords(), list, parts is [var begin, ..] ? Lower(begin.Title) : null);
        foreach (var (place, part) in parts.Index())
        {
            var then = place + 1 < parts.Count ? Lower(parts[place + 1].Title) : Lower(Stage.Promise.InWords());
            yield return ScreenViews.View(model, part.Title.Set(), [.. Blocks(part, model, back)], then) with
            {
                Part = part.Key,
                MostPages = part.Key is DebriefSlide.Child or DebriefSlide.Written ? MostPages : int.MaxValue,
            };
        }
    }

    // The morning in a few lines.
    private static IEnumerable<ScreenBlock> Summary(ScreenMainModel model, WorkshopDebrief back)
    {
        yield return ScreenViews.Text(back.ReachedInWords);
        if (model.Story.Position.Ending is { } ending)
        {
            yield return ScreenViews.Text($"The story ended with “{ending.Title.Set()}”.");
        }
        if (back.WorryOverTime is [var first, .., var last])
        {
            yield return ScreenViews.Text(
                $"Our worry was {first.Room.Middle} of 10 in scene {first.Scene.Number} and {last.Room.Middle} in scene {last.Scene.Number}."
            );
        }
    }

    private static string Lower(string title) => title is [var first, .. var rest] ? $"{char.ToLowerInvariant(first)}{rest.Set()}" : title;

    private static IEnumerable<ScreenBlock> Blocks(DebriefSlide part, ScreenMainModel model, WorkshopDebrief back)
    {
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
            _ => [HeldBlock.Of(part.Pieces)],
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

    private static IEnumerable<ScreenBlock> WorryOverTime(IReadOnlyList<SceneWorry> then) => [new WorryOverTimeBlock([.. then])];

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
}
