using System.Buffers;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

/// <summary>Every folder of scenarios/, by any author.</summary>
public partial class AuthoredScenarioTests
{
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"'*#{}|");

    private static readonly ScenarioVocabulary Known = new(
        Directory
            .EnumerateFiles(Checkout.At("content", "practice-points"), "*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .OfType<string>()
            .ToHashSet()
    );

    public static TheoryData<string> Slugs =>
        Directory.Exists(Checkout.At("scenarios"))
            ? [.. Directory.GetDirectories(Checkout.At("scenarios")).Select(Path.GetFileName).OfType<string>().Order()]
            : [];

    // That nothing is to mend in any of them is asked once, of the command that authors use.

    [Theory]
    [InlineData("dear-nia")]
    [InlineData("the-light-in-the-hall")]
    public void A_slip_in_it_would_be_found(string slug)
    {
        var files = Files(slug);
        var slip = files.StoryInk.IndexOf("# because:", StringComparison.Ordinal);
        var ink = $"{files.StoryInk[..slip]}# becuase:{files.StoryInk[(slip + "# because:".Length)..]}";

        var codes = Check
            .Of(files with { StoryInk = ink, StoryJson = InkCompiler.Compile(ink) }, Known)
            .Select(problem => problem.Code)
            .ToHashSet();

        Assert.Superset(new HashSet<string> { "tag-unknown", "because-missing" }, codes);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_role_reaches_every_ending_often_enough_to_matter(string slug)
    {
        var walk = Walk.Of(Sample.Read(Files(slug)));
        var kinds = walk.Scenario.Strands.Count > 0 ? [EndingKind.Strands] : EndingKinds.OnTheRail;

        Assert.All(from role in walk.Scenario.Roles from kind in kinds select (role.Id, kind), pair =>
            Assert.True(
                walk.ShareOf(pair.Id, pair.kind) >= 0.03,
                $"{pair.Id} reaches {pair.kind} on {walk.ShareOf(pair.Id, pair.kind):P1} of paths"
            )
        );
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void It_is_read_within_the_time_it_names(string slug)
    {
        var walk = Walk.Of(Sample.Read(Files(slug)), 40);

        // How long one that branches takes is asked by its check; it may be left early.
        var (least, most) = walk.Scenario.Strands.Count > 0 ? (15, 45) : (25, 35);
        Assert.All(walk.Paths.Where(path => path.LeftOut == 0), path => Assert.InRange(path.Minutes, least, most));
        Assert.InRange(walk.Scenario.Minutes, 18, 35);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_tag_is_known_and_whole(string slug) =>
        Assert.All(Sample.Read(Files(slug)).Story.StaticTags, text =>
            Assert.False(Tag.Of(text) is Tag.UnknownTag or Tag.MalformedTag, text)
        );

    [Theory]
    [MemberData(nameof(Slugs))]
    public void The_debrief_tells_every_weighed_decision_and_no_other(string slug)
    {
        var scenario = Sample.Read(Files(slug));

        Assert.All(Walk.Of(scenario, 8).Paths, path =>
        {
            var debrief = Debrief.Of(new Playthrough(scenario, path.Role, 1, path.Taken));
            Assert.Equal(Weighed(scenario, path), debrief.Told.Count);
            Assert.Equal(path.Ending, debrief.Ending);
            Assert.True(!path.AllLeftOut || debrief.Told.All(told => told.Taken is null), "A part left out is told as taken.");
        });
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Nobody_shouts_and_no_line_is_spelt_out_by_a_screen_reader(string slug) =>
        Assert.Empty(
            Files(slug)
                .StoryInk.Split('\n')
                .Where(line => !line.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .SelectMany(line => Shouted().Matches(line))
                .Select(shouted => shouted.Value)
        );

    [Theory]
    [MemberData(nameof(Slugs))]
    public void What_a_strand_came_to_is_said_in_a_plain_sentence(string slug) =>
        Assert.All(Sample.Read(Files(slug)).Strands.SelectMany(strand => strand.States), state =>
            Assert.Matches(@"^\p{Lu}.{20,90}\.$", state.Words)
        );

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_straight_quote_and_no_stray_mark_reaches_a_learner(string slug)
    {
        var texts = new HashSet<string>();
        Walk.Of(Sample.Read(Files(slug)), 30, reader =>
        {
            texts.UnionWith(
                reader.Position.Story.Concat(reader.Position.Outcome).SelectMany(passage => passage.Spans).Select(span => span.Text)
            );
            texts.UnionWith(reader.Position.Decision?.Options.Select(option => option.Text) ?? []);
        });

        Assert.DoesNotContain(texts, text => text.AsSpan().ContainsAny(Marks));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void No_real_person_is_in_it(string slug)
    {
        var files = Files(slug);
        var all = string.Join('\n', files.ScenarioMd, files.StoryInk, files.PiecesYaml, files.PeopleYaml);
        var title = files
            .ScenarioMd.Split('\n')
            .SkipWhile(line => line != "review:")
            .First(line => line.StartsWith("  title:", StringComparison.Ordinal));

        Assert.False(NeverNamed.NamesAnAdult(all), "It names a convicted adult or a real worker.");
        Assert.False(
            NeverNamed.NamesAChild(all.Replace(title, "", StringComparison.Ordinal)),
            "It names a real child outside the title of the review."
        );
    }

    internal static ScenarioFiles Files(string slug)
    {
        string Text(string name) => File.ReadAllText(Checkout.At("scenarios", slug, name));
        return new(
            slug,
            Text("scenario.md"),
            Text("story.ink"),
            InkCompiler.Compile(Text("story.ink")),
            Text("pieces.yaml"),
            Text("people.yaml")
        );
    }

    /// <summary>Every weighed decision can be left out, and only those; going on from where time is spent is none.</summary>
    private static int Weighed(Scenario scenario, WalkedPath path)
    {
        var reader = Reader.Start(scenario, path.Role, 1);
        return path.Taken.Count(taken =>
        {
            var (decision, hub) = (reader.Position.Decision, reader.Position.Hub);
            var way = decision?.OptionOf(taken.Option);
            var goesOn =
                hub is not null
                && way is { Takes: null }
                && way != decision?.Skip
                && (decision?.IsForTime == true || decision?.Options.Count == 1);
            reader.Take(taken);
            return decision?.Skip is not null && !goesOn;
        });
    }

    [System.Text.RegularExpressions.GeneratedRegex(
        @"\b[A-Z]{2,}'?[A-Z]* [A-Z]{2,}\b",
        System.Text.RegularExpressions.RegexOptions.None,
        1_000
    )]
    private static partial System.Text.RegularExpressions.Regex Shouted();
}
