using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>How one item went for one person, once.</summary>
internal sealed class DrillAnswerRow
{
    public Guid Person { get; init; }
    public Guid Once { get; init; }
    public required string Drill { get; init; }
    public required string Item { get; init; }
    public int Went { get; init; }
    public DateTimeOffset At { get; init; }
}

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
