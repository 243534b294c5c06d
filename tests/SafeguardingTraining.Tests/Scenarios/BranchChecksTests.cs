using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>What is asked of a story that branches, each rule broken in one place.</summary>
public sealed class BranchChecksTests
{
    // The sample is too small for these: it has three scenes, two visits and nothing to write.
    private static readonly string[] OfSize =
    [
        "sequences-few",
        "words-shared",
        "role-shared",
        "write-few",
        "scene-rare",
        "strand-rare",
        "strand-common",
    ];

    [Fact]
    public void A_story_that_keeps_every_rule_is_clean_but_for_its_size() =>
        Assert.DoesNotContain(Check.Of(GraphSample.Files, GraphSample.Known), problem => !OfSize.Contains(problem.Code));

    [Fact]
    public void A_small_story_is_told_that_it_is_small()
    {
        var codes = Codes(GraphSample.Ink);

        Assert.Superset(new HashSet<string> { "sequences-few", "words-shared", "role-shared", "write-few" }, codes);
    }

    [Theory]
    // A serious act that a later kindness buys back.
    [InlineData("seen and not warned:", "seen:", "serious-forgiven", "* [Tell him who")]
    // A slip, not serious, after which nothing mends it.
    [InlineData("# serious: child He was told who rang", "", "slip-final", "* [Tell him who")]
    // A decision of which nothing is remembered.
    [InlineData("~ aunt = 2", "", "decision-same", "* [Tell her that")]
    [InlineData("* {clock >= 60} [Go and see", "* [Go and see", "takes-unguarded", "* {clock >= 60} [Go and see")]
    [InlineData("# clock: 13:45\n", "", "takes-clock", "* {clock >= 25} [Ring")]
    [InlineData("# until: 15:00 The meeting is at three.", "", "clock-half", "# clock: 13:45")]
    [InlineData("+ [Go in to the meeting.] -> table\n", "", "hub-closed", "* {clock >= 25} [Ring")]
    [InlineData("# strand: trust nobody", "# strand: trust somebody", "strand-unknown", "# strand: trust nobody")]
    [InlineData("# turns: trust rings", "# turns: hope rings", "strand-unknown", "# turns: trust rings")]
    [InlineData("# role: police", "# role: pilot", "role-unknown", "# role: police")]
    [InlineData("# role: police\n", "", "scene-missed", "# scene: desk")]
    [InlineData("// strongest: 2", "", "strongest-missing", "* [Finish the queue")]
    [InlineData("// strongest: 2", "// strongest: 3", "strongest-missing", "* [Finish the queue")]
    [InlineData("# ending: left As it was left", "", "ending-missing", "")]
    [InlineData("{ not acted: -> left }", "", "skip-ending", "")]
    [InlineData("\"You rang,\" says Ann. # speaker", "Ann says it. # speaker", "speaker-narration", "\"You rang,\"")]
    public void A_rule_that_is_broken_is_reported(string right, string wrong, string code, string at)
    {
        var ink = ReadingTests.Broken(GraphSample.Ink, right, wrong);

        Assert.Contains(Check.Of(GraphSample.With(ink), GraphSample.Known), problem =>
            problem.Code == code && (at.Length == 0 || Math.Abs(problem.Line - Sample.LineOf(GraphSample.Ink, at)) <= 2)
        );
    }

    [Fact]
    public void A_story_with_strands_is_asked_to_branch_whatever_stood_under_its_name_before() =>
        Assert.Equal(
            Check.Of(GraphSample.Files, GraphSample.Known).Select(problem => problem.ToString()),
            Check
                .Of(GraphSample.Files, GraphSample.Known with { OnTheRail = new HashSet<string> { "sample" } })
                .Select(problem => problem.ToString())
        );

    [Fact]
    public void A_scene_that_a_way_leads_past_is_no_error()
    {
        var ink = GraphSample.Ink.Replace("Pens move.\n    -> mend", "Pens move.\n    -> weeks", StringComparison.Ordinal);
        Assert.NotEqual(GraphSample.Ink, ink);

        Assert.DoesNotContain(Check.Of(GraphSample.With(ink), GraphSample.Known), problem => problem.Code == "scene-missed");
    }

    [Fact]
    public void A_scene_written_below_an_ending_is_a_scene() =>
        Assert.Contains(GraphSample.Telling($"{GraphSample.Ink}\n=== shed\n# scene: shed The shed\nA lamp.\n-> weeks\n").Scenes, scene =>
            scene is { Id: "shed", Number: 5 }
        );

    [Fact]
    public void A_scene_behind_a_narrow_door_is_told_of_and_is_no_error()
    {
        var ink =
            GraphSample.Ink.Replace("=== weeks\n", "=== weeks\n{ aunt == 77: -> shed }\n", StringComparison.Ordinal)
            + $"\n=== shed\n# scene: shed The shed\n# day: 9\nHe has a lamp {Sample.Filler(30)} # child: Sam's lamp\n+ [Go on.] -> weeks\n";

        var problems = Check.Of(GraphSample.With(ink), GraphSample.Known);

        Assert.DoesNotContain(problems, problem => problem.Code == "scene-missed");
        Assert.Contains(problems, problem =>
            problem is { Code: "scene-rare", Severity: Severity.Warning } && problem.Line == Sample.LineOf(ink, "# scene: shed")
        );
    }

