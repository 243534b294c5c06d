using System.Security.Claims;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Identity;

/// <summary>What a person may do here beyond learning. Everybody learns; a person may hold several roles.</summary>
[Flags]
public enum Roles
{
    Learner = 0,

    /// <summary>Opens and runs workshops.</summary>
    Facilitator = 1,

    /// <summary>Receives pages of diaries that people choose to share.</summary>
    Supervisor = 2,

    /// <summary>Sees how scenarios are made, and tries drafts.</summary>
    Author = 4,

    /// <summary>Sees who of their team has begun, finished or is overdue; never what anybody chose or wrote.</summary>
    Manager = 8,

    /// <summary>Runs the site: people, agencies, programmes, retention, backups.</summary>
    Administrator = 16,
}

/// <summary>Roles as the sign-in cookie and the addresses of the site know them.</summary>
public static class RoleRules
{
    /// <summary>Every role but learning, in the order in which pages list them.</summary>
    public static IReadOnlyList<Roles> All { get; } =
    [Roles.Facilitator, Roles.Supervisor, Roles.Author, Roles.Manager, Roles.Administrator];

    public static IEnumerable<Roles> Each(this Roles roles) => All.Where(role => roles.HasFlag(role));

    /// <summary>"Facilitator, manager", or "Learner".</summary>
    public static string InWords(this Roles roles) =>
        roles == Roles.Learner ? "Learner" : string.Join(", ", roles.Each()).ToLowerInvariant().Capitalised();

    public static Roles RolesOf(this ClaimsPrincipal who) => All.Where(who.Is).Aggregate(Roles.Learner, (all, role) => all | role);

    public static bool Is(this ClaimsPrincipal who, Roles role) => who.HasClaim(ClaimTypes.Role, $"{role}");

    /// <summary>
    /// Only for signed-in people who hold at least one of these roles at this moment, whatever their cookie remembers; for everybody
    /// else the address is not there.
    /// </summary>
    public static TBuilder For<TBuilder>(this TBuilder routes, Roles any)
        where TBuilder : IEndpointConventionBuilder =>
        routes.RequireAuthorization(policy =>
            policy
                .RequireAuthenticatedUser()
                .RequireAssertion(async asked => asked.Resource is HttpContext http && await http.HoldsNow(any))
        );

    /// <summary>
    /// The person behind a request holds at least one of these roles now, by what the organisation has of them. Whoever stands in for a
    /// manager is one for those days.
    /// </summary>
    public static async Task<bool> HoldsNow(this HttpContext http, Roles any)
    {
        var organisation = http.RequestServices.GetRequiredService<IOrganisation>();
        return Learner.SignedIn(http) is { } who
            && await organisation.FindMembership(who.Id, http.RequestAborted) is { IsOff: false } membership
            && (
                (membership.Roles & any) != Roles.Learner
                || (
                    any.HasFlag(Roles.Manager)
                    && await organisation.IsDeputy(
                        who.Id,
                        http.RequestServices.GetRequiredService<TimeProvider>().UkToday(),
                        http.RequestAborted
                    )
                )
            );
    }
}
