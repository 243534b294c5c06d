using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Remote;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// The parts of each view. What all seats share is made once for all of them, an agency's part once for the agency; what is one
/// seat's own is made when that seat asks.
/// </summary>
public static class Fragments
{
    /// <summary>What is asked of a seat now.</summary>
    public const string Now = "now";

    public static IReadOnlyList<Fragment> OfScreen(CommonView common, ScreenInvitation invitation) =>
        [
            Fragment.Of<ScreenMain>("screen", ScreenMainModel.Of(common)),
            Fragment.Of<ScreenSide>("side", ScreenSideModel.Of(common, invitation)),
            Fragment.Of<ScreenCount>("count", ScreenCountModel.Of(common)),
        ];

    /// <summary>What every seat shares.</summary>
    public static IReadOnlyList<Fragment> OfSeats(CommonView common) =>
        [
            Fragment.Of<SeatNow>(Now, SeatNowModel.Of(common)),
            Fragment.Of<SeatRating>("rating", SeatRatingModel.Of(common)),
            Fragment.Of<SeatRoom>("room", SeatRoomModel.Of(common)),
            Fragment.Of<SeatResults>("results", SeatResultsModel.Of(common)),
            Fragment.Of<SeatTable>("table", SeatTableModel.Of(common)),
        ];

    public static Fragment OfAgency(AgencyView view) => Fragment.Of<SeatHeld>("held", view);

    /// <summary>What the seats of one table share, and no others see.</summary>
    public static Fragment OfTable(WorkshopMoment now, int table, OwnView? own = null) =>
        Fragment.Of<OurTable>("our-table", OurTableModel.Of(now, table), own);

    /// <summary>Everything one seat sees, with its own answers.</summary>
    public static IReadOnlyList<Fragment> OfSeat(WorkshopMoment now, Seat seat, OwnView own)
    {
        var common = CommonView.Of(now);
        Fragment[] itself = [Fragment.Of<SeatBar>("bar", own.Bar), Fragment.Of<SeatCheckIn>("checkin", own.CheckIn)];
        return seat.IsIn
            ?
            [
                .. itself,
                Fragment.Of<SeatNow>(Now, SeatNowModel.Of(common), own),
                Fragment.Of<SeatRating>("rating", SeatRatingModel.Of(common), own),
                Fragment.Of<SeatWords>("my-words", own.Held),
                Fragment.Of<SeatRoom>("room", SeatRoomModel.Of(common)),
                Fragment.Of<SeatResults>("results", SeatResultsModel.Of(common)),
                Fragment.Of<SeatHeld>("held", AgencyView.Of(now, seat.Agency), own),
                Fragment.Of<SeatTable>("table", SeatTableModel.Of(common)),
                seat.Table is { } table ? OfTable(now, table, own) : Empty("our-table"),
            ]
            :
            [
                .. itself,
                Fragment.Of<SeatWaiting>(Now, common.Facilitators),
                Empty("rating"),
                Empty("my-words"),
                Empty("room"),
                Empty("results"),
                Empty("held"),
                Empty("table"),
                Empty("our-table"),
            ];
    }

    /// <summary>Who is connected. It changes without the workshop, and so goes to consoles apart from the other parts.</summary>
    public static Fragment Present(Workshop workshop, IReadOnlySet<int> connected) =>
        Fragment.Of<ConsolePresence>("present", PresenceView.Of(workshop, connected));

    /// <summary>Whether a facilitator's page is connected, as seats are told. It goes to them apart from the other parts.</summary>
    public static Fragment Facilitator(FacilitatorNews news) => Fragment.Of<SeatFacilitator>("present", news);

    /// <summary>The facilitator's phone.</summary>
    public static IReadOnlyList<Fragment> OfRemote(WorkshopMoment now, CommonView common) =>
        [
            Fragment.Of<ConsoleCheckIns>("checkins", ConsoleCheckInsModel.Of(now.Workshop, common)),
            Fragment.Of<RemoteCount>("count", RemoteCountModel.Of(common)),
            Fragment.Of<RemoteStage>("remote", RemoteStageModel.Of(now, common)),
        ];

    /// <param name="table">What the console sees of pieces, where it is known already.</param>
    public static IReadOnlyList<Fragment> OfConsole(
        WorkshopMoment now,
        CommonView common,
        ScreenInvitation invitation,
        ConsoleTableModel? table = null
    )
    {
        var view = ConsoleView.Of(now, common, table);
        return
        [
            Fragment.Of<ConsoleCheckIns>("checkins", view.CheckIns),
            Fragment.Of<ConsoleAgenda>("agenda", view.Agenda),
            Fragment.Of<ConsolePrepared>("prepared", view.Prepared),
            Fragment.Of<ConsoleRun>("run", view.Run),
            Fragment.Of<ConsoleSteps>("steps", view.Run),
            Fragment.Of<ConsoleAsks>("asks", view.Run),
            Fragment.Of<ConsoleTabList>("tabs", view.Tabs),
            Fragment.Of<ConsoleWork>("work", view.Stage),
            Fragment.Of<ConsoleNews>("news", view.News),
            Fragment.Of<ConsoleStage>("stage", view.Stage),
            Fragment.Of<ConsoleTables>("tables", view.Tables),
            Fragment.Of<ConsoleAnswers>("answers", view.Answers),
            Fragment.Of<ConsoleCounts>("counts", view.Counts),
            Fragment.Of<ConsoleTable>("table", view.Table),
            Fragment.Of<ConsoleNotes>("notes", view.Notes),
            Fragment.Of<ConsoleSeats>("seats", view.Seats),
            Fragment.Of<ScreenMirror>("mirror", ScreenMirrorModel.Of(now, common, invitation)),
        ];
    }

    private static Fragment Empty(string id) => Fragment.Of<EmptyFragment>(id, "");
}
