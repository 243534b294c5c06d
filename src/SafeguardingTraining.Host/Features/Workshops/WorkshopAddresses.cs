namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>The addresses of the pages of workshops.</summary>
public static class WorkshopAddresses
{
    public const string All = "/workshops";
    public const string New = $"{All}/new";
    public const string Plans = $"{All}/plans";
    public const string NewPlan = $"{Plans}/new";
    public const string Facilitations = $"{All}/facilitations";
    public const string FollowUps = $"{All}/follow-ups";
    public const string Claims = $"{All}/claims";
    public const string Join = "/join";
    public const string Seats = "/seats";
    public const string SeatMoves = "/seats/moves";
    public const string Seat = "/seat";

    /// <summary>Leads a seat's device to the card of its promise.</summary>
    public const string OwnCard = $"{Seat}/card";

    /// <summary>The card of a promise; the token is a secret.</summary>
    public static string PromiseCard(string token) => $"/promises/{token}";

    public static string PromiseDay(string token) => $"/promises/{token}.ics";

    public static string PromiseDeletions(string token) => $"/promises/{token}/deletions";

    /// <summary>How sure the room was before and after, and where slips of paper are typed in.</summary>
    public static string Ratings(Guid workshop) => $"{All}/{workshop}/before-and-after";

    public static string Console(Guid workshop) => $"{All}/{workshop}";

    /// <summary>A plan of one's own, to change.</summary>
    public static string Plan(Guid plan) => $"{Plans}/{plan}";

    /// <summary>A plan of one's own that begins with an author's.</summary>
    public static string NewPlanFrom(string scenario, int minutes) => $"{NewPlan}?scenario={scenario}&plan={minutes}";

    public static string PlanRemovals(Guid plan) => $"{Plans}/{plan}/removals";

    /// <summary>A new workshop like a past one.</summary>
    public static string Copy(Guid workshop) => $"{New}?copy={workshop}";

    public static string Screen(Guid workshop) => $"{All}/{workshop}/screen";

    /// <summary>The console in a facilitator's hand.</summary>
    public static string Remote(Guid workshop) => $"{All}/{workshop}/remote";

    /// <summary>Where the screen can be watched and nothing be done.</summary>
    public static string Watch(string code) => $"{All}/watch/{code}";

    public static string Paper(Guid workshop) => $"{All}/{workshop}/paper";

    public static string LargePaper(Guid workshop) => $"{All}/{workshop}/paper?large=true";

    public static string Report(Guid workshop) => $"{All}/{workshop}/report";

    /// <summary>Where a text of the room is read back.</summary>
    /// <param name="number">Number of the event it came with.</param>
    public static string Words(Guid workshop, int number) => $"{All}/{workshop}/notes/{number}";

    /// <summary>The page of a seat without a phone, on which a facilitator lays and answers for it.</summary>
    public static string SeatWithoutPhone(Guid workshop, int seat) => $"{All}/{workshop}/seats/{seat}";

    /// <summary>Where a form of the console goes: a noun, such as <c>decisions</c>.</summary>
    public static string Of(Guid workshop, string noun) => $"{All}/{workshop}/{noun}";

    /// <summary>Several rooms beside each other, by the id of the first.</summary>
    public static string Plenary(Guid first) => $"{All}/plenary/{first}";

    public static string PlenaryScreen(Guid first) => $"{Plenary(first)}/screen";

    public static string PlenaryScreen(Guid first, int page) => $"{PlenaryScreen(first)}?page={page}";

    public static string PlenaryRooms(Guid first) => $"{Plenary(first)}/rooms";

    /// <summary>Where a form of the seat goes.</summary>
    public static string OfSeat(string noun) => $"{Seat}/{noun}";

    public static string JoinWith(string code) => $"{Join}/{code}";
}
