using SafeguardingTraining.Host.Features.Programmes;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>No picture of fewer than eight, and no two that subtract to fewer.</summary>
public sealed class SmallGroupsTests
{
    [Theory]
    [InlineData("8", "0")]
    [InlineData("7", "")]
    [InlineData("10,9,3", "0")]
    [InlineData("10,9,3,6", "0,1")]
    [InlineData("12,8,0", "0,1")]
    [InlineData("20,4", "")]
    [InlineData("4,4", "")]
    [InlineData("8,8,8", "0,1,2")]
    public void Parts_are_shown_only_when_what_is_left_is_nobody_or_enough(string people, string shown)
    {
        var parts = people
            .Split(',')
            .Select((count, part) => (part, int.Parse(count, System.Globalization.CultureInfo.InvariantCulture)))
            .ToList();

        Assert.Equal(shown, string.Join(',', SmallGroups.Shown(parts).Order()));
    }

    [Fact]
    public void Whatever_the_groups_nothing_that_is_shown_leaves_one_to_seven()
    {
        var chance = new Random(7);
        for (var trial = 0; trial < 2_000; trial++)
        {
            var parts = Enumerable.Range(0, chance.Next(1, 9)).Select(part => (part, chance.Next(0, 30))).ToList();
            var shown = SmallGroups.Shown(parts);
            var rest = parts.Where(part => !shown.Contains(part.part)).Sum(part => part.Item2);

            Assert.All(parts.Where(part => shown.Contains(part.part)), part => Assert.True(part.Item2 >= SmallGroups.Fewest));
            Assert.True(shown.Count == 0 || rest is 0 or >= SmallGroups.Fewest, $"{string.Join(',', parts)}: {rest} left");
        }
    }

    [Theory]
    [InlineData(99, "hardly anybody")]
    [InlineData(100, "about a quarter")]
    [InlineData(374, "about a quarter")]
    [InlineData(375, "about half")]
    [InlineData(624, "about half")]
    [InlineData(625, "about three quarters")]
    [InlineData(900, "about three quarters")]
    [InlineData(901, "nearly everybody")]
    public void A_share_of_a_thousand_is_told_in_five_words(int some, string words) => Assert.Equal(words, SmallGroups.InWords(some, 1000));

    [Fact]
    public void Of_nobody_it_is_hardly_anybody() => Assert.Equal("hardly anybody", SmallGroups.InWords(0, 0));

    [Fact]
    public void A_share_is_told_so_roughly_that_one_person_more_changes_no_word() =>
        Assert.Equal(SmallGroups.InWords(10, 20), SmallGroups.InWords(11, 20));
}
