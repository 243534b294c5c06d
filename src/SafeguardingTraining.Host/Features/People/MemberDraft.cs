using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>A person as an administrator typed them, and what is wrong.</summary>
public sealed record MemberDraft(string Name, string Email, string Agency, string Team, Roles Roles, string StartsOn) : PrivateRecord
{
    public const string NameField = "name";
    public const string EmailField = "email";
    public const string AgencyField = "agency";
    public const string TeamField = "team";
    public const string RolesField = "roles";
    public const string StartsField = "starts";

    public static MemberDraft Fresh(DateOnly today) => new("", "", "", "", Roles.Learner, UkDates.Typed(today) ?? "");

    public static MemberDraft Of(Member member) =>
        new(member.Name, member.Email, $"{member.Agency}", $"{member.Team}", member.Roles, UkDates.Typed(member.StartsOn) ?? "");

    public static MemberDraft Of(IFormCollection form) =>
        new(
            $"{form[NameField]}".Trim(),
            $"{form[EmailField]}".Trim(),
            $"{form[AgencyField]}",
            $"{form[TeamField]}",
            RoleRules.All.Where(role => form[RolesField].Contains($"{role}")).Aggregate(Roles.Learner, (all, role) => all | role),
            $"{form[StartsField]}".Trim()
        );

    /// <summary>What to fix, field by field; nothing when the person can be kept.</summary>
    public IReadOnlyList<FieldProblem> Problems(Partnership partnership) =>
        [
            .. FieldProblems.At(NameField, NameProblem(Name)),
            .. FieldProblems.At(EmailField, RegistrationForm.EmailProblem(Email)),
            .. FieldProblems.At(AgencyField, AgencyIn(partnership) is null ? "Choose the agency they work for." : null),
            .. FieldProblems.At(
                TeamField,
                Team.Length > 0 && TeamIn(partnership) is null
                    ? "That team belongs to another agency. Choose one of their own, or none."
                    : null
            ),
            .. FieldProblems.At(StartsField, UkDates.Read(StartsOn) is null ? "Write the day like 22/11/2026." : null),
        ];

    /// <summary>The person, once there is nothing to fix.</summary>
    public Member On(Member member, Partnership partnership) =>
        member with
        {
            Name = Name,
            Email = Email,
            Agency = AgencyIn(partnership)?.Id ?? member.Agency,
            Team = TeamIn(partnership)?.Id,
            Roles = Roles,
            StartsOn = UkDates.Read(StartsOn) ?? member.StartsOn,
        };

    /// <summary>What is wrong with a name, or null.</summary>
    public static string? NameProblem(string name) =>
        name switch
        {
            "" => "Write their name, as colleagues know them.",
            { Length: > Member.LongestName } => $"Keep the name under {Member.LongestName} characters.",
            _ when !XmlText.IsAName(name) => XmlText.NotAName,
            _ => null,
        };

    private PartnerAgency? AgencyIn(Partnership partnership) => FormValue.Id(Agency) is { } id ? partnership.Agency(id) : null;

    private Team? TeamIn(Partnership partnership) =>
        FormValue.Id(Team) is { } id && partnership.Team(id) is { } team && team.Agency == AgencyIn(partnership)?.Id ? team : null;
}
