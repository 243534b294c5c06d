using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>A version of a scenario that somebody has begun, kept whole so that an edit never breaks their attempt.</summary>
/// <param name="Files">The scenario's files as JSON.</param>
internal sealed record StoryVersionRow(string Version, string Slug, string Files);

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
