using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Everything a person had open ended at this moment.</summary>
internal sealed class EndingRow
{
    public Guid Person { get; init; }

    /// <summary>In milliseconds since 1970.</summary>
    public long At { get; init; }
}

internal sealed class EndingTable : IEntityTypeConfiguration<EndingRow>
{
    public void Configure(EntityTypeBuilder<EndingRow> table)
    {
        table.ToTable("Endings");
        table.HasKey(row => row.Person);
        table.HasIndex(row => row.At);
    }
}
