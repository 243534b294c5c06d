using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.People;

internal sealed class PeopleTables
    : IEntityTypeConfiguration<PartnerAgency>,
        IEntityTypeConfiguration<Team>,
        IEntityTypeConfiguration<Member>
{
    /// <summary>Column for the secret half of an invitation's address, sealed; null once it is accepted.</summary>
    internal const string Invitation = "Invitation";

    internal const string InvitedAt = "InvitedAt";

    public void Configure(EntityTypeBuilder<PartnerAgency> table)
    {
        table.ToTable("Agencies");
        table.Ignore(agency => agency.Teams);
        table.Property(agency => agency.Name).HasMaxLength(PartnerAgency.LongestName);
        table.HasIndex(agency => agency.Name).IsUnique();
    }

    public void Configure(EntityTypeBuilder<Team> table)
    {
        table.ToTable("Teams");
        table.Property(team => team.Name).HasMaxLength(PartnerAgency.LongestName);
        table.HasIndex(team => new { team.Agency, team.Name }).IsUnique();
        table.HasOne<PartnerAgency>().WithMany().HasForeignKey(team => team.Agency).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Member> table)
    {
        table.ToTable("Members");
        table.Property(member => member.Email).HasMaxLength(Member.LongestEmail);
        table.Property(member => member.EmailKey).HasMaxLength(Member.LongestEmail);
        table.Property(member => member.Name).HasMaxLength(Member.LongestName);
        table.Property<byte[]?>(Invitation);
        table.Property<DateTimeOffset?>(InvitedAt);
        table.HasIndex(member => member.EmailKey).IsUnique();
        table.HasIndex(member => member.Person).IsUnique();
        table.HasIndex(member => new { member.Agency, member.Team });
        table.HasOne<PartnerAgency>().WithMany().HasForeignKey(member => member.Agency).OnDelete(DeleteBehavior.Restrict);
    }
}
