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

    private const string Take = """
        INSERT INTO "SignInTries" ("Address", "Count", "Latest") VALUES (@p0, 1, @p1)
        ON CONFLICT ("Address") DO UPDATE SET
            "Count" = CASE WHEN "SignInTries"."Latest" <= @p2 THEN 1 ELSE "SignInTries"."Count" + 1 END,
            "Latest" = @p1
        WHERE "SignInTries"."Latest" <= @p2 OR "SignInTries"."Count" < @p3
        """;

    private const string Clear = """DELETE FROM "SignInTries" WHERE "Address" = @p0""";

    private const string Prune = """DELETE FROM "SignInTries" WHERE "Latest" <= @p0""";

    /// <summary>After five wrong tries an address rests this long, counted from the fifth.</summary>
    public static TimeSpan Pause => TimeSpan.FromMinutes(15);

    /// <summary>Takes one try for an address; false when it is resting.</summary>
    public Task<bool> Begin(string email, CancellationToken stop)
    {
        var (address, now) = (Mark(email), clock.GetUtcNow());
        return writer.Write(
            batch =>
            {
                batch.Execute(Prune, now - TimeSpan.FromDays(1));
                return batch.Execute(Take, address, now, now - Pause, Most) == 1;
            },
            stop
        );
    }

    /// <summary>The person signed in: earlier tries no longer count.</summary>
    public Task Forget(string email, CancellationToken stop) => writer.Write(batch => batch.Execute(Clear, Mark(email)), stop);

    // People mistype into this field, a password sometimes: what lies in the table is not what they typed.
    private static string Mark(string email) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(email.Trim().ToUpperInvariant())));
}

/// <summary>The tries for one address.</summary>
public sealed class SignInAttemptRow
{
    public required string Address { get; init; }

    public required int Count { get; init; }

    public required DateTimeOffset Latest { get; init; }
}

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
