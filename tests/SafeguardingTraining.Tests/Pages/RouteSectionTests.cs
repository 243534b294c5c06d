using Bunit;
using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Tests.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>The map of a debrief as it is shown.</summary>
public sealed class RouteSectionTests : BunitContext
{
    [Fact]
    public void The_picture_and_the_words_below_it_tell_the_same_way()
    {
        var page = Render<RouteSection>(section => section.Add(one => one.Route, RouteTests.RouteOf(0, 0, 0)));

        Assert.Equal(4, page.FindAll(".flow__place--on").Count);
        Assert.Equal(2, page.FindAll(".flow__place--off").Count);
        Assert.Equal(
            4,
            page.FindAll("details li").Count(line => line.TextContent.Contains("where you came past", StringComparison.Ordinal))
        );
        Assert.Equal(
            2,
            page.FindAll("details li").Count(line => line.TextContent.Contains("where you did not come", StringComparison.Ordinal))
        );
    }
}
