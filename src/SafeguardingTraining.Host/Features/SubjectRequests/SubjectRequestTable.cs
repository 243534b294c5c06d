using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

internal sealed class SubjectRequestTable : IEntityTypeConfiguration<SubjectRequest>
{
    public void Configure(EntityTypeBuilder<SubjectRequest> table)
    {
        table.ToTable("SubjectRequests");
        table.Property(row => row.Name).HasMaxLength(SubjectRequest.LongestName);
        table.Property(row => row.Extension).HasMaxLength(SubjectRequest.LongestReason);
        table.Ignore(row => row.DueOn);
        table.Ignore(row => row.IsOpen);
        table.HasIndex(row => new { row.ClosedOn, row.ReceivedOn });
        table.HasIndex(row => row.Person);
    }
}
