using System.Net;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Features.Evidence;
using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Diary;
using SafeguardingTraining.Tests.Operations;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Evidence;

/// <summary>What somebody completed stays for their organisation when they leave, and nothing else does.</summary>
public sealed class EvidenceTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_was_completed_stays_when_its_person_closes_their_account_and_says_so_before()
    {
        await using var site = new RunningSite();
        var (robin, person) = await Certified(site);
        var (code, today) = (Code(robin), site.Clock.UkToday());
        await robin.Open("/account/close");
        Assert.Contains("Stays for 7 years after you leave", robin.Text, StringComparison.Ordinal);
        await robin.Submit(form => form.Fill("password", Visitor.Password));
        if (robin.Address.EndsWith("waits=yes", StringComparison.Ordinal))
        {
            Assert.Equal(1, await site.LetSevenDaysPass());
        }

        var line = Assert.Single(await site.Get<EvidenceStore>().Of(person, Stop));
        Assert.Equal(
            ("Robin Ash", "Northgate Council", "One briefing"),
            (line.Record.Name, line.Record.AgencyName, line.Record.ProgrammeName)
        );
        Assert.Equal((today, site.Clock.UkToday()), (line.Record.CompletedOn, line.Record.LeftOn));
        Assert.True(line.Record.Minutes > 0);
        Assert.Contains("of each briefing a question answered", line.Terms.Rule, StringComparison.Ordinal);
        Assert.StartsWith("Briefing: ", Assert.Single(line.Terms.Lines), StringComparison.Ordinal);

        var stranger = await site.Visit().Open($"/certificates/{code}");
        Assert.Equal(HttpStatusCode.OK, stranger.Status);
        Assert.Contains("Robin Ash", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("One briefing", stranger.Text, StringComparison.Ordinal);
        Assert.Contains("what their organisation keeps", stranger.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_certificate_that_its_owner_closed_confirms_nothing_after_they_left()
    {
        await using var site = new RunningSite();
        var (robin, person) = await Certified(site);
        var code = Code(robin);
        await robin.Submit(form => form.Fill("open", "false"));
        await site.Get<AccountClosure>().Close(person, Stop);

        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open($"/certificates/{code}")).Status);
        Assert.Single(await site.Get<EvidenceStore>().Of(person, Stop));
    }

    [Fact]
    public async Task Whoever_is_switched_off_has_left_and_whoever_comes_back_has_not()
    {
        await using var site = new RunningSite();
        var (_, person) = await Certified(site);
        var member = await site.Get<PeopleStore>().FindByPerson(person, Stop) ?? throw new InvalidOperationException();
        await Change(site, member with { OffSince = site.Clock.GetUtcNow() });
        await Worked(site, member.Id);
        Assert.Equal(site.Clock.UkToday(), await LeftOn(site, person));

        await Change(site, member with { Name = "Robin Ashe" });
        await Worked(site, member.Id);
        Assert.Null(await LeftOn(site, person));
        Assert.Equal("Robin Ashe", Assert.Single(await site.Get<EvidenceStore>().Of(person, Stop)).Record.Name);
    }

    [Fact]
    public async Task Whoever_left_while_nobody_looked_is_found_at_night()
    {
        await using var site = new RunningSite();
        var (_, person) = await Certified(site);
        await site.Get<Writer>().Write(batch => batch.Execute("""DELETE FROM "Members" WHERE "Person" = @p0""", person), Stop);

        site.Get<ProgressService>().QueueAll();
        await site.Get<ProgressService>().Drain(Stop);

        Assert.Equal(site.Clock.UkToday(), await LeftOn(site, person));
    }

    [Fact]
    public async Task What_was_noted_by_mistake_is_taken_back_with_its_evidence()
    {
        await using var site = new RunningSite();
        var (_, person) = await Certified(site);
        var fact = Assert.Single((await site.Get<LearningStore>().Of(person, Stop)).Facts);

        await site.Get<Writer>()
            .Write(
                batch =>
                {
                    site.Get<ILearningRecord>()
                        .TakeBack(batch, new CompletedLearning(new Learner(person, true), fact.Kind, fact.Slug, fact.On, fact.Minutes));
                    return true;
                },
                Stop
            );

        Assert.Empty(await site.Get<EvidenceStore>().Of(person, Stop));
    }

    [Fact]
    public async Task It_is_deleted_by_night_when_its_time_after_leaving_is_over_and_never_while_its_person_is_here()
    {
        await using var site = new RunningSite();
        var (_, here) = await Certified(site);
        var (lately, longAgo) = (Guid.NewGuid(), Guid.NewGuid());
        var today = site.Clock.UkToday();
        await Keep(site, Record(lately, today.AddYears(-9)) with { LeftOn = today.AddYears(-6) });
        await Keep(site, Record(longAgo, today.AddYears(-9)) with { LeftOn = today.AddYears(-7).AddDays(-2) });

        Assert.Equal(1, await site.Get<NightlyDeletion>().Delete(Stop));

        Assert.Empty(await site.Get<EvidenceStore>().Of(longAgo, Stop));
        Assert.Single(await site.Get<EvidenceStore>().Of(lately, Stop));
        Assert.Single(await site.Get<EvidenceStore>().Of(here, Stop));
    }

    [Theory]
    [InlineData(84, "7 years")]
    [InlineData(12, "one year")]
    [InlineData(18, "18 months")]
    [InlineData(1, "one month")]
    public void A_time_is_said_as_people_say_it(int months, string words) => Assert.Equal(words, EvidenceWords.Period(months));

    /// <summary>Somebody of the organisation who completed a programme of one briefing, looking at its certificate.</summary>
    internal static async Task<(Visitor Who, Guid Person)> Certified(RunningSite site, string name = "Robin Ash")
    {
        var robin = await site.Join(name, Roles.Supervisor);
        await PersonalDataTests.Certified(site, robin);
        var members = await site.Get<IOrganisation>().ListMembers(Guid.Empty, 100, Stop);
        var person = Assert.Single(members, member => member.Name == name).Person ?? throw new InvalidOperationException(name);
        return (robin, person);
    }

    internal static EvidenceRecord Record(Guid person, DateOnly on, string name = "Uma Hart", Guid agency = default, Guid? team = null) =>
        new(
            person,
            Guid.NewGuid(),
            1,
            name,
            agency,
            team,
            "Northgate Council",
            "",
            "Safeguarding induction",
            on,
            95,
            EvidenceTerms.Of("Scenarios played", []).Id
        );

    internal static Task<bool> Keep(RunningSite site, EvidenceRecord record) =>
        site.Get<Writer>()
            .Write(
                batch =>
                {
                    batch.Add(EvidenceTerms.Of("Scenarios played", []));
                    return batch.Add(record);
                },
                Stop
            );

    private static string Code(Visitor who) =>
        who.Page.QuerySelector(".certificate .seat-code")!.TextContent.Replace(" ", "", StringComparison.Ordinal);

    private static Task<bool> Change(RunningSite site, Member member) =>
        site.Get<PeopleStore>().Change(batch => PeopleStore.Keep(batch, member) > 0, Stop);

    private static async Task Worked(RunningSite site, Guid member)
    {
        site.Get<ProgressService>().MembersChanged([member]);
        await site.Get<ProgressService>().Drain(Stop);
    }

    private static async Task<DateOnly?> LeftOn(RunningSite site, Guid person) =>
        Assert.Single(await site.Get<EvidenceStore>().Of(person, Stop)).Record.LeftOn;
}
