using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

public class CheckTests
{
    [Fact]
    public void A_scenario_that_keeps_every_rule_is_clean() => Assert.Empty(Check.Of(Sample.Files, Sample.Known));

    [Fact]
    public void Checking_twice_finds_the_same()
    {
        var files = Broken("# because: Ringing", "# reason: Ringing");

        Assert.Equal(Check.Of(files, Sample.Known), Check.Of(files, Sample.Known));
    }

    [Theory]
    [InlineData("# time: 8 am", "# hour: 8 am", "tag-unknown", "# time: 8 am")]
    [InlineData("# day: 2", "# day: two", "tag-malformed", "# day: 2")]
    [InlineData("# point: PC-09 # point: VO-03", "# point: PC-99", "point-unknown", "# point: PC-09 # point: VO-03")]
    [InlineData("# piece: school-note", "# piece: school-notes", "piece-unknown", "# piece: school-note")]
    [InlineData("# asks: stayed", "# asks: stay", "piece-unknown", "# asks: stayed")]
    [InlineData("# shares: aunt-call >", "# shares: ant-call >", "piece-unknown", "# shares: aunt-call")]
    [InlineData("# speaker: Ann", "# speaker: Anne", "speaker-unknown", "# speaker: Ann")]
    public void A_tag_that_leads_nowhere_is_reported(string right, string wrong, string code, string at) => Reports(right, wrong, code, at);

    [Fact]
    public void A_story_that_cannot_be_told_who_reads_it_is_reported() => Found("Hello. # ending: good Hello\n-> END", "role-variable", 1);

    [Theory]
    [InlineData("today and ask her everything.]", "today and ask her everything. # day: 1]", "# day: 1", "tag-misplaced")]
    [InlineData("She lets you in.", "She lets you in. # skip", "# skip", "tag-misplaced")]
    [InlineData("# time: 8 am", "# time: 8 am # did: You came.", "# time: 8 am", "tag-misplaced")]
    public void A_tag_out_of_its_place_is_reported(string right, string wrong, string at, string code)
    {
        var ink = ReadingTests.Broken(Sample.Ink, right, wrong);

        Assert.Contains(Check.Of(Sample.With(ink), Sample.Known), problem =>
            problem.Code == code && problem.Line == Sample.LineOf(ink, at)
        );
    }

    [Theory]
    [InlineData("# did: You wrote it up.", "", "did-missing", "* [Write the call up")]
    [InlineData("# point: PC-09 # challenge: -1", "# challenge: -1", "point-missing", "* [Write the call up")]
    [InlineData("# challenge: -1 # support: -1", "# support: -1", "challenge-missing", "* [Write the call up")]
    [InlineData("# challenge: -1 # support: -1", "# challenge: -1", "support-missing", "* [Write the call up")]
    [InlineData("# because: Another", "# because: Brief. // ", "because-length", "# because: Another")]
    [InlineData("# decide: What do you say to Bea?", "", "question-missing", "* [Tell her why")]
    [InlineData("Ask her when another day would suit better.", "Ask her.", "options-uneven", "* [Tell her why")]
    [InlineData("You write it all down.", "", "annotation-homeless", "* [Write the call up")]
    [InlineData("A colleague visits.", "# point: PC-09\n    A colleague visits.", "skip-annotated", "+ [Leave this part out. # skip]")]
    public void A_decision_that_is_not_whole_is_reported(string right, string wrong, string code, string at) =>
        Reports(right, wrong, code, at);

    [Fact]
    public void A_reason_that_is_missing_is_reported() =>
        Reports($" # because: Writing up {Sample.Filler(30)}", "", "because-missing", "* [Write the call up");

    [Fact]
    public void A_decision_without_a_way_past_it_is_reported() =>
        Reports(
            "+ [Leave this part out. # skip]\n    A colleague visits.",
            "+ {false} [Never.]\n    A colleague visits.",
            "skip-missing",
            "* [Tell her why"
        );

    [Fact]
    public void A_decision_with_one_option_is_reported()
    {
        var ink = Sample.Ink.Replace("* [Write the call up", "* {false} [Write the call up", StringComparison.Ordinal);
        Found(ink, "options-three", Sample.LineOf(ink, "* [Ring Ann back"));

        ink = ink.Replace("* [Mark the call", "* {false} [Mark the call", StringComparison.Ordinal);
        Found(ink, "options-few", Sample.LineOf(ink, "* [Ring Ann back"));
        Found(ink, "option-unoffered", Sample.LineOf(ink, "* {false} [Mark the call"));
        Found(ink, "tag-unmet", Sample.LineOf(ink, "# did: You marked it"));
    }

    [Theory]
    [InlineData("Mark the call as a quarrel.", false)]
    [InlineData("Mark it as a quarrel.", true)]
    public void The_shortest_option_has_two_thirds_of_the_words_of_the_longest(string shortest, bool isUneven)
    {
        var longer = ReadingTests.Broken(Sample.Ink, "and ask her everything.", "and ask her about everything.");
        var ink = ReadingTests.Broken(longer, "Mark the call as a family quarrel today.", shortest);

        Assert.Equal(isUneven, Check.Of(Sample.With(ink), Sample.Known).Any(problem => problem.Code == "options-uneven"));
    }

