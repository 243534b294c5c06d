using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>Gives the invented people their teams, and a few colleagues who have not come yet.</summary>
internal sealed class DemonstrationTeams(PeopleStore store, IEnumerable<IMemberObserver> observers) : IDemonstrationLife
{
    public async Task Give(DemonstrationCast cast, CancellationToken stop)
    {
        await Join(cast.Hester, "Health visiting", [], cast.Today, stop);
        await Join(cast.Idris, "Neighbourhood team", ["Bea Larkmoor"], cast.Today, stop);
        await Join(cast.Odile, "Pastoral team", ["Maud Ferrow", "Joel Tansy", "Ines Corby"], cast.Today, stop);
        await Join(cast.Tobias, "Adult mental health", ["Ravi Whinfell"], cast.Today, stop);
    }

    private async Task Join(DemonstrationMember one, string name, IReadOnlyList<string> colleagues, DateOnly today, CancellationToken stop)
    {
        if (await store.FindByPerson(one.Id, stop) is not { } member)
        {
            return;
        }
        var team = new Team(Guid.CreateVersion7(), member.Agency, name);
        // The first of them has been here for a month, the others come this week.
        var expected = colleagues.Select(
            (colleague, place) =>
                new Member(
                    Guid.CreateVersion7(),
                    $"{colleague.Replace(' ', '.')}@demonstration.invalid",
                    colleague,
                    member.Agency,
                    team.Id,
                    Roles.Learner,
                    today.AddDays(place == 0 ? -30 : -3)
                )
        );
        List<Member> all = [member with { Team = team.Id }, .. expected];
        await store.Change(
            batch =>
            {
                batch.Add(team);
                PeopleStore.Keep(batch, all[0]);
                all.Skip(1).ToList().ForEach(other => batch.Add(other));
                return true;
            },
            stop
        );
        observers.Tell([.. all.Select(each => each.Id)]);
    }
}
