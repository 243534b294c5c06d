using System.Text;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.People.Import;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Tests.People;

/// <summary>A list of people, read against who is here.</summary>
public sealed class ImportFileTests
{
    private static readonly Team Duty = new(Guid.CreateVersion7(), Guid.CreateVersion7(), "Duty team");
    private static readonly Partnership Known = new([new PartnerAgency(Duty.Agency, "Northgate Council", [Duty])]);
    private static readonly Member Robin = new(
        Guid.CreateVersion7(),
        "robin@example.org",
        "Robin Ash",
        Duty.Agency,
        Duty.Id,
        Roles.Manager,
        new DateOnly(2026, 12, 1),
        Guid.CreateVersion7()
    );

    [Fact]
    public void Somebody_new_comes_in_with_place_roles_and_start()
    {
        var ready = Ready(
            "name,email,agency,team,role,start date\r\nKim Lee,kim@example.org,northgate council,DUTY TEAM,manager; facilitator,01/12/2026"
        );

        var kim = Assert.Single(ready.New);
        Assert.Equal(("Kim Lee", "kim@example.org", Duty.Agency, Duty.Id), (kim.Name, kim.Email, kim.Agency, kim.Team!.Value));
        Assert.Equal(Roles.Manager | Roles.Facilitator, kim.Roles);
        Assert.Equal(new DateOnly(2026, 12, 1), kim.StartsOn);
    }

    [Theory]
    [InlineData("Start Date;E-mail;NAME;Agency\r\n2026-12-01;kim@example.org;Kim Lee;Northgate Council")]
    [InlineData("agency\tname\temail address\tstarts\n\"Northgate Council\"\tKim Lee\tkim@example.org\t1 December 2026\n\n")]
    [InlineData("\uFEFFname,email,agency,start_date\nKim Lee,kim@example.org,Northgate Council,1.12.2026\n,,,\n")]
    public void Columns_stand_in_any_order_with_any_of_the_usual_signs_between(string file) =>
        Assert.Equal(new DateOnly(2026, 12, 1), Assert.Single(Ready(file).New).StartsOn);

    [Fact]
    public void The_same_file_twice_doubles_nobody_and_a_changed_row_changes_one()
    {
        const string Head = "name,email,agency,team,role,start date\n";
        var again = Ready($"{Head}Robin Ash,ROBIN@example.org,Northgate Council,Duty team,manager,01/12/2026");
        var moved = Ready($"{Head}Robin Ash,robin@example.org,Northgate Council,,manager,01/12/2026");

        Assert.Equal((0, 0, 1), (again.New.Count, again.Changed.Count, again.Same));
        Assert.Equal((0, 1, 0), (moved.New.Count, moved.Changed.Count, moved.Same));
        Assert.Equal((Robin.Id, Robin.Person, null), (moved.Changed[0].Id, moved.Changed[0].Person, moved.Changed[0].Team));
    }

    [Fact]
    public void A_file_without_a_column_for_roles_or_teams_changes_neither()
    {
        var same = Ready("name,email,agency,start date\nRobin Ash,robin@example.org,Northgate Council,01/12/2026");
        var renamed = Ready("name,email,agency,start date\nRobin Oak,robin@example.org,Northgate Council,01/12/2026");

        Assert.Equal((0, 0, 1), (same.New.Count, same.Changed.Count, same.Same));
        Assert.Equal((Roles.Manager, Duty.Id), (renamed.Changed[0].Roles, renamed.Changed[0].Team));
    }

