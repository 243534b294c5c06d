using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>Keeps the plans that facilitators made their own; each is theirs alone.</summary>
public sealed class RunPlanStore(Connections connections, Writer writer)
{
    /// <summary>A person's plans for a story, by name.</summary>
    public Task<IReadOnlyList<OwnRunPlan>> For(Guid person, string slug, CancellationToken stop) =>
        connections.Ask<IReadOnlyList<OwnRunPlan>>(
            async (tables, cut) =>
                await tables
                    .Set<OwnRunPlan>()
                    .Where(plan => plan.Person == person && plan.Slug == slug)
                    .OrderBy(plan => plan.Name)
                    .ThenBy(plan => plan.Id)
                    .ToListAsync(cut),
            stop
        );

    /// <summary>All plans of a person, for them to read and take away.</summary>
    public Task<IReadOnlyList<OwnRunPlan>> All(Guid person, CancellationToken stop) =>
        connections.Ask<IReadOnlyList<OwnRunPlan>>(
            async (tables, cut) =>
                await tables
                    .Set<OwnRunPlan>()
                    .Where(plan => plan.Person == person)
                    .OrderBy(plan => plan.Slug)
                    .ThenBy(plan => plan.Name)
                    .ToListAsync(cut),
            stop
        );

    public Task<OwnRunPlan?> Find(Guid id, Guid person, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) => await tables.Set<OwnRunPlan>().FirstOrDefaultAsync(plan => plan.Id == id && plan.Person == person, cut),
            stop
        );

    /// <summary>Keeps a plan; false when the person keeps as many as there can be.</summary>
    public Task<bool> Keep(OwnRunPlan plan, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var changed = batch
                    .Rows<OwnRunPlan>()
                    .Where(kept => kept.Id == plan.Id && kept.Person == plan.Person)
                    .ExecuteUpdate(row =>
                        row.SetProperty(kept => kept.Name, plan.Name)
                            .SetProperty(kept => kept.Plan, plan.Plan)
                            .SetProperty(kept => kept.ChangedAt, plan.ChangedAt)
                    );
                return changed > 0
                    || (batch.Rows<OwnRunPlan>().Count(kept => kept.Person == plan.Person) < OwnRunPlan.Most && batch.Add(plan));
            },
            stop
        );

    public Task<bool> Remove(Guid id, Guid person, CancellationToken stop) =>
        writer.Write(batch => batch.Rows<OwnRunPlan>().Where(plan => plan.Id == id && plan.Person == person).ExecuteDelete() > 0, stop);

    public static void Forget(Batch batch, Guid person) => batch.Rows<OwnRunPlan>().Where(plan => plan.Person == person).ExecuteDelete();
}
