using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>An email that has not gone out yet.</summary>
/// <param name="Sealed">An address and words are in it.</param>
/// <param name="DueAt">
/// Nobody tries before this moment. The host that tries moves it on first, so that two hosts never send one email.
/// </param>
/// <param name="Tries">How often sending was begun.</param>
internal sealed record EmailRow(Guid Id, byte[] Sealed, DateTimeOffset QueuedAt, DateTimeOffset DueAt, int Tries);

internal sealed class EmailTable : IEntityTypeConfiguration<EmailRow>
{
    public void Configure(EntityTypeBuilder<EmailRow> table)
    {
        table.ToTable("Letters");
        table.HasIndex(row => row.DueAt);
    }
}
