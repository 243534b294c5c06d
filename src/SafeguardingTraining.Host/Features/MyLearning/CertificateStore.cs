using System.Text.Json;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.MyLearning;

/// <summary>Keeps certificates. One round of a programme makes one, however often it is asked for.</summary>
public sealed class CertificateStore(Connections connections, Writer writer, IEvidence evidence) : IPersonalData
{
    /// <summary>Keeps a certificate, unless its round has one.</summary>
    public Task Keep(Certificate made, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var isNew = batch.Add(made);
                if (isNew)
                {
                    evidence.Certify(batch, new CertifiedRound(made.Person, made.Programme, made.Round, made.Code, made.IsOpen));
                }
                return isNew;
            },
            stop
        );

    /// <summary>A person's certificates, the latest first.</summary>
    public Task<IReadOnlyList<Certificate>> Mine(Guid person, CancellationToken stop) =>
        connections.List(
            tables =>
                tables
                    .Set<Certificate>()
                    .Where(one => one.Person == person)
                    .OrderByDescending(one => one.CompletedOn)
                    .ThenBy(one => one.Id),
            stop
        );

    /// <summary>The certificate a code confirms; null when there is none, or its owner does not allow it.</summary>
    public Task<Certificate?> FindOpen(string code, CancellationToken stop) =>
        connections.First(tables => tables.Set<Certificate>().Where(one => one.Code == code && one.IsOpen), stop);

    public void Forget(Batch batch, Guid person)
    {
        batch.Rows<Certificate>().Where(one => one.Person == person).ExecuteDelete();
        LearningCalendars.Forget(batch, person);
    }

    /// <summary>A person's certificates as they are shown to them and taken away.</summary>
    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "certificates",
            "Certificates, and the address of your due dates",
            "Certificates you made, with the name that stands on them, and whether their code can be checked. If your calendar reads your due dates, its secret address is kept too.",
            "Deleted with your account. Your organisation keeps that you completed the programme, and by that a code which may be checked is still confirmed; to end it, choose “Let nobody check it” on the certificate before you close the account.",
            [
                .. (await Mine(person, stop)).Select(one => new PersonalDataItem(
                    new PersonalDataField("Name", one.Name),
                    new PersonalDataField("Programme", one.ProgrammeName),
                    new PersonalDataField("Completed on", UkDates.Typed(one.CompletedOn) ?? ""),
                    new PersonalDataField("Issued by", one.Issuer),
                    new PersonalDataField(
                        "What was done",
                        string.Join(
                            "; ",
                            one.Contents.Select(item =>
                                $"{item.Title}, {item.Done}{(item.Elsewhere.Length > 0 ? $": {item.Elsewhere}" : "")}"
                            )
                        )
                    ),
                    new PersonalDataField("Check code", one.Code),
                    new PersonalDataField("Can be checked", one.IsOpen ? "yes" : "no")
                )),
            ]
        );

    public Task Open(Guid person, Guid certificate, bool isOpen, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var mine = batch.Rows<Certificate>().Where(one => one.Id == certificate && one.Person == person);
                if (mine.Select(one => one.Code).SingleOrDefault() is { } code)
                {
                    evidence.Open(batch, code, isOpen);
                }
                return mine.ExecuteUpdate(row => row.SetProperty(one => one.IsOpen, isOpen));
            },
            stop
        );
}

internal sealed class CertificateTable : IEntityTypeConfiguration<Certificate>
{
    private const int LongestName = 100;
    private const int LongestIssuer = 200;

    public void Configure(EntityTypeBuilder<Certificate> table)
    {
        table.ToTable("Certificates");
        table.Property(row => row.Name).HasMaxLength(LongestName);
        table.Property(row => row.ProgrammeName).HasMaxLength(LongestName);
        table.Property(row => row.Code).HasMaxLength(Certificate.CodeLength);
        table.Property(row => row.Issuer).HasMaxLength(LongestIssuer).HasDefaultValue("");
        table.Ignore(row => row.Minutes);
        // What was done stands as JSON, in order.
        table
            .Property(row => row.Contents)
            .HasDefaultValueSql("'[]'")
            .HasConversion(
                items => JsonSerializer.Serialize(items, JsonSerializerOptions.Default),
                json => JsonSerializer.Deserialize<List<CertifiedItem>>(json, JsonSerializerOptions.Default) ?? new List<CertifiedItem>(),
                new ValueComparer<IReadOnlyList<CertifiedItem>>(
                    (one, other) => (one ?? new List<CertifiedItem>()).SequenceEqual(other ?? new List<CertifiedItem>()),
                    items => items.Count,
                    items => items
                )
            );
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
