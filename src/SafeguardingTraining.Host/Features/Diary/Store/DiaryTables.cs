using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.DiaryStores;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary>The author leads the key of a page, so that nobody's page can be in the way of another's.</summary>
internal sealed class DiaryTables : IEntityTypeConfiguration<SealedPage>, IEntityTypeConfiguration<SealedKey>
{
    public void Configure(EntityTypeBuilder<SealedPage> builder)
    {
        builder.ToTable("DiaryPages");
        builder.Ignore(page => page.Diary);
        builder.HasKey(page => new
        {
            page.Author,
            page.Kind,
            page.Id,
        });
        builder.HasIndex(page => new { page.Author, page.Mark });
    }

    public void Configure(EntityTypeBuilder<SealedKey> builder)
    {
        builder.ToTable("DiaryKeys");
        builder.HasKey(key => key.Author);
        builder.Property(key => key.Author).ValueGeneratedNever();
    }
}
