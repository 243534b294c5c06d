using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>How one item went for one person, once.</summary>
internal sealed record DrillAnswerRow(Guid Person, Guid Once, string Drill, string Item, DrillResult Went, DateTimeOffset At);

internal sealed class DrillTable : IEntityTypeConfiguration<DrillAnswerRow>
{
    public void Configure(EntityTypeBuilder<DrillAnswerRow> table)
    {
        table.ToTable("DrillAnswers");
        table.HasKey(row => new { row.Person, row.Once });
        table.Property(row => row.Drill).HasMaxLength(100);
        table.Property(row => row.Item).HasMaxLength(200);
    }
}
