using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Proxies;

/// <summary>What the page of a seat without a phone shows now. While an equal one was shown last, the page is left alone.</summary>
public sealed record ProxyShown(ProxyAsked Asked, AgencyView Agency, ConsoleCheckInsModel CheckIns, OwnView Own)
{
    /// <summary>Null when there is no such seat, or somebody holds it.</summary>
    public static ProxyShown? Of(WorkshopMoment now, int number) =>
        ProxyModel.SeatOf(now.Workshop, number) is { } seat ? Of(ProxyModel.Of(now, seat, "")) : null;

    internal static ProxyShown Of(ProxyModel model) =>
        new(ProxyAsked.Of(model.Common, model.Own.Seat), model.Agency, model.CheckIns, model.Own);

    /// <summary>The parts of the page that change by themselves.</summary>
    internal IReadOnlyList<Fragment> Fragments =>
        [
            Fragment.Of<ConsoleCheckIns>("checkins", CheckIns),
            Fragment.Of<ProxyNow>(Live.Fragments.Now, Asked, Own),
            Fragment.Of<SeatHeld>("held", Agency, Own),
        ];
}

/// <summary>What is asked of every seat, as one without a phone is asked it.</summary>
/// <param name="Called">Whose seat it is.</param>
/// <param name="Now">Null while nothing is asked that is answered here.</param>
public sealed record ProxyAsked(string Called, SeatNowModel? Now)
{
    internal static ProxyAsked Of(CommonView common, Seat seat) =>
        new($"{seat.Called}, {Agencies.NameOf(seat.Agency)}", Asks(common) ? SeatNowModel.Of(common) : null);

    private static bool Asks(CommonView common) =>
        !common.Paused
        && (common.Stage is Stage.Worry or Stage.Wall or Stage.Promise || (common.Stage.RoundOpen() > 0 && common.Story.Options.Count > 0));
}