    [Fact]
    public void Every_slip_is_told_by_line_and_column()
    {
        var problems = Refused(
            """
            name,email,agency,team,role,start date
            ,kim@example.org,Northgate Council,,,01/12/2026
            Kim Lee,kim,Northgate Council,,,01/12/2026
            Kim Lee,kim@example.org,Northgate,,,01/12/2026
            Ana Diaz,ana@example.org,Northgate Council,Night team,boss,soon
            "Ola
            Berg",ana@example.org,Northgate Council,,,01/12/2026
            """
        );

        Assert.Equal(
            [(2, "name"), (3, "email"), (4, "email"), (4, "agency"), (5, "team"), (5, "role"), (5, "start date"), (6, "email")],
            problems.Select(problem => (problem.Line, problem.Column))
        );
        Assert.Contains("line 2 already", problems[2].Message, StringComparison.Ordinal);
        Assert.Contains("“boss” is no role", problems[5].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_made_once_when_the_box_is_ticked()
    {
        var ready = Ready(
            "name,email,agency,team,start date\nA,a@example.org,Hill Nursery,Oak room,01/12/2026\nB,b@example.org,hill nursery,oak room,01/12/2026",
            mayAdd: true
        );

        Assert.Equal("Hill Nursery", Assert.Single(ready.Agencies).Name);
        Assert.Equal(ready.Agencies[0].Id, Assert.Single(ready.Teams).Agency);
        Assert.All(ready.New, member => Assert.Equal(ready.Teams[0].Id, member.Team));
    }

    [Theory]
    [InlineData("", 1, "")]
    [InlineData("name,email\nKim,kim@example.org", 1, "agency")]
    [InlineData("name,email,agency,start date\n", 2, "")]
    public void A_file_that_is_none_says_what_it_lacks(string file, int line, string column) =>
        Assert.Contains(Refused(file), problem => (problem.Line, problem.Column) == (line, column));

    [Fact]
    public void Five_thousand_come_in_and_one_more_does_not()
    {
        string File(int people) =>
            "name,email,agency,start date\n"
            + string.Join('\n', Enumerable.Range(0, people).Select(one => $"P {one},p{one}@example.org,Northgate Council,01/12/2026"));

        Assert.Equal(5_000, Ready(File(5_000)).New.Count);
        Assert.Contains("at most 5,000", Assert.Single(Refused(File(5_001))).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_line_with_a_slip_stays_out_and_the_others_do_not()
    {
        const string Rows =
            "name,email,agency,start date\nKim Lee,kim@example.org,Northgate Council,01/12/2026\nMo Ray,mo@example.org,Northgate Council,";

        Assert.Equal(2, Ready($"{Rows}01/12/2026").New.Count);
        Assert.Equal((1, 3), (Ready($"{Rows}never").New.Count, Assert.Single(Refused($"{Rows}never")).Line));
    }

    [Fact]
    public void Nobody_takes_away_their_own_roles_with_a_file()
    {
        const string File = "name,email,agency,team,role,start date\nRobin Ash,robin@example.org,Northgate Council,Duty team,,01/12/2026";
        var answers = new ImportAnswers(false, new Dictionary<string, string> { ["dates"] = "day-first" });
        var mine = ImportFile.Read(Encoding.UTF8.GetBytes(File), Known, [Robin], answers, Robin.Person!.Value);

        Assert.Equal("role", Assert.Single(Assert.Single(Assert.IsType<ImportOutcome.ImportReady>(mine).Refused).Problems).Column);
        Assert.Single(Ready(File).Changed);
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("windows-1252", false)]
    public void A_name_with_an_accent_survives_the_way_a_spreadsheet_saves_it(string code, bool hasMark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(code) ?? Encoding.GetEncoding(code);
        byte[] file =
        [
            .. hasMark ? encoding.GetPreamble() : [],
            .. encoding.GetBytes("name\temail\tagency\tstart date\r\nZoë O’Núñez\tzoe@example.org\tNorthgate Council\t2026-12-01\r\n"),
        ];

        Assert.Equal("Zoë O’Núñez", Assert.Single(Assert.IsType<ImportOutcome.ImportReady>(Read(file, false)).New).Name);
    }

    [Theory]
    [InlineData(
        "Full name;Work e-mail;Organisation;Department;Date of joining\nKim Lee;kim@example.org;Northgate Council;Duty team;1-Dec-2026"
    )]
    [InlineData("Surname,First name,Mail,Employer,Service,Started\nLee,Kim,kim@example.org,Northgate Council,Duty team,2026-12-01")]
    [InlineData("sep=;\nname;email;agency;team;start date\nKim Lee;kim@example.org;Northgate Council;Duty team;2026-12-01")]
    public void Columns_are_known_by_the_names_that_people_give_them(string file)
    {
        var kim = Assert.Single(Asked(file).New);

        Assert.Equal(("Kim Lee", Duty.Id, new DateOnly(2026, 12, 1)), (kim.Name, kim.Team!.Value, kim.StartsOn));
    }

    [Fact]
    public void A_column_that_nothing_is_read_from_is_told_and_two_for_one_thing_are_refused()
    {
        Assert.Equal(
            ["Payroll number"],
            Asked("name,email,agency,start date,Payroll number\nKim,k@example.org,Northgate Council,2026-12-01,7").Unused
        );
        Assert.Contains(Refused("name,email,agency,organisation,start date\nKim,k@example.org,A,B,2026-12-01"), problem =>
            problem is { Column: "agency", Line: 1 }
        );
    }

    [Theory]
    [InlineData("2026-09-01")]
    [InlineData("20260901")]
    [InlineData("2026/9/1")]
    [InlineData("1 September 2026")]
    [InlineData("1st of September, 2026")]
    [InlineData("01-Sep-2026")]
    [InlineData("01-Sep-26")]
    [InlineData("1 Sept 2026")]
    [InlineData("September 1, 2026")]
    [InlineData("Tuesday 1 September 2026")]
    [InlineData("Tue, 1 Sep 2026")]
    [InlineData("2026-09-01 00:00:00")]
    [InlineData("46266")]
    public void A_day_is_read_as_people_write_it(string typed) =>
        Assert.Equal(new WrittenDate(new DateOnly(2026, 9, 1), new DateOnly(2026, 9, 1)), WrittenDate.Read(typed));

    [Theory]
    [InlineData("1/9/26", "2026-09-01", "2026-01-09")]
    [InlineData("01.09.2026", "2026-09-01", "2026-01-09")]
    [InlineData("13/9/2026", "2026-09-13", null)]
    [InlineData("9-13-2026", null, "2026-09-13")]
    [InlineData("1/12/98", "1998-12-01", "1998-01-12")]
    [InlineData("31/2/2026", null, null)]
    [InlineData("soon", null, null)]
    [InlineData("1/9", null, null)]
    [InlineData("1/9/226", null, null)]
    public void A_day_in_numbers_is_read_both_ways(string typed, string? dayFirst, string? monthFirst) =>
        Assert.Equal(new WrittenDate(Day(dayFirst), Day(monthFirst)), WrittenDate.Read(typed));

    [Fact]
    public void Days_that_could_be_either_are_asked_about_once_and_wait()
    {
        const string File =
            "name,email,agency,start date\nA,a@example.org,Northgate Council,1/9/26\nB,b@example.org,Northgate Council,2/9/26\nC,c@example.org,Northgate Council,5/5/26";
        var asked = Asked(File);
        var question = Assert.Single(asked.Questions);

        Assert.Equal(("dates", 2, null, 2, 1), (question.Field, question.Lines, question.Answer, asked.Waiting, asked.New.Count));
        Assert.Contains("1/9/26 on line 2", question.Text, StringComparison.Ordinal);
        Assert.Equal(new DateOnly(2026, 9, 1), Asked(File, ("dates", "day-first")).New[0].StartsOn);
        Assert.Equal(new DateOnly(2026, 1, 9), Asked(File, ("dates", "month-first")).New[0].StartsOn);
    }

    [Fact]
    public void A_line_that_shows_which_comes_first_answers_for_the_others()
    {
        const string Head = "name,email,agency,start date\nA,a@example.org,Northgate Council,1/9/26\nB,b@example.org,Northgate Council,";

        Assert.Empty(Asked($"{Head}13/9/26").Questions);
        Assert.Equal(new DateOnly(2026, 9, 1), Asked($"{Head}13/9/26").New[0].StartsOn);
        // As an American list writes it, which is asked about rather than believed.
        Assert.Null(Assert.Single(Asked($"{Head}9/13/26").Questions).Answer);
        Assert.Empty(Asked($"{Head}9/13/26", ("dates", "month-first")).Refused);
        Assert.Single(Asked($"{Head}9/13/26", ("dates", "day-first")).Refused);
    }

    [Theory]
    [InlineData("northgate council", "same")]
    [InlineData("Northgate  Council.", "same")]
    [InlineData("Northgate Councl", null)]
    [InlineData("Norhtgate Council", null)]
    public void An_agency_almost_like_one_that_is_here_is_asked_about_and_never_added(string name, string? presumed)
    {
        var file = $"name,email,agency,start date\nA,a@example.org,{name},2026-12-01\nB,b@example.org,{name},2026-12-01";
        var asked = Asked(file);
        var question = Assert.Single(asked.Questions);

        Assert.Equal((presumed, 2), (question.Answer, question.Lines));
        Assert.Empty(asked.Agencies);
        Assert.Equal(presumed is null ? (0, 2) : (2, 0), (asked.New.Count, asked.Waiting));
        Assert.All(Asked(file, (question.Field, "same")).New, member => Assert.Equal(Duty.Agency, member.Agency));
        Assert.Single(Asked(file, (question.Field, "other")).Agencies);
        Assert.Equal(2, Asked(file, (question.Field, "out")).Refused.Count);
    }

    [Fact]
    public void A_team_almost_like_one_of_its_agency_is_asked_about_and_two_new_ones_almost_alike_too()
    {
        var team = Asked("name,email,agency,team,start date\nA,a@example.org,Northgate Council,Duty teem,2026-12-01");
        var twins = Asked("name,email,agency,start date\nA,a@example.org,Hill Nursery,2026-12-01\nB,b@example.org,Hill Nursry,2026-12-01");

        Assert.Contains(
            "“Duty teem” the team “Duty team” of Northgate Council",
            Assert.Single(team.Questions).Text,
            StringComparison.Ordinal
        );
        Assert.Equal(("Hill Nursery", 1), (Assert.Single(twins.Agencies).Name, twins.Waiting));
    }

    [Fact]
    public async Task What_was_refused_comes_back_to_be_mended_without_formulas_and_comes_in_again()
    {
        const string File =
            "Name,Email,Agency,Start date,Phone\n=A(1),a@example.org,Northgate Council,never,077\nB,b@example.org,Northgate Council,2026-12-01,1";
        var csv = Encoding.UTF8.GetString(await ImportFile.ToMend(Asked(File)));
        var again = csv.Replace("never", "2026-12-01", StringComparison.Ordinal);

        Assert.Contains("\"'=A(1)\",\"a@example.org\",\"Northgate Council\",\"never\",\"077\"", csv, StringComparison.Ordinal);
        Assert.Contains("“never” is not a day", csv, StringComparison.Ordinal);
        Assert.DoesNotContain("b@example.org", csv, StringComparison.Ordinal);
        Assert.Equal("a@example.org", Assert.Single(Asked(again).New).Email);
        Assert.Equal(["Phone", "what to mend"], Asked(again).Unused);
    }

    [Fact]
    public void A_list_waits_in_its_page_and_comes_out_as_it_went_in()
    {
        var file = Encoding.UTF8.GetBytes("name,email\nZoë,zoe@example.org");

        Assert.Equal(file, ImportPack.Open(ImportPack.Of(file)!));
        Assert.All(["", "no pack", "AAAA"], none => Assert.Null(ImportPack.Open(none)));
    }

    private static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private static ImportOutcome.ImportReady Ready(string file, bool mayAdd = false) =>
        Assert.IsType<ImportOutcome.ImportReady>(Read(file, mayAdd));

    private static IReadOnlyList<ImportProblem> Refused(string file) =>
        Read(file, false) switch
        {
            ImportOutcome.ImportRefused refused => refused.Problems,
            ImportOutcome.ImportReady ready => [.. ready.Refused.SelectMany(row => row.Problems)],
            _ => [],
        };

    private static ImportOutcome Read(string file, bool mayAdd) => Read(Encoding.UTF8.GetBytes(file), mayAdd, ("dates", "day-first"));

    private static ImportOutcome Read(byte[] file, bool mayAdd, params (string Field, string Answer)[] answers) =>
        ImportFile.Read(
            file,
            Known,
            [Robin],
            new ImportAnswers(mayAdd, answers.ToDictionary(one => one.Field, one => one.Answer)),
            Guid.CreateVersion7()
        );

    private static ImportOutcome.ImportReady Asked(string file, params (string Field, string Answer)[] answers) =>
        Assert.IsType<ImportOutcome.ImportReady>(Read(Encoding.UTF8.GetBytes(file), true, answers));
}
