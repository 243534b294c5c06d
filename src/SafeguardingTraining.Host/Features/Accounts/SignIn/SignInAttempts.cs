using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// Counts tries at signing in, by the address typed. Every address is counted, known here or not, so that a pause
/// never tells which have an account; and a try is counted before the password is looked at, so that many at once gain nothing.
/// </summary>
public sealed class SignInAttempts(Writer writer, TimeProvider clock)
{
    public const int Most = 5;

    /// <summary>After five wrong tries an address rests this long, counted from the fifth.</summary>
    public static TimeSpan Pause => TimeSpan.FromMinutes(15);

    /// <summary>Takes one try for an address; false when it is resting.</summary>
    public Task<bool> Begin(string email, CancellationToken stop)
    {
        var (address, now) = (Mark(email), clock.GetUtcNow());
        return writer.Write(
            batch =>
            {
                var dayAgo = now - TimeSpan.FromDays(1);
                batch.Rows<SignInAttemptRow>().Where(tries => tries.Latest <= dayAgo).ExecuteDelete();
                return batch.Add(new SignInAttemptRow(address, 1, now)) || Count(batch, address, now);
            },
            stop
        );
    }

    /// <summary>The person signed in: earlier tries no longer count.</summary>
    public Task Forget(string email, CancellationToken stop)
    {
        var address = Mark(email);
        return writer.Write(batch => batch.Rows<SignInAttemptRow>().Where(tries => tries.Address == address).ExecuteDelete(), stop);
    }

    private static bool Count(Batch batch, string address, DateTimeOffset now)
    {
        var rested = now - Pause;
        return batch
                .Rows<SignInAttemptRow>()
                .Where(tries => tries.Address == address && (tries.Latest <= rested || tries.Count < Most))
                .ExecuteUpdate(row =>
                    row.SetProperty(tries => tries.Count, tries => tries.Latest <= rested ? 1 : tries.Count + 1)
                        .SetProperty(tries => tries.Latest, now)
                ) == 1;
    }

    // People mistype into this field, a password sometimes: what is in the table is not what they typed.
    private static string Mark(string email) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(email.Trim().ToUpperInvariant())));
}

/// <summary>The tries for one address.</summary>
internal sealed record SignInAttemptRow(string Address, int Count, DateTimeOffset Latest);

internal sealed class SignInAttemptTable : IEntityTypeConfiguration<SignInAttemptRow>
{
    public void Configure(EntityTypeBuilder<SignInAttemptRow> builder)
    {
        builder.ToTable("SignInTries");
        builder.HasKey(tries => tries.Address);
        builder.Property(tries => tries.Address).HasMaxLength(64);
        builder.HasIndex(tries => tries.Latest);
    }
}
