using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Who is to be given a programme, as it was typed.</summary>
/// <param name="Place">An agency's id, or a team's; empty for every agency.</param>
public sealed record CohortDraft(string Name, string Place, string Role, string From, string Until)
{
    public const string NameField = "cohort-name";
    public const string PlaceField = "place";
    public const string RoleField = "role";
    public const string FromField = "from";
    public const string UntilField = "until";

    public static CohortDraft Blank { get; } = new("", "", "", "", "");

    public static CohortDraft Of(IFormCollection form) =>
        new(
            $"{form[NameField]}".Trim(),
            $"{form[PlaceField]}",
            $"{form[RoleField]}",
            $"{form[FromField]}".Trim(),
            $"{form[UntilField]}".Trim()
        );

    /// <summary>What to fix, field by field; nothing when it can be given.</summary>
    public IReadOnlyList<FieldProblem> Problems(OrganisationUnits places) =>
        [
            .. FieldProblems.At(
                NameField,
                Name.Length > Cohort.LongestName ? $"Keep the name under {Cohort.LongestName} characters." : null
            ),
            .. FieldProblems.At(
                PlaceField,
                Place.Length > 0 && AgencyIn(places) is null && TeamIn(places) is null ? "Choose one from the list." : null
            ),
            .. FieldProblems.At(
                FromField,
                From.Length > 0 && UkDates.Read(From) is null ? "Write the day like 22/11/2026, or leave it empty." : null
            ),
            .. FieldProblems.At(UntilField, UntilProblem()),
        ];

    /// <summary>The cohort, once there is nothing to fix. Without a name of its own it goes by whom it takes in.</summary>
    public Cohort ToCohort(Guid programme, OrganisationUnits places, DateOnly today)
    {
        var role = FormValue.OneOf<Roles>(Role) is { } known && RoleRules.All.Contains(known) ? known : Roles.Learner;
        var (agency, team) = (AgencyIn(places)?.Id, TeamIn(places)?.Id);
        return new Cohort(
            Guid.CreateVersion7(),
            programme,
            Name.Length > 0 ? Name : places.NameOf(agency, team),
            agency,
            team,
            role,
            UkDates.Read(From),
            UkDates.Read(Until),
            today
        );
    }

    private OrganisationUnit? AgencyIn(OrganisationUnits places) => FormValue.Id(Place) is { } id ? places.Agency(id) : null;

    private OrganisationUnit? TeamIn(OrganisationUnits places) => FormValue.Id(Place) is { } id ? places.Team(id) : null;

    private string? UntilProblem() =>
        (UkDates.Read(From), UkDates.Read(Until)) switch
        {
            (_, null) when Until.Length > 0 => "Write the day like 22/11/2026, or leave it empty.",
            ({ } from, { } until) when until < from => "This day comes before the first one.",
            _ => null,
        };
}
