using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>Keeps programmes and the cohorts they are given to.</summary>
public sealed class ProgrammeStore(Connections connections, Writer writer)
{
    /// <summary>Every programme with its cohorts.</summary>
    public Task<Curriculum> All(CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var programmes = await tables.Set<Programme>().OrderBy(one => one.Name).ThenBy(one => one.Id).ToListAsync(cut);
                var cohorts = await tables.Set<Cohort>().OrderBy(one => one.Name).ThenBy(one => one.Id).ToListAsync(cut);
                return new Curriculum(programmes, cohorts.ToLookup(cohort => cohort.Programme));
            },
            stop
        );

    public Task Keep(Programme programme, CancellationToken stop) => writer.Write(batch => Keep(batch, programme), stop);

    public static bool Keep(Batch batch, Programme programme) =>
        batch.Add(programme)
        || batch
            .Rows<Programme>()
            .Where(kept => kept.Id == programme.Id)
            .ExecuteUpdate(row =>
                row.SetProperty(kept => kept.Name, programme.Name)
                    .SetProperty(kept => kept.About, programme.About)
                    .SetProperty(kept => kept.Items, programme.Items)
                    .SetProperty(kept => kept.RenewMonths, programme.RenewMonths)
                    .SetProperty(kept => kept.IsRetired, programme.IsRetired)
                    .SetProperty(kept => kept.ReadingCounts, programme.ReadingCounts)
            ) == 1;

    public Task Add(Cohort cohort, CancellationToken stop) => writer.Write(batch => batch.Add(cohort), stop);

    public Task Remove(Guid programme, Guid cohort, CancellationToken stop) =>
        writer.Write(batch => batch.Rows<Cohort>().Where(one => one.Id == cohort && one.Programme == programme).ExecuteDelete(), stop);
}

/// <summary>Every programme, and who is given which.</summary>
public sealed record Curriculum(IReadOnlyList<Programme> Programmes, ILookup<Guid, Cohort> Cohorts)
{
    public Programme? Find(Guid id) => Programmes.FirstOrDefault(programme => programme.Id == id);

    /// <summary>
    /// The programmes a member is given, by cohorts or on their own, each with the day from which it counts: of several, the earliest.
    /// </summary>
    public IEnumerable<(Programme Programme, DateOnly Base)> Of(OrganisationMember member, PersonArrangements arranged) =>
        from programme in Programmes
        where !programme.IsRetired
        let taken = Cohorts[programme.Id].Where(cohort => cohort.Takes(member)).Select(cohort => (DateOnly?)cohort.BaseOf(member)).Min()
        let own = arranged.In(programme.Id).Given is { } given ? (DateOnly?)BaseOf(given, member) : null
        let begins = taken is null || own < taken ? own : taken
        where begins is not null
        select (programme, begins.GetValueOrDefault());

    /// <summary>Where a member is in each programme they are given.</summary>
    public IReadOnlyList<ProgrammeProgress> StandingsOf(
        OrganisationMember member,
        PersonLearning learning,
        DateOnly today,
        PersonArrangements? arranged = null
    ) =>
        [
            .. Of(member, arranged ?? PersonArrangements.None)
                .Select(given =>
                    ProgrammeProgress.Of(
                        given.Programme,
                        given.Base,
                        learning.Facts,
                        [.. learning.Completions[given.Programme.Id]],
                        today,
                        arranged?.In(given.Programme.Id)
                    )
                ),
        ];

    private static DateOnly BaseOf(Arrangement given, OrganisationMember member) => member.StartsOn > given.On ? member.StartsOn : given.On;
}
