using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>
/// Looking back together on the screen, as one run of pages: first one that would do alone, then each part on one page wherever that can
/// be. What a page has no room for stands on everybody's phone and in the report.
/// </summary>
public static class ScreenLookingBack
{
    public static IEnumerable<ScreenView> Of(ScreenMainModel model, WorkshopDebrief back)
    {
        var parts = model.Parts;
        yield return ScreenViews.View(
            model,
            Stage.Debrief.InWords(),
            [Summary(model, back)],
            parts is [var begin, ..] ? Lower(begin.Title) : null
        );
        foreach (var (place, part) in parts.Index())
        {
            var then = place + 1 < parts.Count ? Lower(parts[place + 1].Title) : Lower(Stage.Promise.InWords());
            yield return ScreenViews.View(model, part.Title.Set(), [.. Blocks(part, model, back)], then) with
            {
                Part = part.Key,
                MostPages = part.Key is DebriefSlide.Child or DebriefSlide.Written ? 1 : int.MaxValue,
            };
        }
    }

    private static FactsBlock Summary(ScreenMainModel model, WorkshopDebrief back) =>
        new(
            [.. ScreenFacts.Of(back, model.Story.Today)],
            model.Story.Position.Ending is { } ending ? $"The story ended with “{ending.Title.Set()}”." : null,
            "What did we know between us that nobody knew alone?"
        );

    private static string Lower(string title) => title is [var first, .. var rest] ? $"{char.ToLowerInvariant(first)}{rest.Set()}" : title;

    private static IEnumerable<ScreenBlock> Blocks(DebriefSlide part, ScreenMainModel model, WorkshopDebrief back)
    {
        return part.Key switch
        {
            DebriefSlide.Knew => One(KnewBlock.Of(back, model.Story.Today, model.Plan.Agencies)),
            DebriefSlide.Held => [HeldBlock.Of(back.Pieces)],
            DebriefSlide.Worry => [new WorryOverTimeBlock([.. back.WorryOverTime])],
            DebriefSlide.Window => One(WindowBlock.Of(back.Debrief.Told, back.Scenes)),
            DebriefSlide.Written => ScreenViews.Notes(model),
            DebriefSlide.Child => back.Debrief.ChildDays.Select(day => new TextBlock(TextRole.Child, day.Text.Set(), day.Heading.Set())),
            DebriefSlide.Review => Review(back.Debrief.Playthrough.Scenario.Review),
            _ => back.Debrief.Playthrough.Scenario.Questions.Select(
                (question, place) => new TextBlock(TextRole.Item, question.Set(), $"{place + 1}")
            ),
        };
    }

    private static IEnumerable<ScreenBlock> One(ScreenBlock? block) => block is null ? [] : [block];

    private static IEnumerable<ScreenBlock> Review(Review review) =>
        [
            ScreenViews.Text($"{review.Title.Set()}, {review.Publisher.Set()}, {review.Date}."),
            new TextBlock(TextRole.Piece, review.Taught.Set()),
            ScreenViews.Small($"Carried in {review.Source.Set()}. The family in this story is invented."),
        ];
}
