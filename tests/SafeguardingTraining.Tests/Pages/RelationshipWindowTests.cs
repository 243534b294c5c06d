using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Host.Features.Pictures;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

public sealed class RelationshipWindowTests
{
    [Fact]
    public void Every_marker_stands_apart_even_when_all_decisions_agree()
    {
        var markers = RelationshipWindow.Of(SampleDebrief.AllWith).Markers;

        Assert.Equal(9, markers.Count);
        Assert.All(markers, one =>
            Assert.All(markers.Where(other => other != one), other =>
                Assert.True(Distance(one, other) > 2 * RelationshipWindow.Radius, $"{one.Number} lies on {other.Number}")
            )
        );
    }

    [Theory]
    [InlineData(2, 2, WindowArea.With)]
    [InlineData(1, 0, WindowArea.To)]
    [InlineData(0, 1, WindowArea.For)]
    [InlineData(0, 0, WindowArea.Not)]
    [InlineData(-2, -2, WindowArea.Not)]
    public void A_marker_stands_inside_its_own_area(int challenge, int support, WindowArea area)
    {
        var marker = RelationshipWindow.Of([SampleDebrief.Told(1, new WindowPlace(challenge, support))]).Markers.Single();

        Assert.Equal(area, marker.Place.Area);
        Assert.Equal(support > 0, marker.X > RelationshipWindow.Left + RelationshipWindow.Area);
        Assert.Equal(challenge > 0, marker.Y < RelationshipWindow.Top + RelationshipWindow.Area);
    }

    [Fact]
    public void More_challenge_stands_higher_and_more_support_further_right()
    {
        var markers = RelationshipWindow
            .Of([
                SampleDebrief.Told(1, new WindowPlace(-2, -2)),
                SampleDebrief.Told(2, new WindowPlace(-1, -1)),
                SampleDebrief.Told(3, new WindowPlace(0, 0)),
                SampleDebrief.Told(4, new WindowPlace(1, 1)),
                SampleDebrief.Told(5, new WindowPlace(2, 2)),
            ])
            .Markers;

        Assert.Equal(markers.OrderBy(marker => marker.X), markers);
        Assert.Equal(markers.OrderByDescending(marker => marker.Y), markers);
    }

    [Fact]
    public void A_part_left_out_has_no_place_in_the_window() => Assert.Empty(RelationshipWindow.Of([SampleDebrief.Told(1, null)]).Markers);

    private static double Distance(RelationshipWindow.Marker one, RelationshipWindow.Marker other) =>
        Math.Sqrt(Math.Pow(one.X - other.X, 2) + Math.Pow(one.Y - other.Y, 2));
}
