namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>
/// The parts of each view. What all seats share is made once for all of them, an agency's part once for the agency; what is one
/// seat's own is made when that seat asks.
/// </summary>
public static class Regions
{
    public static IReadOnlyList<Region> OfScreen(StateAndStory now, CommonView common, ScreenDoor door)
    {
        var workshop = now.Workshop;
        return
        [
            Region.Of<ScreenMain>("screen", common, (workshop.Step, workshop.Blank, workshop.Paused, workshop.Timer, workshop.Ballots, workshop.Worries, workshop.Notes, workshop.Table, workshop.Promises, workshop.Injects)),
            Region.Of<ScreenSide>("side", common, (common.SeatsIn, common.Answered, common.Stage), ("Door", door)),
        ];
    }

    /// <summary>What every seat shares.</summary>
    public static IReadOnlyList<Region> OfSeats(StateAndStory now, CommonView common)
    {
        var workshop = now.Workshop;
        return
        [
            Region.Of<SeatNow>("now", common, (workshop.Step, workshop.Paused, workshop.Injects)),
            Region.Of<SeatRoom>("room", common, (common.Answered, common.SeatsIn, workshop.Timer, workshop.Paused, workshop.Stage)),
            Region.Of<SeatResults>("results", common, (workshop.Step, workshop.Stage.RoundOpen() > 0 ? null : workshop.Ballots, workshop.Notes, workshop.Table, workshop.Stage is Stage.Worry ? null : workshop.Worries)),
        ];
    }

    public static Region OfAgency(StateAndStory now, string agency) => Region.Of<SeatHeld>(
        "held", AgencyView.Of(now, agency), (now.Workshop.Step, now.Workshop.Table, now.Workshop.Injects, now.Workshop.Seats), ("Step", now.Workshop.Step));

    /// <summary>Everything one seat sees, with its own answers.</summary>
    public static IReadOnlyList<Region> OfSeat(StateAndStory now, Seat seat, OwnView own)
    {
        var common = CommonView.Of(now);
        if (!seat.IsIn)
        {
            return [Region.Of<SeatBar>("bar", common, 0, ("Own", own)), Region.Of<SeatWaiting>("now", common, 0), Empty("room"), Empty("results"), Empty("held")];
        }
        return
        [
            Region.Of<SeatBar>("bar", common, 0, ("Own", own)),
            Region.Of<SeatNow>("now", common, 0, ("Own", own)),
            Region.Of<SeatRoom>("room", common, 0),
            Region.Of<SeatResults>("results", common, 0),
            Region.Of<SeatHeld>("held", AgencyView.Of(now, seat.Agency), 0, ("Own", own), ("Step", now.Workshop.Step)),
        ];
    }

    public static IReadOnlyList<Region> OfConsole(StateAndStory now, string token = "", Tried? tried = null)
    {
        var view = ConsoleView.Of(now);
        (string, object?)[] own = [("Token", token), ("Tried", tried)];
        return
        [
            Region.Of<ConsoleCheckIns>("checkins", view, now.Workshop.CheckIns, own),
            Region.Of<ConsoleRun>("run", view, now.Workshop.Step, own),
            Region.Of<ConsoleStage>("stage", view, (now.Workshop.Step, now.Workshop.Timer, now.Workshop.Paused, now.Workshop.Blank, now.Workshop.Ballots), own),
            Region.Of<ConsoleAnswers>("answers", view, now.Workshop.Version, own),
            Region.Of<ConsoleTable>("table", view, (now.Workshop.Step, now.Workshop.Table, now.Workshop.Seats), own),
            Region.Of<ConsoleNotes>("notes", view, (now.Workshop.Notes, now.Workshop.Stage), own),
            Region.Of<ConsoleSeats>("seats", view, (now.Workshop.Seats, now.Workshop.Locked), own),
        ];
    }

    private static Region Empty(string id) => Region.Of<Nothing>(id, "", 0);
}
