namespace SafeguardingTraining.Host.Site.Http;

/// <summary>Where every page of the site stands, so that a link and its route cannot drift apart.</summary>
public static class Addresses
{
    public const string Home = "/";
    public const string Scenarios = "/scenarios";
    public const string PracticePoints = "/practice-points";
    public const string Briefings = "/briefings";
    public const string Induction = "/induction";
    public const string Done = "/done";
    public const string Coverage = "/coverage";
    public const string Workshops = "/workshops";
    public const string Drills = "/drills";
    public const string Join = "/join";
    public const string Diary = "/diary";
    public const string NewEntry = "/diary/new";
    public const string DiaryWords = "/diary/words";
    public const string Drafts = "/diary/drafts";
    public const string DiarySearches = "/diary/searches";
    public const string DiaryRegistration = "/diary/registration";
    public const string DiaryCalendar = "/diary/calendar";
    public const string DiaryCalendars = "/diary/calendars";
    public const string CalendarDeletions = "/diary/calendars/deletions";
    public const string NewShare = "/diary/shares/new";
    public const string Shares = "/diary/shares";
    public const string TakeAway = "/diary/take-away";
    public const string DiaryCopies = "/diary/copies";
    public const string DiaryImports = "/diary/imports";
    public const string CloseDiary = "/diary/close";
    public const string DiaryClosings = "/diary/closings";
    public const string SignIn = "/account/sign-in";
    public const string SignOuts = "/account/sign-outs";
    public const string Demonstrations = "/account/demonstrations";
    public const string Register = "/account/register";
    public const string Authoring = "/authoring";
    public const string AuthoringCodes = "/authoring/codes";
    public const string AuthoringStates = "/authoring/states";
    public const string AuthoringReadings = "/authoring/readings";
    public const string SetUp = "/set-up";
    public const string Admin = "/admin";
    public const string AdminPeople = "/admin/people";
    public const string NewPerson = "/admin/people/new";
    public const string PeopleImport = "/admin/people/import";
    public const string PeopleImportExample = "/admin/people/import/example.csv";
    public const string HandOut = "/admin/people/invitations";
    public const string AdminAgencies = "/admin/agencies";
    public const string AdminProgrammes = "/admin/programmes";
    public const string StarterSets = "/admin/programmes/starter-sets";
    public const string Learning = "/learning";
    public const string LearningCalendar = "/learning/calendar";
    public const string LearningCalendars = "/learning/calendars";
    public const string LearningCalendarDeletions = "/learning/calendars/deletions";
    public const string Certificates = "/learning/certificates";
    public const string Bookings = "/workshops/bookings";
    public const string NewBooking = "/workshops/bookings/new";
    public const string Team = "/team";
    public const string TeamReminders = "/team/reminders";
    public const string TeamPicture = "/team/picture";
    public const string TeamCsv = "/team/people.csv";
    public const string TeamXlsx = "/team/people.xlsx";
    public const string Account = "/account";
    public const string Type = "/account/type";
    public const string MyData = "/account/my-data";
    public const string MyDataCopies = "/account/my-data/copies";
    public const string CloseAccount = "/account/close";
    public const string AccountClosings = "/account/closings";
    public const string AccountClosed = "/account/closed";
    public const string AdminLocalValues = "/admin/local-values";
    public const string AdminRetention = "/admin/retention";
    public const string AdminSite = "/admin/site";
    public const string AdminAudit = "/admin/audit";
    public const string Support = "/support";
    public const string Privacy = "/privacy";
    public const string Accessibility = "/accessibility";
    public const string Help = "/help";

    public static string Start(string slug) => $"{Scenarios}/{slug}";

    public static string Playthroughs(string slug) => $"{Scenarios}/{slug}/playthroughs";

    public static string Summary(string slug) => $"{Scenarios}/{slug}/without-the-scenes";

    public static string Scene(Guid playthrough) => $"/play/{playthrough}";

    public static string Choices(Guid playthrough) => $"/play/{playthrough}/choices";

    public static string Words(Guid playthrough) => $"/play/{playthrough}/words";

    public static string Debrief(Guid playthrough) => $"/play/{playthrough}/debrief";

    public static string Draft(string slug) => $"{Authoring}/{slug}";

    public static string Preview(string slug) => $"{Authoring}/{slug}/preview";

    public static string PreviewAt(string slug, string place) =>
        place.Length == 0 ? Preview(slug) : $"{Preview(slug)}?at={Uri.EscapeDataString(place)}";

    public static string PracticePoint(string id) => $"{PracticePoints}/{id}";

    public static string HelpOn(string slug) => $"{Help}/{slug}";

    public static string Briefing(string slug) => $"{Briefings}/{slug}";

    public static string Drill(string slug) => $"{Drills}/{slug}";

    /// <param name="left">Ids of the items that come after this one.</param>
    public static string DrillItem(string slug, string item, IReadOnlyList<string> left) =>
        left.Count == 0 ? $"{Drills}/{slug}/{item}" : $"{Drills}/{slug}/{item}?left={string.Join(',', left)}";

    /// <summary>The first of the items that are left, or the drill's end.</summary>
    public static string DrillNext(string slug, IReadOnlyList<string> left) =>
        left.Count > 0 ? DrillItem(slug, left[0], [.. left.Skip(1)]) : $"{Drills}/{slug}/end";

