using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Evidence;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.SubjectRequests;

/// <summary>Keeps which requests came and when they were answered, each with its line in the audit log; and finds whom they are about.</summary>
public sealed class SubjectRequestStore(Connections connections, Writer writer, AuditLog audit) : IPersonalData
{
    private const int MostFound = 20;
    private const int MostAnswered = 50;

    internal RetentionPolicy Ageing =>
        new(
            "requests",
            "Requests about personal data",
            "Requests for a copy or for erasure that were answered so long ago, with the name of whoever asked. Open ones stay.",
            CountAnsweredBefore,
            DeleteAnsweredBefore
        );

    /// <summary>What is open, the soonest due first, and then what was answered lately.</summary>
    public Task<IReadOnlyList<SubjectRequest>> All(CancellationToken stop) =>
        connections.Ask<IReadOnlyList<SubjectRequest>>(
            async (tables, cut) =>
            {
                var open = await tables.Set<SubjectRequest>().Where(one => one.ClosedOn == null).ToListAsync(cut);
                var answered = await tables
                    .Set<SubjectRequest>()
                    .Where(one => one.ClosedOn != null)
                    .OrderByDescending(one => one.ClosedOn)
                    .Take(MostAnswered)
                    .ToListAsync(cut);
                return [.. open.OrderBy(one => one.DueOn), .. answered];
            },
            stop
        );

    public Task<SubjectRequest?> Find(Guid id, CancellationToken stop) =>
        connections.First(tables => tables.Set<SubjectRequest>().Where(one => one.Id == id), stop);

    public Task Open(SubjectRequest request, Guid? by, CancellationToken stop) =>
        writer.Write(batch => batch.Add(request) ? Note(batch, request, by, "opened") : 0, stop);

    public Task Extend(SubjectRequest request, string reason, Guid by, CancellationToken stop) =>
        writer.Write(
            batch =>
                Of(batch, request)
                    .Where(one => one.ClosedOn == null && one.Extension == "")
                    .ExecuteUpdate(row => row.SetProperty(one => one.Extension, reason)) == 1
                    ? Note(batch, request, by, "extended")
                    : 0,
            stop
        );

    /// <summary>The copy was made and handed to whoever asked for it.</summary>
    public Task NoteCopy(SubjectRequest request, Guid? by, CancellationToken stop) =>
        writer.Write(batch => Note(batch, request, by, "copied"), stop);

