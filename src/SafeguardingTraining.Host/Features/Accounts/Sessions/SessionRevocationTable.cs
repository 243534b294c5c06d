using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>Everything a person had open ended at this moment.</summary>
/// <param name="Person">No id at all where it was everybody's, as when a backup was restored.</param>
/// <param name="At">In milliseconds since 1970.</param>
internal sealed record SessionRevocationRow(Guid Person, long At);

internal sealed class SessionRevocationTable : IEntityTypeConfiguration<SessionRevocationRow>
{
    public void Configure(EntityTypeBuilder<SessionRevocationRow> table)
    {
        table.ToTable("Endings");
        table.HasKey(row => row.Person);
        table.HasIndex(row => row.At);
    }
}
