using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Programmes;

internal sealed class ProgrammeRow
{
    public Guid Id { get; init; }

    public required string Name { get; init; }

    public required string About { get; init; }

    /// <summary>What there is to do, as JSON, in order.</summary>
    public required string Items { get; init; }

    public int? RenewMonths { get; init; }

    public bool IsRetired { get; init; }
}

internal sealed class CohortRow
{
    public Guid Id { get; init; }

    public Guid Programme { get; init; }

    public required string Name { get; init; }

    public Guid? Agency { get; init; }

    public Guid? Team { get; init; }

    public int Role { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? Until { get; init; }

    public DateOnly Since { get; init; }
}

/// <summary>That somebody finished something on a day. A guest's go to the person they become.</summary>
internal sealed class LearningRow
{
    public Guid Learner { get; init; }

    public int Kind { get; init; }

    public required string Slug { get; init; }

    public DateOnly On { get; init; }

    public int Minutes { get; init; }
}

/// <summary>A round of a programme that a person completed.</summary>
internal sealed class CompletionRow
{
    public Guid Person { get; init; }

    public Guid Programme { get; init; }

    public int Round { get; init; }

    public DateOnly On { get; init; }
}

/// <summary>
/// Where each member stands in each programme, kept so that a manager's page need not work it out for ten thousand people. It can
/// be made again from the facts at any time.
/// </summary>
internal sealed class ProgressRow
{
    public Guid Member { get; init; }

    public Guid Programme { get; init; }

    public Guid? Person { get; init; }

    public required string Name { get; init; }

    public required string Email { get; init; }

    public Guid Agency { get; init; }

    public Guid? Team { get; init; }

    public int Round { get; init; }

    public int Done { get; init; }

    public int Items { get; init; }

    public DateOnly StartsOn { get; init; }

    public DateOnly? NextDue { get; init; }

    public DateOnly? LastOn { get; init; }

    public DateOnly? CompletedOn { get; init; }

    public DateOnly? RenewsOn { get; init; }
}

/// <summary>How often a piece stayed unopened in a group. Nobody is named: it cannot be asked whose it was.</summary>
internal sealed class PieceCountRow
{
    public Guid Agency { get; init; }

    /// <summary>The team, or the empty id for those without one.</summary>
    public Guid Team { get; init; }

    public required string Slug { get; init; }

    /// <summary>The piece's id; empty for how many finished the scenario at all.</summary>
    public required string Piece { get; init; }

    public int Count { get; init; }
}

/// <summary>A manager reminded somebody, kindly; shown to them until they go on.</summary>
internal sealed class ReminderRow
{
    public Guid Member { get; init; }

    public Guid Programme { get; init; }

    public DateOnly On { get; init; }
}

internal sealed class ProgrammeTables
    : IEntityTypeConfiguration<ProgrammeRow>,
        IEntityTypeConfiguration<CohortRow>,
        IEntityTypeConfiguration<LearningRow>,
        IEntityTypeConfiguration<CompletionRow>,
        IEntityTypeConfiguration<ProgressRow>,
        IEntityTypeConfiguration<ReminderRow>,
        IEntityTypeConfiguration<PieceCountRow>
{
    private const int LongestSlug = 100;
    private const int LongestName = 80;
    private const int LongestEmail = 254;

    public void Configure(EntityTypeBuilder<ProgrammeRow> table)
    {
        table.ToTable("Programmes");
        table.Property(row => row.Name).HasMaxLength(Programme.LongestName);
        table.Property(row => row.About).HasMaxLength(Programme.LongestAbout);
    }

    public void Configure(EntityTypeBuilder<CohortRow> table)
    {
        table.ToTable("Cohorts");
        table.Property(row => row.Name).HasMaxLength(Cohort.LongestName);
        table.HasIndex(row => row.Programme);
        table.HasOne<ProgrammeRow>().WithMany().HasForeignKey(row => row.Programme).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<LearningRow> table)
    {
        table.ToTable("Learnings");
        table.Property(row => row.Slug).HasMaxLength(LongestSlug);
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

    public void Configure(EntityTypeBuilder<ProgressRow> table)
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
}
