using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>One choice taken. The key makes it impossible to take the same turn twice.</summary>
internal sealed class ChoiceRow
{
    public Guid PlaythroughId { get; init; }
    public int Turn { get; init; }
    public int Option { get; init; }

    /// <summary>The learner's own words, sealed.</summary>
    public string? Written { get; init; }

    /// <summary>What a reading of the words noticed then: all of it, and how much of it blames. Null where nothing was written.</summary>
    public int? Noticed { get; init; }
    public int? Blame { get; init; }
    public DateTimeOffset At { get; init; }
}

internal sealed class PlayTables : IEntityTypeConfiguration<Attempt>, IEntityTypeConfiguration<ChoiceRow>
{
    public void Configure(EntityTypeBuilder<Attempt> table)
    {
        // A row for each playthrough begun; what happened in it is the list of its choices, which be in a table of their own.
        table.ToTable("Playthroughs");
        table.Ignore(row => row.Taken);
        table.HasIndex(row => row.Owner);
        table.Property(row => row.Slug).HasMaxLength(100);
        table.Property(row => row.Version).HasMaxLength(64);
        table.Property(row => row.Role).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<ChoiceRow> table)
    {
        table.ToTable("Choices");
        table.HasKey(row => new { row.PlaythroughId, row.Turn });
        table.HasOne<Attempt>().WithMany().HasForeignKey(row => row.PlaythroughId).OnDelete(DeleteBehavior.Cascade);
    }
}
