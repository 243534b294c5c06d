using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.People.Management;

/// <summary>Keeps what managers look after, and who stands in for them.</summary>
public sealed class ManagementStore(Connections connections, Writer writer)
{
    /// <summary>What somebody looks after on a day: in their own right first, then for each manager whose deputy they are.</summary>
    public Task<IReadOnlyList<ManagedScope>> Of(Guid person, DateOnly today, CancellationToken stop) =>
        connections.Ask<IReadOnlyList<ManagedScope>>(
            async (tables, cut) =>
            {
                var members = tables.Set<Member>().Where(member => member.OffSince == null);
                if (await members.FirstOrDefaultAsync(member => member.Person == person, cut) is not { } me)
                {
                    return [];
                }
                var standsIn = await tables
                    .Set<Deputyship>()
                    .Where(one => one.Deputy == me.Id && one.From <= today && one.Until >= today)
                    .Join(members, one => one.Manager, member => member.Id, (one, member) => new { one.Until, Manager = member })
                    .Where(one => one.Manager.Roles.HasFlag(Roles.Manager))
                    .OrderBy(one => one.Manager.Name)
                    .ToListAsync(cut);
                List<Guid> managers = [me.Id, .. standsIn.Select(one => one.Manager.Id)];
                var units = (await tables.Set<ManagedUnit>().Where(unit => managers.Contains(unit.Member)).ToListAsync(cut)).ToLookup(
                    unit => unit.Member,
                    unit => unit.Unit
                );
                return
                [
                    .. me.Roles.HasFlag(Roles.Manager) || me.Roles.HasFlag(Roles.Administrator)
                        ? (IEnumerable<ManagedScope>)[new ManagedScope(me.ToMembership(), [.. units[me.Id]])]
                        : [],
                    .. standsIn.Select(one => new ManagedScope(one.Manager.ToMembership(), [.. units[one.Manager.Id]])
                    {
                        For = one.Manager.ToOrganisationMember(),
                        Until = one.Until,
                    }),
                ];
            },
            stop
        );

    /// <summary>Somebody stands in for a manager on a day.</summary>
    public async Task<bool> IsDeputy(Guid person, DateOnly today, CancellationToken stop) =>
        await connections.Count(
            tables =>
                from one in tables.Set<Deputyship>()
                join deputy in tables.Set<Member>() on one.Deputy equals deputy.Id
                join manager in tables.Set<Member>() on one.Manager equals manager.Id
                where deputy.Person == person && deputy.OffSince == null && one.From <= today && one.Until >= today
                where manager.OffSince == null && manager.Roles.HasFlag(Roles.Manager)
                select one,
            stop
        ) > 0;

    public Task<IReadOnlyList<Guid>> Units(Guid member, CancellationToken stop) =>
        connections.List(tables => tables.Set<ManagedUnit>().Where(unit => unit.Member == member).Select(unit => unit.Unit), stop);

    /// <summary>Who stands in for a manager, and for whom they stand in themselves; over or not.</summary>
    public Task<IReadOnlyList<NamedDeputyship>> Deputyships(Guid member, CancellationToken stop) =>
        connections.List(
            tables =>
                from one in tables.Set<Deputyship>()
                join deputy in tables.Set<Member>() on one.Deputy equals deputy.Id
                join manager in tables.Set<Member>() on one.Manager equals manager.Id
                where one.Manager == member || one.Deputy == member
                orderby one.From
                select new NamedDeputyship(one, manager.Name, deputy.Name),
            stop
        );

    public Task<T> Change<T>(Func<Batch, T> change, CancellationToken stop) => writer.Write(change, stop);

    /// <summary>False when it was theirs already.</summary>
    public static bool Add(Batch batch, ManagedUnit unit) => batch.Add(unit);

    public static bool Remove(Batch batch, ManagedUnit unit) =>
        batch.Rows<ManagedUnit>().Where(one => one.Member == unit.Member && one.Unit == unit.Unit).ExecuteDelete() == 1;

    /// <summary>Names a deputy, or changes their days; false when it was so already.</summary>
    public static bool Name(Batch batch, Deputyship named) =>
        batch.Add(named)
        || Same(batch, named)
            .Where(one => one.From != named.From || one.Until != named.Until)
            .ExecuteUpdate(row => row.SetProperty(one => one.From, named.From).SetProperty(one => one.Until, named.Until)) == 1;

    public static bool End(Batch batch, Deputyship ended) => Same(batch, ended).ExecuteDelete() == 1;

    private static IQueryable<Deputyship> Same(Batch batch, Deputyship these) =>
        batch.Rows<Deputyship>().Where(one => one.Manager == these.Manager && one.Deputy == these.Deputy);
}
