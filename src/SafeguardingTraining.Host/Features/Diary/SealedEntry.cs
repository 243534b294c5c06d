using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>An entry as it lies in the store: its words are sealed with the author's key.</summary>
public sealed class SealedEntry
{
    public required Guid Author { get; init; }

    public required Guid Id { get; init; }

    public required DateOnly On { get; init; }

    public required byte[] Learnt { get; init; }

    public required byte[] Questions { get; init; }

    public required byte[] Actions { get; init; }

    public Guid? PlaythroughId { get; init; }

    public string? ScenarioTitle { get; init; }

    public required int Version { get; init; }
}

/// <summary>A person's diary key, itself sealed by the site's key ring.</summary>
public sealed class SealedKey
{
    public required Guid Author { get; init; }

    public required byte[] Key { get; init; }
}

/// <summary>The author leads the key of an entry, so that nobody's entry can stand in the way of another's.</summary>
internal sealed class DiaryTables : IEntityTypeConfiguration<SealedEntry>, IEntityTypeConfiguration<SealedKey>
{
    public void Configure(EntityTypeBuilder<SealedEntry> builder)
    {
        builder.ToTable("DiaryEntries");
        builder.HasKey(entry => new { entry.Author, entry.Id });
        builder.HasIndex(entry => new { entry.Author, entry.On });
        builder.Property(entry => entry.ScenarioTitle).HasMaxLength(AfterScenario.LongestTitle);
    }

    public void Configure(EntityTypeBuilder<SealedKey> builder)
    {
        builder.ToTable("DiaryKeys");
        builder.HasKey(key => key.Author);
        builder.Property(key => key.Author).ValueGeneratedNever();
    }
}
