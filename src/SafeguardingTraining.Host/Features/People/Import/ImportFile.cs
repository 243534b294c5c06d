using System.Globalization;
using CsvHelper;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Import;

/// <summary>
/// A list of people as a spreadsheet saves it: name, email, agency, team, role and start date, in any order and by the names people give
/// them. What can come in comes in once it was looked over; the other lines come back to be mended. The same file twice doubles nobody.
/// </summary>
public static class ImportFile
{
    public const int MostRows = 5_000;

    /// <summary>The most bytes of a file: 5,000 long rows and some room.</summary>
    public const int MostBytes = 2 * 1024 * 1024;

    /// <summary>More problems than this are counted, not listed.</summary>
    public const int MostProblems = 200;

    /// <summary>The column that says what to mend, in lines that come back.</summary>
    public const string MendColumn = "what to mend";

    public const string Example =
        "name,email,agency,team,role,start date\r\n"
        + "Robin Ash,robin.ash@example.org,Northgate Council,Duty team,,1 December 2026\r\n"
        + "Kim Lee,kim.lee@example.org,Northgate Council,Duty team,manager; facilitator,1 September 2024\r\n";

    /// <summary>The addresses of a list, by which those who are here already are looked up.</summary>
    public static IReadOnlyList<string> Emails(byte[] file)
    {
        using var csv = SpreadsheetText.Read(SpreadsheetText.Of(file), header => header);
        if (!csv.Read() || !csv.ReadHeader() || ImportColumns.Of(csv.HeaderRecord ?? []).Email is not { } at)
        {
            return [];
        }
        var emails = new HashSet<string>();
        while (emails.Count <= MostRows && csv.Read())
        {
            emails.Add(Member.KeyOf(csv.GetField(at) ?? ""));
        }
        return [.. emails];
    }

    /// <param name="known">Everybody who is here already and has one of the addresses.</param>
    /// <param name="me">Who brings the file in: nobody takes away their own roles with a file.</param>
    public static ImportOutcome Read(byte[] file, Partnership partnership, IReadOnlyList<Member> known, ImportAnswers answers, Guid me)
    {
        using var csv = SpreadsheetText.Read(SpreadsheetText.Of(file), header => header);
        if (!csv.Read() || !csv.ReadHeader())
        {
            return Refused(new ImportProblem(1, "", "The file is empty."));
        }
        string[] header = csv.HeaderRecord ?? [];
        var columns = ImportColumns.Of(header);
        ImportProblem[] problems =
        [
            .. columns.Missing.Select(column => new ImportProblem(1, column, "This column is missing. The first row names the columns.")),
            .. columns.Twice.Select(column => new ImportProblem(
                1,
                column,
                "Two columns could be this one. Take one of them out, or rename it."
            )),
        ];
        if (problems.Length > 0)
        {
            return Refused(problems);
        }
        var rows = Rows(csv, columns).Take(MostRows + 1).ToList();
        return rows.Count switch
        {
            0 => Refused(new ImportProblem(2, "", "The file names its columns and nobody else.")),
            > MostRows => Refused(
                new ImportProblem(
                    rows[^1].Line,
                    "",
                    $"One file holds at most {MostRows:N0} people. Divide it, and bring the parts in one after the other."
                )
            ),
            _ => new ImportReader(partnership, known, answers, me).Read(rows) with { Header = header, Unused = columns.Unused },
        };
    }

    /// <summary>The lines that cannot come in, as a table to mend and bring in again.</summary>
    public static async Task<byte[]> ToMend(ImportOutcome.ImportReady read)
    {
        using var file = new MemoryStream();
        await using (
            var writer = new StreamWriter(file, new System.Text.UTF8Encoding(encoderShouldEmitUTF8Identifier: true), leaveOpen: true)
        )
        {
            await using var csv = SpreadsheetCsv.To(writer);
            await csv.WriteRow(read.Header.Where(name => name != MendColumn).Append(MendColumn));
            var old = read.Header.ToList().IndexOf(MendColumn);
            foreach (var row in read.Refused)
            {
                var cells = row.Cells.Where((_, at) => at != old);
                await csv.WriteRow(cells.Append(string.Join(" ", row.Problems.Select(problem => problem.Message))));
            }
        }
        return file.ToArray();
    }

