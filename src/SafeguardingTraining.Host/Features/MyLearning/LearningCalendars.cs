using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>The secret address at which a person's calendar reads their due dates: made, renewed, or stopped.</summary>
public sealed class LearningCalendars(Connections connections, Writer writer, IDataProtectionProvider protection)
{
    private readonly IDataProtector seal = protection.CreateProtector("MyLearning.Calendars");

    public async Task<CalendarSecret?> Find(Guid person, CancellationToken stop) =>
        await connections.First(tables => tables.Set<LearningCalendarRow>().Where(row => row.Person == person), stop) is { } found
            ? new CalendarSecret(seal.Unprotect(found.Secret))
            : null;

    public Task Renew(Guid person, CancellationToken stop)
    {
        var secret = seal.Protect(CalendarSecret.New().Secret);
        return writer.Write(
            batch =>
                batch.Add(new LearningCalendarRow(person, secret))
                || Of(batch, person).ExecuteUpdate(row => row.SetProperty(kept => kept.Secret, secret)) == 1,
            stop
        );
    }

    public Task Stop(Guid person, CancellationToken stop) => writer.Write(batch => Forget(batch, person), stop);

    internal static int Forget(Batch batch, Guid person) => Of(batch, person).ExecuteDelete();

    private static IQueryable<LearningCalendarRow> Of(Batch batch, Guid person) =>
        batch.Rows<LearningCalendarRow>().Where(row => row.Person == person);
}

/// <param name="Secret">Sealed.</param>
internal sealed record LearningCalendarRow(Guid Person, byte[] Secret);

internal sealed class LearningCalendarTable : IEntityTypeConfiguration<LearningCalendarRow>
{
    public void Configure(EntityTypeBuilder<LearningCalendarRow> table)
    {
        table.ToTable("LearningCalendars");
        table.HasKey(row => row.Person);
    }
}
