using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using static SafeguardingTraining.Tests.Workshops.DomainWorkshop;

namespace SafeguardingTraining.Tests.Workshops;

public sealed class JoiningTests
{
    private readonly DomainWorkshop morning = new();

    [Fact]
    public void The_same_form_sent_twice_is_one_seat()
    {
        var arrival = new JoinRequest(ReadableCode.NewKey(), "school", null, null, 1, null);
        morning.Do(morning.Now.Join(arrival));

        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Join(arrival));
        Assert.Equal(1, morning.Now.SeatWithKey(arrival.Key)?.Number);
    }

    [Fact]
    public void Whoever_leaves_the_agency_open_sits_where_the_room_is_thinnest()
    {
        morning.Sit("school");
        morning.Sit("police", people: 3);
        morning.Do(morning.Now.Join(new JoinRequest(ReadableCode.NewKey(), null, null, null, 1, null)));

        Assert.Equal("social-care", morning.Now.Seats[3].Agency);
    }

    [Fact]
    public void Tables_fill_evenly()
    {
        var hall = new DomainWorkshop(plan => plan with { Tables = 2 });
        hall.Sit("school");
        hall.Sit("school");

        Assert.Equal([1, 2], hall.Now.SeatsIn.Select(seat => seat.Table ?? 0));
    }

    [Fact]
    public void A_latecomer_may_choose_any_agency_of_the_story()
    {
        var scenario = morning.Story.Scenario;
        morning.Sit("school");
        Assert.Equal(["social-care", "school", "police"], morning.Now.AgenciesOpen(scenario).Select(agency => agency.Code));
        morning.Next();

        Assert.Superset(
            new HashSet<string> { "social-care", "school", "police", "housing", "gp" },
            morning.Now.AgenciesOpen(scenario).Select(agency => agency.Code).ToHashSet()
        );
        Assert.Contains("from the list", Why(morning.Now.Join(Late("moon"), scenario)), StringComparison.Ordinal);
        morning.Do(morning.Now.Join(Late("housing"), scenario));
        Assert.Contains(morning.Now.HeldBy(morning.Story, "housing"), piece => piece.Id == "stayed");
    }

    [Fact]
    public void A_latecomer_who_leaves_it_open_sits_where_somebody_sits()
    {
        morning.Sit("school");
        morning.Next().Do(morning.Now.Join(Late(null), morning.Story.Scenario));

        Assert.Equal("school", morning.Now.Seats[2].Agency);
    }

    private static JoinRequest Late(string? agency) => new(ReadableCode.NewKey(), agency, null, null, 1, null);

    [Fact]
    public void A_locked_room_lets_a_newcomer_wait_until_they_are_admitted()
    {
        morning.Do(morning.Now.Lock(true));
        var seat = morning.Sit("school");
        Assert.Equal(SeatPlace.Waiting, morning.Now.Seats[seat].Place);

        morning.Do(morning.Now.Admit(morning.Story.Scenario, seat));
        Assert.True(morning.Now.Seats[seat].IsIn);
    }

    [Theory]
    [InlineData(0, false)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    public void A_table_is_one_of_those_that_are_there(int table, bool isThere)
    {
        var hall = new DomainWorkshop(plan => plan with { Tables = 2 });
        var outcome = hall.Now.Join(new JoinRequest(ReadableCode.NewKey(), "school", table, null, 1, null));
        if (isThere)
        {
            Assert.Equal(table, hall.Do(outcome).Now.Seats[1].Table);
        }
        else
        {
            Assert.Contains("Choose a table", Why(outcome), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void People_at_a_device_and_a_name_have_an_end()
    {
        WorkshopOutcome Of(int people, string? name) =>
            morning.Now.Join(new JoinRequest(ReadableCode.NewKey(), "school", null, name, people, null));

        Assert.Contains("share this device", Why(Of(0, null)), StringComparison.Ordinal);
        Assert.Contains("share this device", Why(Of(Seat.MostPeople + 1, null)), StringComparison.Ordinal);
        Assert.Contains("Keep the name under", Why(Of(1, new string('n', Seat.LongestName + 1))), StringComparison.Ordinal);
        morning.Do(Of(Seat.MostPeople, new string('n', Seat.LongestName)));
        Assert.Equal(Seat.MostPeople, morning.Now.Seats[1].People);
    }

    [Fact]
    public void A_lock_a_name_and_a_move_are_set_once()
    {
        var (seat, story) = (morning.Sit("school", name: "Kim"), morning.Story.Scenario);
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Lock(false));
        morning.Do(morning.Now.Lock(true));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Lock(true));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Admit(morning.Story.Scenario, seat));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Rename(seat, " Kim "));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Rename(99, "Jo"));
        Assert.Contains("Write the new name", Why(morning.Now.Rename(seat, " ")), StringComparison.Ordinal);
        morning.Do(morning.Now.Rename(seat, " Jo "));
        Assert.Equal("Jo", morning.Now.Seats[seat].Name);
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Move(story, seat, "school"));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Move(story, 99, "police"));
        Assert.Contains("from the list", Why(morning.Now.Move(story, seat, "nobody")), StringComparison.Ordinal);
        morning.Do(morning.Now.Move(story, seat, "police"));
        Assert.Equal("police", morning.Now.Seats[seat].Agency);
        Assert.Contains("Choose whose seat", Why(morning.Now.Remove(story, 99)), StringComparison.Ordinal);
        morning.Do(morning.Now.Remove(story, seat));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Remove(story, seat));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Move(story, seat, "school"));
    }

    [Fact]
    public void A_seat_belongs_to_one_account_and_an_account_has_one_seat()
    {
        var (kim, jo) = (Guid.NewGuid(), Guid.NewGuid());
        var (first, second) = (morning.Sit("school"), morning.Sit("police"));
        var (code, other) = (morning.Now.Seats[first].MoveCode, morning.Now.Seats[second].MoveCode);
        Assert.Contains("No seat of that workshop", Why(morning.Now.Claim("ACDEFGHJ", kim)), StringComparison.Ordinal);
        morning.Do(morning.Now.Claim(code, kim));
        Assert.IsType<WorkshopOutcome.Already>(morning.Now.Claim(code, kim));
        Assert.Contains("said already", Why(morning.Now.Claim(code, jo)), StringComparison.Ordinal);
        Assert.Contains("You have a seat", Why(morning.Now.Claim(other, kim)), StringComparison.Ordinal);
        morning.Do(morning.Now.Claim(other, jo));
        Assert.Equal(jo, morning.Now.Seats[second].Person);
    }

    [Fact]
    public void Somebody_without_a_device_gets_a_seat_at_an_agency_that_is_there()
    {
        Assert.Contains("from the list", Why(morning.Now.AddProxy("nobody", null)), StringComparison.Ordinal);
        morning.Do(morning.Now.AddProxy("school", "Jo"));
        Assert.Equal((SeatKind.Proxy, "", "Jo"), (morning.Now.Seats[1].Kind, morning.Now.Seats[1].MoveCode, morning.Now.Seats[1].Name));
        Assert.Contains("No seat", Why(morning.Now.MoveHere("", ReadableCode.NewKey())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_seat_moves_to_another_phone_once_and_leaves_the_first()
    {
        var first = ReadableCode.NewKey();
        morning.Do(morning.Now.Join(new JoinRequest(first, "school", null, null, 1, null)));
        var code = morning.Now.Seats[1].MoveCode;
        var second = ReadableCode.NewKey();
        morning.Do(morning.Now.MoveHere(code, second));

        Assert.Equal(1, morning.Now.SeatWithKey(second)?.Number);
        Assert.Null(morning.Now.SeatWithKey(first));
        Assert.Contains("works once", Why(morning.Now.MoveHere(code, ReadableCode.NewKey())), StringComparison.Ordinal);
    }

    [Fact]
    public void A_removed_seat_opens_with_no_key()
    {
        var key = ReadableCode.NewKey();
        morning.Do(morning.Now.Join(new JoinRequest(key, "school", null, null, 1, null))).Do(morning.Now.Remove(morning.Story.Scenario, 1));

        Assert.Null(morning.Now.SeatWithKey(key));
    }

    [Fact]
    public void The_door_closes_after_twelve_hours_and_with_the_end()
    {
        Assert.True(morning.Now.DoorIsOpen(Start.AddHours(11)));
        Assert.False(morning.Now.DoorIsOpen(Start.AddHours(12)));
    }

    [Fact]
    public void A_code_is_read_however_it_is_typed()
    {
        Assert.Equal("KTRP4M7X", ReadableCode.Read(" ktrp-4m7x "));
        Assert.Null(ReadableCode.Read("KTRP 4M7"));
        Assert.Null(ReadableCode.Read("KTRP 4M7O"));
        Assert.Null(ReadableCode.Read(new string('K', 10_000)));
        Assert.Equal("KTRP 4M7X", "KTRP4M7X".Spaced());
        Assert.DoesNotContain(ReadableCode.Alphabet, letter => "0O1IL2Z5S8BUV".Contains(letter));
    }
}
