using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Registration;

/// <summary>
/// Links that finish an account, sent to the address it is for: only somebody who reads that address's email makes an account of it.
/// Of the secret in a link only a hash is kept, and what was typed is sealed.
/// </summary>
public sealed class RegistrationLinks(Connections connections, Writer writer, IDataProtectionProvider protection, TimeProvider clock)
{
    private readonly IDataProtector seal = protection.CreateProtector("Accounts.Registration");

    public static TimeSpan Lasts => TimeSpan.FromDays(1);

    /// <summary>Makes a link in the same transaction as the email that carries it. Answers its path within this site.</summary>
    public string Make(Batch batch, PendingRegistration pending)
    {
        var (token, now) = (SecretToken.New(), clock.GetUtcNow());
        batch.Rows<RegistrationLinkRow>().Where(link => link.Until <= now).ExecuteDelete();
        batch.Add(
            new RegistrationLinkRow(SecretToken.MarkOf(token), seal.Protect(JsonSerializer.SerializeToUtf8Bytes(pending)), now + Lasts)
        );
        return AccountAddresses.Registration(token);
    }

    /// <summary>The same in a transaction of its own.</summary>
    public Task<string> Make(PendingRegistration pending, CancellationToken stop) => writer.Write(batch => Make(batch, pending), stop);

    /// <summary>Who began with this link; null when it was used, is too old or never was one. Looking uses nothing up.</summary>
    public async Task<PendingRegistration?> Find(string token, CancellationToken stop)
    {
        var (mark, now) = (SecretToken.MarkOf(token), clock.GetUtcNow());
        return
            await connections.First(tables => tables.Set<RegistrationLinkRow>().Where(link => link.Mark == mark && link.Until > now), stop)
                is { } row
            ? Open(row)
            : null;
    }

    /// <summary>Uses a link up.</summary>
    public Task Use(string token, CancellationToken stop)
    {
        var mark = SecretToken.MarkOf(token);
        return writer.Write(batch => batch.Rows<RegistrationLinkRow>().Where(link => link.Mark == mark).ExecuteDelete(), stop);
    }

    private PendingRegistration? Open(RegistrationLinkRow row)
    {
        try
        {
            return JsonSerializer.Deserialize<PendingRegistration>(seal.Unprotect(row.Sealed));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}

/// <summary>What somebody typed who has not yet shown that the address is theirs.</summary>
/// <param name="From">Where they were going, within this site; null for the front page.</param>
public sealed record PendingRegistration(string Name, string Email, string? From) : Site.Text.PrivateRecord;

/// <param name="Mark">Hash of the secret in the link.</param>
internal sealed record RegistrationLinkRow(string Mark, byte[] Sealed, DateTimeOffset Until);

internal sealed class RegistrationLinkTable : IEntityTypeConfiguration<RegistrationLinkRow>
{
    public void Configure(EntityTypeBuilder<RegistrationLinkRow> table)
    {
        table.ToTable("RegistrationLinks");
        table.HasKey(row => row.Mark);
        table.Property(row => row.Mark).HasMaxLength(64);
        table.HasIndex(row => row.Until);
    }
}
