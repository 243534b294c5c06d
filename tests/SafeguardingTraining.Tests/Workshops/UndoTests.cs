using System.Net;
using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Tests.Scenarios;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>What a facilitator pressed by mistake is as it was before, for a minute.</summary>
public sealed class UndoTests
{
    private readonly DomainWorkshop morning = new();
    private readonly List<int> seats = [];

    public UndoTests()
    {
        seats.AddRange(new[] { "school", "school", "police" }.Select(agency => morning.Sit(agency)));
        morning.Next();
    }

    private DateTimeOffset Soon => morning.Log[^1].At + TimeSpan.FromSeconds(50);

    [Fact]
    public void It_says_what_it_undoes_and_not_where_it_goes()
    {
        morning.GoTo(Stage.Worry);
        Assert.Equal("opening “Worry”", Undone());
        morning.GoTo(Stage.Read);
        Assert.Equal("going back to “Read”", Undone());
        morning.Decide();
        Assert.Equal("the decision", Undone());
        morning.Next();
        Assert.Equal("going on to the next scene", Undone());

        string Undone() => Assert.Single(ConsoleView.Of(new WorkshopMoment(morning.Now, morning.Story)).Stage.Undo).What;
    }

    [Fact]
    public void Ending_counts_the_answers_that_would_reach_nobody()
    {
        morning.GoTo(Stage.Worry).Do(morning.Now.GiveWorry(1, morning.Fresh, 5, "He hid his arm."));
        morning.GoTo(Stage.Debrief).Next();
        var ending = Assert.IsType<WorkshopOutcome.Agreed>(morning.Now.Next(morning.Story, morning.Now.Step));

        var lost = morning.Now.Of(morning.Story, ending.Events)?.Lost;
        Assert.Contains("1 answer is still held and will reach nobody unless you let it through.", lost, StringComparison.Ordinal);
        Assert.Equal("1 answer was held to the end and reached nobody.", morning.Do(ending).Now.StillHeld());
    }

    [Fact]
    public void A_vote_that_was_begun_again_has_its_votes_back_and_keeps_those_given_since()
    {
        morning.GoTo(Stage.Vote);
        seats.ForEach(seat => Vote(seat, 1));
        morning.Do(morning.Now.TypePaperVotes(morning.Story, new Dictionary<int, int> { [0] = 4 }));
        morning.Do(morning.Now.ResetVote(morning.Now.Step));
        var reset = morning.Now.LastMove!;
        Vote(seats[0], 2);
        Assert.Equal(1, morning.Now.BallotOf(0, 1).Count);

        morning.Do(morning.Now.UndoMove(reset.Number, reset.Until));

        var ballot = morning.Now.BallotOf(0, 1);
        Assert.Equal(7, ballot.Count);
        Assert.Equal((2, 1, 1), (ballot.Votes[seats[0]].Option, ballot.Votes[seats[1]].Option, ballot.Votes[seats[2]].Option));
        Assert.Equal(Stage.Vote, morning.Now.Stage);
    }

    [Fact]
    public void A_decision_that_was_taken_back_stands_again_with_everything_given_after_it()
    {
        morning.Decide().Next();
        morning.GoTo(Stage.Worry);
        seats.ForEach(seat => morning.Do(morning.Now.GiveWorry(seat, morning.Fresh, 7, "")));
        morning.GoTo(Stage.Read);
        var before = morning.Now;
        morning.Do(morning.Now.Back(morning.Story, morning.Now.Step)).Do(morning.Now.Back(morning.Story, morning.Now.Step));
        Assert.Equal(0, morning.Now.Turn);
        Assert.Empty(morning.Now.WorriesAt(1));

        morning.Do(morning.Now.UndoMove(morning.Now.LastMove!.Number, Soon));

        Assert.Equal((1, Stage.Outcome), (morning.Now.Turn, morning.Now.Stage));
        Assert.Equal(before.Decisions[0], morning.Now.Decisions[0]);
        Assert.Equal(3, morning.Now.WorriesAt(1).Count);
    }

    [Fact]
    public void A_decision_that_was_kept_too_soon_is_open_again()
    {
        morning.GoTo(Stage.Vote);
        Vote(seats[0], 1);
        morning.Decide();

        morning.Do(morning.Now.UndoMove(morning.Now.LastMove!.Number, Soon));

        Assert.Equal((0, Stage.Decide, 1), (morning.Now.Turn, morning.Now.Stage, morning.Now.BallotOf(0, 1).Count));
    }

