using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Site.Audit;

internal sealed class AuditTable : IEntityTypeConfiguration<AuditRecord>
{
    public void Configure(EntityTypeBuilder<AuditRecord> table)
    {
        table.ToTable("Audit");
        table.HasKey(row => row.Number);
        table.Property(row => row.Number).ValueGeneratedNever();
        table.Property(row => row.Did).HasMaxLength(AuditRecord.LongestCode);
        table.Property(row => row.Hash).HasMaxLength(64);
        table.HasIndex(row => row.At);
        // What somebody reads of their own account is asked for by whom it is about.
        table.HasIndex(row => row.About);
    }
}
