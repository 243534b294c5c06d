using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>A learner marked a briefing as read. The key makes it one mark, however often it is sent.</summary>
/// <param name="AnsweredOn">When a question about it was last answered; null for never. What was answered is kept nowhere.</param>
internal sealed record ReadingRow(Guid Reader, string Slug, DateOnly On, DateOnly? AnsweredOn = null);

internal sealed class ReadingTable : IEntityTypeConfiguration<ReadingRow>
{
    public void Configure(EntityTypeBuilder<ReadingRow> table)
    {
        table.ToTable("BriefingReadings");
        table.HasKey(row => new { row.Reader, row.Slug });
        table.Property(row => row.Slug).HasMaxLength(100);
    }
}
