using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

internal sealed class DraftTables
    : IEntityTypeConfiguration<ContentDraft>,
        IEntityTypeConfiguration<DraftRevision>,
        IEntityTypeConfiguration<DraftVisit>
{
    public void Configure(EntityTypeBuilder<ContentDraft> table)
    {
        table.ToTable("ContentDrafts");
        table.HasKey(row => row.Id);
        table.Property(row => row.Kind).HasMaxLength(20);
        table.Property(row => row.Slug).HasMaxLength(ContentPackage.LongestSlug);
        table.Property(row => row.Base).HasMaxLength(64);
        table.Property(row => row.ByName).HasMaxLength(PublishedVersion.LongestAuthor);
        table.HasIndex(row => new { row.Kind, row.Slug }).IsUnique();
        table.HasIndex(row => row.By);
    }

    public void Configure(EntityTypeBuilder<DraftRevision> table)
    {
        table.ToTable("DraftRevisions");
        table.HasKey(row => new { row.Draft, row.Number });
        table.Property(row => row.Number).ValueGeneratedNever();
        table.Property(row => row.File).HasMaxLength(ContentPackage.LongestName);
        table.Property(row => row.ByName).HasMaxLength(PublishedVersion.LongestAuthor);
        table.Property(row => row.Note).HasMaxLength(DraftRevision.LongestNote);
        table.HasIndex(row => new
        {
            row.Draft,
            row.File,
            row.Number,
        });
        table.HasIndex(row => row.By);
        table.HasOne<ContentDraft>().WithMany().HasForeignKey(row => row.Draft).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<DraftVisit> table)
    {
        table.ToTable("DraftVisits");
        table.HasKey(row => new { row.Draft, row.Person });
        table.Property(row => row.Name).HasMaxLength(PublishedVersion.LongestAuthor);
        table.Property(row => row.File).HasMaxLength(ContentPackage.LongestName);
        table.HasIndex(row => row.Person);
        table.HasOne<ContentDraft>().WithMany().HasForeignKey(row => row.Draft).OnDelete(DeleteBehavior.Cascade);
    }
}
