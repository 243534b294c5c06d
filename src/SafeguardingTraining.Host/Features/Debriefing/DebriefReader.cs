using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>Reads a playthrough back for its learner.</summary>
public sealed class DebriefReader(
    IPlaythroughs playthroughs,
    PracticePointCatalogue catalogue,
    LiveContent<Lexicon> lexicon,
    ScenarioCatalogue stories,
    IEnumerable<IPointLessons> lessons,
    IBriefings briefings,
    TimeProvider clock
) : IStoryBeginnings, IRehearsedDebriefs
{
    public async Task<StoryBeginning?> FindBeginning(Guid playthrough, Learner learner, CancellationToken stop)
    {
        if (await Read(playthrough, learner, stop) is not { } model)
        {
            return null;
        }
        var tomorrow = Tomorrow.Of(model.Debrief, model.Moments, catalogue, clock.UkToday());
        return new StoryBeginning(model.Sentence?.Text ?? "", tomorrow.What, tomorrow.On);
    }

    /// <summary>What a chapter needs; null when the playthrough is not there or somebody else's.</summary>
    public async Task<DebriefModel?> Read(Guid id, Learner? learner, CancellationToken stop)
    {
        if (learner is not { } who || await playthroughs.Find(id, who, stop) is not { } playthrough)
        {
            return null;
        }
        var before = await playthroughs.Before(id, who, stop);
        return ModelOf(id, Debrief.Of(playthrough), stop) with { Before = before is null ? null : Debrief.Of(before) };
    }

    /// <summary>What the first page needs beside that: one thing to do, and what to go on to.</summary>
    public async Task<DebriefModel?> ReadFirst(Guid id, Learner? learner, CancellationToken stop)
    {
        if (learner is not { } who || await Read(id, who, stop) is not { } model)
        {
            return null;
        }
        var tomorrow = Tomorrow.Of(model.Debrief, model.Moments, catalogue, clock.UkToday());
        var played = await playthroughs.CarryOns(who, stop);
        var read = await briefings.ReadBy(who, stop);
        return model with
        {
            Tomorrow = tomorrow,
            Next = NextPlaces.Of(
                model.Debrief.Playthrough,
                stories.Scenarios,
                [.. played.Select(place => place.Slug)],
                lessons,
                [.. read.Select(one => BriefingAddresses.Briefing(one.Slug))],
                model.Debrief.Points.Prepend(tomorrow.Point ?? "")
            ),
        };
    }

    public RehearsedDebrief Of(Playthrough tried, string chapter, int part, CancellationToken stop)
    {
        var model = Rehearsed(tried, stop);
        var open = model.ChapterOf(chapter) is { } found
            ? new DebriefChapterModel(model, found, Math.Clamp(part, 1, found.PartsOf(model)))
            : null;
        return new RehearsedDebrief($"{open?.Chapter.Key} {open?.Part}", frame => builder =>
            {
                builder.OpenComponent<DebriefBeside>(0);
                builder.AddComponentParameter(1, nameof(DebriefBeside.Model), model);
                builder.AddComponentParameter(2, nameof(DebriefBeside.Chapter), open);
                builder.AddComponentParameter(3, nameof(DebriefBeside.Frame), frame);
                builder.CloseComponent();
            });
    }

    private DebriefModel Rehearsed(Playthrough tried, CancellationToken stop)
    {
        var model = ModelOf(Guid.Empty, Debrief.Until(tried, stop), CancellationToken.None);
        return model with { Tomorrow = Tomorrow.Of(model.Debrief, model.Moments, catalogue, clock.UkToday()) };
    }

    private DebriefModel ModelOf(Guid id, Debrief debrief, CancellationToken stop)
    {
        List<PracticePoint> points = [.. debrief.Points.Select(catalogue.Find).OfType<PracticePoint>()];
        var words = ReadBackDictionary.Of(debrief.Told, written => LanguageReview.Of(written, lexicon.Now, stop: stop));
        return new DebriefModel(id, debrief, [.. points.Select(LineOf)], words)
        {
            Local = [.. LocalSlot.All.Where(slot => slot == LocalSlot.Procedures || points.Any(point => point.Aids.Local.Contains(slot)))],
        };
    }

    private static PointLine LineOf(PracticePoint point) => new(point.Id, point.Title, point.Source.Work);
}
