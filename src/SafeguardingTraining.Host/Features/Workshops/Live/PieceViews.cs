using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// What agencies and the console see of pieces, worked out again only when something they rest on has changed: a vote, of which there
/// are forty a minute, changes none of it. For one caller at a time.
/// </summary>
public sealed class PieceViews
{
    private readonly Dictionary<string, AgencyView> agencies = [];
    private Ground? ground;
    private ConsoleTableModel? table;

    public AgencyView Of(WorkshopMoment now, string agency)
    {
        Look(now);
        return agencies.TryGetValue(agency, out var known) ? known : agencies[agency] = AgencyView.Of(now, agency);
    }

    /// <param name="common">What everyone may see at that moment.</param>
    public ConsoleTableModel TableOf(WorkshopMoment now, CommonView common)
    {
        Look(now);
        return table ??= ConsoleTableModel.Of(now, common);
    }

    private void Look(WorkshopMoment now)
    {
        if (Ground.Of(now) is var here && here != ground)
        {
            ground = here;
            table = null;
            agencies.Clear();
        }
    }

    /// <summary>All that these views are made of.</summary>
    private sealed record Ground(
        WorkshopPlan Plan,
        Stage Stage,
        Stage Before,
        Table Table,
        IReadOnlyDictionary<int, Seat> Seats,
        IReadOnlyList<Inject> Injects,
        WorkshopStory Story
    )
    {
        public static Ground Of(WorkshopMoment now)
        {
            var (workshop, story) = now;
            return new(workshop.Plan, workshop.Stage, workshop.Before, workshop.Table, workshop.Seats, workshop.Injects, story);
        }
    }
}
