using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Debriefing;

/// <summary>Looking back on a playthrough, at its end or from wherever the learner left it.</summary>
public static class DebriefEndpoints
{
    public static void MapDebriefing(this IEndpointRouteBuilder routes) => routes.MapGet(AddressRoute.To(DebriefAddresses.Debrief), Read);

    private static async Task<IResult> Read(
        Guid id,
        HttpContext http,
        IPlaythroughs playthroughs,
        PracticePointCatalogue points,
        Lexicon lexicon,
        CancellationToken stop
    ) =>
        Learner.Of(http) is { } learner && await playthroughs.Find(id, learner, stop) is { } playthrough
            ? Page.Of<DebriefPage>(
                http,
                ModelOf(id, Debrief.Of(playthrough), points, lexicon, stop) with
                {
                    Before = await playthroughs.Before(id, learner, stop) is { } before ? Debrief.Of(before) : null,
                }
            )
            : Page.NotFound(http);

    private static DebriefModel ModelOf(Guid id, Debrief debrief, PracticePointCatalogue catalogue, Lexicon lexicon, CancellationToken stop)
    {
        List<PracticePoint> points = [.. debrief.Points.Select(catalogue.Find).OfType<PracticePoint>()];
        var words = debrief
            .Told.Where(told => !string.IsNullOrWhiteSpace(told.Written))
            .ToDictionary(told => told.Number, told => LanguageReview.Of(told.Written ?? "", lexicon, stop: stop));
        return new DebriefModel(id, debrief, [.. points.Select(LineOf)], words)
        {
            Local = [.. LocalSlot.All.Where(slot => slot == LocalSlot.Procedures || points.Any(point => point.Aids.Local.Contains(slot)))],
        };
    }

    private static PointLine LineOf(PracticePoint point) => new(point.Id, point.Title, point.Source.Line);
}
