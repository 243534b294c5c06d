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
    public void Every_slip_is_told_by_line_and_column_and_nobody_comes_in()
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
    public void One_slip_keeps_everybody_else_in_the_file_out_as_well()
    {
        const string Rows =
            "name,email,agency,start date\nKim Lee,kim@example.org,Northgate Council,01/12/2026\nMo Ray,mo@example.org,Northgate Council,";

        Assert.Equal(2, Ready($"{Rows}01/12/2026").New.Count);
        Assert.Equal(3, Assert.Single(Refused($"{Rows}never")).Line);
    }

    [Fact]
    public void Nobody_takes_away_their_own_roles_with_a_file()
    {
        const string File = "name,email,agency,team,role,start date\nRobin Ash,robin@example.org,Northgate Council,Duty team,,01/12/2026";
        var mine = ImportFile.Read(Encoding.UTF8.GetBytes(File), Known, [Robin], false, Robin.Person!.Value);

        Assert.Equal("role", Assert.Single(Assert.IsType<ImportOutcome.ImportRefused>(mine).Problems).Column);
        Assert.Single(Ready(File).Changed);
    }

    [Fact]
    public void A_name_with_an_accent_survives_the_way_a_spreadsheet_saves_it()
    {
        var file = Encoding.Latin1.GetBytes("name,email,agency,start date\nZoë Núñez,zoe@example.org,Northgate Council,01/12/2026");

        Assert.Equal(
            "Zoë Núñez",
            Assert.Single(Assert.IsType<ImportOutcome.ImportReady>(ImportFile.Read(file, Known, [], false, Guid.Empty)).New).Name
        );
    }

    private static ImportOutcome.ImportReady Ready(string file, bool mayAdd = false) =>
        Assert.IsType<ImportOutcome.ImportReady>(Read(file, mayAdd));

    private static IReadOnlyList<ImportProblem> Refused(string file) =>
        Assert.IsType<ImportOutcome.ImportRefused>(Read(file, false)).Problems;

    private static ImportOutcome Read(string file, bool mayAdd) =>
        ImportFile.Read(Encoding.UTF8.GetBytes(file), Known, [Robin], mayAdd, Guid.CreateVersion7());
}
