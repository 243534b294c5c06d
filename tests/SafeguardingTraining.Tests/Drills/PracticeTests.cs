using SafeguardingTraining.Host.Features.Drills;

namespace SafeguardingTraining.Tests.Drills;

public sealed class PracticeTests
{
    private static readonly DateOnly Today = new(2026, 11, 25);
    private static readonly Drill Few = Drill(DrillKind.Choose, 4);
    private static readonly Drill Many = Drill(DrillKind.Fairer, 23);

    [Fact]
    public void The_first_go_has_every_item_in_the_authors_order() =>
        Assert.Equal(["0", "1", "2", "3"], Ids(DrillHistory.None.Next(Few, Today)));

    [Fact]
    public void What_was_hard_comes_first_and_what_was_met_comes_last()
    {
        var practice = Of(("2", DrillResult.Otherwise), ("0", DrillResult.Fitted));

        Assert.Equal(["2", "1", "3", "0"], Ids(practice.Next(Few, Today)));
    }

    [Fact]
    public void The_latest_answer_counts()
    {
        var mended = Of(("2", DrillResult.Fitted), ("2", DrillResult.Otherwise));
        var asked = Of(("1", DrillResult.Again), ("1", DrillResult.Fitted));

        Assert.False(mended.IsHard(Few, Few.Items[2]));
        Assert.True(asked.IsHard(Few, Few.Items[1]));
    }

    [Fact]
    public void Another_drill_with_the_same_item_is_another_matter() =>
        Assert.False(new DrillHistory([new DrillFact("other", "1", DrillResult.Again)]).IsHard(Few, Few.Items[1]));

    [Fact]
    public void A_large_drill_comes_in_rounds_that_begin_elsewhere_each_day_and_reach_everything()
    {
        var met = Enumerable.Range(0, Many.Items.Count).SelectMany(day => Ids(DrillHistory.None.Next(Many, Today.AddDays(day)))).Distinct();

        Assert.Equal(5, DrillHistory.None.Next(Many, Today).Count);
        Assert.NotEqual(Ids(DrillHistory.None.Next(Many, Today)), Ids(DrillHistory.None.Next(Many, Today.AddDays(1))));
        Assert.Equal(Many.Items.Count, met.Count());
    }

    [Fact]
    public void Somebody_who_goes_on_meets_the_whole_of_a_large_drill_in_one_day()
    {
        var facts = new List<DrillFact>();
        for (var go = 0; go < 5; go++)
        {
            facts.InsertRange(
                0,
                new DrillHistory([.. facts]).Next(Many, Today).Select(item => new DrillFact(Many.Slug, item.Id, DrillResult.Written))
            );
        }

        Assert.Equal(Many.Items.Count, facts.DistinctBy(fact => fact.Item).Count());
    }

    [Fact]
    public void What_is_hard_across_drills_leaves_out_what_is_no_longer_on_the_shelf()
    {
        var practice = new DrillHistory([
            new DrillFact("drill", "gone", DrillResult.Again),
            new DrillFact("gone", "1", DrillResult.Again),
            new DrillFact("drill", "3", DrillResult.Otherwise),
        ]);

        Assert.Equal(["3"], practice.Hard(new DrillCatalogue([Few], [])).Select(pair => pair.Item.Id));
    }

    private static DrillHistory Of(params (string Item, DrillResult Went)[] facts) =>
        new([.. facts.Select(fact => new DrillFact("drill", fact.Item, fact.Went))]);

    private static IEnumerable<string> Ids(IEnumerable<DrillItem> items) => items.Select(item => item.Id);

    private static Drill Drill(DrillKind kind, int items) =>
        new(
            "drill",
            1,
            "A drill",
            kind,
            3,
            "Something to do.",
            "What now?",
            null,
            [],
            [.. Enumerable.Range(0, items).Select(number => new DrillItem($"{number}", "Something was said.", [], null, "", null, []))]
        );
}
