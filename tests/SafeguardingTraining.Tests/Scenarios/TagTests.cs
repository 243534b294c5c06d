using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Scenarios;

public class TagTests
{
    [Fact]
    public void Every_tag_of_the_dialect_is_read()
    {
        Assert.Equal(new Tag.SceneTag("third-call", "A third call"), Tag.Of("scene: third-call A third call"));
        Assert.Equal(new Tag.DayTag(12), Tag.Of("day: 12"));
        Assert.Equal(new Tag.DateTag(3, 3), Tag.Of("date: 3 March"));
        Assert.Equal(new Tag.TimeTag("11 am"), Tag.Of("time: 11 am"));
        Assert.Equal(new Tag.SpeakerTag("Dee"), Tag.Of("speaker: Dee"));
        Assert.Equal(new Tag.PieceTag("nursery-flinch"), Tag.Of("piece:nursery-flinch"));
        Assert.Equal(new Tag.ChildTag(null), Tag.Of("child"));
        Assert.Equal(new Tag.ChildTag("Kit’s morning"), Tag.Of("child: Kit's morning"));
        Assert.Equal(new Tag.DecideTag("What now?"), Tag.Of("decide: What now?"));
        Assert.Equal(new Tag.EndingTag(EndingKind.Poor, "Seven weeks on"), Tag.Of("ending: poor Seven weeks on"));
        Assert.Equal(new Tag.WriteTag("Your words"), Tag.Of("write: Your words"));
        Assert.Equal(new Tag.SkipTag(), Tag.Of("skip"));
        Assert.Equal(new Tag.DidTag("You rang."), Tag.Of("did: You rang."));
        Assert.Equal(new Tag.PointTag("PC-09"), Tag.Of("point: PC-09"));
        Assert.Equal(new Tag.ChallengeTag(-2), Tag.Of("challenge: -2"));
        Assert.Equal(new Tag.SupportTag(2), Tag.Of("support: 2"));
        Assert.Equal(new Tag.BecauseTag("It matters: to her."), Tag.Of("because: It matters: to her."));
        Assert.Equal(new Tag.AsksTag("aunt-call"), Tag.Of("asks: aunt-call"));
        Assert.Equal(new Tag.SharesTag("aunt-call", Agency.Of("police")!), Tag.Of("shares: aunt-call > police"));
        Assert.Equal(new Tag.EscalatesTag(EscalationStep.Formal), Tag.Of("escalates: formal"));
    }

    [Theory]
    [InlineData("scene: third-call")]
    [InlineData("scene: Third call")]
    [InlineData("day: 0")]
    [InlineData("day: soon")]
    [InlineData("date: 31 February")]
    [InlineData("date: March")]
    [InlineData("speaker:")]
    [InlineData("ending: happy The end")]
    [InlineData("ending: good")]
    [InlineData("challenge: 3")]
    [InlineData("support: much")]
    [InlineData("skip: this")]
    [InlineData("shares: aunt-call")]
    [InlineData("shares: aunt-call > nobody")]
    [InlineData("escalates: up")]
    public void A_tag_filled_in_wrongly_says_what_it_wants(string text) =>
        Assert.NotEmpty(Assert.IsType<Tag.MalformedTag>(Tag.Of(text)).Wanted);

    [Theory]
    [InlineData("mood: grim")]
    [InlineData("Scene: one One")]
    [InlineData("")]
    public void A_tag_of_another_dialect_is_unknown(string text) => Assert.IsType<Tag.UnknownTag>(Tag.Of(text));
}