    /// <summary>It was answered. The name of somebody who was erased goes with the rest.</summary>
    public Task Close(SubjectRequest request, DateOnly today, Guid? by, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var closed = Of(batch, request)
                    .Where(one => one.ClosedOn == null)
                    .ExecuteUpdate(row => row.SetProperty(one => one.ClosedOn, today));
                if (closed == 1 && request.Kind == SubjectRequestKind.Erasure)
                {
                    Forget(batch, request.Person);
                }
                return closed == 1 ? Note(batch, request, by, "answered") : 0;
            },
            stop
        );

    /// <summary>People with an account, and those of whom only evidence is kept, by a part of their name or address.</summary>
    public Task<IReadOnlyList<Subject>> Search(string words, CancellationToken stop) =>
        connections.Ask<IReadOnlyList<Subject>>(
            async (tables, cut) =>
            {
                var key = EvidenceRecord.KeyOf(words);
                // The database makes them alike, and knows no culture.
#pragma warning disable CA1304, CA1311, CA1862
                var accounts = await tables
                    .Users.Where(one => one.Name.ToUpper().Contains(key) || (one.NormalizedEmail ?? "").Contains(key))
                    .OrderBy(one => one.Name)
                    .Take(MostFound)
                    .Select(one => new Subject(one.Id, one.Name, one.Email ?? ""))
                    .ToListAsync(cut);
#pragma warning restore CA1304, CA1311, CA1862
                var left = await tables
                    .Set<EvidenceRecord>()
                    .Where(one => one.NameKey.Contains(key) && one.LeftOn != null)
                    .Where(one => !tables.Users.Any(account => account.Id == one.Person))
                    .OrderBy(one => one.NameKey)
                    .Select(one => new
                    {
                        one.Person,
                        one.Name,
                        one.AgencyName,
                        one.LeftOn,
                    })
                    .Take(MostFound)
                    .ToListAsync(cut);
                return
                [
                    .. accounts,
                    .. left.DistinctBy(one => one.Person)
                        .Select(one => new Subject(
                            one.Person,
                            one.Name,
                            $"{one.AgencyName}, left on {one.LeftOn.GetValueOrDefault().InFull()}"
                        )),
                ];
            },
            stop
        );

    /// <summary>One of those that a search finds; null for anybody else.</summary>
    public async Task<Subject?> FindSubject(Guid person, CancellationToken stop) =>
        await connections.First(
            tables => tables.Users.Where(one => one.Id == person).Select(one => new Subject(one.Id, one.Name, one.Email ?? "")),
            stop
        )
        ?? await connections.First(
            tables => tables.Set<EvidenceRecord>().Where(one => one.Person == person).Select(one => new Subject(one.Person, one.Name, "")),
            stop
        );

    /// <summary>There is an account to close.</summary>
    public async Task<bool> HasAccount(Guid person, CancellationToken stop) =>
        await connections.Count(tables => tables.Users.Where(one => one.Id == person), stop) > 0;

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "requests",
            "What you asked of your organisation",
            "That you asked for a copy of what is kept about you, or to have it erased, when, and when it was answered; so that your organisation can show that it answered in time.",
            "The days stay, without your name.",
            [
                .. (await connections.List(tables => tables.Set<SubjectRequest>().Where(one => one.Person == person), stop)).Select(
                    one => new PersonalDataItem(
                        new PersonalDataField("Asked for", SubjectRequestWords.Of(one.Kind)),
                        new PersonalDataField("Received on", UkDates.Typed(one.ReceivedOn) ?? ""),
                        new PersonalDataField("Why it took longer", one.Extension),
                        new PersonalDataField("Answered on", UkDates.Typed(one.ClosedOn) ?? "not yet")
                    )
                ),
            ]
        );

    public void Forget(Batch batch, Guid person) =>
        batch
            .Rows<SubjectRequest>()
            .Where(one => one.Person == person && (one.ClosedOn != null || one.Kind == SubjectRequestKind.Erasure))
            .ExecuteUpdate(row => row.SetProperty(one => one.Name, ""));

    private Task<int> CountAnsweredBefore(DateTimeOffset before, CancellationToken stop)
    {
        var day = DayOf(before);
        return connections.Count(tables => tables.Set<SubjectRequest>().Where(one => one.ClosedOn < day), stop);
    }

    private Task<int> DeleteAnsweredBefore(DateTimeOffset before, int most, CancellationToken stop)
    {
        var day = DayOf(before);
        return writer.Write(
            batch =>
            {
                var old = batch.Rows<SubjectRequest>().Where(one => one.ClosedOn < day).Select(one => one.Id).Take(most).ToList();
                return batch.Rows<SubjectRequest>().Where(one => old.Contains(one.Id)).ExecuteDelete();
            },
            stop
        );
    }

    private static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.InUk().Date);

    private int Note(Batch batch, SubjectRequest request, Guid? by, string what) =>
        audit.Note(batch, by, $"{(request.Kind == SubjectRequestKind.Access ? "access" : "erasure")}.{what}", request.Person);

    private static IQueryable<SubjectRequest> Of(Batch batch, SubjectRequest request) =>
        batch.Rows<SubjectRequest>().Where(one => one.Id == request.Id);
}

internal static class SubjectRequestWords
{
    internal static string Of(SubjectRequestKind kind) => kind == SubjectRequestKind.Access ? "A copy of what is kept" : "Having it erased";
}
