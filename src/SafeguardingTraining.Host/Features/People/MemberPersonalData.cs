using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.People.Management;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>What the organisation keeps about a person it has here: where they work and what they may do.</summary>
public sealed class MemberPersonalData(Connections connections) : IPersonalData
{
    public void Forget(Batch batch, Guid person) => batch.Rows<Member>().Where(member => member.Person == person).ExecuteDelete();

    public async Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
        new(
            "membership",
            "Your place in the organisation",
            "Your agency and team, what you may do here and the day you start, from whoever invited you. Administrators see this, and managers see it for their own team.",
            "Deleted with your account. Your organisation keeps its own lists elsewhere, and could invite you again.",
            await Places(person, stop)
        );

    /// <summary>A site without an administrator could never have one again.</summary>
    public async Task<string?> WhyNotClose(Guid person, CancellationToken stop) =>
        await connections.List(tables => PeopleStore.Administrators(tables.Set<Member>()).Take(2), stop) is [var only]
        && only.Person == person
            ? "You are the only administrator here. Make somebody else one first, or the site would be left without."
            : null;

    private async Task<IReadOnlyList<PersonalDataItem>> Places(Guid person, CancellationToken stop)
    {
        var places = await connections.List(
            tables =>
                from member in tables.Set<Member>()
                join agency in tables.Set<PartnerAgency>() on member.Agency equals agency.Id
                where member.Person == person
                select new
                {
                    Member = member,
                    Agency = agency.Name,
                    Units = tables.Set<ManagedUnit>().Count(unit => unit.Member == member.Id),
                    StandIns = tables.Set<Deputyship>().Count(one => one.Manager == member.Id),
                    StandsIn = tables.Set<Deputyship>().Count(one => one.Deputy == member.Id),
                    Team = tables.Set<Team>().Where(team => team.Id == member.Team).Select(team => team.Name).FirstOrDefault(),
                },
            stop
        );
        return
        [
            .. places.Select(place => new PersonalDataItem(
                new PersonalDataField("Name", place.Member.Name),
                new PersonalDataField("Email", place.Member.Email),
                new PersonalDataField("Agency", place.Agency),
                new PersonalDataField("Team", place.Team ?? "none"),
                new PersonalDataField("Roles", place.Member.Roles.InWords()),
                new PersonalDataField("Starts on", UkDates.Typed(place.Member.StartsOn) ?? ""),
                new PersonalDataField("Agencies and teams given to you to look after", $"{place.Units}"),
                new PersonalDataField("Deputies you named", $"{place.StandIns}"),
                new PersonalDataField("Managers whose deputy you are or were", $"{place.StandsIn}")
            )),
        ];
    }
}
