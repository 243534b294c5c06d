using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Passwords;

/// <summary>
/// Links with which a person chooses a new password without the old one. Only a hash is kept: anyone who reads the table cannot use them.
/// </summary>
public sealed class PasswordLinks(Connections connections, Writer writer, IAccountNotices notices, TimeProvider clock)
{
    /// <summary>An email arrives at once; what an administrator hands over may wait for the next day.</summary>
    public static TimeSpan InALetter => TimeSpan.FromHours(1);

    public static TimeSpan ByHand => TimeSpan.FromDays(1);

    /// <summary>Makes a link to hand to a person; null when there is no such account.</summary>
    public async Task<PasswordLink?> Make(Guid account, Guid by, CancellationToken stop)
    {
        var (link, made) = await writer.Write(
            batch =>
            {
                var made = Make(batch, account, ByHand);
                if (made.Made)
                {
                    notices.Note(batch, by, account, AccountEvent.PasswordLinkMade);
                }
                return made;
            },
            stop
        );
        return made ? link : null;
    }

    /// <summary>
    /// Makes a link in the same transaction as the email that carries it. Nothing is made for an account that is not there.
    /// </summary>
    public (PasswordLink Link, bool Made) Make(Batch batch, Guid account, TimeSpan lasts)
    {
        var (token, now) = (SecretToken.New(), clock.GetUtcNow());
        batch.Rows<PasswordLinkRow>().Where(link => link.Until <= now).ExecuteDelete();
        var made =
            batch.Rows<Account>().Any(one => one.Id == account)
            && batch.Add(new PasswordLinkRow(SecretToken.MarkOf(token), account, now + lasts));
        return (new PasswordLink(AccountAddresses.NewPassword(token), now + lasts), made);
    }

    /// <summary>
    /// Whose password a link chooses; null when it was used, is too old or never was one. Looking uses nothing up: mail servers look,
    /// too.
    /// </summary>
    public async Task<Guid?> Find(string token, CancellationToken stop)
    {
        var (mark, now) = (SecretToken.MarkOf(token), clock.GetUtcNow());
        return (
            await connections.First(tables => tables.Set<PasswordLinkRow>().Where(link => link.Mark == mark && link.Until > now), stop)
        )?.Account;
    }

    /// <summary>Uses a link up, and with it every other of the same account. False when somebody was quicker.</summary>
    public Task<bool> Use(string token, Guid account, CancellationToken stop)
    {
        var (mark, now) = (SecretToken.MarkOf(token), clock.GetUtcNow());
        return writer.Write(
            batch =>
                batch.Rows<PasswordLinkRow>().Where(link => link.Mark == mark && link.Until > now).ExecuteDelete() == 1
                && Forget(batch, account) >= 0,
            stop
        );
    }

    /// <summary>The password was changed another way: links that still wait work no longer.</summary>
    public Task Forget(Guid account, CancellationToken stop) => writer.Write(batch => Forget(batch, account), stop);

    internal static int Forget(Batch batch, Guid account) =>
        batch.Rows<PasswordLinkRow>().Where(link => link.Account == account).ExecuteDelete();

    /// <summary>No link that anybody has works any more, as when a backup is restored: some of them were used since.</summary>
    public static int ForgetAll(Batch batch) => batch.Rows<PasswordLinkRow>().ExecuteDelete();
}

/// <param name="Mark">Hash of the secret in the link.</param>
internal sealed record PasswordLinkRow(string Mark, Guid Account, DateTimeOffset Until);

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
