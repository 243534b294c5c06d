using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>Reads the rows of one file against who is here already; it remembers what earlier rows brought.</summary>
internal sealed class ImportReader
{
    private readonly bool mayAdd;
    private readonly Guid me;
    private readonly Dictionary<string, Member> known;
    private readonly Dictionary<string, PartnerAgency> agencies;
    private readonly Dictionary<(Guid Agency, string Name), Team> teams;
    private readonly Dictionary<string, int> lines = [];
    private readonly List<ImportProblem> problems = [];
    private readonly List<PartnerAgency> newAgencies = [];
    private readonly List<Team> newTeams = [];
    private readonly List<Member> fresh = [];
    private readonly List<Member> changed = [];
    private int same;

    internal ImportReader(Partnership partnership, IReadOnlyList<Member> members, bool mayAdd, Guid me)
    {
        (this.mayAdd, this.me) = (mayAdd, me);
        known = members.ToDictionary(member => Member.KeyOf(member.Email));
        agencies = partnership.Agencies.ToDictionary(agency => agency.Name, StringComparer.OrdinalIgnoreCase);
        teams = partnership.Agencies.SelectMany(agency => agency.Teams).ToDictionary(team => (team.Agency, team.Name.ToUpperInvariant()));
    }

    internal ImportOutcome Read(IEnumerable<ImportRow> rows)
    {
        var count = 0;
        foreach (var row in rows)
        {
            if (++count > ImportFile.MostRows)
            {
                return new ImportOutcome.ImportRefused([
                    new ImportProblem(
                        row.Line,
                        "",
                        $"One file holds at most {ImportFile.MostRows:N0} people. Divide it, and bring the parts in one after the other."
                    ),
                ]);
            }
            Read(row);
        }
        return (problems.Count, count) switch
        {
            (> 0, _) => new ImportOutcome.ImportRefused(Gathered()),
            (_, 0) => new ImportOutcome.ImportRefused([new ImportProblem(2, "", "The file names its columns and nobody else.")]),
            _ => new ImportOutcome.ImportReady(newAgencies, newTeams, fresh, changed, same),
        };
    }

    // A name misspelt on sixty lines is one thing to fix.
    private List<ImportProblem> Gathered() =>
        [
            .. problems
                .GroupBy(problem => (problem.Column, problem.Message))
                .Select(same =>
                    same.Count() == 1 ? same.First() : same.First() with { Message = $"{same.Key.Message} ({Others(same.Count() - 1)})" }
                ),
        ];

    private static string Others(int count) => count == 1 ? "The same on one line more." : $"The same on {count:N0} lines more.";

    private void Read(ImportRow row)
    {
        var before = problems.Count;
        Mend(row, "name", MemberDraft.NameProblem(row.Name));
        Mend(row, "email", RegistrationForm.EmailProblem(row.Email) ?? Twice(row));
        var agency = AgencyOf(row);
        var team = agency is null ? null : TeamOf(row, agency);
        var roles = RolesOf(row);
        var starts = UkDates.Read(row.StartsOn);
        Mend(row, "start date", starts is null ? $"“{row.StartsOn}” is not a day. Write it like 22/11/2026." : null);
        if (problems.Count == before && agency is not null && starts is { } day)
        {
            Keep(row, new Member(Guid.CreateVersion7(), row.Email, row.Name, agency.Id, team?.Id, roles, day));
        }
    }

    private void Keep(ImportRow row, Member read)
    {
        if (!known.TryGetValue(Member.KeyOf(read.Email), out var member))
        {
            fresh.Add(read);
            return;
        }
        // A column that the file does not have changes nothing.
        var after = member with
        {
            Name = read.Name,
            Agency = read.Agency,
            Team = row.Team is null && member.Agency == read.Agency ? member.Team : read.Team,
            Roles = row.Role is null ? member.Roles : read.Roles,
            StartsOn = read.StartsOn,
        };
        if (member.Person == me && after.Roles != member.Roles)
        {
            Mend(row, "role", "This is you. Change your own roles on your page under People, not with a file.");
        }
        else if (after == member)
        {
            same++;
        }
        else
        {
            changed.Add(after);
        }
    }

    private string? Twice(ImportRow row) =>
        lines.TryAdd(Member.KeyOf(row.Email), row.Line) ? null : $"This address stands on line {lines[Member.KeyOf(row.Email)]} already.";

    private PartnerAgency? AgencyOf(ImportRow row)
    {
        if (agencies.TryGetValue(row.Agency, out var agency))
        {
            return agency;
        }
        if (
            Wrong(
                row,
                "agency",
                row.Agency,
                $"There is no agency called “{row.Agency}”. Mend the spelling, add it first, or tick the box to add what is missing."
            )
        )
        {
            return null;
        }
        newAgencies.Add(agency = new PartnerAgency(Guid.CreateVersion7(), row.Agency, []));
        return agencies[row.Agency] = agency;
    }

    private Team? TeamOf(ImportRow row, PartnerAgency agency)
    {
        if (row.Team is null or "")
        {
            return null;
        }
        if (teams.TryGetValue((agency.Id, row.Team.ToUpperInvariant()), out var team))
        {
            return team;
        }
        if (
            Wrong(
                row,
                "team",
                row.Team,
                $"{agency.Name} has no team called “{row.Team}”. Mend the spelling, add it first, or tick the box to add what is missing."
            )
        )
        {
            return null;
        }
        newTeams.Add(team = new Team(Guid.CreateVersion7(), agency.Id, row.Team));
        return teams[(agency.Id, row.Team.ToUpperInvariant())] = team;
    }

    /// <summary>A name that cannot be added, noted; false when it may be.</summary>
    private bool Wrong(ImportRow row, string column, string name, string unknown)
    {
        var problem = AgencyName.Problem(column, name).FirstOrDefault()?.Message ?? (mayAdd ? null : unknown);
        Mend(row, column, problem);
        return problem is not null;
    }

    private Roles RolesOf(ImportRow row)
    {
        var roles = Roles.Learner;
        foreach (
            var word in (row.Role ?? "").Split([',', ';', '/', '+'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        )
        {
            if (Enum.TryParse<Roles>(word, ignoreCase: true, out var role) && word.All(char.IsLetter))
            {
                roles |= role;
            }
            else
            {
                Mend(
                    row,
                    "role",
                    $"“{word}” is no role here. Write learner, facilitator, supervisor, author, manager or administrator, several with semicolons between them."
                );
            }
        }
        return roles;
    }

    private void Mend(ImportRow row, string column, string? problem)
    {
        if (problem is not null)
        {
            problems.Add(new ImportProblem(row.Line, column, problem));
        }
    }
}
