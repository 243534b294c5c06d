using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>A drill that the invented people have worked through, all but one of them.</summary>
internal sealed class DemonstrationDrills(DrillCatalogue catalogue, Connections connections, Writer writer, ILearningRecord record)
    : IDemonstrationLife
{
    private const string Worked = "fact-or-opinion";

    public async Task Give(DemonstrationCast cast, CancellationToken stop)
    {
        if (catalogue.Find(Worked) is not { } drill)
        {
            return;
        }
        var on = cast.Today.AddDays(-12);
        var clock = EarlierClock.At(on, hour: 12);
        var store = new DrillStore(connections, writer, record, clock);
        foreach (var one in cast.Everybody().Where(one => one != cast.Tobias))
        {
            var learner = new Learner(one.Id, true);
            foreach (var (place, item) in drill.Items.Take(drill.Round).Index())
            {
                // One of them went another way, and is offered again.
                var fact = new DrillFact(drill.Slug, item.Id, place == 2 ? DrillResult.Otherwise : DrillResult.Fitted);
                var done = new CompletedLearning(learner, LearningKind.Drill, drill.Slug, on, drill.Minutes);
                await store.Keep(one.Id, Guid.CreateVersion7(), fact, place == drill.Round - 1 ? done : null, stop);
                clock.Pass(TimeSpan.FromMinutes(1));
            }
        }
    }
}
