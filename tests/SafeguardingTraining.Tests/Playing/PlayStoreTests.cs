using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Contracts;
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
    private readonly RecordOutOfOrder record = new();
    private Databases? databases;

    private PlayStore Store =>
        new(Site.Get<Connections>(), Site.Get<Writer>(), Site.Get<IDataProtectionProvider>(), record, TimeProvider.System);

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

        await Store.Take(begun.Id, 0, new TakenChoice(2), null, Stop);
        await Store.Take(begun.Id, 1, new TakenChoice(0, "Would you tell me about Tuesday?", new WordsNoticed(2, 1)), null, Stop);

        var found = await Store.Find(begun.Id, learner, Stop);
        Assert.Equal([new TakenChoice(2), new TakenChoice(0, "Would you tell me about Tuesday?", new WordsNoticed(2, 1))], found!.Taken);
        Assert.Equal(begun.Seed, found.Seed);
    }

    [Fact]
    public async Task The_same_turn_is_never_taken_twice_and_the_first_choice_stands()
    {
        var begun = await Begun();

        var kept = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(option => Store.Take(begun.Id, 0, new TakenChoice(option), null, Stop))
        );

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

        await Site.Get<Writer>()
            .Write(
                batch =>
                {
                    PlayStore.Claim(batch, learner.Id, person.Id);
                    return true;
                },
                Stop
            );

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
    public async Task A_choice_that_ends_the_story_is_not_kept_when_that_cannot_be_noted_and_can_be_made_again()
    {
        var begun = await Begun();
        var finished = new CompletedLearning(learner, LearningKind.Scenario, begun.Slug, new DateOnly(2026, 11, 30), 30);
        record.IsOutOfOrder = true;
        await Assert.ThrowsAsync<InvalidOperationException>(() => Store.Take(begun.Id, 0, new TakenChoice(2), finished, Stop));
        Assert.Empty((await Store.Find(begun.Id, learner, Stop))!.Taken);

        record.IsOutOfOrder = false;
        Assert.True(await Store.Take(begun.Id, 0, new TakenChoice(2), finished, Stop));
        Assert.False(await Store.Take(begun.Id, 0, new TakenChoice(1), finished, Stop));

        Assert.Equal([finished], record.Noted);
        Assert.Equal([new TakenChoice(2)], (await Store.Find(begun.Id, learner, Stop))!.Taken);
    }

    [Fact]
    public async Task A_learners_own_words_are_sealed_in_the_table()
    {
        var begun = await Begun();
        await Store.Take(begun.Id, 0, new TakenChoice(0, "I am worried about Kit"), null, Stop);

        var raw = await Site.Get<Connections>()
            .Read(
                """SELECT "Written" FROM "Choices" """,
                [],
                async (rows, stop) => await rows.ReadAsync(stop) ? rows.GetString(0) : "",
                Stop
            );

        Assert.DoesNotContain("Kit", raw, StringComparison.Ordinal);
        Assert.NotEmpty(raw);
    }

    [Fact]
    public async Task An_attempt_that_goes_back_has_the_choices_and_words_from_before_and_leaves_the_other_as_it_was()
    {
        var left = await Played();
        var attempt = left.BackAt(2, DateTimeOffset.UtcNow);

        Assert.Equal(attempt.Id, await Store.BeginReturn(attempt, Stop));

        var back = await Store.Find(attempt.Id, learner, Stop);
        Assert.Equal(left.Taken.Take(2), back!.Taken);
        Assert.Equal((left.Id, 2), (back.Origin, back.OriginTurn));
        Assert.Equal(left.Taken, (await Store.Find(left.Id, learner, Stop))!.Taken);
        Assert.Null((await Store.Find(left.Id, learner, Stop))!.Origin);
    }

    [Fact]
    public async Task Going_back_twice_at_once_begins_one_attempt()
    {
        var left = await Played();

        var stands = await Task.WhenAll(
            Enumerable.Range(0, 20).Select(_ => Store.BeginReturn(left.BackAt(1, DateTimeOffset.UtcNow), Stop))
        );

        Assert.Single(stands.Distinct());
        Assert.Equal(2, (await Store.Mine(learner, Stop)).Count);
        Assert.Equal(stands[0], await Store.FindReturn(left, 1, Stop));
    }

    [Fact]
    public async Task Once_something_was_decided_there_the_same_moment_can_be_gone_back_to_anew()
    {
        var left = await Played();
        var first = await Store.BeginReturn(left.BackAt(1, DateTimeOffset.UtcNow), Stop);
        await Store.Take(first, 1, new TakenChoice(2), null, Stop);

        Assert.Null(await Store.FindReturn(left, 1, Stop));
        Assert.NotEqual(first, await Store.BeginReturn(left.BackAt(1, DateTimeOffset.UtcNow), Stop));
    }

    [Fact]
    public async Task An_attempt_goes_on_when_the_one_it_left_is_deleted()
    {
        var left = await Played(TimeSpan.FromDays(-400));
        var back = await Store.BeginReturn(left.BackAt(2, DateTimeOffset.UtcNow), Stop);
        // Chosen in long ago, as it was begun.
        await Site.Get<Writer>()
            .Write(
                batch =>
                    batch.Execute(
                        """UPDATE "Choices" SET "At" = @p1 WHERE "PlaythroughId" = @p0""",
                        left.Id,
                        DateTimeOffset.UtcNow.AddDays(-400)
                    ),
                Stop
            );

        await Store.DeleteIdleSince(DateTimeOffset.UtcNow.AddDays(-365), 10, Stop);

        Assert.Null(await Store.Find(left.Id, learner, Stop));
        Assert.Equal(left.Taken.Take(2), (await Store.Find(back, learner, Stop))!.Taken);
        Assert.True(await Store.Take(back, 2, new TakenChoice(1), null, Stop));
    }

    private async Task<Attempt> Played(TimeSpan later = default)
    {
        var begun = await Begun(later);
        await Store.Take(begun.Id, 0, new TakenChoice(2), null, Stop);
        await Store.Take(begun.Id, 1, new TakenChoice(0, "Would you tell me about Tuesday?", new WordsNoticed(2, 1)), null, Stop);
        await Store.Take(begun.Id, 2, new TakenChoice(1), null, Stop);
        return (await Store.Find(begun.Id, learner, Stop))!;
    }

    private async Task<Attempt> Begun(TimeSpan later = default)
    {
        var now = DateTimeOffset.UtcNow + later;
        var attempt = new Attempt(Guid.CreateVersion7(now), learner.Id, "a-story", "v1", "social-worker", 42, now, []);
        await Store.Begin(attempt, Stop);
        return attempt;
    }
}

/// <summary>A record that fails when a test says so.</summary>
internal sealed class RecordOutOfOrder : ILearningRecord
{
    public bool IsOutOfOrder { get; set; }

    public List<CompletedLearning> Noted { get; } = [];

    public void Note(Batch batch, CompletedLearning learnt)
    {
        if (IsOutOfOrder)
        {
            throw new InvalidOperationException("The record is out of order.");
        }
        Noted.Add(learnt);
    }

    public void TakeBack(Batch batch, CompletedLearning learnt) => Noted.Remove(learnt);
}
