using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Reviews;

internal sealed class ReviewTables : IEntityTypeConfiguration<ReviewLink>, IEntityTypeConfiguration<ReviewRemark>
{
    public void Configure(EntityTypeBuilder<ReviewLink> table)
    {
        table.ToTable("ReviewLinks");
        table.HasKey(row => row.Id);
        table.Property(row => row.Hash).HasMaxLength(64);
        table.Property(row => row.For).HasMaxLength(ReviewLink.LongestFor);
        table.Property(row => row.ByName).HasMaxLength(PublishedVersion.LongestAuthor);
        table.HasIndex(row => row.Hash).IsUnique();
        table.HasIndex(row => row.By);
        table.HasOne<ContentDraft>().WithMany().HasForeignKey(row => row.Draft).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<ReviewRemark> table)
    {
        table.ToTable("ReviewRemarks");
        table.HasKey(row => row.Id);
        table.Property(row => row.File).HasMaxLength(ContentPackage.LongestName);
        table.Property(row => row.Words).HasMaxLength(ReviewRemark.LongestWords);
        table.Property(row => row.Text).HasMaxLength(ReviewRemark.LongestText);
        table.Property(row => row.Suggestion).HasMaxLength(ReviewRemark.LongestWords);
        table.Property(row => row.ByName).HasMaxLength(PublishedVersion.LongestAuthor);
        table.Property(row => row.ResolvedBy).HasMaxLength(PublishedVersion.LongestAuthor);
        table.HasIndex(row => row.Draft);
        table.HasIndex(row => row.By);
        table.HasOne<ContentDraft>().WithMany().HasForeignKey(row => row.Draft).OnDelete(DeleteBehavior.Cascade);
    }
}
