using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>An organisation of the partnership, such as a council, a trust or a nursery, with its teams.</summary>
public sealed record PartnerAgency(Guid Id, string Name, IReadOnlyList<Team> Teams)
{
    public const int LongestName = 100;

    // As its own table has it; teams be in another.
    private PartnerAgency(Guid id, string name)
        : this(id, name, []) { }
}

public sealed record Team(Guid Id, Guid Agency, string Name)
{
    /// <summary>The team of the same agency that it belongs to; null for most.</summary>
    public Guid? Parent { get; init; }
}

/// <summary>Every agency and team there is, by name.</summary>
public sealed record Partnership(IReadOnlyList<PartnerAgency> Agencies)
{
    public PartnerAgency? Agency(Guid id) => Agencies.FirstOrDefault(agency => agency.Id == id);

    public PartnerAgency? Agency(string name) => Agencies.FirstOrDefault(agency => IsCalled(agency.Name, name));

    public Team? Team(Guid? id) => Agencies.SelectMany(agency => agency.Teams).FirstOrDefault(team => team.Id == id);

    /// <summary>The same with agencies and teams that are about to be added.</summary>
    public Partnership With(IReadOnlyList<PartnerAgency> agencies, IReadOnlyList<Team> teams)
    {
        var added = teams.ToLookup(team => team.Agency);
        return new Partnership([
            .. Agencies.Concat(agencies).Select(agency => agency with { Teams = [.. agency.Teams, .. added[agency.Id]] }),
        ]);
    }

    /// <summary>"Northgate Council, Duty team".</summary>
    public string PlaceOf(Guid agency, Guid? team) =>
        Team(team) is { } found ? $"{Agency(agency)?.Name}, {found.Name}" : Agency(agency)?.Name ?? "";

    public OrganisationUnits ToPlaces() =>
        new([
            .. Agencies.Select(agency => new OrganisationUnit(
                agency.Id,
                agency.Name,
                [.. agency.Teams.Select(team => new OrganisationUnit(team.Id, team.Name, []) { Parent = team.Parent })]
            )),
        ]);

    public static bool IsCalled(string one, string other) => string.Equals(one.Trim(), other.Trim(), StringComparison.OrdinalIgnoreCase);
}
