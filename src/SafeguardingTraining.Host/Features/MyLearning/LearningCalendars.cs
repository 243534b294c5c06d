using System.Data.Common;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>The secret address at which a person's calendar reads their due dates: made, renewed, or stopped.</summary>
public sealed class LearningCalendars(Connections connections, Writer writer, IDataProtectionProvider protection)
{
    private const string Upsert = """
        INSERT INTO "LearningCalendars" ("Person", "Secret") VALUES (@p0, @p1) ON CONFLICT ("Person") DO UPDATE SET "Secret" = @p1
        """;

    private readonly IDataProtector seal = protection.CreateProtector("MyLearning.Calendars");

    public Task<CalendarSecret?> Find(Guid person, CancellationToken stop) =>
        connections.Read("""SELECT "Secret" FROM "LearningCalendars" WHERE "Person" = @p0""", [person], One, stop);

    public Task Renew(Guid person, CancellationToken stop)
    {
        var secret = seal.Protect(CalendarSecret.New().Secret);
        return writer.Write(batch => batch.Execute(Upsert, person, secret), stop);
    }

    public Task Stop(Guid person, CancellationToken stop) =>
        writer.Write(batch => batch.Execute("""DELETE FROM "LearningCalendars" WHERE "Person" = @p0""", person), stop);

    private async Task<CalendarSecret?> One(DbDataReader rows, CancellationToken stop) =>
        await rows.ReadAsync(stop) ? new CalendarSecret(seal.Unprotect(rows.GetFieldValue<byte[]>(0))) : null;
}

internal sealed class LearningCalendarRow
{
    public Guid Person { get; init; }

    /// <summary>Sealed.</summary>
    public required byte[] Secret { get; init; }
}

internal sealed class LearningCalendarTable : IEntityTypeConfiguration<LearningCalendarRow>
{
    public void Configure(EntityTypeBuilder<LearningCalendarRow> table)
    {
        table.ToTable("LearningCalendars");
        table.HasKey(row => row.Person);
    }
}
