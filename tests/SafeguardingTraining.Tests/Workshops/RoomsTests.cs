using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Data;
using SafeguardingTraining.Tests.Scenarios;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

public sealed class RoomsOnSqlite : RoomsTests
{
    protected override Task<Databases> Fresh() => Databases.Sqlite();
}

public sealed class RoomsOnPostgres(PostgresServer server) : RoomsTests, IClassFixture<PostgresServer>
{
    protected override Task<Databases> Fresh() => Databases.Postgres(server);

    [Fact]
    public async Task Each_host_hears_whose_page_is_open_on_the_other()
    {
        var (here, there) = (new Presence(TimeProvider.System), new Presence(TimeProvider.System));
        using var first = await Talking(here);
        using var second = await Talking(there);
        var workshop = Guid.NewGuid();

        here.Came(workshop, "phone", 7);
        await Told(() => there.Of(workshop).SetEquals([7]));
        there.Came(workshop, "another", 8);
        await Told(() => here.Of(workshop).SetEquals([7, 8]));
        here.Left(workshop, "phone");
        await Told(() => there.Of(workshop).SetEquals([8]));

        await first.StopAsync(Stop);
        await second.StopAsync(Stop);
    }

    // A notice takes some milliseconds; one that was missed is told again within two seconds.
    private static Task Told(Func<bool> isSo) => Eventually.IsSo(isSo, seconds: 20);

    private async Task<PostgresBackplane> Talking(Presence presence)
    {
        var host = new PostgresBackplane(
            Site.Get<DatabaseChoice>(),
            Site.Get<Connections>(),
            Host(),
            presence,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<PostgresBackplane>.Instance
        );
        await host.StartAsync(Stop);
        return host;
    }
}

public abstract class RoomsTests : IAsyncLifetime
{
    protected static CancellationToken Stop => TestContext.Current.CancellationToken;
    private Databases? databases;

    protected Databases Site => databases!;

    protected abstract Task<Databases> Fresh();

    public async ValueTask InitializeAsync() => databases = await Fresh();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task Two_hundred_votes_at_once_are_each_there_once()
    {
        var host = Host();
        var room = await Voting(host, seats: 200);
        var ids = Enumerable.Range(1, 200).ToDictionary(seat => seat, _ => Guid.NewGuid());

        var outcomes = await Task.WhenAll(
            ids.Concat(ids)
                .Select(one =>
                    host.Act(
                        room,
                        (workshop, story) => workshop.GiveVote(story, one.Key, new Submission(one.Value, workshop.Step), 1, Sureness.Very),
                        Stop
                    )
                )
        );

        Assert.Equal(200, outcomes.Count(outcome => outcome is WorkshopOutcome.Agreed));
        Assert.Equal(200, (await Fresh(room.Id)).BallotOf(0, 1).Votes.Count);
    }

    [Fact]
    public async Task Two_hosts_vote_in_one_workshop_and_nothing_acknowledged_is_lost()
    {
        var (first, second) = (Host(), Host());
        var here = await Voting(first, seats: 60);
        var there = (await second.Find(here.Id, Stop))!;

        var outcomes = await Task.WhenAll(
            Enumerable
                .Range(1, 60)
                .Select(seat =>
                    (seat % 2 == 0 ? first : second).Act(
                        seat % 2 == 0 ? here : there,
                        (workshop, story) =>
                            workshop.GiveVote(story, seat, new Submission(Guid.NewGuid(), workshop.Step), seat % 3, Sureness.Guess),
                        Stop
                    )
                )
        );

        Assert.All(outcomes, outcome => Assert.IsType<WorkshopOutcome.Agreed>(outcome));
        var kept = await Fresh(here.Id);
        Assert.Equal(60, kept.BallotOf(0, 1).Votes.Count);
        await first.CatchUp(here, Stop);
        Assert.Equal(kept.Version, here.Now.Workshop.Version);
    }

    [Fact]
    public async Task The_event_numbers_have_no_gap()
    {
        var (first, second) = (Host(), Host());
        var here = await Voting(first, seats: 20);
        var there = (await second.Find(here.Id, Stop))!;
        await Task.WhenAll(
            Enumerable
                .Range(0, 40)
                .Select(turn =>
                    (turn % 2 == 0 ? first : second).Act(
                        turn % 2 == 0 ? here : there,
                        workshop => workshop.Rename((turn % 20) + 1, $"Name {turn}"),
                        Stop
                    )
                )
        );

        var numbers = (await Store().Events(here.Id, 0, Stop)).Select(happened => happened.Number);

        Assert.Equal(Enumerable.Range(1, numbers.Count()), numbers);
    }

