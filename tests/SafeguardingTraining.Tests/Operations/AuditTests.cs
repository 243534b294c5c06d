using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Operations;

public sealed class AuditTests(PostgresServer server) : IClassFixture<PostgresServer>, IAsyncDisposable
{
    private const string Copy = """INSERT INTO "Audit" ("Number", "At", "By", "Did", "About", "Hash") SELECT """;

    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeguarding-audit-");
    private readonly Clock clock = new();
    private readonly EphemeralDataProtectionProvider ring = new();

    [Fact]
    public async Task What_was_noted_stands_in_order_and_the_chain_holds()
    {
        await using var data = await TenRows();
        var check = await Check(data);

        Assert.True(check.IsWhole, check.Sentence);
        Assert.Equal((10, 10), (check.Rows, check.Last));
    }

    [Theory]
    [InlineData("""UPDATE "Audit" SET "Did" = 'person.switched-on' WHERE "Number" = 4""", 4)]
    [InlineData("""UPDATE "Audit" SET "At" = '2020-01-01 00:00:00+00:00' WHERE "Number" = 4""", 4)]
    [InlineData("""UPDATE "Audit" SET "By" = NULL WHERE "Number" = 4""", 4)]
    [InlineData("""UPDATE "Audit" SET "About" = "By" WHERE "Number" = 10""", 10)]
    [InlineData("""UPDATE "Audit" SET "Hash" = 'ab' WHERE "Number" = 1""", 1)]
    [InlineData("""DELETE FROM "Audit" WHERE "Number" = 4""", 4)]
    [InlineData("""DELETE FROM "Audit" WHERE "Number" = 1""", 1)]
    [InlineData("""DELETE FROM "Audit" WHERE "Number" > 7""", 8)]
    [InlineData("""DELETE FROM "Audit" """, 1)]
    [InlineData("""UPDATE "Audit" SET "Number" = 11 WHERE "Number" = 10""", 10)]
    [InlineData(
        """UPDATE "Audit" SET "Number" = -4 WHERE "Number" = 4; UPDATE "Audit" SET "Number" = 4 WHERE "Number" = 5; UPDATE "Audit" SET "Number" = 5 WHERE "Number" = -4""",
        4
    )]
    [InlineData(Copy + """ 0, "At", "By", "Did", "About", "Hash" FROM "Audit" WHERE "Number" = 1""", 1)]
    public async Task A_row_changed_taken_out_put_in_or_moved_is_found(string tampering, long broken)
    {
        await using var data = await TenRows();
        Tamper(data, tampering);
        var check = await Check(data);

        Assert.False(check.IsWhole);
        Assert.Contains($"at number {broken}:", check.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_chain_written_anew_from_the_middle_is_found_by_the_file_beside_it()
    {
        await using var data = await TenRows();
        Tamper(data, """DELETE FROM "Audit" WHERE "Number" > 5""");
        var elsewhere = Directory.CreateTempSubdirectory("safeguarding-audit-");
        Directory.Move(Path.Combine(folder.FullName, "keys"), Path.Combine(elsewhere.FullName, "keys"));
        await Note(data, 10, elsewhere.FullName);
        Directory.Move(Path.Combine(elsewhere.FullName, "keys"), Path.Combine(folder.FullName, "keys"));

        Assert.True(
            (await new AuditTrail(data.Get<Connections>(), Keys(folder.FullName)).Check(AuditHead.Read(elsewhere.FullName), Stop)).IsWhole
        );
        Assert.Contains("another row", (await Check(data)).Sentence, StringComparison.Ordinal);
        elsewhere.Delete(recursive: true);
    }

    [Fact]
    public async Task A_whole_chain_written_anew_without_the_key_is_found_even_where_its_end_was_written_too()
    {
        await using var data = await TenRows();
        Tamper(data, """DELETE FROM "Audit" """);
        File.Delete(Path.Combine(folder.FullName, AuditHead.FileName));
        await Note(data, 10, isKeyed: false);

        Assert.Contains("at number 10:", (await Check(data)).Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""DELETE FROM "Audit" WHERE "Number" = 10""")]
    [InlineData("""DELETE FROM "Audit" WHERE "Number" > 4""")]
    [InlineData("""DELETE FROM "Audit" """)]
    public async Task An_end_that_was_cut_off_is_told_however_many_rows_follow_it(string cut)
    {
        await using var data = await TenRows();
        Tamper(data, cut);
        await Note(data, 20);

        Assert.False((await Check(data)).IsWhole);
    }

    [Fact]
    public async Task A_chain_rewritten_without_the_key_to_its_length_stays_found_when_the_site_goes_on()
    {
        await using var data = await TenRows();
        Tamper(data, """DELETE FROM "Audit" """);
        var elsewhere = Directory.CreateTempSubdirectory("safeguarding-audit-");
        await Note(data, 10, elsewhere.FullName, isKeyed: false);
        await Note(data, 5);

        Assert.False((await Check(data)).IsWhole);
        elsewhere.Delete(recursive: true);
    }

    [Fact]
    public async Task A_log_from_before_there_was_a_key_goes_on_under_one_and_stays_whole()
    {
        await using var data = await Databases.Sqlite();
        await Note(data, 5, isKeyed: false);
        Assert.True((await Check(data)).IsWhole);

        await Note(data, 5);
        var check = await Check(data);
        Assert.True(check.IsWhole, check.Sentence);
        Assert.Equal(11, check.Rows);

        Tamper(data, """UPDATE "Audit" SET "By" = NULL WHERE "Number" = 3""");
        Assert.Contains("at number 3:", (await Check(data)).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_its_key_a_log_cannot_be_checked_and_says_which_key_it_needs()
    {
        await using var data = await TenRows();
        var key = Assert.Single(Directory.GetFiles(Path.Combine(folder.FullName, "keys")));
        File.Move(key, Path.Combine(folder.FullName, "elsewhere"));

        var check = await Check(data);

        Assert.False(check.IsWhole);
        Assert.Contains(Path.GetFileName(key), check.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_is_kept_with_the_change_it_tells_of_or_not_at_all()
    {
        await using var data = await TenRows();
        var log = Log(data, folder.FullName);
        await Assert.ThrowsAsync<InvalidOperationException>(() =>
            data.Get<Writer>()
                .Write<int>(
                    batch =>
                    {
                        log.Note(batch, null, "person.switched-off", Guid.NewGuid());
                        throw new InvalidOperationException();
                    },
                    Stop
                )
        );
        await Note(data, 1);
        var check = await Check(data);

        Assert.True(check.IsWhole, check.Sentence);
        Assert.Equal(11, check.Rows);
    }

    [Fact]
    public async Task Older_rows_may_go_by_the_sites_own_rules_and_the_chain_goes_on_from_there()
    {
        await using var data = await TenRows();
        clock.Advance(TimeSpan.FromDays(100));
        await Note(data, 3);

        Assert.Equal(10, await Log(data, folder.FullName).Shorten(clock.GetUtcNow().AddDays(-30), Stop));
        await Note(data, 2);
        var check = await Check(data);
        Assert.True(check.IsWhole, check.Sentence);
        Assert.Equal((6, 16), (check.Rows, check.Last));

        Tamper(data, """UPDATE "Audit" SET "Did" = 'person.switched-on' WHERE "Number" = 11""");
        Assert.False((await Check(data)).IsWhole);
        Tamper(data, """DELETE FROM "Audit" WHERE "Number" = 11""");
        Assert.False((await Check(data)).IsWhole);
    }

    [Fact]
    public async Task Hosts_that_note_at_once_on_PostgreSQL_keep_one_chain_without_gaps()
    {
        await using var data = await Databases.Postgres(server);
        var choice = data.Get<DatabaseChoice>();
        using var connections = new Connections(choice);
        using var writer = new Writer(connections, NullLogger<Writer>.Instance);
        var other = new AuditLog(
            writer,
            clock,
            new AuditHead(folder.FullName, NullLogger<AuditHead>.Instance),
            Keys(folder.FullName),
            NullLogger<AuditLog>.Instance
        );
        var log = Log(data, folder.FullName);
        await Task.WhenAll(
            Enumerable
                .Range(0, 400)
                .Select(number => (number % 2 == 0 ? log : other).Note(Guid.NewGuid(), "person.invited", Guid.NewGuid(), Stop))
        );
        var check = await Check(data);

        Assert.True(check.Broken is null, check.Sentence);
        Assert.Equal((400, 400), (check.Rows, check.Last));
    }

    public ValueTask DisposeAsync()
    {
        folder.Delete(recursive: true);
        return ValueTask.CompletedTask;
    }

    private async Task<Databases> TenRows()
    {
        var data = await Databases.Sqlite();
        await Note(data, 10);
        return data;
    }

    private async Task Note(Databases data, int count, string? beside = null, bool isKeyed = true)
    {
        var log = Log(data, beside ?? folder.FullName, isKeyed);
        for (var number = 0; number < count; number++)
        {
            await log.Note(Guid.NewGuid(), "person.invited", Guid.NewGuid(), Stop);
        }
    }

    private AuditLog Log(Databases data, string beside, bool isKeyed = true) =>
        new(
            data.Get<Writer>(),
            clock,
            new AuditHead(beside, NullLogger<AuditHead>.Instance),
            isKeyed ? Keys(beside) : null,
            NullLogger<AuditLog>.Instance
        );

    // One ring for all: what matters here is in which folder a key lies.
    private RecordKeys Keys(string beside) => new(beside, ring);

    private Task<AuditCheck> Check(Databases data) =>
        new AuditTrail(data.Get<Connections>(), Keys(folder.FullName)).Check(AuditHead.Read(folder.FullName), Stop);

    private static void Tamper(Databases data, string sql)
    {
        using var connection = data.Get<Connections>().Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        Assert.True(command.ExecuteNonQuery() > 0);
    }
}
