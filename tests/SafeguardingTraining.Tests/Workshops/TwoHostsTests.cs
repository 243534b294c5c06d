using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Tests.Data;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Startup;

namespace SafeguardingTraining.Tests.Workshops;

public sealed class TwoHostsTests(PostgresServer server) : IClassFixture<PostgresServer>, IDisposable
{
    private const int Seats = 8;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("two-hosts-");

    [Fact]
    public async Task Seats_on_two_hosts_share_one_workshop_and_a_lost_host_takes_nothing_with_it()
    {
        Assert.SkipWhen(server.ConnectionString is null, PostgresServer.Missing);
        var database = $"{server.ConnectionString};Database=two_hosts_{Guid.NewGuid():N}".Replace(
            "Database=postgres;",
            "",
            StringComparison.Ordinal
        );
        await using var backstage = await SiteData.Open(folder.FullName, database);
        var seats = await backstage.OpenAVote(Seats);
        var workshop = seats[0].Workshop;
        await using var first = await Start(database);
        await using var second = await Start(database);
        await using var proxy = new RoundRobin(first.Port, second.Port);
        var phones = await Task.WhenAll(seats.Select(seat => Phone.Open(proxy.Address, seat)));
        await Task.WhenAll(phones.Select(phone => phone.Listen()));
        Assert.All([first.Port, second.Port], port => Assert.NotEqual(0, proxy.CarriedTo(port)));

        // Every seat is shown what was voted on the other host.
        var votes = await EachVotes(phones, times: 1);
        await EachSees(phones, (await backstage.Events(workshop))[^1].Number);
        Assert.All(await Parts(phones, "room"), part =>
            Assert.Contains($"{Seats} of {Seats} have answered", part, StringComparison.Ordinal)
        );

        // One host is lost while they change their minds.
        var changing = EachVotes(phones, times: 10);
        await first.Kill();
        votes.AddRange(await changing);
        await backstage.GoTo(workshop, Stage.Result);
        var events = await backstage.Events(workshop);
        await EachSees(phones, events[^1].Number);

        var kept = events.Select(happened => happened.Event).OfType<VoteGiven>().CountBy(vote => vote.Answer).ToDictionary();
        Assert.All(votes, id => Assert.Equal(1, kept.GetValueOrDefault(id)));
        Assert.Equal(votes.Count, kept.Count);
        Assert.Contains(phones, phone => phone.Lost > 0);
        Assert.Single((await Parts(phones, "results")).Distinct());
        await Task.WhenAll(phones.Select(phone => phone.DisposeAsync().AsTask()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<HostProcess> Start(string database) =>
        HostProcess.Start(
            HostProcess.FreePort(),
            folder.FullName,
            "--ConnectionStrings:Main",
            database,
            "--Scenarios:Folder",
            folder.CreateSubdirectory("no-scenarios").FullName
        );

    private static async Task<List<Guid>> EachVotes(IEnumerable<Phone> phones, int times)
    {
        var all = await Task.WhenAll(
            phones.Select(
                async (phone, place) =>
                {
                    var ids = Enumerable.Range(0, times).Select(_ => Guid.NewGuid()).ToList();
                    foreach (var (turn, id) in ids.Index())
                    {
                        await phone.VoteUntilKept(id, (turn + place) % 2);
                    }
                    return ids;
                }
            )
        );
        return [.. all.SelectMany(ids => ids)];
    }

    private static Task EachSees(IEnumerable<Phone> phones, int number) =>
        Task.WhenAll(phones.Select(phone => phone.Sees(number))).WaitAsync(TimeSpan.FromMinutes(2), TestContext.Current.CancellationToken);

    private static Task<string[]> Parts(IEnumerable<Phone> phones, string fragment) =>
        Task.WhenAll(phones.Select(phone => phone.Part(fragment)));
}
