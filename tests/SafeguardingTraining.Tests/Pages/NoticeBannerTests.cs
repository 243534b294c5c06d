using Bunit;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>What was just done is said in a place that is read aloud and can take the focus; what always stands there is not.</summary>
public sealed class NoticeBannerTests : BunitContext
{
    [Fact]
    public void What_was_just_done_can_take_the_focus_and_is_read_aloud()
    {
        var notice = Render<NoticeBanner>(banner => banner.AddChildContent("It is kept.")).Find(".notice");

        Assert.Equal(("status", "-1"), (notice.GetAttribute("role"), notice.GetAttribute("tabindex")));
        Assert.True(notice.HasAttribute("data-notice"));
        Assert.Equal("It is kept.", notice.TextContent.Trim());
    }

    [Fact]
    public void What_stands_on_every_visit_takes_no_focus()
    {
        var notice = Render<NoticeBanner>(banner => banner.Add(one => one.IsStanding, true).AddChildContent("It stands.")).Find(".notice");

        Assert.False(notice.HasAttribute("tabindex"));
        Assert.False(notice.HasAttribute("data-notice"));
    }
}
