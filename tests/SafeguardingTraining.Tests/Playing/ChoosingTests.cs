using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Playing;

public sealed class ChoosingTests
{
    private static readonly Decision Doorstep = new(
        "What do you say?",
        [new Option(1, "Ask to come in"), new Option(0, "Ask about Kit", "Your first sentence")],
        new Option(3, "Leave this part out")
    );

    [Fact]
    public void A_choice_that_is_offered_is_taken()
    {
        Assert.Equal(new ChoiceOutcome.ChoiceForm(new TakenChoice(1)), Chosen(1).Decide(At(4)));
    }

    [Fact]
    public void Words_are_kept_with_the_choice_they_belong_to()
    {
        var choosing = Chosen(0) with
        {
            Written = new Dictionary<int, string> { [0] = "  How was Tuesday?  ", [1] = "not this" },
        };

        Assert.Equal(new ChoiceOutcome.ChoiceForm(new TakenChoice(0, "How was Tuesday?")), choosing.Decide(At(4)));
    }

    [Fact]
    public void Words_for_another_choice_are_not_kept()
    {
        var choosing = Chosen(1) with { Written = new Dictionary<int, string> { [0] = "How was Tuesday?" } };

        Assert.Equal(new ChoiceOutcome.ChoiceForm(new TakenChoice(1)), choosing.Decide(At(4)));
    }

    [Fact]
    public void A_page_behind_the_story_changes_nothing()
    {
        Assert.IsType<ChoiceOutcome.AlreadyTaken>(Chosen(1).Decide(At(5)));
        Assert.IsType<ChoiceOutcome.AlreadyTaken>(Chosen(1).Decide(At(4) with { Decision = null }));
    }

    [Fact]
    public void Leaving_a_part_out_needs_nothing_chosen()
    {
        Assert.Equal(new ChoiceOutcome.ChoiceForm(new TakenChoice(3)), (Chosen(null) with { Skips = true }).Decide(At(4)));
    }

    [Fact]
    public void Nothing_chosen_is_asked_again()
    {
        Assert.IsType<ChoiceOutcome.Unclear>(Chosen(null).Decide(At(4)));
        Assert.IsType<ChoiceOutcome.Unclear>(Chosen(7).Decide(At(4)));
    }

    [Fact]
    public void Words_past_the_limit_come_back_and_say_so()
    {
        var choosing = Chosen(0) with
        {
            Written = new Dictionary<int, string> { [0] = new string('a', ChoiceSubmission.LongestWords + 1) },
        };

        var unclear = Assert.IsType<ChoiceOutcome.Unclear>(choosing.Decide(At(4)));
        Assert.Contains("4,000", unclear.Problem, StringComparison.Ordinal);
    }

    private static ChoiceSubmission Chosen(int? option) => new(4, option, new Dictionary<int, string>(), false);

    private static Position At(int turn) =>
        new(turn, new SceneTitle("door", "At the door", 1), 0, [], [], [], Doorstep, null, new Knowledge(1, null, null, [], []));
}
