using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Feedback;

internal sealed class RemarkTable : IEntityTypeConfiguration<Remark>
{
    public void Configure(EntityTypeBuilder<Remark> table)
    {
        table.ToTable("Remarks");
        table.HasKey(remark => remark.Id);
        table.Property(remark => remark.Subject).HasMaxLength(20);
        table.Property(remark => remark.Slug).HasMaxLength(100);
        table.Property(remark => remark.Scene).HasMaxLength(100);
        table.Property(remark => remark.Name).HasMaxLength(200);
        table.HasIndex(remark => new { remark.Subject, remark.Slug });
        table.HasIndex(remark => remark.Person);
    }
}
