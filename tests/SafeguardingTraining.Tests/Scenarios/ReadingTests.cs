using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Tests.Scenarios;

public class ReadingTests
{
    [Fact]
    public void A_folder_in_order_becomes_a_scenario()
    {
        var scenario = Sample.Read(Sample.Files);

        Assert.Equal("The sample’s day", scenario.Title);
        Assert.Equal(new DateOnly(2026, 11, 23), scenario.Starts);
        Assert.Equal(["social-worker", "police", "teacher"], scenario.Roles.Select(role => role.Id));
        Assert.Equal("Children's social care", scenario.Roles[0].Agency.Name);
        Assert.Equal("A review: its title", scenario.Review.Title);
        Assert.Equal(new DateOnly(2026, 11, 22), scenario.Review.CheckedOn);
        Assert.Equal(["What did you see?", "What didn’t you ask?"], scenario.Questions);
        Assert.StartsWith("word", scenario.Intro, StringComparison.Ordinal);
        Assert.StartsWith("word", scenario.WithoutTheScenes, StringComparison.Ordinal);
        Assert.Equal(Sample.Files.Version, scenario.Version);
    }

    [Fact]
    public void Scenes_are_counted_in_story_order_without_the_endings() =>
        Assert.Equal(
            [new("call", "The first call", 1), new("visit", "The front door", 2), new("review", "A week later", 3)],
            Sample.Read(Sample.Files).Scenes
        );

    [Fact]
    public void People_are_read_with_what_the_author_left_out()
    {
        var family = Sample.Read(Sample.Files).Family;

        Assert.Equal("Sam", family.Child?.Short);
        Assert.Equal(["bea", "father"], family.Child?.Parents);
        Assert.Equal("4", family.Child?.Age);
        Assert.Equal("Father", family.PersonOf("father")?.Name);
        Assert.Equal("Ray", family.PersonOf("ray")?.Short);
        Assert.True(family.PersonOf("father")?.Unknown);
        Assert.False(family.PersonOf("ray")?.InFamily);
        Assert.Equal("Elm Court", Assert.Single(family.Homes).Name);
    }

    [Theory]
    [InlineData("title: The", "titel: The", "key-unknown", "title: The")]
    [InlineData("title: The", "titel: The", "key-missing", "title: The", 2)]
    [InlineData("order: 1", "order: first", "value", "order: 1")]
    [InlineData("starts: 2026-11-23", "starts: 23 November", "date", "starts: 2026")]
    [InlineData("agency: police", "agency: polis", "agency-unknown", "agency: police")]
    [InlineData("    desk: You have 3B.", "    desks: You have 3B.", "key-unknown", "    desk: You have 3B.")]
    [InlineData("  checkedOn: 2026-11-22", "  checkedOn: 22/11/2026", "date", "  checkedOn: 2026")]
    [InlineData("title: The sample", "title: [The sample", "yaml", "title: The sample")]
    [InlineData("## Without the scenes", "## Another heading", "without-missing", "word", 34)]
    public void A_slip_in_the_front_matter_is_reported_on_its_line(string right, string wrong, string code, string at, int? line = null)
    {
        var files = Sample.Files with { ScenarioMd = Broken(Sample.Front, right, wrong) };

        Reports(files, "scenarios/sample/scenario.md", line ?? Sample.LineOf(Sample.Front, at), code);
    }

