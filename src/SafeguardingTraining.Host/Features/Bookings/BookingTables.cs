using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Bookings;

internal sealed class BookingTables : IEntityTypeConfiguration<Occasion>, IEntityTypeConfiguration<Booking>
{
    private const int LongestName = 100;
    private const int LongestEmail = 254;

    public void Configure(EntityTypeBuilder<Occasion> table)
    {
        table.ToTable("Occasions");
        table.Property(row => row.Title).HasMaxLength(Occasion.LongestTitle);
        table.Property(row => row.Slug).HasMaxLength(LongestName);
        table.Property(row => row.Where).HasMaxLength(Occasion.LongestWhere);
        table.Property(row => row.Joining).HasMaxLength(Occasion.LongestJoining);
        table.Property(row => row.FacilitatorName).HasMaxLength(LongestName);
        table.Ignore(row => row.Day);
        table.Ignore(row => row.When);
        table.HasIndex(row => row.StartsAt);
    }

    public void Configure(EntityTypeBuilder<Booking> table)
    {
        table.ToTable("Bookings");
        table.HasKey(row => new { row.Occasion, row.Person });
        table.Property(row => row.Name).HasMaxLength(LongestName);
        table.Property(row => row.Email).HasMaxLength(LongestEmail);
        table.Property(row => row.Agency).HasMaxLength(LongestName);
        table.HasIndex(row => row.Person);
        table.HasOne<Occasion>().WithMany().HasForeignKey(row => row.Occasion).OnDelete(DeleteBehavior.Cascade);
    }
}
