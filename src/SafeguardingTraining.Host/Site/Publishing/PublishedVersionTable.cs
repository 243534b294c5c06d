using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Site.Publishing;

internal sealed class PublishedVersionTable : IEntityTypeConfiguration<PublishedVersion>
{
    public void Configure(EntityTypeBuilder<PublishedVersion> table)
    {
        table.ToTable("PublishedVersions");
        table.HasKey(row => new
        {
            row.Kind,
            row.Slug,
            row.Number,
        });
        table.Property(row => row.Kind).HasMaxLength(20);
        table.Property(row => row.Slug).HasMaxLength(ContentPackage.LongestSlug);
        table.Property(row => row.Base).HasMaxLength(64);
        table.Property(row => row.ByName).HasMaxLength(PublishedVersion.LongestAuthor);
        table.Property(row => row.Note).HasMaxLength(PublishedVersion.LongestNote);
        table.HasIndex(row => row.By);
    }
}