    [Fact]
    public async Task What_is_said_lies_sealed_in_the_table()
    {
        var host = Host();
        var room = await Voting(host, seats: 1);
        await host.Act(room, workshop => workshop.Rename(1, "Robin Ash"), Stop);

        var raw = await Site.Get<Connections>()
            .Read(
                """SELECT "Event" FROM "WorkshopEvents" ORDER BY "Number" DESC LIMIT 1""",
                [],
                async (rows, stop) =>
                    await rows.ReadAsync(stop) ? System.Text.Encoding.Latin1.GetString(rows.GetFieldValue<byte[]>(0)) : "",
                Stop
            );

        Assert.NotEmpty(raw);
        Assert.DoesNotContain("Robin", raw, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_reads_the_table_of_workshops_learns_no_code_of_any()
    {
        var room = await Voting(Host(), seats: 0);
        var (code, facilitators) = (room.Now.Workshop.Code, room.Now.Workshop.FacilitatorCode);

        var kept = await Site.Get<Connections>()
            .List(
                "SELECT * FROM \"Workshops\"",
                [],
                row => string.Join(' ', Enumerable.Range(0, row.FieldCount).Select(row.GetValue)),
                Stop
            );

        Assert.All(kept, row => Assert.DoesNotContain(code, row, StringComparison.Ordinal));
        Assert.All(kept, row => Assert.DoesNotContain(facilitators, row, StringComparison.Ordinal));
        Assert.Equal(room.Id, await Store().FindByCode(code, Stop));
    }

    [Fact]
    public async Task Words_that_a_facilitator_deletes_are_gone_from_the_table_and_from_a_host_that_reads_it_anew()
    {
        var host = Host();
        var room = await Voting(host, seats: 2);
        await host.Act(room, (workshop, story) => workshop.OpenWall(story, "What did we not ask?"), Stop);
        await host.Act(
            room,
            workshop => workshop.WriteOnWall(1, new Submission(Guid.NewGuid(), workshop.Step), "Her real name is Robin Ash."),
            Stop
        );
        await host.Act(room, workshop => workshop.WriteOnWall(2, new Submission(Guid.NewGuid(), workshop.Step), "Nobody rang back."), Stop);
        var other = Host();
        var there = (await other.Find(room.Id, Stop))!;

        await host.Act(room, workshop => workshop.DeleteWords(workshop.Notes[0].Event), Stop);

        var events = await Store().Events(room.Id, 0, Stop);
        Assert.DoesNotContain(
            "Robin",
            string.Concat(events.Select(one => System.Text.Encoding.UTF8.GetString(WorkshopJson.Write(one.Event)))),
            StringComparison.Ordinal
        );
        await other.CatchUp(there, Stop);
        Assert.All([room.Now.Workshop, there.Now.Workshop, Workshop.Of(room.Id, events)], workshop =>
            Assert.Equal(
                [(TextLimits.Deleted, NotePlace.Deleted), ("Nobody rang back.", NotePlace.Held)],
                workshop.Notes.Select(note => (note.Text, note.Place))
            )
        );
    }

    [Fact]
    public async Task On_the_promised_day_everything_said_is_deleted()
    {
        var host = Host();
        var room = await Voting(host, seats: 3);
        var day = room.Now.Workshop.Plan.DeleteOn;

        Assert.Equal(0, await Store().Delete(day.AddDays(-1), DateTimeOffset.UtcNow, Stop));
        Assert.Equal(1, await Store().Delete(day, DateTimeOffset.UtcNow, Stop));

        Assert.Empty(await Store().Events(room.Id, 0, Stop));
        Assert.Null(await Store().FindByCode(room.Now.Workshop.Code, Stop));
        Assert.True(Assert.Single(await Store().Mine(room.Now.Workshop.Facilitators[0].Person, Stop)).IsDeleted);
    }

    private WorkshopStore Store() =>
        new(Site.Get<Connections>(), Site.Get<Writer>(), Site.Get<IDataProtectionProvider>(), NoEffects.Of(Site.Services));

    protected RoomRegistry Host() => new(Store(), Versions(), Site.Get<DatabaseChoice>(), TimeProvider.System);

    private StoryVersions Versions() => new(Site.Get<Connections>(), Site.Get<Writer>());

    private async Task<Workshop> Fresh(Guid id) => Workshop.Of(id, await Store().Events(id, 0, Stop));

    private async Task<Room> Voting(RoomRegistry host, int seats)
    {
        var plan = new DomainWorkshop().Now.Plan with { ScenarioVersion = Sample.Scenario.Version };
        var id = await new WorkshopCreation(Store(), Versions(), TimeProvider.System).Open(
            new CatalogueEntry.Available(Sample.Scenario, Sample.Files, []),
            plan,
            new Facilitator(Guid.NewGuid(), "Sam"),
            [],
            Stop
        );
        var room = (await host.Find(id, Stop))!;
        await Task.WhenAll(
            Enumerable
                .Range(0, seats)
                .Select(_ =>
                    host.Act(room, workshop => workshop.Join(new JoinRequest(ReadableCode.NewKey(), null, null, null, 1, null)), Stop)
                )
        );
        await host.Act(room, (workshop, story) => workshop.Next(story, workshop.Step), Stop);
        await host.Act(room, (workshop, story) => workshop.GoTo(story, workshop.Step, Stage.Vote), Stop);
        return room;
    }
}
