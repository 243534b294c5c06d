using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;

namespace SafeguardingTraining.Tests.Workshops;

public sealed class SpreadTests
{
    private readonly DomainWorkshop morning = new();

    [Fact]
    public void An_agency_of_three_stands_alone_and_smaller_ones_are_put_together()
    {
        Worried(("police", 9), ("police", 8), ("police", 7), ("school", 3), ("school", 4), ("social-care", 5));

        var spread = WorrySpread.Of(morning.Now, 0);

        Assert.Equal(["Police", "Children's social care and School"], spread.Groups.Select(group => string.Join(" and ", group.Agencies)));
        Assert.Equal((7, 8, 9), (spread.Groups[0].Lowest, spread.Groups[0].Middle, spread.Groups[0].Highest));
    }

    [Theory]
    [InlineData(Stage.Worry, 2, true)]
    [InlineData(Stage.Worry, 3, false)]
    [InlineData(Stage.Vote, 2, false)]
    [InlineData(Stage.Spread, null, false)]
    public void Before_a_worry_of_fewer_than_three_is_closed_the_console_says_that_nothing_will_be_shown(
        Stage stage,
        int? answered,
        bool isSaid
    ) => Assert.Equal(isSaid, new ConsoleAnswersModel(stage, answered, 6, []).IsTooFew);

    [Fact]
    public void No_group_ever_stands_for_fewer_than_three_people()
    {
        Worried(("police", 9), ("police", 8), ("police", 7), ("school", 3));

        Assert.Equal(4, Assert.Single(WorrySpread.Of(morning.Now, 0).Groups).Answers);
    }

    [Fact]
    public void Fewer_than_three_answers_are_not_shown_at_all()
    {
        Worried(("police", 9), ("school", 3));

        Assert.True(WorrySpread.Of(morning.Now, 0).TooFew);
    }

    [Fact]
    public void A_tables_shared_device_stands_for_its_people()
    {
        var table = morning.Sit("police", people: 6);
        morning.Next().GoTo(Stage.Worry).Do(morning.Now.GiveWorry(table, morning.Fresh, 7, ""));

        Assert.Equal(7, Assert.Single(WorrySpread.Of(morning.Now, 0).Groups).Middle);
    }

    [Fact]
    public void The_whole_room_is_every_answer_together()
    {
        Worried(("police", 9), ("police", 8), ("police", 7), ("school", 3));

        var room = WorrySpread.Of(morning.Now, 0).Room;

        Assert.Equal((4, 3, 7, 9), (room.Answers, room.Lowest, room.Middle, room.Highest));
    }

    private void Worried(params (string Agency, int Level)[] answers)
    {
        var seats = answers.Select(answer => morning.Sit(answer.Agency)).ToList();
        morning.Next().GoTo(Stage.Worry);
        foreach (var (seat, answer) in seats.Zip(answers))
        {
            morning.Do(morning.Now.GiveWorry(seat, morning.Fresh, answer.Level, ""));
        }
    }
}
