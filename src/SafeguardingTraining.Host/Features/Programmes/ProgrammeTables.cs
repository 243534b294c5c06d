using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>That somebody finished something on a day. A guest's go to the person they become.</summary>
internal sealed record LearningRow(
    Guid Learner,
    LearningKind Kind,
    string Slug,
    DateOnly On,
    int Minutes,
    LearningWay Way = LearningWay.Whole,
    string Version = ""
)
{
    public LearningFact ToFact() => new(Kind, Slug, On, Minutes) { Way = Way, Version = Version };
}

/// <summary>A round of a programme that a person completed, and what was asked for it then.</summary>
internal sealed record CompletionRow(Guid Person, Guid Programme, int Round, DateOnly On, CountingRule Rule);

/// <summary>How often a piece stayed unopened in a group. Nobody is named: it cannot be asked whose it was.</summary>
/// <param name="Team">The team, or the empty id for those without one.</param>
/// <param name="Piece">The piece's id; empty for how many finished the scenario at all.</param>
internal sealed record PieceCountRow(Guid Agency, Guid Team, string Slug, string Piece, int Count);

/// <summary>A manager reminded somebody, kindly; shown to them until they go on.</summary>
internal sealed record ReminderRow(Guid Member, Guid Programme, DateOnly On);

internal sealed class ProgrammeTables
    : IEntityTypeConfiguration<Programme>,
        IEntityTypeConfiguration<Cohort>,
        IEntityTypeConfiguration<LearningRow>,
        IEntityTypeConfiguration<CompletionRow>,
        IEntityTypeConfiguration<ProgressLine>,
        IEntityTypeConfiguration<ReminderRow>,
        IEntityTypeConfiguration<PieceCountRow>,
        IEntityTypeConfiguration<Arrangement>
{
    private const int LongestSlug = 100;
    private const int LongestKind = 20;
    private const int LongestVersion = 100;
    private const int LongestName = 80;
    private const int LongestEmail = 254;

    public void Configure(EntityTypeBuilder<Programme> table)
    {
        table.ToTable("Programmes");
        table.Property(row => row.Name).HasMaxLength(Programme.LongestName);
        table.Property(row => row.About).HasMaxLength(Programme.LongestAbout);
        table.Ignore(row => row.Rule);
        // What there is to do stands as JSON, in order.
        table
            .Property(row => row.Items)
            .HasConversion(
                items => JsonSerializer.Serialize(items, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<List<ProgrammeItem>>(json, JsonSerializerOptions.Default) ?? new List<ProgrammeItem>(),
                new ValueComparer<IReadOnlyList<ProgrammeItem>>(
                    (one, other) => (one ?? new List<ProgrammeItem>()).SequenceEqual(other ?? new List<ProgrammeItem>()),
                    items => items.Count,
                    items => items
                )
            );
    }

    public void Configure(EntityTypeBuilder<Cohort> table)
    {
        table.ToTable("Cohorts");
        table.Property(row => row.Name).HasMaxLength(Cohort.LongestName);
        table.HasIndex(row => row.Programme);
        table.HasOne<Programme>().WithMany().HasForeignKey(row => row.Programme).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<LearningRow> table)
    {
        table.ToTable("Learnings");
        table.Property(row => row.Slug).HasMaxLength(LongestSlug);
        table.Property(row => row.Version).HasMaxLength(LongestVersion).HasDefaultValue("");
        table.HasKey(row => new
        {
            row.Learner,
            row.Kind,
            row.Slug,
            row.On,
        });
    }

    public void Configure(EntityTypeBuilder<CompletionRow> table)
    {
        table.ToTable("Completions");
        table.HasKey(row => new
        {
            row.Person,
            row.Programme,
            row.Round,
        });
    }

    public void Configure(EntityTypeBuilder<ProgressLine> table)
    {
        table.ToTable("Standings");
        table.Property(row => row.Name).HasMaxLength(LongestName);
        table.Property(row => row.Email).HasMaxLength(LongestEmail);
        table.HasKey(row => new { row.Member, row.Programme });
        table.HasIndex(row => new
        {
            row.Agency,
            row.Team,
            row.Programme,
        });
        table.HasIndex(row => row.Programme);
    }

    public void Configure(EntityTypeBuilder<PieceCountRow> table)
    {
        table.ToTable("PieceCounts");
        table.Property(row => row.Slug).HasMaxLength(LongestSlug);
        table.Property(row => row.Piece).HasMaxLength(LongestSlug);
        table.HasKey(row => new
        {
            row.Agency,
            row.Team,
            row.Slug,
            row.Piece,
        });
    }

    public void Configure(EntityTypeBuilder<ReminderRow> table)
    {
        table.ToTable("Nudges");
        table.HasKey(row => new { row.Member, row.Programme });
    }

    public void Configure(EntityTypeBuilder<Arrangement> table)
    {
        table.ToTable("Arrangements");
        table.Ignore(row => row.WhereInFull);
        table.Property(row => row.Item).HasMaxLength(LongestSlug + LongestKind);
        table.Property(row => row.Reason).HasMaxLength(Arrangement.LongestReason);
        table.Property(row => row.Where).HasMaxLength(Arrangement.LongestWhere);
        table.HasKey(row => new
        {
            row.Member,
            row.Programme,
            row.Kind,
            row.Item,
        });
        // It goes with the person it was arranged for.
        table.HasOne<Member>().WithMany().HasForeignKey(row => row.Member).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<Programme>().WithMany().HasForeignKey(row => row.Programme).OnDelete(DeleteBehavior.Cascade);
    }
}
