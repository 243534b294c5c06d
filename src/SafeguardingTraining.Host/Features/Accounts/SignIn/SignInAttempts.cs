using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>
/// Counts tries at signing in, by what is tried and from where: a device that is known, or a network. After the fifth wrong one each
/// next has to wait, half a minute first and twice as long each time, a quarter of an hour at most. Every address is counted, known here
/// or not, so that a wait never tells which have an account; and a try is counted before the password is looked at, so that many at once
/// gain nothing.
/// </summary>
public sealed class SignInAttempts(Writer writer, TimeProvider clock)
{
    /// <summary>So many tries need no wait.</summary>
    public const int Most = 5;

    /// <summary>So many an address may have from all networks together, known devices apart (NIST SP 800-63B, 3.2.2).</summary>
    public const int MostAnywhere = 100;

    /// <summary>For what is counted without asking where it comes from.</summary>
    public const string Anywhere = "";

    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(30),
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(2),
        TimeSpan.FromMinutes(4),
        TimeSpan.FromMinutes(8),
        LongestWait,
    ];

    /// <summary>Once this has passed since the last try that counted, the next is looked at.</summary>
    public static TimeSpan LongestWait => TimeSpan.FromMinutes(15);

    /// <summary>Takes one try; false when the next has to wait.</summary>
    /// <param name="what">An email address, or another thing that is guessed.</param>
    /// <param name="from">The device or network it comes from.</param>
    /// <param name="most">So many need no wait.</param>
    public Task<bool> Begin(string what, string from, CancellationToken stop, int most = Most)
    {
        var (mark, now) = (Mark(what, from), clock.GetUtcNow());
        return writer.Write(
            batch =>
            {
                var dayAgo = now - TimeSpan.FromDays(1);
                batch.Rows<SignInAttemptRow>().Where(tries => tries.Latest <= dayAgo).ExecuteDelete();
                return batch.Add(new SignInAttemptRow(mark, 1, now)) || Count(batch, mark, most, now);
            },
            stop
        );
    }

    /// <summary>The person signed in: earlier tries from there no longer count.</summary>
    public Task Forget(string what, string from, CancellationToken stop)
    {
        var mark = Mark(what, from);
        return writer.Write(batch => batch.Rows<SignInAttemptRow>().Where(tries => tries.Address == mark).ExecuteDelete(), stop);
    }

    private static bool Count(Batch batch, string mark, int most, DateTimeOffset now)
    {
        if (batch.Rows<SignInAttemptRow>().FirstOrDefault(tries => tries.Address == mark) is not { } tries)
        {
            return false;
        }
        // Of many tries at once one that began earlier can be counted later.
        var latest = now > tries.Latest ? now : tries.Latest;
        return (tries.Count < most || now - tries.Latest >= Waits[Math.Min(tries.Count - most, Waits.Length - 1)])
            && batch
                .Rows<SignInAttemptRow>()
                .Where(one => one.Address == mark)
                .ExecuteUpdate(row => row.SetProperty(one => one.Count, tries.Count + 1).SetProperty(one => one.Latest, latest)) == 1;
    }

    // People mistype into this field, a password sometimes: what is in the table is not what they typed.
    private static string Mark(string what, string from) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{what.Trim().Normalize().ToUpperInvariant()}\n{from}")));
}

/// <summary>The tries for one thing from one place.</summary>
/// <param name="Address">A hash of both.</param>
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
