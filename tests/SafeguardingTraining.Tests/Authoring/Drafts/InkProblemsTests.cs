using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

/// <summary>What somebody is told while they write, and what one press mends.</summary>
public sealed class InkProblemsTests
{
    [Fact]
    public void An_arrow_that_leads_nowhere_offers_the_scene_that_was_meant_and_a_new_one()
    {
        var told = Assert.Single(Of("-> monday\n=== monday\nShe waits.\n  -> fridya\n=== friday\nThe end.\n-> END\n"));

        Assert.Equal("No scene is called fridya, so the story would stop here. Did you mean friday?", told.Message);
        Assert.Equal(("story.ink", 4, 6, 6, "error"), (told.File, told.Line, told.Column, told.Length, told.Severity));
        Assert.Equal(
            [
                ("Change it to friday", "friday", "words"),
                ("Make a new scene", "\n=== fridya\n# scene: fridya Fridya\nWrite here what happens.\n-> END\n", "end"),
            ],
            told.Mends.Select(mend => (mend.Label, mend.Insert, mend.Place))
        );
    }

    [Fact]
    public void Each_button_mends_what_it_stands_for()
    {
        const string Broken = "-> monday\n=== monday\nShe waits.\n-> the_nine_lengths\n";
        var told = Assert.Single(Of(Broken));
        Assert.Equal("No scene is called the_nine_lengths, so the story would stop here.", told.Message);
        var mend = Assert.Single(told.Mends);
        Assert.Contains("# scene: the-nine-lengths The nine lengths", mend.Insert, StringComparison.Ordinal);

        Assert.DoesNotContain(Of(Broken + mend.Insert), one => one.Severity == "error");
    }

    [Fact]
    public void A_slip_in_the_name_of_what_the_story_remembers_is_changed_with_one_press()
    {
        var told = Of("VAR asked = 0\n-> monday\n=== monday\n{ askd: She looks up. }\n-> END\n").First(one => one.Severity == "error");

        var mend = Assert.Single(told.Mends);
        Assert.Equal(("asked", "words"), (mend.Insert, mend.Place));
        Assert.Equal((4, 3, 4), (told.Line, told.Column, told.Length));
    }

    [Fact]
    public void A_web_address_that_would_be_cut_off_is_shown_with_one_press() =>
        Assert.Contains(Of("Look at https://example.org today.\n-> END\n"), one =>
            one.Mends is [{ Insert: @"\/\/", Place: "words" }] && one is { Column: 15, Length: 2, Severity: "warning" }
        );

    [Theory]
    [InlineData("-> monday\n=== monday\nText\n->\n")]
    [InlineData("=== monday\n* [Go] {\n-> nowhere.at_all\n")]
    [InlineData("VAR x = y\n- dash\n=== \n-> monday -> tuesday\n")]
    public void Nobody_who_writes_reads_of_knots_or_stitches(string story) =>
        Assert.All(Of(story), one => Assert.DoesNotMatch("(?i)knot|stitch|divert|gather", $"{one.Message} {one.Advice}"));

    private static IReadOnlyList<ProblemLine> Of(string story) =>
        InkProblems.Of(new ContentPackage(PackageKind.Scenario, "sample", new Dictionary<string, string> { ["story.ink"] = story }));
}
