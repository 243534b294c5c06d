using System.Collections.Concurrent;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Seats;
using SafeguardingTraining.Tests.Diary.Store;
using SafeguardingTraining.Tests.Startup;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>Kills the host while people vote: 5 times, and 50 times with <c>SAFEGUARDING_LONG=1</c>.</summary>
public sealed class KilledHostTests : IDisposable
{
    private const int Seats = 6;

    private static readonly int Kills = Patience.IsLong ? 50 : 5;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("killed-");
    private readonly ConcurrentBag<Guid> acknowledged = [];
    private readonly Random chance = new(Kills);

    [Fact]
    public async Task However_often_the_host_is_killed_every_acknowledged_vote_is_there_once()
    {
        var seats = await Prepare();
        var settings = WithLittleToRead();
        var port = HostProcess.FreePort();
        var unanswered = new Guid?[Seats];
        IReadOnlyList<Phone> phones = [];
        for (var life = 0; life < Kills; life++)
        {
            await using var host = await HostProcess.Start(port, folder.FullName, settings);
            phones = phones.Count > 0 ? phones : await Task.WhenAll(seats.Select(seat => Phone.Open(host.Address, seat)));
            var goal = acknowledged.Count + chance.Next(1, 40);
            var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var voting = Task.WhenAll(
                phones.Select(
                    (phone, place) => VoteUntilCut(phone, place, unanswered, () => acknowledged.Count >= goal && enough.TrySetResult())
                )
            );
            await Task.WhenAny(voting, enough.Task);
            await host.Kill();
            await voting;
        }
        await Task.WhenAll(phones.Select(phone => phone.DisposeAsync().AsTask()));

        var kept = (await Read(seats[0].Workshop))
            .Select(happened => happened.Event)
            .OfType<VoteGiven>()
            .CountBy(vote => vote.Answer)
            .ToDictionary();
        Assert.True(acknowledged.Count >= Kills, $"{acknowledged.Count} votes in {Kills} lives");
        Assert.All(acknowledged, id => Assert.Equal(1, kept.GetValueOrDefault(id)));
        Assert.All(kept, vote => Assert.Equal(1, vote.Value));
    }

    public void Dispose() => folder.Delete(recursive: true);

    // Up to fifty starts: what authors write is not needed for a vote.
    private string[] WithLittleToRead()
    {
        var content = folder.CreateSubdirectory("content");
        File.Copy(Checkout.At("content", "local.yaml"), Path.Combine(content.FullName, "local.yaml"));
        return ["--Content:Folder", content.FullName, "--Scenarios:Folder", folder.CreateSubdirectory("scenarios").FullName];
    }

    // A vote that nobody answered is sent again to the next host, with the same id.
    private async Task VoteUntilCut(Phone phone, int place, Guid?[] unanswered, Func<bool> tell)
    {
        for (var turn = 0; ; turn++)
        {
            var id = unanswered[place] ?? Guid.NewGuid();
            unanswered[place] = id;
            if (!await phone.Vote(id, turn % 2))
            {
                return;
            }
            unanswered[place] = null;
            acknowledged.Add(id);
            tell();
        }
    }

    private async Task<IReadOnlyList<SeatKey>> Prepare()
    {
        await using var backstage = await SiteData.Open(folder.FullName);
        return await backstage.OpenAVote(Seats);
    }

    private async Task<IReadOnlyList<EventPlace>> Read(Guid workshop)
    {
        await using var backstage = await SiteData.Open(folder.FullName);
        return await backstage.Events(workshop);
    }
}
