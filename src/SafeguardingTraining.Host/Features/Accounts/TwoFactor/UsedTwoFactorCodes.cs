using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>
/// Remembers for a few minutes which codes of an app were used: a code that somebody read over a shoulder opens nothing a second time.
/// </summary>
public sealed class UsedTwoFactorCodes(Writer writer, TimeProvider clock)
{
    // Longer than an app's code is taken for.
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(10);

    /// <summary>False when this account used this code already.</summary>
    public Task<bool> Use(Guid account, string code, CancellationToken stop)
    {
        var mark = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{account} {code}")));
        var (now, old) = (clock.GetUtcNow(), clock.GetUtcNow() - Kept);
        return writer.Write(
            batch =>
            {
                batch.Rows<UsedCodeRow>().Where(used => used.At < old).ExecuteDelete();
                return batch.Add(new UsedCodeRow(mark, now));
            },
            stop
        );
    }
}

internal sealed record UsedCodeRow(string Mark, DateTimeOffset At);

internal sealed class UsedCodeTable : IEntityTypeConfiguration<UsedCodeRow>
{
    public void Configure(EntityTypeBuilder<UsedCodeRow> table)
    {
        table.ToTable("UsedCodes");
        table.HasKey(row => row.Mark);
        table.Property(row => row.Mark).HasMaxLength(64);
        table.HasIndex(row => row.At);
    }
}
