using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.People.Management;

internal sealed class ManagementTables : IEntityTypeConfiguration<ManagedUnit>, IEntityTypeConfiguration<Deputyship>
{
    public void Configure(EntityTypeBuilder<ManagedUnit> table)
    {
        table.ToTable("ManagedUnits");
        table.HasKey(row => new { row.Member, row.Unit });
        table.HasIndex(row => row.Unit);
        table.HasOne<Member>().WithMany().HasForeignKey(row => row.Member).OnDelete(DeleteBehavior.Cascade);
    }

    public void Configure(EntityTypeBuilder<Deputyship> table)
    {
        table.ToTable("Deputyships");
        table.HasKey(row => new { row.Manager, row.Deputy });
        table.HasOne<Member>().WithMany().HasForeignKey(row => row.Manager).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<Member>().WithMany().HasForeignKey(row => row.Deputy).OnDelete(DeleteBehavior.Cascade);
    }
}
