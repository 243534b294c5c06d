using SafeguardingTraining.Host.Features.Briefings;

namespace SafeguardingTraining.Tests.Briefings;

public sealed class BriefingCatalogueTests : IDisposable
{
    private const string Whole = """
        ---
        title: Ring back
        order: 2
        minutes: 7
        summary: One call.
        roles: [everyone]
        ages: [any]
        points: [PC-10]
        sources:
          - document: A protocol
            publisher: A board
        guidanceDate: 2018-11
        checkedOn: 2026-11-22
        reviewBy: 2027-11-22
        ---
        ## Background
        "They've rung <b>back</b>."
        """;

    private readonly string content = Directory.CreateTempSubdirectory("safeguarding-briefings-").FullName;

    [Fact]
    public void A_folder_that_is_missing_holds_no_briefings()
    {
        var catalogue = BriefingCatalogue.Read(content);

        Assert.Empty(catalogue.Briefings);
        Assert.Empty(catalogue.Problems);
    }

    [Fact]
    public void The_text_is_set_as_a_book_would_and_raw_html_is_shown_as_text()
    {
        var briefing = Assert.Single(Read(("ring-back", Whole)).Briefings);

        Assert.Contains("“They’ve rung &lt;b&gt;back", briefing.Body);
        Assert.Equal("A board, A protocol", Assert.Single(briefing.Sources).Line);
        Assert.Equal("November 2018", briefing.Dating.Published);
    }

    [Fact]
    public void Briefings_stand_in_their_order() =>
        Assert.Equal(
            ["last-name", "a-name"],
            Read(("a-name", Whole), ("last-name", Whole.Replace("order: 2", "order: 1"))).Briefings.Select(briefing => briefing.Slug)
        );

    [Fact]
    public void Whose_work_it_shows_and_whom_it_is_about_are_named_or_everybody()
    {
        var catalogue = Read(
            ("everybody", Whole),
            ("some", Whole.Replace("[everyone]", "[school, nursery]").Replace("[any]", "[under-five]"))
        );

        Assert.Empty(catalogue.Find("everybody")!.Roles);
        Assert.Empty(catalogue.Find("everybody")!.Ages);
        Assert.Equal(["school", "nursery"], catalogue.Find("some")!.Roles.Select(agency => agency.Code));
        Assert.Equal(["under-five"], catalogue.Find("some")!.Ages);
    }

    [Fact]
    public void A_point_leads_to_the_briefings_that_carry_it()
    {
        var catalogue = Read(("ring-back", Whole));

        Assert.Single(catalogue.Carrying("PC-10"));
        Assert.Empty(catalogue.Carrying("PC-11"));
    }

    [Theory]
    [InlineData("---\ntitle", "title", 1, "front matter")]
    [InlineData("order: 2", "order: second", 3, "")]
    [InlineData("summary: One call.", "", 2, "summary")]
    [InlineData("points: [PC-10]", "", 2, "points")]
    [InlineData("roles: [everyone]", "", 2, "roles")]
    [InlineData("roles: [everyone]", "roles: [teacher]", 6, "health-visiting")]
    [InlineData("roles: [everyone]", "roles: [everyone, school]", 6, "roles")]
    [InlineData("ages: [any]", "", 2, "ages")]
    [InlineData("ages: [any]", "ages: [old]", 7, "under-five")]
    [InlineData("    publisher: A board", "", 10, "publisher")]
    [InlineData("reviewBy: 2027-11-22", "reviewBy: next year", 14, "2026-11-23")]
    public void What_cannot_be_read_is_named_by_file_and_line_and_keeps_nobody_from_the_others(
        string written,
        string instead,
        int line,
        string says
    )
    {
        var catalogue = Read(("ring-back", Whole.ReplaceLineEndings("\n").Replace(written, instead)), ("whole", Whole));

        Assert.Equal("whole", Assert.Single(catalogue.Briefings).Slug);
        var problem = Assert.Single(catalogue.Problems);
        Assert.Equal(("content/briefings/ring-back.md", line), (problem.File, problem.Line));
        Assert.Contains(says, problem.Message);
    }

    public void Dispose() => Directory.Delete(content, recursive: true);

    private BriefingCatalogue Read(params (string Slug, string Text)[] files)
    {
        var folder = Directory.CreateDirectory(Path.Combine(content, "briefings")).FullName;
        foreach (var (slug, text) in files)
        {
            File.WriteAllText(Path.Combine(folder, $"{slug}.md"), text);
        }
        return BriefingCatalogue.Read(content);
    }
}
