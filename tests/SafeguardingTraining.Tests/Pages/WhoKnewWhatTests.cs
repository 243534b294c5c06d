using SafeguardingTraining.Host.Features.Debriefing;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Pages;

public sealed class WhoKnewWhatTests
{
    private static readonly WhoKnewWhat Knew = WhoKnewWhat.Of(SampleDebrief.Debrief.Ledger, Samples.Scenario.Starts);

    [Fact]
    public void Pieces_are_numbered_in_the_order_in_which_they_came_to_be_known()
    {
        Assert.Equal(Enumerable.Range(1, 8), Knew.Pieces.Select(piece => piece.Number));
        Assert.Equal(Knew.Pieces.OrderBy(piece => piece.Line.Piece.Date), Knew.Pieces);
    }

    [Fact]
    public void Every_agency_that_held_something_has_a_lane_below_yours()
    {
        Assert.Equal("You", Knew.Lanes[0].Name);
        Assert.Equal(["Housing", "GP", "Health visiting", "School", "Police", "Family"], Knew.Lanes.Skip(1).Select(lane => lane.Name));
    }

    [Fact]
    public void A_piece_nobody_asked_for_waits_to_the_edge()
    {
        var tenancy = Knew.Pieces.Single(piece => piece.Line.Piece.Id == "rent");

        Assert.Null(tenancy.HeardOn);
        Assert.True(tenancy.WaitsUntil > Knew.Hearings.Max(hearing => hearing.X));
    }

    [Fact]
    public void A_piece_stands_left_of_the_day_on_which_it_was_heard() =>
        Assert.All(Knew.Pieces.Where(piece => piece.HeardOn is not null), piece => Assert.True(piece.X < piece.WaitsUntil));

    [Fact]
    public void A_piece_is_never_heard_before_its_holder_had_it()
    {
        var late = new LedgerLine(Samples.Pieces[7], Reached.Came, null, null);

        var held = WhoKnewWhat.Of([late], Samples.Scenario.Starts).Pieces.Single();

        Assert.Equal(late.Piece.Date, held.HeardOn);
    }

    [Fact]
    public void No_two_circles_lie_on_each_other_on_a_crowded_day()
    {
        var crowded = Samples
            .Pieces.SelectMany(piece =>
                Enumerable.Range(0, 3).Select(n => new LedgerLine(piece with { Id = $"{piece.Id}-{n}" }, Reached.Asked, null, null))
            )
            .ToList();

        var pieces = WhoKnewWhat.Of(crowded, Samples.Scenario.Starts).Pieces;

        Assert.All(pieces, one =>
            Assert.DoesNotContain(pieces, other => other != one && other.Y == one.Y && Math.Abs(other.X - one.X) < 2 * WhoKnewWhat.Radius)
        );
    }

    [Fact]
    public void Dates_do_not_run_into_each_other()
    {
        var crowded = Enumerable
            .Range(0, 18)
            .Select(day => new LedgerLine(
                Samples.Pieces[day % 8] with
                {
                    Date = new DateOnly(2026, 11, 1).AddDays(day),
                },
                Reached.Unopened,
                null,
                null
            ))
            .ToList();

        var dates = WhoKnewWhat.Of(crowded, Samples.Scenario.Starts).Dates;

        Assert.All(dates, one => Assert.DoesNotContain(dates, other => other != one && other.Y == one.Y && Math.Abs(other.X - one.X) < 44));
    }

    [Fact]
    public void A_date_from_another_year_says_so()
    {
        var early = new LedgerLine(Samples.Pieces[0] with { Date = new DateOnly(2025, 12, 8) }, Reached.Unopened, null, null);

        Assert.Equal("8 Dec 2025", WhoKnewWhat.Of([early], Samples.Scenario.Starts).Dates.Single().Text);
    }

    [Fact]
    public void A_debrief_without_pieces_is_drawn_all_the_same() => Assert.Single(WhoKnewWhat.Of([], Samples.Scenario.Starts).Lanes);
}
