namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>
/// The parts of each view. What all seats share is made once for all of them, an agency's part once for the agency; what is one
/// seat's own is made when that seat asks.
/// </summary>
public static class Regions
{
    /// <summary>What is asked of a seat now.</summary>
    public const string Now = "now";

    public static IReadOnlyList<Region> OfScreen(StateAndStory now, CommonView common, ScreenDoor door)
    {
        var workshop = now.Workshop;
        return
        [
            Region.Of<ScreenMain>("screen", common, (workshop.Step, workshop.Blank, workshop.Paused, workshop.Timer, BallotsShown(workshop), WorriesShown(workshop), workshop.Notes, workshop.Table, workshop.Promises, workshop.Injects, workshop.PartShown)),
            Region.Of<ScreenSide>("side", common, workshop.Stage is Stage.Ended, ("Door", door)),
            Region.Of<ScreenCount>("count", common, (common.SeatsIn, common.Answered, common.Stage)),
        ];
    }

    /// <summary>What every seat shares.</summary>
    public static IReadOnlyList<Region> OfSeats(StateAndStory now, CommonView common)
    {
        var workshop = now.Workshop;
        return
        [
            Region.Of<SeatNow>(Now, common, (workshop.Step, workshop.Paused, workshop.Injects, workshop.Facilitators)),
            Region.Of<SeatRoom>("room", common, (common.Answered, common.SeatsIn, workshop.Timer, workshop.Paused, workshop.Stage)),
            Region.Of<SeatResults>("results", common, (workshop.Step, BallotsShown(workshop), workshop.Notes, workshop.Table, WorriesShown(workshop))),
        ];
    }

    public static Region OfAgency(StateAndStory now, string agency) => Region.Later<SeatHeld>(
        "held", () => AgencyView.Of(now, agency),
        (now.Workshop.Decisions, now.Workshop.Stage is Stage.Lobby, now.Workshop.Stage.IsUnderWay(), now.Workshop.Table, now.Workshop.Injects, now.Workshop.Seats));

    /// <summary>Everything one seat sees, with its own answers.</summary>
    public static IReadOnlyList<Region> OfSeat(StateAndStory now, Seat seat, OwnView own)
    {
        var common = CommonView.Of(now);
        var checkIn = Region.Of<SeatCheckIn>("checkin", common, 0, ("Own", own));
        if (!seat.IsIn)
        {
            return [Region.Of<SeatBar>("bar", common, 0, ("Own", own)), Region.Of<SeatWaiting>(Now, common, 0), Empty("room"), Empty("results"), Empty("held"), checkIn];
        }
        return
        [
            Region.Of<SeatBar>("bar", common, 0, ("Own", own)),
            Region.Of<SeatNow>(Now, common, 0, ("Own", own)),
            Region.Of<SeatRoom>("room", common, 0),
            Region.Of<SeatResults>("results", common, 0),
            Region.Of<SeatHeld>("held", AgencyView.Of(now, seat.Agency), 0, ("Own", own)),
            checkIn,
        ];
    }

    /// <summary>Who is connected. It changes without the workshop, and so goes to consoles apart from the other parts.</summary>
    public static Region Present(Workshop workshop, IReadOnlySet<int> connected) => Region.Of<ConsolePresence>("present", PresenceView.Of(workshop, connected), 0);

    public static IReadOnlyList<Region> OfConsole(StateAndStory now, CommonView common)
    {
        var view = new ConsoleView(now, common);
        var workshop = now.Workshop;
        return
        [
            Region.Of<ConsoleCheckIns>("checkins", view, (workshop.CheckIns, workshop.Seats, workshop.Facilitators)),
            Region.Of<ConsoleRun>("run", view, workshop.Step),
            Region.Of<ConsoleStage>("stage", view, (workshop.Step, workshop.Timer, workshop.Paused, workshop.Blank, BallotsShown(workshop), AtTheEnd(workshop))),
            Region.Of<ConsoleAnswers>("answers", view, (workshop.Step, common.Answered, workshop.Seats)),
            Region.Of<ConsoleCounts>("counts", view, (workshop.Step, BallotsShown(workshop), workshop.Seats)),
            Region.Of<ConsoleTable>("table", view, (workshop.Step, workshop.Table, workshop.Seats)),
            Region.Of<ConsoleNotes>("notes", view, (workshop.Step, workshop.Notes, workshop.Stage)),
            Region.Of<ConsoleSeats>(
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

    private static Region Empty(string id) => Region.Of<Nothing>(id, "", 0);
}
