using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Tests.Pages;

public sealed class TypesettingTests
{
    [Fact]
    public void A_written_record_is_set_in_italic() =>
        Assert.Equal("It says <em>“no further action”</em>.", Raw("It says *\"no further action\"*."));

    [Fact]
    public void A_lone_asterisk_stays_an_asterisk() => Assert.Equal("Twice *daily.", Raw("Twice *daily."));

    [Fact]
    public void Nothing_an_author_types_becomes_a_tag() => Assert.Equal("a &lt;b&gt; &amp; c", "a <b> & c".Story().Value);

    [Fact]
    public void Days_are_named_in_english()
    {
        var day = new DateOnly(2026, 11, 23);

        Assert.Equal("Monday 23 November", day.Weekday());
        Assert.Equal("23 November 2026", day.InFull());
        Assert.Equal("23 Nov", day.Brief());
    }

    [Fact]
    public void A_list_ends_with_and() => Assert.Equal("1, 2 and 3", new[] { "1", "2", "3" }.Listed());

    [Fact]
    public void What_has_a_comma_of_its_own_is_parted_by_semicolons() =>
        Assert.Equal(
            "social worker, eight months qualified; health visitor; or constable",
            new[] { "social worker, eight months qualified", "health visitor", "constable" }.Listed("or")
        );

    private static string Raw(string text) => System.Net.WebUtility.HtmlDecode(text.Story().Value);
}
