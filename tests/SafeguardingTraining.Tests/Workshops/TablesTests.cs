using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>A table decides for itself before the room does, by domain calls alone.</summary>
public sealed class TablesTests
{
    private readonly DomainWorkshop morning = new(plan => plan with { Tables = 3, FreeText = FreeText.WithAgency });
    private readonly int ama;
    private readonly int ben;

    public TablesTests()
    {
        ama = morning.Sit("school", people: 3, name: "Ama");
        ben = morning.Sit("police");
        morning.Sit("social-care");
        morning.Next();
    }

    private WorkshopMoment Moment => new(morning.Now, morning.Story);

    [Fact]
    public void Any_phone_of_a_table_says_what_it_decides_and_the_last_one_counts()
    {
        morning.GoTo(Stage.Table);
        Say(ama, 0, "Today.");
        var second = morning.Sit("school");
        Assert.Equal(2, morning.Now.SeatOf(ben)?.Table);
        morning.Do(WorkshopOutcome.Of(new SeatMoved(second, "school", 1)));
        Say(second, 1, "Tomorrow.");

        Assert.Equal((1, "Tomorrow."), (morning.Now.DecisionOf(1)?.Option, morning.Now.DecisionOf(1)?.Why));
        Assert.Null(morning.Now.DecisionOf(2));
    }

