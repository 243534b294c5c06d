using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Evidence;

/// <summary>Looks through the evidence by name. However much there is, a page costs no more than its own lines.</summary>
public sealed class EvidenceSearch(Connections connections)
{
    private const int AtATime = 2_000;

    public Task<EvidenceFound> Page(EvidenceQuery sought, int most, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var found = Found(tables, sought);
                var count = await found.Take(EvidenceFound.MostCounted).CountAsync(cut);
                var place = await At(tables, sought.Place, cut);
                if (place is not null && sought.Place is { IsAfter: false })
                {
                    var before = await Backwards(Before(found, place)).Take(most + 1).ToListAsync(cut);
                    return new EvidenceFound([.. before.Take(most).Reverse()], count, before.Count > most, HasLater: true);
                }
                var page = await InOrder(place is null ? found : After(found, place)).Take(most + 1).ToListAsync(cut);
                return new EvidenceFound([.. page.Take(most)], count, HasEarlier: place is not null, page.Count > most);
            },
            stop
        );

    /// <summary>
    /// Hands on everything that was looked for, some at a time: nothing is held, and no reader keeps the database's log from being emptied.
    /// </summary>
    public async IAsyncEnumerable<EvidenceRecord> Each(
        EvidenceQuery sought,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken stop
    )
    {
        EvidenceRecord? last = null;
        do
        {
            var place = last;
            var some = await connections.List(
                tables => InOrder(place is null ? Found(tables, sought) : After(Found(tables, sought), place)).Take(AtATime),
                stop
            );
            foreach (var record in some)
            {
                yield return record;
            }
            last = some.Count == AtATime ? some[^1] : null;
        } while (last is not null);
    }

    /// <summary>What was asked for, by id: there are as many as programmes were changed.</summary>
    public Task<IReadOnlyDictionary<Guid, EvidenceTerms>> Terms(IReadOnlyCollection<Guid>? only, CancellationToken stop) =>
        connections.Ask<IReadOnlyDictionary<Guid, EvidenceTerms>>(
            async (tables, cut) =>
                await (
                    only is null ? tables.Set<EvidenceTerms>() : tables.Set<EvidenceTerms>().Where(terms => only.Contains(terms.Id))
                ).ToDictionaryAsync(terms => terms.Id, cut),
            stop
        );

    private static Task<EvidenceRecord?> At(Database tables, EvidencePlace? place, CancellationToken stop) =>
        place is null
            ? Task.FromResult<EvidenceRecord?>(null)
            : tables
                .Set<EvidenceRecord>()
                .FirstOrDefaultAsync(
                    row => row.Person == place.Person && row.Programme == place.Programme && row.Round == place.Round,
                    stop
                );

    private static IQueryable<EvidenceRecord> Found(Database tables, EvidenceQuery sought)
    {
        IQueryable<EvidenceRecord> rows = tables.Set<EvidenceRecord>();
        rows = sought.Agency is { } agency ? rows.Where(row => row.Agency == agency) : rows;
        rows = sought.Team is { } team ? rows.Where(row => row.Team == team) : rows;
        rows = sought.Only is { } only
            ? rows.Where(row =>
                only.Agencies.Contains(row.Agency) || (only.TeamAgencies.Contains(row.Agency) && only.Teams.Contains(row.Team))
            )
            : rows;
        rows = sought.Programme is { } programme ? rows.Where(row => row.Programme == programme) : rows;
        rows = sought.From is { } from ? rows.Where(row => row.CompletedOn >= from) : rows;
        rows = sought.Until is { } until ? rows.Where(row => row.CompletedOn <= until) : rows;
        rows = sought.People switch
        {
            EvidencePeople.Here => rows.Where(row => row.LeftOn == null),
            EvidencePeople.Left => rows.Where(row => row.LeftOn != null),
            _ => rows,
        };
        var key = EvidenceRecord.KeyOf(sought.Name);
        return key.Length > 0 ? rows.Where(row => row.NameKey.Contains(key)) : rows;
    }

    private static IQueryable<EvidenceRecord> InOrder(IQueryable<EvidenceRecord> rows) =>
        rows.OrderBy(row => row.NameKey)
            .ThenBy(row => row.Person)
            .ThenBy(row => row.CompletedOn)
            .ThenBy(row => row.Programme)
            .ThenBy(row => row.Round);

    private static IQueryable<EvidenceRecord> Backwards(IQueryable<EvidenceRecord> rows) =>
        rows.OrderByDescending(row => row.NameKey)
            .ThenByDescending(row => row.Person)
            .ThenByDescending(row => row.CompletedOn)
            .ThenByDescending(row => row.Programme)
            .ThenByDescending(row => row.Round);

    // The database compares as its columns do; a way to compare can be named to it only where it is translated.
#pragma warning disable CA1309
    // The first condition alone lets a database begin in the middle of the index; the rest is of one name.
    private static IQueryable<EvidenceRecord> After(IQueryable<EvidenceRecord> rows, EvidenceRecord last) =>
        rows.Where(row =>
            string.Compare(row.NameKey, last.NameKey) >= 0
            && (
                string.Compare(row.NameKey, last.NameKey) > 0
                || row.Person > last.Person
                || row.Person == last.Person
                    && (
                        row.CompletedOn > last.CompletedOn
                        || row.CompletedOn == last.CompletedOn
                            && (row.Programme > last.Programme || row.Programme == last.Programme && row.Round > last.Round)
                    )
            )
        );

    private static IQueryable<EvidenceRecord> Before(IQueryable<EvidenceRecord> rows, EvidenceRecord first) =>
        rows.Where(row =>
            string.Compare(row.NameKey, first.NameKey) <= 0
            && (
                string.Compare(row.NameKey, first.NameKey) < 0
                || row.Person < first.Person
                || row.Person == first.Person
                    && (
                        row.CompletedOn < first.CompletedOn
                        || row.CompletedOn == first.CompletedOn
                            && (row.Programme < first.Programme || row.Programme == first.Programme && row.Round < first.Round)
                    )
            )
        );
#pragma warning restore CA1309
}
