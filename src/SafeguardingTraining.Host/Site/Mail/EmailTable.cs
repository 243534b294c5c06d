using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>A letter that has not gone out yet, sealed: an address and words are in it.</summary>
internal sealed class EmailRow
{
    public Guid Id { get; init; }

    public required byte[] Sealed { get; init; }

    public DateTimeOffset QueuedAt { get; init; }

    /// <summary>Nobody tries before this moment. Whoever tries moves it on first, so that two hosts never send one letter.</summary>
    public DateTimeOffset DueAt { get; init; }

    /// <summary>How often sending was begun.</summary>
    public int Tries { get; init; }
}

internal sealed class EmailTable : IEntityTypeConfiguration<EmailRow>
{
    public void Configure(EntityTypeBuilder<EmailRow> table)
    {
        table.ToTable("Letters");
        table.HasIndex(row => row.DueAt);
    }
}
