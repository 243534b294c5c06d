using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Tests.Data;

namespace SafeguardingTraining.Tests.Playing;

public sealed class PlayStoreOnSqlite : PlayStoreTests
{
    protected override Task<Databases> Fresh() => Databases.Sqlite();
}

public sealed class PlayStoreOnPostgres(PostgresServer server) : PlayStoreTests, IClassFixture<PostgresServer>
{
    protected override Task<Databases> Fresh() => Databases.Postgres(server);
}

public abstract class PlayStoreTests : IAsyncLifetime
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;
    private readonly Learner learner = new(Guid.NewGuid(), false);
    private Databases? databases;

    private PlayStore Store => new(Site.Get<Connections>(), Site.Get<Writer>(), Site.Get<IDataProtectionProvider>(), TimeProvider.System);

    private Databases Site => databases!;

    protected abstract Task<Databases> Fresh();

    public async ValueTask InitializeAsync() => databases = await Fresh();

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task A_playthrough_comes_back_with_its_choices_in_order()
    {
        var begun = await Begun();

        await Store.Take(begun.Id, 0, new TakenChoice(2), Stop);
        await Store.Take(begun.Id, 1, new TakenChoice(0, "Would you tell me about Tuesday?", new WordsNoticed(2, 1)), Stop);

        var found = await Store.Find(begun.Id, learner, Stop);
        Assert.Equal([new TakenChoice(2), new TakenChoice(0, "Would you tell me about Tuesday?", new WordsNoticed(2, 1))], found!.Taken);
        Assert.Equal(begun.Seed, found.Seed);
    }

    [Fact]
    public async Task The_same_turn_is_never_taken_twice_and_the_first_choice_stands()
    {
        var begun = await Begun();

        var kept = await Task.WhenAll(Enumerable.Range(0, 20).Select(option => Store.Take(begun.Id, 0, new TakenChoice(option), Stop)));

        Assert.Single(kept, true);
        Assert.Single((await Store.Find(begun.Id, learner, Stop))!.Taken);
    }

    [Fact]
    public async Task Another_persons_playthrough_is_as_unknown_as_one_that_never_was()
    {
        var begun = await Begun();

        Assert.Null(await Store.Find(begun.Id, new Learner(Guid.NewGuid(), true), Stop));
        Assert.Null(await Store.Find(Guid.NewGuid(), learner, Stop));
    }

    [Fact]
    public async Task What_a_guest_began_belongs_to_the_person_they_become()
    {
        var begun = await Begun();
        var person = new Learner(Guid.NewGuid(), true);

        await Site.Get<Writer>().Write(batch => { PlayStore.Claim(batch, learner.Id, person.Id); return true; }, Stop);

        Assert.NotNull(await Store.Find(begun.Id, person, Stop));
        Assert.Null(await Store.Find(begun.Id, learner, Stop));
    }

    [Fact]
    public async Task The_latest_playthrough_is_listed_first()
    {
        var first = await Begun();
        var second = await Begun(later: TimeSpan.FromMinutes(1));

        var mine = await Store.Mine(learner, Stop);

        Assert.Equal([second.Id, first.Id], mine.Select(attempt => attempt.Id));
    }

    [Fact]
    public async Task A_learners_own_words_are_sealed_in_the_table()
    {
        var begun = await Begun();
        await Store.Take(begun.Id, 0, new TakenChoice(0, "I am worried about Kit"), Stop);

        var raw = await Site.Get<Connections>().Read(
            """SELECT "Written" FROM "Choices" """, [], async (rows, stop) => await rows.ReadAsync(stop) ? rows.GetString(0) : "", Stop);

        Assert.DoesNotContain("Kit", raw, StringComparison.Ordinal);
        Assert.NotEmpty(raw);
    }

    private async Task<Attempt> Begun(TimeSpan later = default)
    {
        var now = DateTimeOffset.UtcNow + later;
        var attempt = new Attempt(Guid.CreateVersion7(now), learner.Id, "a-story", "v1", "social-worker", 42, now, []);
        await Store.Begin(attempt, Stop);
        return attempt;
    }
}
