using SafeguardingTraining.Host.Features.Comfort;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Tests.Comfort;

public sealed class ComfortSettingsTests
{
    private static readonly ComfortSettings Changed = new(
        Theme.Dark,
        TextSize.Size200,
        Typeface.Easy,
        Spacing.Wide,
        Motion.Still,
        Listening.Quiet,
        ListenSpeed.Slower
    );

    [Fact]
    public void What_is_written_is_read_back()
    {
        Assert.Equal(Changed, ComfortSettings.Of(Changed.InWords));
        Assert.Equal(ComfortSettings.Usual, ComfortSettings.Of(ComfortSettings.Usual.InWords));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("....")]
    [InlineData("size9000.<script>.Dark")]
    [InlineData("2.1.0")]
    public void What_says_nothing_changes_nothing(string? words) => Assert.Equal(ComfortSettings.Usual, ComfortSettings.Of(words));

    [Fact]
    public void A_page_carries_a_class_for_what_was_chosen_and_none_for_the_rest()
    {
        Assert.Equal("theme-dark large-text easy-type wide-spacing still", Changed.Classes);
        Assert.Null(ComfortSettings.Usual.Classes);
        Assert.Equal("theme-light", new ComfortSettings(Theme.Light).Classes);
    }

    [Fact]
    public void Every_setting_can_be_chosen_on_the_page_each_by_a_word_of_its_own()
    {
        var offered = ComfortForm.Questions.SelectMany(question => question.Answers).Select(answer => answer.Word).ToList();

        Assert.Equal(offered.Distinct(), offered);
        Assert.Equal(
            WordsOf<Theme>()
                .Concat(WordsOf<TextSize>())
                .Concat(WordsOf<Typeface>())
                .Concat(WordsOf<Spacing>())
                .Concat(WordsOf<Motion>())
                .Concat(WordsOf<Listening>())
                .Concat(WordsOf<ListenSpeed>())
                .Order(),
            offered.Order()
        );
    }

    private static IEnumerable<string> WordsOf<T>()
        where T : struct, Enum => Enum.GetValues<T>().Select(ComfortSettings.WordOf);
}
