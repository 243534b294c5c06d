using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes.Arrangements;

/// <summary>Keeps what was arranged for single people.</summary>
public sealed class ArrangementStore(Connections connections)
{
    public async Task<PersonArrangements> Of(Guid member, CancellationToken stop) =>
        new(
            await connections.List(
                tables =>
                    tables
                        .Set<Arrangement>()
                        .Where(one => one.Member == member)
                        .OrderBy(one => one.Programme)
                        .ThenBy(one => one.Kind)
                        .ThenBy(one => one.Item),
                stop
            )
        );

    /// <summary>The same of several people, by member.</summary>
    public async Task<ILookup<Guid, Arrangement>> Of(IReadOnlyList<Guid> members, CancellationToken stop)
    {
        var all = await connections.List(tables => tables.Set<Arrangement>().Where(one => members.Contains(one.Member)), stop);
        return all.ToLookup(one => one.Member);
    }

    /// <summary>Keeps an arrangement, in place of what was said before; false when this very thing was said already.</summary>
    public static bool Keep(Batch batch, Arrangement made) =>
        batch.Add(made)
        || Same(batch, made)
            .Where(kept => kept.On != made.On || kept.Reason != made.Reason || kept.Where != made.Where)
            .Where(_ => made.Kind != ArrangementKind.Given)
            .ExecuteUpdate(row =>
                row.SetProperty(kept => kept.On, made.On)
                    .SetProperty(kept => kept.Reason, made.Reason)
                    .SetProperty(kept => kept.Where, made.Where)
                    .SetProperty(kept => kept.MadeOn, made.MadeOn)
            ) == 1;

    /// <summary>Undoes an arrangement; false when it was undone already.</summary>
    public static bool Undo(Batch batch, Arrangement made) => Same(batch, made).ExecuteDelete() == 1;

    /// <summary>Takes back a round that was completed by prior learning alone.</summary>
    public static void Reopen(Batch batch, Guid person, Guid programme, DateOnly on) =>
        batch
            .Rows<CompletionRow>()
            .Where(round => round.Person == person && round.Programme == programme && round.On == on)
            .ExecuteDelete();

    private static IQueryable<Arrangement> Same(Batch batch, Arrangement made) =>
        batch
            .Rows<Arrangement>()
            .Where(one => one.Member == made.Member && one.Programme == made.Programme)
            .Where(one => one.Kind == made.Kind && one.Item == made.Item);
}
