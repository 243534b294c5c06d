using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Briefings that the invented people have read; of one they have answered the question too.</summary>
internal sealed class DemonstrationReadings(BriefingCatalogue catalogue, ReadingStore readings) : IDemonstrationLife
{
    private const string Answered = "professional-curiosity";

    private static readonly string[] Read = ["was-not-brought", "sharing-information"];

    public async Task Give(DemonstrationCast cast, CancellationToken stop)
    {
        foreach (var one in cast.Everybody())
        {
            var learner = new Learner(one.Id, true);
            if (catalogue.Find(Answered) is { } answered)
            {
                await readings.Answer(learner, answered, cast.Today.AddDays(-20), stop);
            }
            foreach (var read in Read.Select(catalogue.Find).OfType<Briefing>())
            {
                await readings.Keep(learner, read, cast.Today.AddDays(-5), stop);
            }
        }
    }
}