    [Fact]
    public void An_end_is_no_end()
    {
        morning.GoTo(Stage.Debrief).Next();
        morning.Do(morning.Now.Promise(seats[0], morning.Fresh, "Ring one person.", false)).Next();
        Assert.True(morning.Now.HasEnded);
        var ended = morning.Now.EndedAt;

        morning.Do(morning.Now.UndoMove(morning.Now.LastMove!.Number, Soon));

        Assert.Equal((Stage.Promise, null), (morning.Now.Stage, morning.Now.EndedAt));
        Assert.Single(morning.Now.Promises);
        Assert.Equal(ended, Assert.IsType<MoveUndone>(morning.Log[^1].Event).Ended);
        Assert.Contains("ended", DomainWorkshop.Why(morning.Next().Now.Next(morning.Story, morning.Now.Step)), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_that_was_removed_is_back_with_its_key_its_votes_and_its_pieces()
    {
        var key = morning.Now.Seats[seats[2]].KeyHash;
        morning.GoTo(Stage.Vote);
        seats.ForEach(seat => Vote(seat, 1));
        var holders = morning.Now.Table.Holders;
        morning.Do(morning.Now.Remove(morning.Story.Scenario, seats[2]));
        Assert.Equal(2, VoteTally.Of(morning.Now, morning.Story, 1).Total);

        morning.Do(morning.Now.UndoRemoval(Sample.Scenario, morning.Now.LastRemoval!.Number, morning.Now.LastRemoval.Until));

        Assert.Equal((key, true), (morning.Now.Seats[seats[2]].KeyHash, morning.Now.Seats[seats[2]].IsIn));
        Assert.Equal(3, VoteTally.Of(morning.Now, morning.Story, 1).Total);
        Assert.Equal(holders.OrderBy(one => one.Key), morning.Now.Table.Holders.OrderBy(one => one.Key));
    }

    [Fact]
    public void After_a_minute_or_after_another_step_it_is_too_late()
    {
        morning.GoTo(Stage.Vote);
        var move = morning.Now.LastMove!;
        Assert.Contains("more than a minute", Why(morning.Now.UndoMove(move.Number, move.Until.AddSeconds(1))), StringComparison.Ordinal);
        morning.Next();
        Assert.Contains("moved on", Why(morning.Now.UndoMove(move.Number, move.Until)), StringComparison.Ordinal);

        morning.Do(morning.Now.UndoMove(morning.Now.LastMove!.Number, Soon));

        Assert.IsType<WorkshopOutcome.Already>(morning.Now.UndoMove(move.Number, move.Until));
        Assert.Null(morning.Now.LastMove);
    }

    [Fact]
    public void What_is_kept_makes_the_same_room_again()
    {
        morning.GoTo(Stage.Vote);
        Vote(seats[0], 1);
        morning.Do(morning.Now.ResetVote(morning.Now.Step)).Do(morning.Now.UndoMove(morning.Now.LastMove!.Number, Soon));
        morning.Do(morning.Now.Remove(morning.Story.Scenario, seats[2]));
        morning.Do(morning.Now.UndoRemoval(Sample.Scenario, morning.Now.LastRemoval!.Number, morning.Now.LastRemoval.Until));

        var again = Workshop.Of(
            morning.Now.Id,
            morning.Log.Select(one => one with { Event = WorkshopJson.Read(WorkshopJson.Write(one.Event)) })
        );

        Assert.Equal(1, again.BallotOf(0, 1).Count);
        Assert.Equal((morning.Now.Stage, morning.Now.Step, 3), (again.Stage, again.Step, again.SeatsIn.Count()));
    }

    private void Vote(int seat, int option) => morning.Do(morning.Now.GiveVote(morning.Story, seat, morning.Fresh, option, Sureness.Very));

    private static string Why(WorkshopOutcome outcome) => DomainWorkshop.Why(outcome);
}

/// <summary>Nothing that cannot simply be done again happens in one press: the console says first what is lost.</summary>
[Collection<SiteOfWorkshops>]
public sealed class AskingFirstTests(RunningSite site)
{
    [Fact]
    public async Task A_vote_is_begun_again_only_by_who_has_read_how_many_votes_are_lost()
    {
        var hall = await Voting();
        await hall.Facilitator.Open(hall.Console);
        await hall.Facilitator.Submit(action: $"{hall.Console}/resets");

        Assert.Contains("2 votes are thrown away", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Contains("You can undo it for a minute", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.Equal(2, hall.Now.BallotOf(0, 1).Count);
        await hall.Answer();
        Assert.Equal(0, hall.Now.BallotOf(0, 1).Count);

        Assert.Contains("Undo starting the vote again", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);
        await hall.Press("undoings");
        Assert.Equal(2, hall.Now.BallotOf(0, 1).Count);
        Assert.DoesNotContain("Undo:", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_with_the_script_is_asked_in_the_same_words()
    {
        var hall = await Voting();
        await hall.Facilitator.Open(hall.Console);

        var answer = await hall.Facilitator.SubmitLive(hall.Facilitator.Form($"{hall.Console}/resets"), "pushed");

        Assert.Contains("2 votes are thrown away", answer, StringComparison.Ordinal);
        Assert.Equal(2, hall.Now.BallotOf(0, 1).Count);
    }

    [Fact]
    public async Task Going_back_removing_a_seat_deleting_words_and_ending_ask_as_well()
    {
        var hall = await Voting();
        await Asks("returns", "2 votes of the first vote are kept", form => { });
        await Asks("removals", "Its 1 vote and 0 numbers of worry no longer count", form => form.Fill("seat", "1"));
        await hall.Press("walls", form => form.Fill("prompt", "What did we not ask?"));
        await HostedWorkshop.Send(hall.Seats["police"], "notes", ("note", "Kit is called Leo in our file."));
        await hall.Press("withholdings");
        await Asks("deletions", "“Kit is called Leo in our file.”", form => { });
        await hall.Press("steps");
        await Asks("endings", "The scenes to come are not played", form => { });
        await hall.Press("endings");
        await hall.Press("steps");
        await Asks("steps", "0 of 2 have written what they will do", form => { });
        Assert.False(hall.Now.HasEnded);

        async Task Asks(string noun, string words, Action<PageForm> fill)
        {
            var version = hall.Now.Version;
            await hall.Facilitator.Open(hall.Console);
            await hall.Facilitator.Submit(fill, $"{hall.Console}/{noun}");
            Assert.Contains(words, hall.Facilitator.Text, StringComparison.Ordinal);
            Assert.Equal((HttpStatusCode.OK, version), (hall.Facilitator.Status, hall.Now.Version));
        }
    }

    [Fact]
    public async Task An_old_form_or_a_second_press_is_not_asked_about_and_does_nothing()
    {
        var hall = await Voting();
        await hall.Facilitator.Open(hall.Console);
        var next = hall.Facilitator.Form($"{hall.Console}/steps");
        var back = hall.Facilitator.Form($"{hall.Console}/returns");
        await hall.Facilitator.Submit(next);
        var there = hall.Now.Version;

        await hall.Facilitator.Submit(next);
        await hall.Facilitator.Submit(back);

        Assert.Equal((there, Stage.Result), (hall.Now.Version, hall.Now.Stage));
    }

    [Fact]
    public async Task An_undo_is_offered_for_a_minute_and_taken_no_longer()
    {
        var hall = await Voting();
        await hall.Facilitator.Open(hall.Console);
        var undo = hall.Facilitator.Form($"{hall.Console}/undoings");
        site.Clock.Advance(TimeSpan.FromSeconds(61));

        await hall.Facilitator.Submit(undo);

        Assert.Equal((HttpStatusCode.BadRequest, Stage.Vote), (hall.Facilitator.Status, hall.Now.Stage));
        Assert.Contains("more than a minute ago", hall.Facilitator.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Undo:", (await hall.Facilitator.Open(hall.Console)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_a_script_comes_back_to_the_tab_its_form_stands_in()
    {
        var hall = await Voting();
        await hall.Facilitator.Open(hall.Console);
        var form = hall.Facilitator.Form($"{hall.Console}/injects").Fill("inject", "The school has rung.").Fill("inject-to", "housing");
        await hall.Facilitator.Submit(form);

        Assert.Contains("Only housing", hall.Facilitator.Page.QuerySelector("#tab-news")?.TextContent, StringComparison.Ordinal);
        Assert.All(hall.Facilitator.Page.QuerySelectorAll(".tabs__list a"), link =>
            Assert.NotNull(hall.Facilitator.Page.QuerySelector($"section.panel{link.GetAttribute("href")}"))
        );
        await hall.Facilitator.Submit(hall.Facilitator.Form($"{hall.Console}/injects"));
        Assert.Contains("is-open", hall.Facilitator.Page.QuerySelector("#tab-news")?.ClassName, StringComparison.Ordinal);
    }

    private async Task<HostedWorkshop> Voting()
    {
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police");
        await hall.Sit("housing");
        await hall.Press("steps");
        await hall.GoTo(Stage.Vote);
        foreach (var seat in hall.Seats.Values)
        {
            await HostedWorkshop.Send(seat, "votes", ("vote", "0"), ("sure", "Fairly"));
        }
        return hall;
    }
}
