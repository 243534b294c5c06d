using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace SafeguardingTraining.Host.Site.Data;

internal sealed class PendingEffectTable : IEntityTypeConfiguration<PendingEffect>
{
    private const int LongestKind = 40;

    public void Configure(EntityTypeBuilder<PendingEffect> table)
    {
        table.ToTable("PendingEffects");
        table.HasKey(effect => new { effect.Kind, effect.Id });
        table.Property(effect => effect.Kind).HasMaxLength(LongestKind);
        table.HasIndex(effect => effect.Person);
    }
}