    [Fact]
    public void A_piece_that_comes_before_it_happened_is_reported()
    {
        var pieces = GraphSample.Pieces.Replace("date: 2026-10-09", "date: 2026-11-24", StringComparison.Ordinal);

        Assert.Contains(Check.Of(GraphSample.Files with { PiecesYaml = pieces }, GraphSample.Known), problem =>
            problem.Code == "piece-early" && problem.Line == Sample.LineOf(GraphSample.Ink, "# piece: school-note")
        );
    }

    [Fact]
    public void A_card_that_is_held_from_the_start_is_dated_before_it()
    {
        var pieces = GraphSample.Pieces.Replace("date: 2026-11-20", "date: 2026-11-23", StringComparison.Ordinal);

        Assert.Contains(Check.Of(GraphSample.Files with { PiecesYaml = pieces }, GraphSample.Known), problem =>
            problem.Code == "piece-early" && problem.File.EndsWith("pieces.yaml", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("", true)]
    [InlineData("from: review", false)]
    [InlineData("from: visit", false)]
    [InlineData("from: call", false)]
    public void On_the_rail_a_piece_that_is_told_late_says_with_which_scene_it_comes(string from, bool isEarly)
    {
        var ink = Sample.Ink.Replace("Pens start to move.", "Pens start to move. # piece: stayed", StringComparison.Ordinal);
        var pieces = Sample.Pieces.Replace("date: 2025-03-01", $"date: 2025-03-01\n    {from}", StringComparison.Ordinal);

        Assert.Equal(isEarly, EarlyIn(pieces, ink).Count > 0);
    }

    [Theory]
    [InlineData("from: call", true)]
    [InlineData("from: review", false)]
    public void What_happens_in_the_story_is_no_opening_card(string from, bool isEarly)
    {
        var ink = Sample.Ink.Replace("Pens start to move.", "Pens start to move. # piece: stayed", StringComparison.Ordinal);
        var pieces = Sample.Pieces.Replace("date: 2025-03-01", $"date: 2026-11-24\n    {from}", StringComparison.Ordinal);

        Assert.Equal(isEarly, EarlyIn(pieces, ink).Count > 0);
    }

    [Fact]
    public void A_piece_comes_with_a_scene_that_is_there()
    {
        var pieces = Sample.Pieces.Replace("date: 2025-03-01", "date: 2025-03-01\n    from: nowhere", StringComparison.Ordinal);

        Assert.Contains(Check.Of(Sample.Files with { PiecesYaml = pieces }, Sample.Known), problem =>
            problem.Code == "scene-unknown" && problem.Line == Sample.LineOf(pieces, "id: stayed")
        );
    }

    private static List<Problem> EarlyIn(string pieces, string ink) =>
        [.. Check.Of(Sample.With(ink) with { PiecesYaml = pieces }, Sample.Known).Where(problem => problem.Code == "piece-early")];

    [Fact]
    public void A_story_that_names_no_strands_is_told_so() =>
        Assert.Contains(Check.Of(GraphSample.Files with { ScenarioMd = Sample.Front }, GraphSample.Known), problem =>
            problem.Code == "strands-missing"
        );

    [Fact]
    public void A_state_that_nothing_leads_to_is_reported()
    {
        var ink = GraphSample.Ink.Replace("{ aunt > 0:", "{ aunt > 9:", StringComparison.Ordinal);

        Assert.Contains(Check.Of(GraphSample.With(ink), GraphSample.Known), problem =>
            problem.Code == "strand-unreached" && problem.Line == Sample.LineOf(ink, "# strand: trust rings")
        );
    }

    [Fact]
    public void Refusing_to_mend_is_no_slip_of_its_own() => Assert.DoesNotContain("slip-final", Codes(GraphSample.Ink));

    [Fact]
    public void A_story_on_the_rail_is_asked_for_none_of_this() => Assert.Empty(Check.Of(Sample.Files, Sample.Known));

    [Fact]
    public void The_same_story_always_gives_the_same_figures()
    {
        var (one, other) = (Figures(), Figures());

        Assert.Equal(
            one.Roles.Select(role => (role.Sequences, role.SharedWords)),
            other.Roles.Select(role => (role.Sequences, role.SharedWords))
        );
        Assert.Equal(one.Strands[0].States, other.Strands[0].States);
    }

    [Fact]
    public void Figures_count_what_walks_met()
    {
        var found = Figures();

        Assert.Equal(4, found.Scenes);
        Assert.All(found.Roles, role => Assert.Equal(2, role.VisitsInAll));
        Assert.All(found.Strands, strand => Assert.Equal(1, strand.States.Values.Sum(), 6));
        Assert.InRange(Assert.Single(found.Serious).Share, 0.3, 0.6);
        Assert.Equal("before", Assert.Single(found.Hubs).Hub);
        Assert.Contains(BranchGoals.Of(found), goal => goal is { What: "Scenes in the story", Found: "4", IsMet: false });
    }

    private static BranchFigures Figures() => BranchFigures.Of(GraphSample.Scenario, GraphSample.Ink, 100);

    private static HashSet<string> Codes(string ink) =>
        [.. Check.Of(GraphSample.With(ink), GraphSample.Known).Select(problem => problem.Code)];
}
