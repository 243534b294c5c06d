using SafeguardingTraining.Host.Features.Workshops.Domain;
using static SafeguardingTraining.Tests.Workshops.DomainWorkshop;

namespace SafeguardingTraining.Tests.Workshops;

public sealed class PiecesTests
{
    [Fact]
    public void Nobody_holds_anything_before_the_workshop_begins()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");

        Assert.Empty(morning.Now.HeldBy(morning.Story, "school"));
        Assert.Equal(
            ["school-note"],
            morning.Next().Now.HeldBy(morning.Story, "school").Select(piece => piece.Id).Intersect(["school-note"])
        );
    }

    [Fact]
    public void The_pieces_of_an_agency_nobody_plays_go_to_whoever_could_know_them_and_holds_least()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Sit("police");
        morning.Next();

        // Housing works with the police, and social care holds its strategy discussions with them; the school is told of neither.
        Assert.Equal(new Dictionary<string, string> { ["stayed"] = "police", ["aunt-call"] = "police" }, morning.Now.Table.Holders);
    }

    [Fact]
    public void What_was_dealt_stays_with_its_holder_when_another_agency_comes_in()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        morning.Sit("police");
        morning.Next();
        morning.Do(morning.Now.AddProxy("social-care", null));

        // Social care has nobody before it: the aunt's call would be its own. The old tenancy was dealt, and nobody takes it away.
        Assert.Equal(new Dictionary<string, string> { ["stayed"] = "police" }, morning.Now.Deal(morning.Story.Scenario));
    }

    [Fact]
    public void Or_the_facilitator_holds_them_and_brings_them_in()
    {
        var morning = new DomainWorkshop(plan => plan with { Unplayed = Unplayed.Facilitator });
        morning.Sit("school");
        morning.Next();
        Assert.Contains(morning.Now.HeldBy(morning.Story, PieceHoldings.Facilitator), piece => piece.Id == "stayed");

        morning.Do(morning.Now.LayHeldPiece(morning.Story, "stayed"));
        Assert.True(morning.Now.IsWithEveryone(morning.Story, "stayed"));
    }

    [Fact]
    public void When_an_agency_loses_its_last_seat_its_pieces_go_to_others()
    {
        var morning = new DomainWorkshop();
        morning.Sit("school");
        var police = morning.Sit("police");
        morning.Next().Do(morning.Now.Remove(morning.Story.Scenario, police));

        Assert.Equal(
            ["facilitator", "facilitator", "school"],
            morning.Story.Scenario.Pieces.Select(morning.Now.HolderOf).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void A_piece_laid_for_everyone_joins_the_time_line_with_its_reason()
    {
        var (morning, school) = Seated();
        morning.Do(
            morning.Now.LayPiece(
                morning.Story,
                school,
                morning.Fresh,
                "school-note",
                null,
                "It is the same month.",
                SharingGround.ChildAtRisk
            )
        );

        // The piece is on the table at once, its reason when a facilitator has let it through.
        Assert.Equal(("school", ""), Known());
        morning.Release();
        Assert.Equal(("school", "It is the same month."), Known());
        Assert.DoesNotContain(morning.Now.HeldBy(morning.Story, "school"), piece => piece.Id == "school-note");

        (string?, string?) Known()
        {
            var known = Assert.Single(morning.Now.WithEveryone(morning.Story), one => one.Piece.Id == "school-note");
            return (known.Laid?.From, known.Laid?.Why);
        }
    }

    [Fact]
    public void A_piece_given_to_one_agency_is_not_on_the_table()
    {
        var (morning, school) = Seated();
        morning.Do(
            morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", "police", "They asked.", SharingGround.Agreed)
        );

        Assert.DoesNotContain(morning.Now.WithEveryone(morning.Story), one => one.Piece.Id == "school-note");
        Assert.Single(morning.Now.GivenTo(morning.Story, "police"));
        Assert.Empty(morning.Now.GivenTo(morning.Story, "social-care"));
    }

    [Fact]
    public void A_piece_is_in_nobodys_hands_before_its_day()
    {
        var (morning, _) = Seated();
        var today = morning.Story.Today;

        Assert.Contains("school-note", Held(today));
        Assert.DoesNotContain("school-note", Held(today.AddDays(1)));

        IEnumerable<string> Held(DateOnly on)
        {
            var told = morning.Story.Scenario;
            var scenario = told with { Pieces = [.. told.Pieces.Select(piece => piece with { Date = on })] };
            return morning.Now.HeldBy(WorkshopStory.Of(morning.Now, scenario), "school").Select(piece => piece.Id);
        }
    }

    [Fact]
    public void A_piece_needs_a_holder_a_reason_and_a_basis()
    {
        var (morning, school) = Seated();

        Assert.Contains(
            "that you hold",
            Why(morning.Now.LayPiece(morning.Story, school, morning.Fresh, "stayed", null, "Why not", SharingGround.Agreed)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "necessary",
            Why(morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", null, " ", SharingGround.Agreed)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "basis",
            Why(morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", null, "Dates", null)),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "one other agency",
            Why(morning.Now.LayPiece(morning.Story, school, morning.Fresh, "school-note", "moon", "Dates", SharingGround.Agreed)),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Only_the_agency_that_was_asked_can_answer()
    {
        var (morning, school) = Seated();
        var police = morning.Now.SeatsIn.First(seat => seat.Agency == "police").Number;
        morning.Do(morning.Now.Ask(school, morning.Fresh, "police", "Any calls to the address?"));

        Assert.Contains("not here", Why(morning.Now.Reply(school, morning.Fresh, 1, "None")), StringComparison.Ordinal);
        Assert.Contains("not here", Why(morning.Now.Reply(police, morning.Fresh, 1, "Too soon")), StringComparison.Ordinal);
        morning.Release().Do(morning.Now.Reply(police, morning.Fresh, 1, "One, in March."));
        Assert.Equal("One, in March.", Assert.Single(morning.Now.Table.Questions[0].Replies).Text);
        Assert.Contains(
            "in the room",
            Why(morning.Now.Ask(school, morning.Fresh, "housing", "Who lives there?")),
            StringComparison.Ordinal
        );
    }

    private static (DomainWorkshop DomainWorkshop, int School) Seated()
    {
        var morning = new DomainWorkshop();
        var school = morning.Sit("school");
        morning.Sit("police");
        morning.Sit("social-care");
        return (morning.Next(), school);
    }
}
