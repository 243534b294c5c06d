using SafeguardingTraining.Host.Features.Workshops.Reports;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>The printed script says all that a facilitator cannot know without it, and in few words.</summary>
public sealed class PaperWordsTests
{
    private const int Done = 1;
    private const int Other = 2;
    private static readonly PaperWords Words = new(new PaperScript([], [Tick(Done), Tick(Other), Tick(3), Tick(4)]));

    [Fact]
    public void A_visit_that_must_begin_earlier_than_it_takes_says_so()
    {
        var way = Way(
            takes: 15,
            new PaperChoice<bool>(
                [Case(false, new PaperCondition(PaperMark.MinutesLeft, PaperTest.Below, 45)), Case(true, IsNot(Done))],
                false
            )
        );

        Assert.Equal("at least 45 minutes are left", Words.When(way.When, way.Knows));
    }

    [Fact]
    public void That_there_is_time_for_a_visit_and_that_it_is_made_once_goes_without_saying()
    {
        var way = Way(
            takes: 15,
            new PaperChoice<bool>(
                [Case(false, new PaperCondition(PaperMark.MinutesLeft, PaperTest.Below, 15)), Case(false, Is(Done))],
                true
            )
        );

        Assert.Equal("", Words.When(way.When, way.Knows));
    }

    [Fact]
    public void What_depends_on_something_else_only_after_a_visit_is_not_said_before_it()
    {
        var way = Way(takes: 15, new PaperChoice<bool>([Case(false, Is(Done), Is(Other))], true));

        Assert.Equal("", Words.When(way.When, way.Knows));
    }

    [Fact]
    public void What_nobody_could_follow_in_one_sentence_is_not_said_in_one()
    {
        var choice = new PaperChoice<bool>([Case(false, Is(1), Is(2)), Case(true, Is(3)), Case(false, Is(2), Is(4))], true);

        Assert.Null(Words.When(choice, _ => null));
    }

    [Fact]
    public void What_is_marked_in_the_same_case_is_said_together_and_what_stays_is_not_said()
    {
        var ticks = new PaperStep(false, 1);
        PaperChange[] changes =
        [
            new(2, new PaperChoice<PaperStep?>([new PaperCase<PaperStep?>([IsNot(Done)], null)], ticks)),
            new(3, new PaperChoice<PaperStep?>([new PaperCase<PaperStep?>([Is(Done)], ticks)], null)),
            new(4, PaperChoice.Always<PaperStep?>(ticks)),
        ];

        Assert.Equal(["tick 4", "if 1 is ticked, tick 2 and tick 3"], Words.Of(changes));
    }

    private static PaperWay Way(int takes, PaperChoice<bool> when) =>
        new('A', "Ring Moira", null, takes, false, when, Done, [], [], PaperChoice.Always(1));

    private static PaperCase<bool> Case(bool then, params PaperCondition[] all) => new(all, then);

    private static PaperCondition Is(int mark) => new(mark, PaperTest.Is, 1);

    private static PaperCondition IsNot(int mark) => new(mark, PaperTest.Is, 0);

    private static PaperMark Tick(int number) => new(number, $"{number}", 0, "", [], true);
}
