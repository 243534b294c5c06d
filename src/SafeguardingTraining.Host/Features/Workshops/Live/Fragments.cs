using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Seats;

namespace SafeguardingTraining.Host.Features.Workshops.Live;

/// <summary>
/// The parts of each view. What all seats share is made once for all of them, an agency's part once for the agency; what is one
/// seat's own is made when that seat asks.
/// </summary>
public static class Fragments
{
    /// <summary>What is asked of a seat now.</summary>
    public const string Now = "now";

    public static IReadOnlyList<Fragment> OfScreen(WorkshopMoment now, CommonView common, ScreenInvitation door)
    {
        var workshop = now.Workshop;
        return
        [
            Fragment.Of<ScreenMain>("screen", common, (workshop.Step, workshop.Blank, workshop.Paused, workshop.Timer, BallotsShown(workshop), WorriesShown(workshop), workshop.Notes, workshop.Table, workshop.Promises, workshop.Injects, workshop.PartShown)),
            Fragment.Of<ScreenSide>("side", common, workshop.Stage is Stage.Ended, ("Door", door)),
            Fragment.Of<ScreenCount>("count", common, (common.SeatsIn, common.Answered, common.Stage)),
        ];
    }

    /// <summary>What every seat shares.</summary>
    public static IReadOnlyList<Fragment> OfSeats(WorkshopMoment now, CommonView common)
    {
        var workshop = now.Workshop;
        return
        [
            Fragment.Of<SeatNow>(Now, common, (workshop.Step, workshop.Paused, workshop.Injects, workshop.Facilitators)),
            Fragment.Of<SeatRoom>("room", common, (common.Answered, common.SeatsIn, workshop.Timer, workshop.Paused, workshop.Stage)),
            Fragment.Of<SeatResults>("results", common, (workshop.Step, BallotsShown(workshop), workshop.Notes, workshop.Table, WorriesShown(workshop))),
        ];
    }

    public static Fragment OfAgency(WorkshopMoment now, string agency) => Fragment.Later<SeatHeld>(
        "held", () => AgencyView.Of(now, agency),
        (now.Workshop.Decisions, now.Workshop.Stage is Stage.Lobby, now.Workshop.Stage.IsUnderWay(), now.Workshop.Table, now.Workshop.Injects, now.Workshop.Seats));

    /// <summary>Everything one seat sees, with its own answers.</summary>
    public static IReadOnlyList<Fragment> OfSeat(WorkshopMoment now, Seat seat, OwnView own)
    {
        var common = CommonView.Of(now);
        var checkIn = Fragment.Of<SeatCheckIn>("checkin", common, 0, ("Own", own));
        if (!seat.IsIn)
        {
            return [Fragment.Of<SeatBar>("bar", common, 0, ("Own", own)), Fragment.Of<SeatWaiting>(Now, common, 0), Empty("room"), Empty("results"), Empty("held"), checkIn];
        }
        return
        [
            Fragment.Of<SeatBar>("bar", common, 0, ("Own", own)),
            Fragment.Of<SeatNow>(Now, common, 0, ("Own", own)),
            Fragment.Of<SeatRoom>("room", common, 0),
            Fragment.Of<SeatResults>("results", common, 0),
            Fragment.Of<SeatHeld>("held", AgencyView.Of(now, seat.Agency), 0, ("Own", own)),
            checkIn,
        ];
    }

    /// <summary>Who is connected. It changes without the workshop, and so goes to consoles apart from the other parts.</summary>
    public static Fragment Present(Workshop workshop, IReadOnlySet<int> connected) => Fragment.Of<ConsolePresence>("present", PresenceView.Of(workshop, connected), 0);

    public static IReadOnlyList<Fragment> OfConsole(WorkshopMoment now, CommonView common)
    {
        var view = new ConsoleView(now, common);
        var workshop = now.Workshop;
        return
        [
            Fragment.Of<ConsoleCheckIns>("checkins", view, (workshop.CheckIns, workshop.Seats, workshop.Facilitators)),
            Fragment.Of<ConsoleRun>("run", view, workshop.Step),
            Fragment.Of<ConsoleStage>("stage", view, (workshop.Step, workshop.Timer, workshop.Paused, workshop.Blank, BallotsShown(workshop), AtTheEnd(workshop))),
            Fragment.Of<ConsoleAnswers>("answers", view, (workshop.Step, common.Answered, workshop.Seats)),
            Fragment.Of<ConsoleCounts>("counts", view, (workshop.Step, BallotsShown(workshop), workshop.Seats)),
            Fragment.Of<ConsoleTable>("table", view, (workshop.Step, workshop.Table, workshop.Seats)),
            Fragment.Of<ConsoleNotes>("notes", view, (workshop.Step, workshop.Notes, workshop.Stage)),
            Fragment.Of<ConsoleSeats>(
                "seats", view, (workshop.Seats, workshop.Locked, workshop.HasEnded, workshop.Facilitators, AsksProxies(workshop))),
        ];
    }

    // While a vote is open, nothing that is shown depends on it.
    private static object? BallotsShown(Workshop workshop) => workshop.Stage.RoundOpen() > 0 ? null : workshop.Ballots;

    private static object? WorriesShown(Workshop workshop) => workshop.Stage is Stage.Worry ? null : workshop.Worries;

    // What the console's stage says of looking back, and of what is promised, before the end.
    private static object? AtTheEnd(Workshop workshop) => workshop.Stage switch
    {
        Stage.Debrief => (workshop.PartShown, workshop.Notes),
        Stage.Promise => workshop.Promises,
        _ => null,
    };

    // A facilitator answers for a seat without a phone at the step the room has reached.
    private static int? AsksProxies(Workshop workshop) => workshop.SeatsIn.Any(seat => seat.Kind is SeatKind.Proxy) ? workshop.Step : null;

    private static Fragment Empty(string id) => Fragment.Of<EmptyFragment>(id, "", 0);
}