    [Fact]
    public void A_table_decides_from_the_table_until_the_room_does_whatever_the_room_does_meanwhile()
    {
        Assert.Contains("moved on", Why(Asked(ama, 0, "Now.")), StringComparison.Ordinal);
        foreach (var stage in (Stage[])[Stage.Table, Stage.Vote, Stage.Result, Stage.SecondVote, Stage.BothResults, Stage.Decide])
        {
            morning.GoTo(stage);
            Say(ama, (int)stage % 2, $"At {stage}.");
        }
        var form = morning.Fresh;
        morning.Do(morning.Now.Decide(morning.Story, morning.Now.Step, 0, "We agreed.", null, true)).Next().GoTo(Stage.Table);
        var late = morning.Now.DecideAtTable(morning.Story, ama, form, 0, 0, "For the scene before.");
        Assert.Contains("moved on", Why(late), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_missing_is_said_beside_its_field()
    {
        morning.GoTo(Stage.Table);
        Assert.Equal("table-option", Field(Asked(ama, null, "Why not.")));
        Assert.Equal("table-why", Field(Asked(ama, 0, " ")));
        Assert.Equal("table-why", Field(Asked(ama, 0, new string('a', TextLimits.LongestNote + 1))));
        Assert.Equal("of-table", Field(morning.Now.DecideForTable(morning.Story, Guid.NewGuid(), 0, 4, 0, "")));
        var proxy = morning.Do(morning.Now.AddProxy("police", null)).Now.Seats.Count;
        Assert.Contains("at no table", Why(Asked(proxy, 0, "Mine.")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_option_shows_to_its_own_table_at_once_and_the_sentence_once_it_is_let_through()
    {
        morning.GoTo(Stage.Table);
        Say(ama, 0, "She asked for it.");

        var ours = OurTableModel.Of(Moment, 1).Decided;
        Assert.Equal((LetterOf(0), "Ama’s phone typed it.", null, true), (ours?.Letter, ours?.By, ours?.Why, ours?.IsHeld));
        Assert.Null(OurTableModel.Of(Moment, 2).Decided);
        Assert.Empty(CommonView.Of(Moment).Tables);
        var held = Assert.Single(morning.Now.Texts);
        Assert.Equal((HeldTextKind.TableReason, NotePlace.Held), (held.Kind, held.Place));
        Assert.Contains("She asked for it.", ConsoleView.Of(Moment).Notes.Texts.Select(text => text.Text));

        morning.Release();
        Assert.Equal("She asked for it.", OurTableModel.Of(Moment, 1).Decided?.Why);
        morning.Do(morning.Now.DeleteWords(held.Event));
        Assert.Equal(TextLimits.Deleted, OurTableModel.Of(Moment, 1).Decided?.Why);
        Assert.Empty(morning.Now.Texts);
    }

    [Fact]
    public void A_seat_that_goes_to_another_table_keeps_all_it_gave_and_what_its_table_decided_stays_there()
    {
        morning.GoTo(Stage.Worry).Do(morning.Now.GiveWorry(ama, morning.Fresh, 7, "She said sorry."));
        morning.GoTo(Stage.Vote).Do(morning.Now.GiveVote(morning.Story, ama, morning.Fresh, 1, Sureness.Very));
        Say(ama, 0, "Today.");
        var before = morning.Now;

        morning.Do(morning.Now.GoToTable(ama, 3));

        Assert.Equal(3, morning.Now.SeatOf(ama)?.Table);
        Assert.Equal((0, 4), (morning.Now.PeopleAt(1), morning.Now.PeopleAt(3)));
        Assert.Same(before.TableDecisions, morning.Now.TableDecisions);
        Assert.Equal((7, 1), (morning.Now.WorriesAt(0)[ama], morning.Now.BallotOf(0, 1).Votes[ama].Option));
        Assert.Equal(before.Texts.Select(text => text.Text), morning.Now.Texts.Select(text => text.Text));
        Assert.Null(OurTableModel.Of(Moment, 3).Decided);
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.GoToTable(ama, 3));
        Say(ama, 1, "Tomorrow.");
        Assert.Equal((0, 1), (morning.Now.DecisionOf(1)?.Option, morning.Now.DecisionOf(3)?.Option));
    }

    [Fact]
    public void A_phone_goes_to_another_table_while_people_come_and_while_tables_decide_and_a_facilitator_moves_it_at_any_time()
    {
        foreach (var stage in (Stage[])[Stage.Read, Stage.Worry, Stage.Spread])
        {
            Assert.Equal(stage, morning.Now.Stage);
            Assert.Empty(OurTableModel.Of(Moment, 1).Others);
            Assert.Contains("A facilitator can move you", Why(morning.Now.GoToTable(ama, 2)), StringComparison.Ordinal);
            morning.Next();
        }
        morning.Do(morning.Now.MoveToTable(ama, 2));
        Assert.Equal([1, 3], OurTableModel.Of(Moment, 2).Others);
        Assert.Equal("to-table", Field(morning.Now.GoToTable(ama, null)));
        Assert.Equal("to-table", Field(morning.Now.GoToTable(ama, 4)));
        Assert.Equal("new-table", Field(morning.Now.MoveToTable(ama, 0)));
        Assert.Equal("gone", Field(morning.Now.MoveToTable(99, 1)));
        var without = new DomainWorkshop();
        Assert.Contains("no tables", Why(without.Do(without.Now.AddProxy("school", null)).Now.MoveToTable(1, 1)), StringComparison.Ordinal);
        var lobby = new DomainWorkshop(plan => plan with { Tables = 2 });
        var seat = lobby.Sit("school");
        lobby.Do(lobby.Now.GoToTable(seat, 2));
        Assert.Equal(2, lobby.Now.SeatOf(seat)?.Table);
    }

    [Fact]
    public void The_console_says_in_a_line_for_each_option_which_tables_took_it()
    {
        Assert.Equal("table 2", TableWords.Named([2]));
        Assert.Equal("tables 1, 3 and 4", TableWords.Named([1, 3, 4]));
    }

    [Fact]
    public void Where_texts_stand_alone_nobody_is_named()
    {
        var room = new DomainWorkshop(plan => plan with { Tables = 1 });
        var seat = room.Sit("school", name: "Ama");
        room.Next().GoTo(Stage.Table);
        room.Do(room.Now.DecideAtTable(room.Story, seat, room.Fresh, 0, 0, "Today."));

        Assert.Equal("A phone at this table typed it.", OurTableModel.Of(new WorkshopMoment(room.Now, room.Story), 1).Decided?.By);
    }

    [Fact]
    public void What_a_facilitator_types_for_a_table_is_not_held_and_is_kept_once()
    {
        morning.GoTo(Stage.Result);
        var form = Guid.NewGuid();
        morning.Do(morning.Now.DecideForTable(morning.Story, form, 0, 2, 1, "They said it aloud."));

        Assert.IsType<WorkshopOutcome.Already>(morning.Now.DecideForTable(morning.Story, form, 0, 2, 0, "Again."));
        Assert.Empty(morning.Now.Texts);
        var line = ConsoleView.Of(Moment).Tables.Tables[1];
        Assert.Equal((LetterOf(1), "They said it aloud.", false), (line.Letter, line.Why, line.IsHeld));
    }

    [Fact]
    public void Tables_stand_beside_each_other_when_votes_are_shown_and_where_they_parted_is_said_without_a_rank()
    {
        morning.GoTo(Stage.Table);
        Say(ama, 0, "Today.");
        Say(ben, 1, "Tomorrow.");
        Assert.Empty(CommonView.Of(Moment).Tables);
        morning.GoTo(Stage.Result);
        Assert.Equal([1, 2], CommonView.Of(Moment).Tables.Select(one => one.Table));
        Assert.Contains(ScreenPages.Of(ScreenMainModel.Of(CommonView.Of(Moment))).Sheets, sheet => sheet.Blocks.OfType<TableBlock>().Any());
        morning.GoTo(Stage.BothResults);

        var tables = CommonView.Of(Moment).Tables;
        Assert.Equal(
            [(1, 3, LetterOf(0), null), (2, 1, LetterOf(1), (string?)null)],
            tables.Select(one => (one.Table, one.People, one.Letter, one.Why))
        );
        Assert.Equal(
            "The tables parted: A at tables 1 and 3, B at table 2.",
            TableWords.Parting([new(1, 3, 'A', "", null), new(2, 1, 'B', "", null), new(3, 8, 'A', "", null)])
        );
        Assert.Equal("All 2 tables came to the same: A.", TableWords.Parting([new(1, 3, 'A', "", null), new(3, 8, 'A', "", null)]));
        morning.Decide();
        Assert.Equal("Table 2 had come to something else. What did it see?", CommonView.Of(Moment).Outcome?.TablesApart);

        morning.GoTo(Stage.Debrief);
        var scene = WorkshopDebrief.Of(Moment).Scenes[0];
        Assert.Equal(2, scene.Tables.Count);
        Assert.Equal("Table 2 had come to something else. What did it see?", scene.TablesApart);
    }

    [Fact]
    public void A_vote_begun_again_leaves_what_tables_decided_and_a_decision_taken_back_takes_the_scene_after_it()
    {
        morning.GoTo(Stage.Vote);
        Say(ama, 0, "Today.");
        morning.Do(morning.Now.ResetVote(morning.Now.Step));
        Assert.NotNull(morning.Now.DecisionOf(1));
        morning.Decide().Next().GoTo(Stage.Table);
        Say(ama, 0, "In the second scene.");
        morning.GoTo(Stage.Read);
        var back = morning.Do(morning.Now.Back(morning.Story, morning.Now.Step)).Now.Back(morning.Story, morning.Now.Step);
        var loss = morning.Now.Of(morning.Story, Assert.IsType<WorkshopOutcome.Agreed>(back).Events);
        Assert.Contains("1 table’s decision of this scene", loss?.Lost, StringComparison.Ordinal);
        morning.Do(back);

        Assert.Equal((0, "Today."), (morning.Now.Turn, morning.Now.DecisionOf(1)?.Why));
        Assert.DoesNotContain(morning.Now.TableDecisions.Keys, key => key.Turn == 1);
        morning.Do(morning.Now.UndoMove(morning.Now.LastMove!.Number, morning.Log[^1].At));
        Assert.Equal(2, morning.Now.TableDecisions.Count);
    }

    [Fact]
    public void In_a_rehearsal_every_table_says_something_once_it_has_talked()
    {
        var rehearsal = new DomainWorkshop(plan => plan with { Tables = 2, Rehearsal = true });
        rehearsal.Next().GoTo(Stage.Table).GoTo(Stage.Result);

        Assert.Equal([1, 2], rehearsal.Now.TableDecisions.Keys.Select(key => key.Table).Order());
        Assert.All(rehearsal.Now.TableDecisions.Values, one => Assert.Equal(NotePlace.Held, one.Place));
        rehearsal.GoTo(Stage.BothResults);
        Assert.Equal(2, rehearsal.Now.TableDecisions.Count);
    }

    [Fact]
    public void What_was_kept_reads_the_same_again()
    {
        morning.GoTo(Stage.Table);
        Say(ama, 0, "Today.");
        var written = morning.Log.Select(one => one with { Event = WorkshopJson.Read(WorkshopJson.Write(one.Event)) });

        var again = Workshop.Of(morning.Now.Id, written);
        Assert.Equal(morning.Now.DecisionOf(1), again.DecisionOf(1));
        Assert.Equal("", Assert.IsType<TableDecided>(new TableDecided(1, Guid.NewGuid(), 1, 0, "Words.", true).WithoutWords()).Why);
    }

    private WorkshopOutcome Asked(int seat, int? option, string why) =>
        morning.Now.DecideAtTable(morning.Story, seat, morning.Fresh, morning.Now.Turn, option, why);

    private void Say(int seat, int option, string why) => morning.Do(Asked(seat, option, why));

    private char LetterOf(int option) => morning.Story.Options.Single(one => one.Option.Index == option).Letter;

    private static string Why(WorkshopOutcome outcome) => DomainWorkshop.Why(outcome);

    private static string? Field(WorkshopOutcome outcome) => Assert.IsType<WorkshopOutcome.Refused>(outcome).Field;
}
