using Bunit;
using SafeguardingTraining.Host.Features.Pictures;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Stories;

/// <summary>The drawn place of a scenario: simple shapes in our colours, and nothing that could do more than be looked at.</summary>
public sealed class PlaceDrawingTests : BunitContext
{
    public static TheoryData<string> Scenarios { get; } =
    [.. Directory.EnumerateDirectories(Checkout.At("scenarios")).Select(Path.GetFileName).OfType<string>().Order()];

    [Theory]
    [MemberData(nameof(Scenarios))]
    public void Each_scenario_has_a_drawn_place_that_is_told_in_words(string slug)
    {
        var problems = new List<Problem>();

        var place = PlaceDrawing.Read($"scenarios/{slug}", Checkout.At("scenarios", slug), problems);

        Assert.Empty(problems);
        Assert.NotNull(place);
        Assert.EndsWith(".", place.Words, StringComparison.Ordinal);
        Assert.DoesNotContain("child is", place.Words, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("drawn-place__lit", place.Shapes, StringComparison.Ordinal);
    }

    [Fact]
    public void A_drawing_is_written_anew_without_what_nobody_looked_at()
    {
        var (place, problems) = Read("<title>A door.</title><!-- later --><g><rect class='lit' x='1' y='2' width='3' height='4'/>text</g>");

        Assert.Empty(problems);
        Assert.Equal("<g><rect class=\"drawn-place__lit\" x=\"1\" y=\"2\" width=\"3\" height=\"4\"></rect></g>", place?.Shapes);
    }

    [Theory]
    [InlineData("<title>A door.</title><script>alert(1)</script>", "<script> cannot stand in a drawing")]
    [InlineData("<title>A door.</title><foreignObject/>", "<foreignObject> cannot stand")]
    [InlineData("<title>A door.</title><g><image/></g>", "<image> cannot stand")]
    [InlineData("<title>A door.</title><rect onclick='x()'/>", "onclick cannot stand")]
    [InlineData("<title>A door.</title><rect style='fill:red'/>", "style cannot stand")]
    [InlineData("<title>A door.</title><rect href='https://a.example'/>", "href cannot stand")]
    [InlineData("<title>A door.</title><rect class='govuk-button'/>", "\"govuk-button\" is no colour")]
    [InlineData("<title>A door.</title><x:rect xmlns:x='urn:other'/>", "<rect> cannot stand")]
    [InlineData("<rect class='sky'/>", "Say in a <title>")]
    [InlineData("<title>A door.</title><rect>", "no well-formed SVG")]
    public void Anything_else_leaves_the_drawing_out_and_says_why(string inner, string said)
    {
        var (place, problems) = Read(inner);

        Assert.Null(place);
        var problem = Assert.Single(problems);
        Assert.Contains(said, problem.Message, StringComparison.Ordinal);
        Assert.Equal(("scenarios/a/place.svg", Severity.Warning, "place"), (problem.File, problem.Severity, problem.Code));
    }

    [Fact]
    public void A_drawing_with_an_entity_is_refused()
    {
        var (place, problems) = ReadWhole(
            "<!DOCTYPE svg [<!ENTITY a 'b'>]><svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 320 200'/>"
        );

        Assert.Null(place);
        Assert.Single(problems);
    }

    [Fact]
    public void A_drawing_of_another_size_is_told_how_to_begin()
    {
        var (place, problems) = ReadWhole("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 10 10'><title>A door.</title></svg>");

        Assert.Null(place);
        Assert.Contains("0 0 320 200", Assert.Single(problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_scenario_without_a_drawing_shows_none() =>
        Assert.Empty(Render<PlacePicture>(picture => picture.Add(it => it.Place, null)).Markup.Trim());

    [Fact]
    public void A_drawing_is_told_in_words_where_nothing_else_says_what_it_is()
    {
        var place = new PlaceDrawing("A door with a lamp.", "<rect></rect>");

        var told = Render<PlacePicture>(picture => picture.Add(it => it.Place, place).Add(it => it.IsTold, true)).Find("svg");
        var beside = Render<PlacePicture>(picture => picture.Add(it => it.Place, place)).Find("svg");

        Assert.Equal(("img", "A door with a lamp."), (told.GetAttribute("role"), told.GetAttribute("aria-label")));
        Assert.Equal("true", beside.GetAttribute("aria-hidden"));
    }

    private static (PlaceDrawing? Place, List<Problem> Problems) Read(string inner) =>
        ReadWhole($"<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 320 200'>{inner}</svg>");

    private static (PlaceDrawing? Place, List<Problem> Problems) ReadWhole(string text)
    {
        var folder = Directory.CreateTempSubdirectory("safeguarding-place-");
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "place.svg"), text);
            var problems = new List<Problem>();
            return (PlaceDrawing.Read("scenarios/a", folder.FullName, problems), problems);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
