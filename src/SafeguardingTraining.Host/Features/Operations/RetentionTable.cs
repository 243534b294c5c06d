using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>How long one kind of thing is kept; no row means until the person deletes it.</summary>
internal sealed record RetentionRow(string Kind, int Months);

internal sealed class RetentionTable : IEntityTypeConfiguration<RetentionRow>
{
    public void Configure(EntityTypeBuilder<RetentionRow> table)
    {
        table.ToTable("Retention");
        table.HasKey(row => row.Kind);
        table.Property(row => row.Kind).HasMaxLength(40);
    }
}
