using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Site.Audit;

internal sealed class AuditRow
{
    public long Number { get; init; }

    public DateTimeOffset At { get; init; }

    public Guid? By { get; init; }

    public required string Did { get; init; }

    public Guid? About { get; init; }

    public required string Hash { get; init; }
}

internal sealed class AuditTable : IEntityTypeConfiguration<AuditRow>
{
    public void Configure(EntityTypeBuilder<AuditRow> table)
    {
        table.ToTable("Audit");
        table.HasKey(row => row.Number);
        table.Property(row => row.Number).ValueGeneratedNever();
        table.Property(row => row.Did).HasMaxLength(AuditRecord.LongestCode);
        table.Property(row => row.Hash).HasMaxLength(64);
        table.HasIndex(row => row.At);
    }
}
