using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Votes of fewer than three people are kept apart, as their worries are: one of them could tell how another voted.</summary>
public sealed class FewVotesTests
{
    private readonly DomainWorkshop morning = new();

    private WorkshopMoment Moment => new(morning.Now, morning.Story);

    [Fact]
    public void Two_who_voted_are_not_told_how_the_other_did_then_or_later()
    {
        Vote(morning.Sit("school"), morning.Sit("police"));
        morning.Sit("social-care");

        var shown = CommonView.Of(Moment);
        Assert.Null(shown.First);
        Assert.Equal("2 of 3 voted. With fewer than three, who voted for what is not shown.", shown.FewVotes);
        Assert.All(Options(), option => Assert.Null(option.Now));
        Assert.True(ConsoleView.Of(Moment).Counts.First?.IsTooFew);

        morning.Decide().GoTo(Stage.Debrief);
        var scene = WorkshopDebrief.Of(Moment).Scenes[0];
        Assert.Equal((null, shown.FewVotes), (scene.First, scene.FewVotes));
    }

    [Fact]
    public void Three_who_voted_see_what_they_voted_and_of_how_many()
    {
        Vote(morning.Sit("school"), morning.Sit("police"), morning.Sit("social-care"));
        morning.Sit("school");

        Assert.Equal("3 of 4 voted", CommonView.Of(Moment).First?.InWords);
        Assert.Null(CommonView.Of(Moment).FewVotes);
        Assert.Equal(3, Options().Sum(option => option.Now));
    }

    [Fact]
    public void A_phone_that_votes_for_three_people_is_three()
    {
        Vote(morning.Sit("school", people: 3));

        Assert.NotNull(CommonView.Of(Moment).First);
    }

    [Fact]
    public void Somebody_who_rehearses_alone_sees_the_votes()
    {
        var rehearsal = new DomainWorkshop(plan => plan with { Rehearsal = true });
        rehearsal.Next().GoTo(Stage.Vote).GoTo(Stage.Result);

        Assert.NotNull(CommonView.Of(new WorkshopMoment(rehearsal.Now, rehearsal.Story)).First);
    }

    private IReadOnlyList<OptionLine> Options() =>
        [
            .. ScreenPages
                .Of(ScreenMainModel.Of(CommonView.Of(Moment)))
                .Sheets.SelectMany(sheet => sheet.Blocks)
                .OfType<OptionsBlock>()
                .SelectMany(block => block.Options),
        ];

    private void Vote(params int[] seats)
    {
        morning.Next().GoTo(Stage.Vote);
        foreach (var seat in seats)
        {
            morning.Do(morning.Now.GiveVote(morning.Story, seat, morning.Fresh, seat % 2, Sureness.Very));
        }
        morning.GoTo(Stage.Result);
    }
}
