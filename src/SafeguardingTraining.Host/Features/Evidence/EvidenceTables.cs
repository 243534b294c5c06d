using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Features.Evidence;

internal sealed class EvidenceTables : IEntityTypeConfiguration<EvidenceRecord>, IEntityTypeConfiguration<EvidenceTerms>
{
    private const int LongestCode = 12;
    private const int LongestRule = 400;

    public void Configure(EntityTypeBuilder<EvidenceRecord> table)
    {
        table.ToTable("Evidence");
        table.HasKey(row => new
        {
            row.Person,
            row.Programme,
            row.Round,
        });
        table.Property(row => row.Name).HasMaxLength(EvidenceRecord.LongestName);
        table.Property(row => row.NameKey).HasMaxLength(EvidenceRecord.LongestName);
        table.Property(row => row.AgencyName).HasMaxLength(EvidenceRecord.LongestName);
        table.Property(row => row.TeamName).HasMaxLength(EvidenceRecord.LongestName);
        table.Property(row => row.ProgrammeName).HasMaxLength(EvidenceRecord.LongestName);
        table.Property(row => row.Certificate).HasMaxLength(LongestCode);
        // The order of lists first, then what they are narrowed by: a list of few among a million is found without looking at the rows.
        table.HasIndex(row => new
        {
            row.NameKey,
            row.Person,
            row.CompletedOn,
            row.Programme,
            row.Round,
            row.Agency,
            row.Team,
            row.LeftOn,
        });
        table.HasIndex(row => new { row.Team, row.NameKey });
        table.HasIndex(row => row.Certificate);
        table.HasIndex(row => row.LeftOn);
    }

    public void Configure(EntityTypeBuilder<EvidenceTerms> table)
    {
        table.ToTable("EvidenceTerms");
        table.Property(row => row.Rule).HasMaxLength(LongestRule);
        table.Ignore(row => row.Lines);
    }
}