    public static string DrillAnswers(string slug, string item) => $"{Drills}/{slug}/{item}/answers";

    public static string DrillRepeats(string slug, string item) => $"{Drills}/{slug}/{item}/repeats";

    public static string Readings(string slug) => $"{Briefings}/{slug}/readings";

    public static string ReadingDeletions(string slug) => $"{Briefings}/{slug}/readings/deletions";

    public static string Theme(string group) => $"/themes/{group}";

    public static string Role(string agency) => $"/roles/{agency}";

    public static string Entry(Guid entry) => $"{Diary}/{entry}";

    public static string ChangeEntry(Guid entry) => $"{Diary}/{entry}/change";

    public static string DeleteEntry(Guid entry) => $"{Diary}/{entry}/delete";

    public static string EntryDeletions(Guid entry) => $"{Diary}/{entry}/deletions";

    public static string NewEntryAbout(string briefing) => $"{NewEntry}?briefing={briefing}";

    public static string NewEntryOn(string point) => $"{NewEntry}?point={point}";

    public static string NewEntryFrom(Guid playthrough) => $"{NewEntry}?from={playthrough}";

    public static string DiarySaying(string word) => $"{Diary}?said={word}";

    public static string DiaryShowing(string? show, int page = 1) =>
        (show, page) switch
        {
            (null, 1) => Diary,
            (null, _) => $"{Diary}?page={page}",
            (_, 1) => $"{Diary}?show={show}",
            _ => $"{Diary}?show={show}&page={page}",
        };

    public static string Draft(Guid slot) => $"{Drafts}/{slot}";

    public static string ShareEntry(Guid entry) => $"{NewShare}?entry={entry}";

    public static string Share(Guid share) => $"{Shares}/{share}";

    public static string ShareWithdrawals(Guid share) => $"{Shares}/{share}/withdrawals";

    public static string Received(Guid share) => $"{Diary}/received/{share}";

    public static string ReceivedComments(Guid share) => $"{Diary}/received/{share}/comments";

    public static string TakeEntryAway(Guid entry) => $"{TakeAway}?entry={entry}";

    public static string CalendarFeed(string token) => $"{DiaryCalendar}/{token}.ics";

    public static string Registration(string shape) => $"{DiaryRegistration}?shape={shape}";

    public static string DraftDeletions(Guid slot) => $"{Drafts}/{slot}/deletions";

    public static string Invitation(string token) => $"/invitations/{token}";

    public static string Acceptances(string token) => $"/invitations/{token}/acceptances";

    public static string Person(Guid member) => $"{AdminPeople}/{member}";

    public static string PersonOffs(Guid member) => $"{AdminPeople}/{member}/offs";

    public static string PersonOns(Guid member) => $"{AdminPeople}/{member}/ons";

    public static string PersonInvitations(Guid member) => $"{AdminPeople}/{member}/invitations";

    public static string PersonPasswordLinks(Guid member) => $"{AdminPeople}/{member}/password-links";

    public static string PersonSignOuts(Guid member) => $"{AdminPeople}/{member}/sign-outs";

    public static string PartnerAgency(Guid agency) => $"{AdminAgencies}/{agency}";

    public static string Teams(Guid agency) => $"{AdminAgencies}/{agency}/teams";

    public static string AgencyRemovals(Guid agency) => $"{AdminAgencies}/{agency}/removals";

    public static string AdminProgramme(Guid programme) => $"{AdminProgrammes}/{programme}";

    public static string ProgrammeCopies(Guid programme) => $"{AdminProgrammes}/{programme}/copies";

    public static string Retirements(Guid programme) => $"{AdminProgrammes}/{programme}/retirements";

    public static string Cohorts(Guid programme) => $"{AdminProgrammes}/{programme}/cohorts";

    public static string CohortRemovals(Guid programme) => $"{AdminProgrammes}/{programme}/cohorts/removals";

    public const string CertificateChecks = "/certificates";

    public static string Certificate(Guid certificate) => $"{Certificates}/{certificate}";

    public static string CertificateOpenings(Guid certificate) => $"{Certificates}/{certificate}/openings";

    public static string CertificateCheck(string code) => $"{CertificateChecks}/{code}";

    public static string LearningFeed(string token) => $"{LearningCalendar}/{token}.ics";

    public static string Booking(Guid session) => $"{Bookings}/{session}";

    public static string BookingPlaces(Guid session) => $"{Bookings}/{session}/places";

    public static string BookingCancellations(Guid session) => $"{Bookings}/{session}/cancellations";

    public static string ChangeBooking(Guid session) => $"{Bookings}/{session}/change";

    public static string BookingAttendance(Guid session) => $"{Bookings}/{session}/attendance";

    public static string BookingCallingsOff(Guid session) => $"{Bookings}/{session}/callings-off";

    public static string SupportFrom(string address) => $"{Support}?from={Uri.EscapeDataString(address)}";

    public static string SignInFrom(string address) => $"{SignIn}?from={Uri.EscapeDataString(address)}";

    public static string RegisterFrom(string address) => $"{Register}?from={Uri.EscapeDataString(address)}";
}
