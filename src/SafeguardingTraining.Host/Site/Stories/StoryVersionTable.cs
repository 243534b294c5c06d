using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>A version of a scenario that somebody has begun, kept whole so that an edit never breaks their attempt.</summary>
internal sealed class StoryVersionRow
{
    public required string Version { get; init; }
    public required string Slug { get; init; }

    /// <summary>The scenario's files as JSON.</summary>
    public required string Files { get; init; }
}

internal sealed class StoryVersionTable : IEntityTypeConfiguration<StoryVersionRow>
{
    public void Configure(EntityTypeBuilder<StoryVersionRow> table)
    {
        table.ToTable("StoryVersions");
        table.HasKey(row => row.Version);
        table.Property(row => row.Version).HasMaxLength(64);
        table.Property(row => row.Slug).HasMaxLength(100);
    }
}
