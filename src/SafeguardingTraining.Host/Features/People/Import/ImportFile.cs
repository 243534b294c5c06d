using CsvHelper;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>
/// A list of people as a spreadsheet saves it: name, email, agency, team, role and start date, in any order. Either all of it comes
/// in or nothing does, and the same file brought in twice doubles nobody.
/// </summary>
public static class ImportFile
{
    public const int MostRows = 5_000;

    /// <summary>The most bytes of a file: 5,000 long rows and some room.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>More problems than this are counted, not listed.</summary>
    public const int MostProblems = 200;

    public const string Example =
        "name,email,agency,team,role,start date\r\n"
        + "Robin Ash,robin.ash@example.org,Northgate Council,Duty team,,01/12/2026\r\n"
        + "Kim Lee,kim.lee@example.org,Northgate Council,Duty team,manager; facilitator,01/09/2024\r\n";

    private static readonly string[] Columns = ["name", "email", "agency", "team", "role", "start date"];

    /// <param name="known">Everybody who is here already.</param>
    /// <param name="mayAdd">Agencies and teams that are not here yet are made; else each is a problem.</param>
    /// <param name="me">Who brings the file in: nobody takes away their own roles with a file.</param>
    public static ImportOutcome Read(byte[] file, Partnership partnership, IReadOnlyList<Member> known, bool mayAdd, Guid me)
    {
        using var csv = SpreadsheetText.Read(SpreadsheetText.Of(file), Plain);
        if (!csv.Read() || !csv.ReadHeader())
        {
            return new ImportOutcome.ImportRefused([new ImportProblem(1, "", "The file is empty.")]);
        }
        var missing = Columns.Except((csv.HeaderRecord ?? []).Select(Plain)).Except(["team", "role"]).ToList();
        return missing.Count > 0
            ? new ImportOutcome.ImportRefused([
                .. missing.Select(column => new ImportProblem(1, column, "This column is missing. The first row names the columns.")),
            ])
            : new ImportReader(partnership, known, mayAdd, me).Read(Rows(csv));
    }

    private static IEnumerable<ImportRow> Rows(CsvReader csv)
    {
        while (csv.Read())
        {
            var row = new ImportRow(
                csv.Parser.FirstLine(),
                OnOneLine(Field("name")),
                Field("email"),
                Field("agency"),
                csv.GetField("team"),
                csv.GetField("role"),
                Field("start date")
            );
            if (!row.IsEmpty)
            {
                yield return row;
            }
        }

        string Field(string name) => csv.GetField(name) ?? "";
    }

    private static string OnOneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>"E-mail", "Start Date" and "start_date" name what "email" and "start date" name.</summary>
    private static string Plain(string header)
    {
        var letters = new string([.. header.ToLowerInvariant().Where(char.IsLetter)]);
        return letters switch
        {
            "startdate" or "start" or "starts" => "start date",
            "emailaddress" => "email",
            "roles" => "role",
            _ => letters,
        };
    }
}

/// <summary>One row of the file, and the line it is on.</summary>
internal sealed record ImportRow(int Line, string Name, string Email, string Agency, string? Team, string? Role, string StartsOn)
    : PrivateRecord
{
    public bool IsEmpty => Name.Length + Email.Length + Agency.Length + (Team ?? "").Length + (Role ?? "").Length + StartsOn.Length == 0;
}

/// <summary>What has to be fixed before the file can come in.</summary>
/// <param name="Line">In the file, from 1; the first line names the columns.</param>
public sealed record ImportProblem(int Line, string Column, string Message);

/// <summary>What became of a file.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome() { }

    /// <summary>Nothing comes in until all of these are fixed.</summary>
    public sealed record ImportRefused(IReadOnlyList<ImportProblem> Problems) : ImportOutcome;

    /// <summary>All of it can come in.</summary>
    public sealed record ImportReady(
        IReadOnlyList<PartnerAgency> Agencies,
        IReadOnlyList<Team> Teams,
        IReadOnlyList<Member> New,
        IReadOnlyList<Member> Changed,
        int Same
    ) : ImportOutcome;
}
