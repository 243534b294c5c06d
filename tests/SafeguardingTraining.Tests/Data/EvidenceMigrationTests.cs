using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Evidence;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Tests.Data;

/// <summary>A site on which people completed programmes before evidence of it was kept.</summary>
public sealed class EvidenceMigrationTests(PostgresServer server) : IClassFixture<PostgresServer>
{
    private static readonly DateOnly Day = new(2026, 9, 14);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task On_SQLite_what_was_completed_before_has_its_evidence() => await Has(await Databases.Sqlite());

    [Fact]
    public async Task On_PostgreSQL_what_was_completed_before_has_its_evidence() => await Has(await Databases.Postgres(server));

    private static async Task Has(Databases made)
    {
        await using var database = made;
        await BackToBefore(database);
        var (here, off) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var agency = new PartnerAgency(Guid.CreateVersion7(), "Northgate Council", []);
        var team = new Team(Guid.CreateVersion7(), agency.Id, "Duty");
        var programme = new Programme(
            Guid.CreateVersion7(),
            "Induction",
            "",
            [new ProgrammeItem(LearningKind.Briefing, "less", 7), new ProgrammeItem(LearningKind.Workshop, "", 30)]
        );
        await database
            .Get<Writer>()
            .Write(
                batch =>
                {
                    batch.Add(agency);
                    // As its table was then.
                    batch.Execute(
                        """INSERT INTO "Teams" ("Id", "Agency", "Name") VALUES (@p0, @p1, @p2)""",
                        team.Id,
                        team.Agency,
                        team.Name
                    );
                    batch.Add(programme);
                    batch.Add(
                        new Member(Guid.CreateVersion7(), "r@example.org", "Robin Ash", agency.Id, team.Id, Roles.Learner, Day, here)
                    );
                    batch.Add(
                        new Member(Guid.CreateVersion7(), "k@example.org", "Kim Lee", agency.Id, null, Roles.Learner, Day, off)
                        {
                            OffSince = new DateTimeOffset(2026, 10, 2, 9, 0, 0, TimeSpan.Zero),
                        }
                    );
                    foreach (var person in new[] { here, off })
                    {
                        var who = new Learner(person, true);
                        LearningStore.Note(batch, new CompletedLearning(who, LearningKind.Briefing, "less", Day, 7));
                        LearningStore.Note(batch, new CompletedLearning(who, LearningKind.Workshop, "hall", Day, 90));
                        LearningStore.Complete(batch, person, programme.Id, 1, new CompletedRound(Day, CountingRule.Reading));
                    }
                    return true;
                },
                Stop
            );

        await database.Services.PrepareData(Stop);

        using var closures = new ClosedAccounts(Path.GetTempPath());
        var store = new EvidenceStore(database.Get<Connections>(), database.Get<Writer>(), closures);
        var kept = Assert.Single(await store.Of(here, Stop));
        Assert.Equal(("Robin Ash", "Northgate Council", "Duty", "Induction"), Words(kept.Record));
        Assert.Equal((Day, 97, null), (kept.Record.CompletedOn, kept.Record.Minutes, kept.Record.LeftOn));
        Assert.EndsWith("; briefings marked as read", kept.Terms.Rule, StringComparison.Ordinal);
        Assert.Empty(kept.Terms.Lines);
        Assert.Equal(new DateOnly(2026, 10, 2), Assert.Single(await store.Of(off, Stop)).Record.LeftOn);
    }

    private static (string, string, string, string) Words(EvidenceRecord record) =>
        (record.Name, record.AgencyName, record.TeamName, record.ProgrammeName);

    private static async Task BackToBefore(Databases database)
    {
        await using var scope = database.Services.CreateAsyncScope();
        var migrator = scope.ServiceProvider.GetRequiredService<Database>().GetService<IMigrator>();
        var all = DataSetup.Migrations(database.Get<DatabaseChoice>());
        var evidence = all.ToList().FindIndex(name => name.EndsWith("_Evidence", StringComparison.Ordinal));
        await migrator.MigrateAsync(all[evidence - 1], Stop);
    }
}
