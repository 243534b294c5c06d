using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Rooms;

/// <summary>
/// A workshop as it is found: by its join code, and by its day for deletion. What happened in it is its events; once they
/// are deleted, this row keeps its title and date for those who ran it until the last follow-up is answered.
/// </summary>
internal sealed class WorkshopRow
{
    public Guid Id { get; init; }

    public required string Title { get; init; }

    /// <summary>A hash of the join code; it works only while people can join. Null once the workshop is deleted.</summary>
    public string? Code { get; init; }

    /// <summary>A hash of the code that another facilitator joins with.</summary>
    public string? FacilitatorCode { get; init; }

    public DateTimeOffset OpenedAt { get; init; }

    public DateOnly DeleteOn { get; init; }

    /// <summary>The story it is on; null in a row that an older version kept.</summary>
    public string? Slug { get; init; }

    public DateTimeOffset? BegunAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>How many people sat there when the room last moved on.</summary>
    public int People { get; init; }
}

/// <summary>One event. The key makes it impossible for two hosts to write the same number.</summary>
internal sealed class WorkshopEventRow
{
    public Guid WorkshopId { get; init; }

    public int Number { get; init; }

    public DateTimeOffset At { get; init; }

    /// <summary>The event as JSON, sealed: people's words are in it.</summary>
    public required byte[] Event { get; init; }
}

/// <summary>Who runs which workshop, for their own list.</summary>
internal sealed class WorkshopFacilitatorRow
{
    public Guid WorkshopId { get; init; }

    public Guid Person { get; init; }
}

/// <summary>A signed-in person is asked, weeks later, whether they did their one thing. The row goes when they answer.</summary>
/// <param name="Round">1 after six weeks, 2 after three months.</param>
internal sealed record WorkshopFollowUpRow(Guid Person, Guid WorkshopId, int Round, string Agency, DateOnly DueOn);

/// <summary>Answers to follow-up questions, counted by agency and by nothing else.</summary>
internal sealed record WorkshopFollowUpCountRow(Guid WorkshopId, int Round, string Agency, FollowUpAnswer Said, int Count);

/// <summary>
/// How often an answer was given over all workshops: added up and shown, or waiting for more so that no single answer can be told.
/// </summary>
/// <param name="Value">A level of confidence, or a first step.</param>
internal sealed record WorkshopRatingCountRow(RatingMoment Moment, RatingQuestion Question, int Value, int Shown, int Waiting);

internal sealed class WorkshopTables
    : IEntityTypeConfiguration<WorkshopRow>,
        IEntityTypeConfiguration<WorkshopEventRow>,
        IEntityTypeConfiguration<WorkshopFacilitatorRow>,
        IEntityTypeConfiguration<OwnRunPlan>,
        IEntityTypeConfiguration<WorkshopFollowUpRow>,
        IEntityTypeConfiguration<WorkshopFollowUpCountRow>,
        IEntityTypeConfiguration<WorkshopRatingCountRow>
{
    public void Configure(EntityTypeBuilder<WorkshopRow> table)
    {
        table.ToTable("Workshops");
        table.Property(row => row.Title).HasMaxLength(WorkshopPlan.LongestTitle);
        table.Property(row => row.Slug).HasMaxLength(100);
        table.Property(row => row.Code).HasMaxLength(64);
        table.Property(row => row.FacilitatorCode).HasMaxLength(64);
        table.HasIndex(row => row.Code).IsUnique();
        table.HasIndex(row => row.FacilitatorCode).IsUnique();
        table.HasIndex(row => row.DeleteOn);
    }

    public void Configure(EntityTypeBuilder<WorkshopEventRow> table)
    {
        table.ToTable("WorkshopEvents");
        table.HasKey(row => new { row.WorkshopId, row.Number });
        table.HasOne<WorkshopRow>().WithMany().HasForeignKey(row => row.WorkshopId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorkshopFacilitatorRow> table)
    {
        table.ToTable("WorkshopFacilitators");
        table.HasKey(row => new { row.Person, row.WorkshopId });
        table.HasOne<WorkshopRow>().WithMany().HasForeignKey(row => row.WorkshopId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<OwnRunPlan> table)
    {
        table.ToTable("WorkshopRunPlans");
        table.Property(row => row.Slug).HasMaxLength(100);
        table.Property(row => row.Name).HasMaxLength(OwnRunPlan.LongestName);
        table.Ignore(row => row.Run);
        table.HasIndex(row => new { row.Person, row.Slug });
    }

    public void Configure(EntityTypeBuilder<WorkshopFollowUpRow> table)
    {
        table.ToTable("WorkshopFollowUps");
        table.HasKey(row => new
        {
            row.Person,
            row.WorkshopId,
            row.Round,
        });
        table.Property(row => row.Agency).HasMaxLength(40);
        table.HasOne<WorkshopRow>().WithMany().HasForeignKey(row => row.WorkshopId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorkshopFollowUpCountRow> table)
    {
        table.ToTable("WorkshopFollowUpCounts");
        table.HasKey(row => new
        {
            row.WorkshopId,
            row.Round,
            row.Agency,
            row.Said,
        });
        table.Property(row => row.Agency).HasMaxLength(40);
        table.Property(row => row.Said).HasConversion<string>().HasMaxLength(20);
        table.HasOne<WorkshopRow>().WithMany().HasForeignKey(row => row.WorkshopId).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<WorkshopRatingCountRow> table)
    {
        table.ToTable("WorkshopRatingCounts");
        table.HasKey(row => new
        {
            row.Moment,
            row.Question,
            row.Value,
        });
        table.Property(row => row.Moment).HasConversion<string>().HasMaxLength(20);
        table.Property(row => row.Question).HasConversion<string>().HasMaxLength(20);
    }
}
