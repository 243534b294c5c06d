namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>The columns of a list, by the names that people and their systems give them.</summary>
public sealed record ImportColumns(
    int? Name,
    int? FirstName,
    int? LastName,
    int? Email,
    int? Agency,
    int? Team,
    int? Role,
    int? StartsOn,
    IReadOnlyList<string> Unused,
    IReadOnlyList<string> Twice
)
{
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["name"] = ["name", "fullname", "displayname", "employeename", "staffname", "learner", "learnername", "nameoflearner", "person"],
        ["first name"] = ["firstname", "forename", "forenames", "givenname", "knownas"],
        ["last name"] = ["lastname", "surname", "familyname"],
        ["email"] = ["email", "emailaddress", "mail", "workemail", "workemailaddress", "emailid", "userprincipalname", "upn", "username"],
        ["agency"] = ["agency", "organisation", "organization", "employer", "company", "partner", "partneragency", "agencyname"],
        ["team"] = ["team", "teamname", "department", "dept", "service", "unit", "setting"],
        ["role"] = ["role", "roles", "roleshere", "siterole"],
        ["start date"] =
        [
            "startdate",
            "start",
            "starts",
            "startson",
            "started",
            "datestarted",
            "dateofstart",
            "startingdate",
            "joined",
            "joindate",
            "joiningdate",
            "datejoined",
            "dateofjoining",
            "commencementdate",
            "employmentstartdate",
            "hiredate",
        ],
    };

    /// <summary>Columns that a list must have and this one has not, as the page names them.</summary>
    public IEnumerable<string> Missing =>
        new[] { ("name", Name ?? (FirstName is null ? null : LastName)), ("email", Email), ("agency", Agency), ("start date", StartsOn) }
            .Where(column => column.Item2 is null)
            .Select(column => column.Item1);

    public static ImportColumns Of(IReadOnlyList<string> header)
    {
        var known = header.Select(KnownAs).ToList();
        int? At(string column) => known.IndexOf(column) is >= 0 and var at ? at : null;
        return new ImportColumns(
            At("name"),
            At("first name"),
            At("last name"),
            At("email"),
            At("agency"),
            At("team"),
            At("role"),
            At("start date"),
            [.. header.Where((name, at) => known[at] is null && name.Trim().Length > 0).Select(name => name.Trim())],
            [.. known.OfType<string>().GroupBy(column => column).Where(same => same.Count() > 1).Select(same => same.Key)]
        );
    }

    // "E-mail", "Start Date" and "start_date" name what "email" and "start date" name.
    private static string? KnownAs(string name)
    {
        var letters = new string([.. name.ToLowerInvariant().Where(char.IsLetter)]);
        return Names.FirstOrDefault(column => column.Value.Contains(letters)).Key;
    }
}
