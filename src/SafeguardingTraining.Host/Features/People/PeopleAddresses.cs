namespace SafeguardingTraining.Host.Features.People;

/// <summary>The addresses of the pages of people and their agencies.</summary>
public static class PeopleAddresses
{
    public const string SetUp = "/set-up";
    public const string All = "/admin/people";
    public const string NewPerson = "/admin/people/new";
    public const string Import = "/admin/people/import";
    public const string ImportExample = "/admin/people/import/example.csv";
    public const string ImportPreviews = "/admin/people/import/previews";
    public const string ImportConfirmations = "/admin/people/import/confirmations";
    public const string ImportRefusals = "/admin/people/import/refusals";
    public const string HandOut = "/admin/people/invitations";
    public const string Agencies = "/admin/agencies";

    public static string Invitation(string token) => $"/invitations/{token}";

    public static string Acceptances(string token) => $"/invitations/{token}/acceptances";

    public static string Person(Guid member) => $"{All}/{member}";

    public static string PersonOffs(Guid member) => $"{All}/{member}/offs";

    public static string PersonOns(Guid member) => $"{All}/{member}/ons";

    public static string PersonInvitations(Guid member) => $"{All}/{member}/invitations";

    public static string PersonPasswordLinks(Guid member) => $"{All}/{member}/password-links";

    public static string PersonSignOuts(Guid member) => $"{All}/{member}/sign-outs";

    public const string OwnDeputies = "/team/deputies";
    public const string OwnDeputyEndings = "/team/deputies/endings";

    public static string Management(Guid member) => $"{All}/{member}/management";

    public static string ManagedUnits(Guid member) => $"{Management(member)}/units";

    public static string ManagedDeputies(Guid member) => $"{Management(member)}/deputies";

    public static string ManagedDeputyEndings(Guid member) => $"{Management(member)}/deputies/endings";

    public static string Agency(Guid agency) => $"{Agencies}/{agency}";

    public static string Teams(Guid agency) => $"{Agencies}/{agency}/teams";

    public static string AgencyRemovals(Guid agency) => $"{Agencies}/{agency}/removals";
}
