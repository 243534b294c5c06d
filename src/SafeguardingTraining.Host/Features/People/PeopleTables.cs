using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.People;

internal sealed class AgencyRow
{
    public Guid Id { get; init; }

    public required string Name { get; init; }
}

internal sealed class TeamRow
{
    public Guid Id { get; init; }

    public Guid Agency { get; init; }

    public required string Name { get; init; }
}

internal sealed class MemberRow
{
    public Guid Id { get; init; }

    public required string Email { get; init; }

    /// <summary>The address in capitals, by which it is found.</summary>
    public required string EmailKey { get; init; }

    public required string Name { get; init; }

    public Guid Agency { get; init; }

    public Guid? Team { get; init; }

    public int Roles { get; init; }

    public DateOnly StartsOn { get; init; }

    /// <summary>The account; null until the invitation is accepted.</summary>
    public Guid? Person { get; init; }

    /// <summary>The secret half of the invitation's address, sealed; null once it is accepted.</summary>
    public byte[]? Invitation { get; init; }

    public DateTimeOffset? InvitedAt { get; init; }

    public DateTimeOffset? OffSince { get; init; }
}

internal sealed class PeopleTables
    : IEntityTypeConfiguration<AgencyRow>,
        IEntityTypeConfiguration<TeamRow>,
        IEntityTypeConfiguration<MemberRow>
{
    public void Configure(EntityTypeBuilder<AgencyRow> table)
    {
        table.ToTable("Agencies");
        table.Property(row => row.Name).HasMaxLength(PartnerAgency.LongestName);
        table.HasIndex(row => row.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<TeamRow> table)
    {
        table.ToTable("Teams");
        table.Property(row => row.Name).HasMaxLength(PartnerAgency.LongestName);
        table.HasIndex(row => new { row.Agency, row.Name }).IsUnique();
        table.HasOne<AgencyRow>().WithMany().HasForeignKey(row => row.Agency).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<MemberRow> table)
    {
        table.ToTable("Members");
        table.Property(row => row.Email).HasMaxLength(Member.LongestEmail);
        table.Property(row => row.EmailKey).HasMaxLength(Member.LongestEmail);
        table.Property(row => row.Name).HasMaxLength(Member.LongestName);
        table.HasIndex(row => row.EmailKey).IsUnique();
        table.HasIndex(row => row.Person).IsUnique();
        table.HasIndex(row => new { row.Agency, row.Team });
        table.HasOne<AgencyRow>().WithMany().HasForeignKey(row => row.Agency).OnDelete(DeleteBehavior.Restrict);
    }
}
