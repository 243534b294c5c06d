using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>Keeps what people completed for as long as the organisation says, also after they left.</summary>
public sealed class EvidenceStore(Connections connections, Writer writer, ClosedAccounts closures) : IEvidence
{
    public void Note(Batch batch, CompletedProgramme completed)
    {
        var (member, terms) = (completed.Member, EvidenceTerms.Of(completed.Rule, completed.Asked));
        batch.Add(terms);
        var certificate = batch
            .Rows<Certificate>()
            .Where(one => one.Person == completed.Person && one.Programme == completed.Programme && one.Round == completed.Round)
            .Select(one => new { one.Code, one.IsOpen })
            .SingleOrDefault();
        batch.Add(
            new EvidenceRecord(
                completed.Person,
                completed.Programme,
                completed.Round,
                member.Name,
                member.Agency,
                member.Team,
                batch.Rows<PartnerAgency>().Where(one => one.Id == member.Agency).Select(one => one.Name).SingleOrDefault() ?? "",
                batch.Rows<Team>().Where(one => one.Id == member.Team).Select(one => one.Name).SingleOrDefault() ?? "",
                completed.ProgrammeName,
                completed.On,
                completed.Minutes,
                terms.Id
            )
            {
                Certificate = certificate?.Code ?? "",
                IsOpen = certificate?.IsOpen ?? false,
            }
        );
    }

    public void TakeBack(Batch batch, Guid person, Guid programme, DateOnly from, DateOnly? until = null) =>
        Of(batch, person)
            .Where(row => row.Programme == programme && row.CompletedOn >= from && (until == null || row.CompletedOn <= until))
            .ExecuteDelete();

    public void Follow(Batch batch, IReadOnlyList<OrganisationMember> members)
    {
        var people = members.Select(member => member.Person).OfType<Guid>().ToList();
        var kept = batch
            .Rows<EvidenceRecord>()
            .Where(row => people.Contains(row.Person))
            .Select(row => new Whereabouts(row.Person, row.Name, row.NameKey, row.Agency, row.Team, row.LeftOn))
            .Distinct()
            .ToLookup(row => row.Person);
        foreach (
            var member in members.Where(member => member.Person is { } person && kept[person].Any(one => one != NowOf(member, person)))
        )
        {
            Of(batch, member.Person)
                .ExecuteUpdate(row =>
                    row.SetProperty(one => one.Name, member.Name)
                        .SetProperty(one => one.NameKey, EvidenceRecord.KeyOf(member.Name))
                        .SetProperty(one => one.Agency, member.Agency)
                        .SetProperty(one => one.Team, member.Team)
                        .SetProperty(one => one.LeftOn, (DateOnly?)null)
                );
        }
    }

    public void Leave(Batch batch, Guid person, DateOnly on) => Left(batch, person, on);

    public async Task LeaveMissing(DateOnly on, CancellationToken stop)
    {
        var missing = await connections.List(
            tables =>
                tables
                    .Set<EvidenceRecord>()
                    .Where(row => row.LeftOn == null)
                    .Select(row => row.Person)
                    .Distinct()
                    .Where(person => !tables.Set<Member>().Any(member => member.Person == person && member.OffSince == null)),
            stop
        );
        foreach (var person in missing)
        {
            await writer.Write(
                batch =>
                {
                    // They may have come back since the question.
                    var isHere = batch.Rows<Member>().Any(member => member.Person == person && member.OffSince == null);
                    return isHere || Left(batch, person, on);
                },
                stop
            );
        }
    }

    public void Certify(Batch batch, CertifiedRound certified) =>
        Of(batch, certified.Person)
            .Where(row => row.Programme == certified.Programme && row.Round == certified.Round)
            .ExecuteUpdate(row =>
                row.SetProperty(one => one.Certificate, certified.Number).SetProperty(one => one.IsOpen, certified.IsOpen)
            );

    public void Open(Batch batch, string certificate, bool isOpen) =>
        batch
            .Rows<EvidenceRecord>()
            .Where(row => row.Certificate == certificate)
            .ExecuteUpdate(row => row.SetProperty(one => one.IsOpen, isOpen));

    public async Task<ConfirmedCompletion?> Confirm(string certificate, CancellationToken stop) =>
        certificate.Length > 0
        && await connections.First(
            tables =>
                from row in tables.Set<EvidenceRecord>()
                join terms in tables.Set<EvidenceTerms>() on row.Terms equals terms.Id
                where row.Certificate == certificate && row.IsOpen
                select new EvidenceLine(row, terms),
            stop
        )
            is { } line
            ? new ConfirmedCompletion(
                line.Record.Name,
                line.Record.AgencyName,
                line.Record.ProgrammeName,
                line.Record.CompletedOn,
                line.Record.Minutes,
                line.Terms.Rule,
                line.Terms.Lines
            )
            : null;

    /// <summary>What is kept of one person, the latest first.</summary>
    public Task<IReadOnlyList<EvidenceLine>> Of(Guid person, CancellationToken stop) =>
        connections.List(
            tables =>
                from row in tables.Set<EvidenceRecord>()
                join terms in tables.Set<EvidenceTerms>() on row.Terms equals terms.Id
                where row.Person == person
                orderby row.CompletedOn descending, row.Programme, row.Round
                select new EvidenceLine(row, terms),
            stop
        );

    public async Task Erase(Guid person, DateOnly today, CancellationToken stop)
    {
        await closures.NoteErased(person, today, stop);
        await Erase(person, stop);
    }

    public Task<int> CountOf(Guid person, CancellationToken stop) =>
        connections.Count(tables => tables.Set<EvidenceRecord>().Where(row => row.Person == person), stop);

    /// <summary>Deletes everything that is kept of one person, because they asked for it.</summary>
    public Task<int> Erase(Guid person, CancellationToken stop) => writer.Write(batch => Of(batch, person).ExecuteDelete(), stop);

    /// <summary>How many records are of people who left before a day.</summary>
    public Task<int> CountLeftBefore(DateOnly day, CancellationToken stop) =>
        connections.Count(tables => tables.Set<EvidenceRecord>().Where(row => row.LeftOn < day), stop);

    /// <summary>Deletes at most so many records of people who left before a day; answers how many.</summary>
    public Task<int> DeleteLeftBefore(DateOnly day, int most, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var people = batch
                    .Rows<EvidenceRecord>()
                    .Where(row => row.LeftOn < day)
                    .Select(row => row.Person)
                    .Distinct()
                    .Take(most)
                    .ToList();
                return batch.Rows<EvidenceRecord>().Where(row => row.LeftOn < day && people.Contains(row.Person)).ExecuteDelete();
            },
            stop
        );

    private static IQueryable<EvidenceRecord> Of(Batch batch, Guid? person) =>
        batch.Rows<EvidenceRecord>().Where(row => row.Person == person);

    private static bool Left(Batch batch, Guid person, DateOnly on) =>
        Of(batch, person).Where(row => row.LeftOn == null).ExecuteUpdate(row => row.SetProperty(one => one.LeftOn, on)) > 0;

    private static Whereabouts NowOf(OrganisationMember member, Guid person) =>
        new(person, member.Name, EvidenceRecord.KeyOf(member.Name), member.Agency, member.Team, null);

    private sealed record Whereabouts(Guid Person, string Name, string NameKey, Guid Agency, Guid? Team, DateOnly? LeftOn) : PrivateRecord;
}

/// <summary>A record, with what was asked for it.</summary>
public sealed record EvidenceLine(EvidenceRecord Record, EvidenceTerms Terms) : PrivateRecord;
