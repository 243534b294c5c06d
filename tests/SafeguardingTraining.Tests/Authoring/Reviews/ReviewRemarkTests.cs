using SafeguardingTraining.Host.Features.Authoring.Reviews;

namespace SafeguardingTraining.Tests.Authoring.Reviews;

public sealed class ReviewRemarkTests
{
    private static readonly ReviewRemark Remark = new(
        Guid.NewGuid(),
        Guid.NewGuid(),
        "story.ink",
        2,
        "She says so.",
        "Would she?",
        "\"Chest,\" she says.",
        null,
        "Moira",
        null,
        default
    );

    [Theory]
    [InlineData("One.\nShe says so.\nThree.", 2)]
    [InlineData("Above.\nOne.\nShe says so.\nThree.\nShe says so.", 3)]
    [InlineData("One.\nShe said so.\nThree.", null)]
    public void A_remark_goes_with_the_words_of_its_line(string text, int? line) => Assert.Equal(line, Remark.PlaceIn(text.Split('\n')));

    [Fact]
    public void Suggested_words_take_the_place_of_their_line_and_of_nothing_else()
    {
        Assert.Equal("Above.\nOne.\n\"Chest,\" she says.", Remark.Used("Above.\nOne.\nShe says so."));
        Assert.Null(Remark.Used("Something else."));
    }
}
