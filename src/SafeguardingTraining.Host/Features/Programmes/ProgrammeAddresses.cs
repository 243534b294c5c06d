namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>The addresses of the pages of programmes and of a team's learning.</summary>
public static class ProgrammeAddresses
{
    public const string All = "/admin/programmes";
    public const string StarterSets = "/admin/programmes/starter-sets";
    public const string Team = "/team";
    public const string TeamSelections = "/team/selections";
    public const string TeamBulkActions = "/team/bulk-actions";
    public const string TeamPicture = "/team/picture";
    public const string TeamCsv = "/team/people.csv";
    public const string TeamXlsx = "/team/people.xlsx";

    public static string TeamMember(Guid member) => $"{Team}/people/{member}";

    public static string TeamMemberReminders(Guid member) => $"{TeamMember(member)}/reminders";

    public static string TeamMemberProgrammes(Guid member) => $"{TeamMember(member)}/programmes";

    public static string TeamMemberExemptions(Guid member) => $"{TeamMember(member)}/exemptions";

    public static string TeamMemberExtensions(Guid member) => $"{TeamMember(member)}/extensions";

    public static string TeamMemberPriorLearning(Guid member) => $"{TeamMember(member)}/prior-learning";

    public static string TeamMemberRemovals(Guid member) => $"{TeamMember(member)}/removals";

    public static string Programme(Guid programme) => $"{All}/{programme}";

    public static string Copies(Guid programme) => $"{All}/{programme}/copies";

    public static string Retirements(Guid programme) => $"{All}/{programme}/retirements";

    public static string Cohorts(Guid programme) => $"{All}/{programme}/cohorts";

    public static string CohortRemovals(Guid programme) => $"{All}/{programme}/cohorts/removals";
}
