using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>One browser in which a person is signed in, or was. All moments are in milliseconds since 1970.</summary>
/// <param name="SeenAt">When a page was last opened, to a few minutes.</param>
/// <param name="Device">"Firefox on Windows".</param>
/// <param name="Network">The network it was last seen in, cut short: "203.0.113".</param>
/// <param name="EndedAt">Null until the person signs out of it, here or from elsewhere.</param>
/// <param name="LockedKey">What only this person may open, locked by the secret in the session's cookie; null when nothing was opened.</param>
internal sealed record SessionRow(
    Guid Id,
    Guid Person,
    long BeganAt,
    long SeenAt,
    string Device,
    string Network,
    long? EndedAt,
    byte[]? LockedKey
);

internal sealed class SessionTable : IEntityTypeConfiguration<SessionRow>
{
    public void Configure(EntityTypeBuilder<SessionRow> table)
    {
        table.ToTable(SessionKeys.Table);
        table.HasKey(row => row.Id);
        table.Property(row => row.Device).HasMaxLength(DeviceName.Longest);
        table.Property(row => row.Network).HasMaxLength(64);
        table.HasIndex(row => row.Person);
        table.HasIndex(row => row.BeganAt);
        table.HasIndex(row => row.EndedAt);
        table.HasOne<Account>().WithMany().HasForeignKey(row => row.Person).OnDelete(DeleteBehavior.Cascade);
    }
}
