using System.Data.Common;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>Keeps certificates. One round of a programme makes one, however often it is asked for.</summary>
public sealed class CertificateStore(Connections connections, Writer writer) : IPersonalData
{
    private const string Columns = """ "Id", "Person", "Programme", "Round", "Name", "ProgrammeName", "CompletedOn", "Code", "IsOpen" """;

    private const string Insert =
        $"""INSERT INTO "Certificates" ({Columns}) VALUES (@p0, @p1, @p2, @p3, @p4, @p5, @p6, @p7, @p8) ON CONFLICT DO NOTHING""";

    private const string SelectMine = $"""SELECT {Columns} FROM "Certificates" WHERE "Person" = @p0 ORDER BY "CompletedOn" DESC, "Id" """;

    private const string SelectByCode = $"""SELECT {Columns} FROM "Certificates" WHERE "Code" = @p0 AND "IsOpen" = @p1""";

    private const string Update = """UPDATE "Certificates" SET "IsOpen" = @p2 WHERE "Id" = @p0 AND "Person" = @p1""";

    /// <summary>Keeps a certificate, unless its round has one.</summary>
    public Task Keep(Certificate made, CancellationToken stop) =>
        writer.Write(
            batch =>
                batch.Execute(
                    Insert,
                    made.Id,
                    made.Person,
                    made.Programme,
                    made.Round,
                    made.Name,
                    made.ProgrammeName,
                    made.CompletedOn,
                    made.Code,
                    made.IsOpen
                ),
            stop
        );

    /// <summary>A person's certificates, the latest first.</summary>
    public Task<IReadOnlyList<Certificate>> Mine(Guid person, CancellationToken stop) =>
        connections.List(SelectMine, [person], CertificateOf, stop);

    /// <summary>The certificate a code confirms; null when there is none, or its owner does not allow it.</summary>
    public async Task<Certificate?> FindOpen(string code, CancellationToken stop) =>
        await connections.List(SelectByCode, [code, true], CertificateOf, stop) is [var found] ? found : null;

    public void Forget(Batch batch, Guid person)
    {
        batch.Execute("""DELETE FROM "Certificates" WHERE "Person" = @p0""", person);
        batch.Execute("""DELETE FROM "LearningCalendars" WHERE "Person" = @p0""", person);
    }

    /// <summary>A person's certificates as they are shown to them and taken away.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "certificates",
            "Certificates, and the address of your due dates",
            "Certificates you made, with the name that stands on them, and whether their code can be checked. If your calendar reads your due dates, its secret address is kept too.",
            "Deleted with your account: a code that was checked before then confirms nothing any more.",
            [
                .. (await Mine(person, stop)).Select(one => new PersonalDataItem(
                    new PersonalDataField("Name", one.Name),
                    new PersonalDataField("Programme", one.ProgrammeName),
                    new PersonalDataField("Completed on", UkDates.Typed(one.CompletedOn) ?? ""),
                    new PersonalDataField("Check code", one.Code),
                    new PersonalDataField("Can be checked", one.IsOpen ? "yes" : "no")
                )),
            ]
        );

    public Task Open(Guid person, Guid certificate, bool isOpen, CancellationToken stop) =>
        writer.Write(batch => batch.Execute(Update, certificate, person, isOpen), stop);

    private static Certificate CertificateOf(DbDataReader row) =>
        new(
            row.GetGuid(0),
            row.GetGuid(1),
            row.GetGuid(2),
            row.GetInt32(3),
            row.GetString(4),
            row.GetString(5),
            row.GetFieldValue<DateOnly>(6),
            row.GetString(7),
            row.GetBoolean(8)
        );
}

internal sealed class CertificateTable : IEntityTypeConfiguration<Certificate>
{
    private const int LongestName = 100;

    public void Configure(EntityTypeBuilder<Certificate> table)
    {
        table.ToTable("Certificates");
        table.Property(row => row.Name).HasMaxLength(LongestName);
        table.Property(row => row.ProgrammeName).HasMaxLength(LongestName);
        table.Property(row => row.Code).HasMaxLength(Certificate.CodeLength);
        table.HasIndex(row => row.Code).IsUnique();
        table
            .HasIndex(row => new
            {
                row.Person,
                row.Programme,
                row.Round,
            })
            .IsUnique();
    }
}
