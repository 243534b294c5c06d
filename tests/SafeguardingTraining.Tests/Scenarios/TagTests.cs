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

    [Fact]
    public void Every_tag_of_a_story_that_branches_is_read()
    {
        Assert.Equal(new Tag.EndingTag(EndingKind.Strands, "Six weeks on"), Tag.Of("ending: Six weeks on"));
        Assert.Equal(new Tag.EndingTag(EndingKind.Left, "As it was left"), Tag.Of("ending: left As it was left"));
        Assert.Equal(new Tag.RoleTag("police"), Tag.Of("role: police"));
        Assert.Equal(new Tag.ClockTag(new TimeOnly(9, 5)), Tag.Of("clock: 9:05"));
        Assert.Equal(new Tag.UntilTag(new TimeOnly(15, 0), "The meeting is at three."), Tag.Of("until: 15:00 The meeting is at three."));
        Assert.Equal(new Tag.UntilTag(new TimeOnly(15, 0), ""), Tag.Of("until: 15:00"));
        Assert.Equal(new Tag.TakesTag(25), Tag.Of("takes: 25"));
        Assert.Equal(new Tag.DetailTag("She’s on a break."), Tag.Of("detail: She's on a break."));
        Assert.Equal(new Tag.GoneTag("It is over."), Tag.Of("gone: It is over."));
        Assert.Equal(new Tag.StrandTag("child", "waves"), Tag.Of("strand: child waves"));
        Assert.Equal(new Tag.TurnsTag("child", "waves"), Tag.Of("turns: child waves"));
        Assert.Equal(new Tag.TurnsTag("child", null), Tag.Of("turns: child"));
        Assert.Equal(new Tag.SeriousTag("child", "He was told"), Tag.Of("serious: child He was told"));
        Assert.Equal(new Tag.RepairTag("trust"), Tag.Of("repair: trust"));
        Assert.Equal(new Tag.ClosedTag("The gate", "It was shut."), Tag.Of("closed: The gate > It was shut."));
    }

    [Theory]
    [InlineData("scene: third-call")]
    [InlineData("scene: Third call")]
    [InlineData("day: 0")]
    [InlineData("day: soon")]
    [InlineData("date: 31 February")]
    [InlineData("date: March")]
    [InlineData("speaker:")]
    [InlineData("ending:")]
    [InlineData("clock: 25:00")]
    [InlineData("until: three")]
    [InlineData("takes: long")]
    [InlineData("takes: 9999")]
    [InlineData("strand: child")]
    [InlineData("closed: The door")]
    [InlineData("serious: child")]
    [InlineData("turns:")]
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
