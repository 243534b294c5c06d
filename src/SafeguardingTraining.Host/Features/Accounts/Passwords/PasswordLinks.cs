using System.Buffers.Text;
using System.Data.Common;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>
/// Links with which a person chooses a new password without the old one. Only a hash is kept: whoever reads the table cannot use them.
/// </summary>
public sealed class PasswordLinks(Connections connections, Writer writer, AuditLog audit, TimeProvider clock)
{
    private const string Insert =
        """INSERT INTO "PasswordLinks" ("Mark", "Account", "Until") SELECT @p0, "Id", @p2 FROM "AspNetUsers" WHERE "Id" = @p1""";

    private const string Select = """SELECT "Account" FROM "PasswordLinks" WHERE "Mark" = @p0 AND "Until" > @p1""";

    private const string DeleteOne = """DELETE FROM "PasswordLinks" WHERE "Mark" = @p0 AND "Until" > @p1""";

    private const string DeleteAll = """DELETE FROM "PasswordLinks" WHERE "Account" = @p0""";

    private const string Prune = """DELETE FROM "PasswordLinks" WHERE "Until" <= @p0""";

    /// <summary>A letter arrives at once; what an administrator hands over may wait for the next day.</summary>
    public static TimeSpan InALetter => TimeSpan.FromHours(1);

    public static TimeSpan ByHand => TimeSpan.FromDays(1);

    /// <summary>Makes a link to hand to a person; null when there is no such account.</summary>
    public async Task<PasswordLink?> Make(Guid account, Guid by, CancellationToken stop)
    {
        var (link, made) = await writer.Write(batch => Make(batch, account, ByHand), stop);
        if (!made)
        {
            return null;
        }
        await audit.Note(by, "password.link-made", account, stop);
        return link;
    }

    /// <summary>
    /// Makes a link in the same transaction as the letter that carries it. Nothing is made for an account that is not there.
    /// </summary>
    public (PasswordLink Link, bool Made) Make(Batch batch, Guid account, TimeSpan lasts)
    {
        var (token, now) = (Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)), clock.GetUtcNow());
        batch.Execute(Prune, now);
        var made = batch.Execute(Insert, MarkOf(token), account, now + lasts) == 1;
        return (new PasswordLink(AccountAddresses.NewPassword(token), now + lasts), made);
    }

    /// <summary>
    /// Whose password a link chooses; null when it was used, is too old or never was one. Looking uses nothing up: mail servers look,
    /// too.
    /// </summary>
    public Task<Guid?> Find(string token, CancellationToken stop) =>
        connections.Read(Select, [MarkOf(token), clock.GetUtcNow()], First, stop);

    /// <summary>Uses a link up, and with it every other of the same account. False when somebody was quicker.</summary>
    public Task<bool> Use(string token, Guid account, CancellationToken stop) =>
        writer.Write(
            batch => batch.Execute(DeleteOne, MarkOf(token), clock.GetUtcNow()) == 1 && batch.Execute(DeleteAll, account) >= 0,
            stop
        );

    /// <summary>The password was changed another way: links that still wait work no longer.</summary>
    public Task Forget(Guid account, CancellationToken stop) => writer.Write(batch => batch.Execute(DeleteAll, account), stop);

    private static string MarkOf(string token) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(token)));

    private static async Task<Guid?> First(DbDataReader rows, CancellationToken stop) =>
        await rows.ReadAsync(stop) ? rows.GetGuid(0) : null;
}

internal sealed class PasswordLinkRow
{
    /// <summary>Hash of the secret in the link.</summary>
    public required string Mark { get; init; }

    public Guid Account { get; init; }

    public DateTimeOffset Until { get; init; }
}

internal sealed class PasswordLinkTable : IEntityTypeConfiguration<PasswordLinkRow>
{
    public void Configure(EntityTypeBuilder<PasswordLinkRow> table)
    {
        table.ToTable("PasswordLinks");
        table.HasKey(row => row.Mark);
        table.Property(row => row.Mark).HasMaxLength(64);
        table.HasIndex(row => row.Account);
        table.HasIndex(row => row.Until);
        table.HasOne<Account>().WithMany().HasForeignKey(row => row.Account).OnDelete(DeleteBehavior.Cascade);
    }
}
