using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>A manager reminds people of their own team and of no other, whatever the form they send says.</summary>
public sealed class RemindingTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Somebody_outside_the_team_is_not_reminded_and_somebody_in_it_is()
    {
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        await site.Services.PrepareStories(Stop);
        await administrator.Open("/admin/programmes");
        await administrator.Submit(form => form.Fill("name", "Basics"), "/admin/programmes");
        await administrator.Submit(form => form.Fill("what-0", "Briefing:less").Fill("days-0", "7"));
        await administrator.Submit(action: $"{administrator.Address.Split('?')[0]}/cohorts");
        var programme = (await site.Get<ProgrammeStore>().All(Stop)).Programmes.Single(one => one.Name == "Basics").Id;
        var (near, far) = (await Enrolled("Near Person", "Northgate Council"), await Enrolled("Far Person", "Hill Nursery"));
        var manager = await site.Join("May Ortiz", Roles.Manager);
        await site.Get<ProgressService>().Drain(Stop);

        await Remind(manager, far, programme);
        Assert.Empty(await site.Get<ProgressStore>().Nudges(far, Stop));
        Assert.Contains("Choose somebody first", manager.Text, StringComparison.Ordinal);
        await Remind(manager, near, programme);
        Assert.Equal([programme], (await site.Get<ProgressStore>().Nudges(near, Stop)).Keys);
        Assert.Contains("One was reminded.", manager.Text, StringComparison.Ordinal);

        await Remind(administrator, far, programme);
        Assert.Equal([programme], (await site.Get<ProgressStore>().Nudges(far, Stop)).Keys);
    }

    [Fact]
    public async Task A_reminder_can_be_repeated_on_the_seventh_day_and_not_on_the_sixth()
    {
        var (member, programme, day) = (Guid.NewGuid(), Guid.NewGuid(), new DateOnly(2026, 11, 2));

        Assert.Equal([true, false, true, false], await On(day, day.AddDays(6), day.AddDays(7), day.AddDays(13)));
        Assert.Equal(7, ProgressLine.DaysBetweenNudges);

        async Task<List<bool>> On(params DateOnly[] days)
        {
            var noted = new List<bool>();
            foreach (var on in days)
            {
                var one = await site.Get<ProgressStore>().Write(batch => ProgressStore.Nudge(batch, member, programme, on) ? 1 : 0, Stop);
                noted.Add(one == 1);
            }
            return noted;
        }
    }

    [Fact]
    public void A_scope_holds_its_own_people_and_is_never_widened_by_what_is_asked_for()
    {
        var (here, there, duty, night) = (Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid(), Guid.NewGuid());
        var teams = new[] { new OrganisationUnit(duty, "Duty", []), new OrganisationUnit(night, "Night", []) };
        var places = new OrganisationUnits([new OrganisationUnit(here, "Here", teams), new OrganisationUnit(there, "There", [])]);

        Assert.Equal((true, false, false, false), Holds(new ManagerScope(here, duty)));
        Assert.Equal((true, true, true, false), Holds(new ManagerScope(here, null)));
        Assert.Equal((true, true, true, true), Holds(new ManagerScope(null, null)));
        Assert.Equal((here, (Guid?)duty), Sought(new ManagerScope(here, duty), $"{night}"));
        Assert.Equal((here, (Guid?)duty), Sought(new ManagerScope(here, duty), $"{there}"));
        Assert.Equal((here, (Guid?)duty), Sought(new ManagerScope(here, duty), $"{here}"));
        Assert.Equal((here, (Guid?)night), Sought(new ManagerScope(here, null), $"{night}"));
        Assert.Equal((here, (Guid?)null), Sought(new ManagerScope(here, null), $"{there}"));
        Assert.Equal((there, (Guid?)null), Sought(new ManagerScope(null, null), $"{there}"));

        (bool, bool, bool, bool) Holds(ManagerScope scope) =>
            (scope.Holds(here, duty), scope.Holds(here, night), scope.Holds(here, null), scope.Holds(there, null));
        (Guid, Guid?) Sought(ManagerScope scope, string place)
        {
            var sought = scope.Narrow(place, null, null, null, places);
            return (sought.Agency ?? Guid.Empty, sought.Team);
        }
    }

    private async Task<Guid> Enrolled(string name, string agency)
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await site.Get<IEnrolment>()
            .Enrol(new NewMember(Guid.CreateVersion7(), name, email, agency, Roles.Learner, site.Clock.UkToday()), Stop);
        return (await site.Get<PeopleStore>().All(Stop)).Single(member => member.Email == email).Id;
    }

    // As somebody sends it who has changed the form.
    private static async Task Remind(Visitor manager, Guid member, Guid programme)
    {
        await manager.Open("/team");
        await manager.Submit(manager.Form("/team/selections").Forge("act", "Remind").Forge("who", $"{member}:{programme}"));
        if (manager.Address.StartsWith("/team/selections", StringComparison.Ordinal))
        {
            await manager.Submit(action: "/team/bulk-actions");
        }
    }
}