    [Theory]
    [InlineData(110, false)]
    [InlineData(111, true)]
    public void A_paragraph_has_at_most_110_words(int words, bool isLong)
    {
        var ink = ReadingTests.Broken(Sample.Ink, "You write it all down.", Sample.Filler(words));

        Assert.Equal(isLong, Check.Of(Sample.With(ink), Sample.Known).Any(problem => problem.Code == "text-long"));
    }

    [Fact]
    public void Fewer_than_two_places_to_write_are_reported() =>
        Found(Sample.Ink.Replace(" # write: What you would say", "", StringComparison.Ordinal), "write-few", 1);

    [Theory]
    [InlineData("# piece: aunt-call ", "", "piece-unreachable", "VAR role")]
    [InlineData("# asks: stayed", "", "piece-unreachable", "VAR role")]
    [InlineData("# child: Sam's snail", "", "child-missing", "# scene: visit")]
    [InlineData("# child: Sam's snail", "# child: The snail that Sam showed you", "length", "# child: Sam's snail")]
    [InlineData("# date: 1 December", "# day: 1", "day-backwards", "# date: 1 December")]
    [InlineData("# ending: poor The list, in January", "# time: now", "ending-missing", "VAR role")]
    [InlineData("# ending: poor The list, in January", "# time: now", "story-runs-out", "# scene: review")]
    [InlineData("{ trust < -1: -> poor }", "", "ending-unreached", "# ending: poor")]
    [InlineData("{ trust > 1: -> good }", "{ role == \"police\": -> middle }", "ending-unreached", "# ending: good")]
    [InlineData("{ trust < -1: -> poor }", "{ trust < 1: -> poor }", "skip-ending", "# ending: poor")]
    [InlineData("-> weeks\n+", "-> call\n+", "scene-repeated", "# scene: call")]
    [InlineData("He waves with both arms.", "{ false:\n~ temp late = 1\n}\nHe waves. {late}", "story-warning", "# scene: review")]
    [InlineData("He waves with both arms.", "He waves. {1 / 0}", "trouble", "# scene: review")]
    [InlineData("He waves with both arms.\n-> END", "He waves. -> on\n=== on\nAnd waves.\n-> on", "trouble", "# scene: review")]
    public void A_path_that_does_not_hold_together_is_reported(string right, string wrong, string code, string at) =>
        Reports(right, wrong, code, at);

    [Fact]
    public void A_knot_that_nothing_leads_to_is_reported()
    {
        var ink = Sample.Ink + "\n=== aside\nNobody reads this.\n-> END\n=== talk\n= first\n-> first\n= second\nNor this.\n-> END\n";

        Found(ink, "knot-unreachable", Sample.LineOf(ink, "=== aside"));
        Found(ink, "knot-unreachable", Sample.LineOf(ink, "= second"));
        Assert.DoesNotContain(Check.Of(Sample.Files, Sample.Known), problem => problem.Code == "knot-unreachable");
    }

    [Fact]
    public void A_circle_with_no_way_on_is_reported()
    {
        var ink =
            ReadingTests.Broken(Sample.Ink, "{ trust < -1: -> poor }", "{ trust < -1: -> wait }")
            + "\n=== wait\nYou wait.\n+ [Wait.]\n-> wait_more\n=== wait_more\nAnd wait.\n+ [Wait.]\n-> wait\n";

        Found(ink, "loop-closed", Sample.LineOf(ink, "=== wait\n"));
        Found(ink, "loop-closed", Sample.LineOf(ink, "=== wait_more"));
    }

    [Fact]
    public void A_variable_nobody_looks_at_is_reported() =>
        Reports("VAR trust = 0", "VAR trust = 0\nVAR mood = 1", "variable-unread", "-> call");

    [Fact]
    public void A_wording_to_think_again_about_is_reported_in_the_narrators_voice_only()
    {
        var known = Sample.Known with
        {
            Wordings = text =>
                text.Contains("difficult family", StringComparison.Ordinal)
                    ? [new("difficult family", "a family we have not reached")]
                    : [],
        };
        var ink = ReadingTests.Broken(Sample.Ink, "She lets you in.", "The difficult family lets you in.");
        var spoken = ReadingTests.Broken(Sample.Ink, "She lets you in.", "A difficult family, says Ann. # speaker: Ann");

        Assert.Contains(Check.Of(Sample.With(ink), known), problem =>
            problem.Code == "word-uncritical" && problem.Line == Sample.LineOf(ink, "The difficult")
        );
        Assert.All(
            [
                spoken,
                ink.Replace("The difficult family", "It says *difficult family* and", StringComparison.Ordinal),
                ink.Replace("family lets you in.", "family lets you in. // meant", StringComparison.Ordinal),
            ],
            other => Assert.DoesNotContain(Check.Of(Sample.With(other), known), problem => problem.Code == "word-uncritical")
        );
    }