    private static ImportOutcome.ImportRefused Refused(params ImportProblem[] problems) => new(problems);

    private static IEnumerable<ImportRow> Rows(CsvReader csv, ImportColumns columns)
    {
        var width = (csv.HeaderRecord ?? []).Length;
        while (csv.Read())
        {
            var row = new ImportRow(
                csv.Parser.FirstLine(),
                [.. Enumerable.Range(0, width).Select(at => csv.GetField(at) ?? "")],
                Name(),
                Field(columns.Email),
                OnOneLine(Field(columns.Agency)),
                columns.Team is null ? null : OnOneLine(Field(columns.Team)),
                columns.Role is null ? null : Field(columns.Role),
                Field(columns.StartsOn)
            );
            if (!row.IsEmpty)
            {
                yield return row;
            }
        }

        string Field(int? at) => at is { } column ? csv.GetField(column) ?? "" : "";

        string Name() => OnOneLine(columns.Name is null ? $"{Field(columns.FirstName)} {Field(columns.LastName)}" : Field(columns.Name));
    }

    private static string OnOneLine(string name) => string.Join(' ', name.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}

/// <summary>One row of the file, and the line it is on.</summary>
/// <param name="Cells">All of it, as it came.</param>
internal sealed record ImportRow(
    int Line,
    IReadOnlyList<string> Cells,
    string Name,
    string Email,
    string Agency,
    string? Team,
    string? Role,
    string StartsOn
) : PrivateRecord
{
    public bool IsEmpty => Cells.All(cell => cell.Length == 0);

    public WrittenDate Starts { get; } = WrittenDate.Read(StartsOn);
}

/// <summary>What has to be fixed before a line can come in.</summary>
/// <param name="Line">In the file, from 1; the first line names the columns.</param>
public sealed record ImportProblem(int Line, string Column, string Message)
{
    /// <summary>The same thing wrong on many lines is one thing to fix.</summary>
    public static IReadOnlyList<ImportProblem> Gathered(IEnumerable<ImportProblem> problems) =>
        [
            .. problems
                .GroupBy(problem => (problem.Column, problem.Message))
                .Select(same => same.ToList())
                .Select(same => same.Count == 1 ? same[0] : same[0] with { Message = $"{same[0].Message} ({Others(same.Count - 1)})" }),
        ];

    private static string Others(int count) =>
        count == 1 ? "The same on one line more." : $"The same on {count.ToString("N0", CultureInfo.InvariantCulture)} lines more.";
}

/// <summary>A line that stays out, as it came.</summary>
public sealed record ImportRefusal(int Line, IReadOnlyList<string> Cells, IReadOnlyList<ImportProblem> Problems) : PrivateRecord;

/// <summary>What became of a file.</summary>
public abstract record ImportOutcome
{
    private ImportOutcome() { }

    /// <summary>It is no list of people, and nothing of it can come in.</summary>
    public sealed record ImportRefused(IReadOnlyList<ImportProblem> Problems) : ImportOutcome;

    /// <summary>What comes in once it was looked over.</summary>
    /// <param name="Waiting">Lines that wait for an answer.</param>
    public sealed record ImportReady(
        IReadOnlyList<PartnerAgency> Agencies,
        IReadOnlyList<Team> Teams,
        IReadOnlyList<Member> New,
        IReadOnlyList<Member> Changed,
        int Same,
        IReadOnlyList<ImportRefusal> Refused,
        IReadOnlyList<ImportQuestion> Questions,
        int Waiting
    ) : ImportOutcome
    {
        public IReadOnlyList<string> Header { get; init; } = [];

        /// <summary>Columns that nothing is read from.</summary>
        public IReadOnlyList<string> Unused { get; init; } = [];

        /// <summary>Agencies and teams that are not here, and would be added.</summary>
        public IReadOnlyList<string> Unknown { get; init; } = [];

        public IEnumerable<ImportQuestion> Open => Questions.Where(question => question.Answer is null);
    }
}
