using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>Reads the rows of one file against who is here already; it remembers what earlier rows brought.</summary>
internal sealed class ImportReader
{
    private readonly ImportAnswers answers;
    private readonly Guid me;
    private readonly Dictionary<string, Member> known;
    private readonly ImportNames agencies;
    private readonly Dictionary<Guid, ImportNames> teams;
    private readonly Dictionary<string, int> lines = [];
    private readonly List<ImportProblem> problems = [];
    private readonly List<ImportRefusal> refused = [];
    private readonly List<PartnerAgency> newAgencies = [];
    private readonly List<Team> newTeams = [];
    private readonly List<Member> fresh = [];
    private readonly List<Member> changed = [];
    private readonly HashSet<string> unknown = [];
    private bool isDayFirst = true;
    private bool asksDates;
    private int same;
    private int waiting;

    internal ImportReader(Partnership partnership, IReadOnlyList<Member> members, ImportAnswers answers, Guid me)
    {
        (this.answers, this.me) = (answers, me);
        known = members.ToDictionary(member => Member.KeyOf(member.Email));
        agencies = new ImportNames("agency", Guid.Empty, "", answers, partnership.Agencies.Select(agency => (agency.Id, agency.Name)));
        teams = partnership.Agencies.ToDictionary(agency => agency.Id, TeamsOf);
    }

    internal ImportOutcome.ImportReady Read(IReadOnlyList<ImportRow> rows)
    {
        var dates = DatesOf(rows);
        (isDayFirst, asksDates) = (dates?.Answer != ImportQuestion.MonthFirst, dates is { Answer: null });
        foreach (var row in rows)
        {
            var before = problems.Count;
            var isWaiting = Read(row);
            if (problems.Count > before)
            {
                refused.Add(new ImportRefusal(row.Line, row.Cells, problems[before..]));
            }
            else if (isWaiting)
            {
                waiting++;
            }
        }
        return new ImportOutcome.ImportReady(
            newAgencies,
            newTeams,
            fresh,
            changed,
            same,
            refused,
            [.. dates is null ? (ImportQuestion[])[] : [dates], .. agencies.Questions, .. teams.Values.SelectMany(one => one.Questions)],
            waiting
        )
        {
            Unknown = [.. unknown.Order(StringComparer.CurrentCulture)],
        };
    }

    /// <summary>
    /// Whether the day or the month comes first is asked once for the whole list, unless a line shows that the day does and none that the
    /// month does.
    /// </summary>
    private ImportQuestion? DatesOf(IReadOnlyList<ImportRow> rows)
    {
        var ambiguous = rows.Where(row => row.Starts.IsAmbiguous).ToList();
        var isDay = rows.Any(row => row.Starts is { DayFirst: not null, MonthFirst: null });
        var isMonth = rows.Any(row => row.Starts is { DayFirst: null, MonthFirst: not null });
        if ((ambiguous.Count == 0 && !isMonth) || (isDay && !isMonth))
        {
            return null;
        }
        var shown = ambiguous is [var first, ..] ? first : rows.First(row => row.Starts.MonthFirst is not null);
        var typed = answers.To(ImportQuestion.DatesField);
        return new ImportQuestion(
            ImportQuestion.DatesField,
            $"Which day is {shown.StartsOn} on line {shown.Line}?",
            [
                new ImportOption(ImportQuestion.DayFirst, $"{shown.Starts.DayFirst?.InFull() ?? "No day"}: the day comes first"),
                new ImportOption(ImportQuestion.MonthFirst, $"{shown.Starts.MonthFirst?.InFull() ?? "No day"}: the month comes first"),
            ],
            Math.Max(1, ambiguous.Count),
            typed is ImportQuestion.DayFirst or ImportQuestion.MonthFirst ? typed : null
        );
    }

    /// <summary>True when the row waits for an answer.</summary>
    private bool Read(ImportRow row)
    {
        var before = problems.Count;
        Mend(row, "name", MemberDraft.NameProblem(row.Name));
        Mend(row, "email", RegistrationForm.EmailProblem(row.Email) ?? Twice(row));
        var (agency, asksAgency) = AgencyOf(row);
        var (team, asksTeam) = agency is { } id && row.Team is { Length: > 0 } ? TeamOf(row, id, row.Team) : (null, false);
        var roles = RolesOf(row);
        var starts =
            asksDates ? row.Starts.DayFirst ?? row.Starts.MonthFirst
            : isDayFirst ? row.Starts.DayFirst
            : row.Starts.MonthFirst;
        Mend(row, "start date", starts is null ? $"“{row.StartsOn}” is not a day. Write it like 22/11/2026." : null);
        if (asksAgency || asksTeam || (asksDates && row.Starts.DayFirst != row.Starts.MonthFirst))
        {
            return true;
        }
        if (problems.Count == before && agency is { } place && starts is { } day)
        {
            Keep(row, new Member(Guid.CreateVersion7(), row.Email, row.Name, place, team, roles, day));
        }
        return false;
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

    private (Guid? Agency, bool Asks) AgencyOf(ImportRow row)
    {
        var found = agencies.Find(row.Agency);
        if (found is ImportName.New && MayAdd(row, "agency", row.Agency, found, $"There is no agency called “{row.Agency}”."))
        {
            var agency = new PartnerAgency(Guid.CreateVersion7(), row.Agency, []);
            newAgencies.Add(agency);
            agencies.Add(agency.Id, agency.Name);
            teams[agency.Id] = TeamsOf(agency);
            return (agency.Id, false);
        }
        return Of(row, "agency", found);
    }

    private (Guid? Team, bool Asks) TeamOf(ImportRow row, Guid agency, string name)
    {
        var found = teams[agency].Find(name);
        if (found is ImportName.New && MayAdd(row, "team", name, found, $"{row.Agency} has no team called “{name}”."))
        {
            var team = new Team(Guid.CreateVersion7(), agency, name);
            newTeams.Add(team);
            teams[agency].Add(team.Id, name);
            return (team.Id, false);
        }
        return Of(row, "team", found);
    }

    private (Guid?, bool) Of(ImportRow row, string column, ImportName found)
    {
        Mend(row, column, found is ImportName.LeftOut ? "You chose to leave these lines out." : null);
        return (found is ImportName.Known(var id) ? id : null, found is ImportName.Asked);
    }

    /// <summary>A name that is not here may be added; else the row is told why not.</summary>
    private bool MayAdd(ImportRow row, string column, string name, ImportName found, string missing)
    {
        AgencyName.Problem(column, name).ToList().ForEach(problem => Mend(row, column, problem.Message));
        if (AgencyName.Problem(column, name).Any())
        {
            return false;
        }
        unknown.Add(name);
        var mayAdd = answers.MayAdd || found is ImportName.New { IsChosen: true };
        Mend(row, column, mayAdd ? null : $"{missing} Mend the spelling, add it first, or tick the box to add what is missing.");
        return mayAdd;
    }

    private ImportNames TeamsOf(PartnerAgency agency) =>
        new("team", agency.Id, $" of {agency.Name}", answers, agency.Teams.Select(team => (team.Id, team.Name)));

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