    [Fact]
    public void A_real_persons_name_is_reported_wherever_it_stands()
    {
        var named = NeverNamed.Hashes("Sam").Single();

        Assert.True(NeverNamed.Names("Then Sam came.", [named]));
        Assert.False(NeverNamed.Names("Then Samuel came.", [named]));
        Assert.Contains(Rule.All, rule => rule is { Code: "name-never", Severity: Severity.Error });
    }

    /// <summary>What is wrong before a story can be read at all; the compiler and the folder are tested with the command.</summary>
    [Theory]
    [InlineData("ink")]
    [InlineData("file")]
    [InlineData("folder")]
    public void What_keeps_a_folder_from_being_read_is_explained_too(string code) => Assert.Contains(Rule.All, rule => rule.Code == code);

    [Fact]
    public void Scenes_that_never_change_are_reported() =>
        Found(Sample.Ink.Replace("{ trust > 0:", "{ true:", StringComparison.Ordinal), "scenes-same", 1);

    [Fact]
    public void A_story_that_goes_round_for_ever_is_reported() =>
        Found(
            Sample.Ink.Replace("-> middle\n\n", "-> round\n=== round\nAgain.\n+ [Go on.]\n-> round\n\n", StringComparison.Ordinal),
            "story-endless",
            Sample.LineOf(Sample.Ink, "# scene: review")
        );

    [Fact]
    public void A_role_that_passes_by_a_scene_is_reported() =>
        Found(
            Sample.Ink.Replace("A colleague visits.\n    -> review", "A colleague visits.\n    -> weeks", StringComparison.Ordinal),
            "scene-missed",
            Sample.LineOf(Sample.Ink, "# scene: review")
        );

    [Fact]
    public void A_paragraph_too_long_for_a_screen_is_reported() =>
        Reports("She lets you in.", $"She lets you in {Sample.Filler(120)}", "text-long", "She lets you in.");

    [Fact]
    public void A_folder_that_cannot_be_read_reports_only_why() =>
        Assert.Equal(["yaml"], Check.Of(Sample.Files with { PeopleYaml = "" }, Sample.Known).Select(problem => problem.Code));

    [Theory]
    [InlineData("agency: midwifery", "agency: gp", "card-missing", 1)]
    [InlineData("title: The old tenancy", "title: The old tenancy that nobody ever asked about", "length", 14)]
    public void Cards_that_are_not_whole_are_reported(string right, string wrong, string code, int line) =>
        Assert.Contains(
            Check.Of(Sample.Files with { PiecesYaml = ReadingTests.Broken(Sample.Pieces, right, wrong) }, Sample.Known),
            problem => (problem.File, problem.Line, problem.Code) == ("scenarios/sample/pieces.yaml", line, code)
        );

    [Fact]
    public void Another_number_of_roles_is_reported()
    {
        var front = ReadingTests.Broken(
            Sample.Front,
            "  - id: teacher\n    name: class teacher\n    agency: school\n    desk: You have 3B.\n",
            ""
        );

        Assert.Contains(Check.Of(Sample.Files with { ScenarioMd = front }, Sample.Known), problem =>
            problem is { Code: "roles-three", Line: 9 }
        );
    }

    [Fact]
    public void More_family_than_a_diagram_holds_is_reported()
    {
        var people = Sample.People + string.Concat(Enumerable.Range(0, 5).Select(number => $"\n  - id: cousin-{number}"));

        Assert.Contains(Check.Of(Sample.Files with { PeopleYaml = people }, Sample.Known), problem => problem.Code == "family-large");
    }

    [Fact]
    public void Every_finding_has_a_rule_that_explains_it() =>
        Assert.All(Check.Of(Broken("-> good", "-> END"), Sample.Known), problem =>
            Assert.Contains(Rule.All, rule => rule.Code == problem.Code && rule.Severity == problem.Severity)
        );

    [Fact]
    public void Every_rule_has_a_test_that_breaks_it()
    {
        var tests = string.Concat(
            new[] { "Scenarios", "Stories" }
                .SelectMany(folder => Directory.EnumerateFiles(Checkout.At("tests", "SafeguardingTraining.Tests", folder), "*.cs"))
                .Select(File.ReadAllText)
        );

        Assert.All(Rule.All, rule => Assert.Contains($"\"{rule.Code}\"", tests, StringComparison.Ordinal));
    }

    private static ScenarioFiles Broken(string right, string wrong) => Sample.With(ReadingTests.Broken(Sample.Ink, right, wrong));

    private static void Reports(string right, string wrong, string code, string at) =>
        Found(ReadingTests.Broken(Sample.Ink, right, wrong), code, Sample.LineOf(Sample.Ink, at));

    private static void Found(string ink, string code, int line)
    {
        var problems = Check.Of(Sample.With(ink), Sample.Known);
        Assert.True(
            problems.Any(problem => (problem.File, problem.Line, problem.Code) == ("scenarios/sample/story.ink", line, code)),
            $"wanted line {line} {code} among:\n{string.Join('\n', problems.Select(problem => $"{problem} ({problem.Code})"))}"
        );
    }
}
