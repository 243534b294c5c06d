using SafeguardingTraining.Host.Features.Pictures;
using SafeguardingTraining.Host.Site.Drawing;

namespace SafeguardingTraining.Tests.Pages;

public sealed class ChronologyTests
{
    private static readonly DateOnly Story = new(2026, 11, 23);

    [Fact]
    public void The_oldest_stands_at_the_top_whatever_order_they_came_in()
    {
        var line = Chronology.Of([new Happening(Story, "School", "late"), new Happening(Story.AddDays(-40), "GP", "seen")], Story);

        Assert.Equal(["14 Oct", "23 Nov"], line.Events.Select(one => one.Date));
        Assert.True(line.Events[0].Y < line.Events[1].Y);
    }

    [Theory]
    [InlineData(3, null)]
    [InlineData(14, "2 weeks")]
    [InlineData(120, "4 months")]
    [InlineData(1100, "three years")]
    public void A_wait_worth_noticing_says_how_long_it_was(int days, string? says)
    {
        var line = Chronology.Of([new Happening(Story.AddDays(-days), "GP", "seen"), new Happening(Story, "School", "late")], Story);

        Assert.Equal(says, line.Gaps.SingleOrDefault()?.Text);
    }

    [Fact]
    public void A_longer_wait_is_a_longer_line_and_no_words_meet()
    {
        var line = Chronology.Of(
            [
                new Happening(Story.AddDays(-100), "GP", "seen"),
                new Happening(Story.AddDays(-20), "Housing", "a very long thing that somebody noticed on the stairs"),
                new Happening(Story, "School", "late"),
            ],
            Story
        );

        Assert.True(line.Events[1].Y - line.Events[0].Y > 60);
        Assert.All(line.Events.Zip(line.Events.Skip(1)), pair =>
            Assert.True(pair.Second.Y - 8 > pair.First.Baseline(pair.First.Words.Count - 1))
        );
        Assert.All(line.Gaps, gap => Assert.DoesNotContain(line.Events, one => Math.Abs(one.Y - gap.Y) < 10));
        Assert.All(line.Events.SelectMany(one => one.Words), words =>
            Assert.InRange(TextWidth.Of(words, Chronology.Size), 1, Chronology.Width - Chronology.Left)
        );
    }
}