    [Theory]
    [InlineData("title: The sample's day", "title: The day: again", "put the whole value in quotation marks")]
    [InlineData("    desk: You have 3B.", "\tdesk: You have 3B.", "begins with a tab")]
    [InlineData("    desk: You have 3B.", "    desc: You have 3B.", "what can stand here is agency, desk, id, name")]
    [InlineData("agency: police", "agency: polis", "the codes are health-visiting, midwifery")]
    public void A_slip_is_told_with_what_to_write_instead(string right, string wrong, string said)
    {
        var front = Broken(Sample.Front, right, wrong);

        Assert.Contains(Assert.IsType<Reading.Broken>(ScenarioReader.Read(Sample.Files with { ScenarioMd = front })).Problems, problem =>
            problem.Message.Contains(said, StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("id: school-note", "id: aunt-call", "id-repeated", "id: school-note")]
    [InlineData("agency: housing", "agency: landlord", "agency-unknown", "agency: housing")]
    [InlineData("date: 2025-03-01", "date: March", "date", "date: 2025")]
    [InlineData("brings: Asking housing", "brigns: Asking housing", "key-missing", "id: stayed")]
    [InlineData("brings: Asking housing", "brigns: Asking housing", "key-unknown", "brings: Asking housing")]
    [InlineData("  - agency: gp", "  - agenzy: gp", "key-unknown", "  - agency: gp")]
    public void A_slip_in_the_pieces_is_reported_on_its_line(string right, string wrong, string code, string at)
    {
        var files = Sample.Files with { PiecesYaml = Broken(Sample.Pieces, right, wrong) };

        Reports(files, "scenarios/sample/pieces.yaml", Sample.LineOf(Sample.Pieces, at), code);
    }

    [Theory]
    [InlineData("parents: [bea]", "parents: [bee]", "person-unknown", "parents: [bea]")]
    [InlineData("sibling: bea", "sibling: bee", "person-unknown", "sibling: bea")]
    [InlineData("parentOf: [sam]", "parentOf: [same]", "person-unknown", "parentOf: [sam]")]
    [InlineData("id: ann", "id: bea", "id-repeated", "id: ann")]
    [InlineData("home: flat", "home: house", "home-unknown", "home: flat")]
    [InlineData("roles: [police]", "roles: [polis]", "role-unknown", "roles: [police]")]
    [InlineData("unknown: true", "unknown: maybe", "value", "unknown: true")]
    [InlineData("id: sam", "id: samuel", "person-unknown", "words:")]
    public void A_slip_among_the_people_is_reported_on_its_line(string right, string wrong, string code, string at)
    {
        var files = Sample.Files with { PeopleYaml = Broken(Sample.People, right, wrong) };

        Reports(files, "scenarios/sample/people.yaml", Sample.LineOf(Sample.People, at), code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("no fence")]
    [InlineData("---\ntitle: never closed")]
    public void A_page_without_front_matter_is_reported(string page) =>
        Reports(Sample.Files with { ScenarioMd = page }, "scenarios/sample/scenario.md", 1, "front-matter");

    [Theory]
    [InlineData("")]
    [InlineData("- a list")]
    [InlineData("just words")]
    public void A_file_of_another_shape_is_reported(string yaml)
    {
        Reports(Sample.Files with { PiecesYaml = yaml }, "scenarios/sample/pieces.yaml", 1, "yaml");
        Reports(Sample.Files with { PeopleYaml = yaml }, "scenarios/sample/people.yaml", 1, "yaml");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{}")]
    [InlineData("[1,2")]
    public void A_story_that_cannot_be_loaded_is_reported(string json) =>
        Reports(Sample.Files with { StoryJson = json }, "scenarios/sample/story.ink", 1, "story-unreadable");

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        var files = Sample.Files with { ScenarioMd = "", PiecesYaml = "", PeopleYaml = "", StoryJson = "" };

        Assert.Equal(4, Assert.IsType<Reading.Broken>(ScenarioReader.Read(files)).Problems.Count);
    }

    [Fact]
    public void Every_reported_code_is_explained() => Assert.Equal(Rule.All.Count, Rule.All.DistinctBy(rule => rule.Code).Count());

    internal static string Broken(string text, string right, string wrong)
    {
        Assert.Contains(right, text, StringComparison.Ordinal);
        return text.Replace(right, wrong, StringComparison.Ordinal);
    }

    private static void Reports(ScenarioFiles files, string file, int line, string code)
    {
        var problems = Assert.IsType<Reading.Broken>(ScenarioReader.Read(files)).Problems;
        Assert.All(problems, problem => Assert.Contains(Rule.All, rule => rule.Code == problem.Code));
        Assert.True(
            problems.Any(problem => (problem.File, problem.Line, problem.Code) == (file, line, code)),
            $"wanted {file}:{line} {code} among:\n{string.Join('\n', problems.Select(problem => $"{problem} ({problem.Code})"))}"
        );
    }
}
