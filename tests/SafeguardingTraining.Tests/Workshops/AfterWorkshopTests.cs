using System.Net;
using DocumentFormat.OpenXml.Packaging;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>What comes of a workshop, and on which day: it counts as learning, people are asked again, what was said goes.</summary>
public sealed class AfterWorkshopTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Taking_part_counts_as_learning_for_whoever_linked_their_seat_and_once_the_workshop_has_ended()
    {
        var (hall, person) = await Seated();
        await End(hall);

        await Eventually.IsSo(async () => (await LearntBy(person)).Count == 1, seconds: 20);
        var fact = Assert.Single(await LearntBy(person));
        Assert.Equal((LearningKind.Workshop, HostedWorkshop.Scenario, site.Clock.UkToday()), (fact.Kind, fact.Slug, fact.On));
        Assert.InRange(fact.Minutes, 1, 480);
    }

    [Fact]
    public async Task A_seat_that_was_removed_did_not_take_part()
    {
        var (hall, person) = await Seated();
        var other = await site.Join("Mo");
        await hall.Sit("housing", form => form.Fill("link", "1"), other);
        var stayed = hall.Now.SeatsIn.Last().Person!.Value;
        await hall.Press("removals", form => form.Fill("seat", "1"));
        await End(hall);

        await Eventually.IsSo(async () => (await LearntBy(stayed)).Count == 1, seconds: 20);
        Assert.Empty(await LearntBy(person));
    }

    [Fact]
    public async Task A_workshop_that_goes_on_and_a_rehearsal_are_no_learning()
    {
        var (running, person) = await Seated();
        var ended = running.Now with { Stage = Stage.Ended, EndedAt = site.Clock.GetUtcNow() };

        await Ended(running.Now);
        await Ended(ended with { Plan = ended.Plan with { Rehearsal = true } });
        Assert.Empty(await LearntBy(person));

        await Ended(ended);
        Assert.Single(await LearntBy(person));
    }

    private Task Ended(Workshop after) =>
        site.Get<Writer>()
            .Write(
                batch =>
                {
                    site.Get<WorkshopEffects>()
                        .Add(batch, after, [new EventPlace(after.Version, site.Clock.GetUtcNow(), new StageSet(Stage.Ended))]);
                    return true;
                },
                Stop
            );

    [Theory]
    [InlineData(41, "")]
    [InlineData(42, "1")]
    [InlineData(90, "1")]
    [InlineData(91, "1 2")]
    public async Task The_one_thing_is_asked_about_on_the_42nd_and_the_91st_day_and_not_a_day_before(int days, string rounds)
    {
        var (hall, person) = await Seated();
        var (followUps, today) = (site.Get<FollowUpStore>(), site.Clock.UkToday());
        await site.Get<Writer>()
            .Write(
                batch =>
                {
                    FollowUpStore.Plan(batch, person, hall.Id, "police", today);
                    return true;
                },
                Stop
            );
        var day = today.AddDays(days);

        Assert.Equal(rounds, string.Join(' ', (await followUps.Due(person, day, Stop)).Select(due => due.Round)));
        foreach (var round in (int[])[1, 2])
        {
            var isAsked = rounds.Contains($"{round}", StringComparison.Ordinal);
            Assert.Equal(isAsked, await followUps.Answer(person, hall.Id, round, FollowUpAnswer.Done, day, Stop));
        }
    }

    [Fact]
    public async Task A_promise_is_asked_about_six_weeks_from_the_day_it_was_made_and_the_diary_says_the_same_day()
    {
        var (hall, person) = await Seated();
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");
        await HostedWorkshop.Send(hall.Seats["police"], "promises", ("promise", "Ring nursery on Thursday"), ("diary", "1"));

        var day = site.Clock.UkToday().AddDays(42);
        Assert.Empty(await site.Get<IWorkshopFollowUps>().QuestionsDue(person, day.AddDays(-1), Stop));
        Assert.Single(await site.Get<IWorkshopFollowUps>().QuestionsDue(person, day, Stop));
        var entry = Assert.Single((await site.OpenDiary(person)).Entries);
        Assert.Equal(("Ring nursery on Thursday", day), (entry.Reflection.Actions[0].What, entry.Reflection.Actions[0].Return!.Value));
    }

    [Fact]
    public async Task Somebody_elses_account_on_the_same_phone_writes_in_nobodys_diary()
    {
        var (hall, person) = await Seated();
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");
        var phone = hall.Seats["police"];
        await phone.SignOut();
        await phone.Register("Mo", $"{Guid.NewGuid():N}@example.org");
        await phone.Open("/seat");

        await phone.Submit(phone.Form("/seat/promises").Fill("promise", "Ring nursery on Thursday").Forge("diary", "1"));

        Assert.Equal("Ring nursery on Thursday", hall.Now.Promises[1].Text);
        Assert.Empty((await site.OpenDiary(person)).Entries);
        Assert.Empty(await site.Get<FollowUpStore>().All(person, Stop));
        Assert.DoesNotContain("Ring nursery", (await phone.Open("/diary")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_is_there_on_the_last_day_and_gone_on_the_day_that_was_promised()
    {
        await using var later = new RunningSite();
        var hall = await HostedWorkshop.Open(later, form => form.Fill("days", "30"));
        var seat = await hall.Sit("police");
        var said = hall.Now.Plan.DeleteOn;
        Assert.Equal(later.Clock.UkToday().AddDays(30), said);

        later.Clock.Advance(TimeSpan.FromDays(29));
        await WordDeletion(later).Delete(Stop);
        Assert.Equal(HttpStatusCode.OK, (await seat.Open("/seat")).Status);
        later.Clock.Advance(TimeSpan.FromDays(1));
        await WordDeletion(later).Delete(Stop);

        Assert.Null(later.Get<RoomRegistry>().Here(hall.Id));
        Assert.Empty(await later.Get<WorkshopStore>().Events(hall.Id, 0, Stop));
        Assert.Equal(HttpStatusCode.NotFound, (await seat.Open("/seat")).Status);
    }

    [Fact]
    public async Task Title_and_date_stay_for_150_days_and_go_then()
    {
        var hall = await HostedWorkshop.Open(site);
        var (store, opened, day) = (site.Get<WorkshopStore>(), hall.Now.OpenedAt, hall.Now.Plan.DeleteOn);
        var facilitator = hall.Now.Facilitators[0].Person;

        await store.Delete(day, opened.AddDays(150).AddMinutes(-1), Stop);
        Assert.True(Assert.Single(await store.Mine(facilitator, Stop)).IsDeleted);
        await store.Delete(day, opened.AddDays(150).AddMinutes(1), Stop);
        Assert.Empty(await store.Mine(facilitator, Stop));
    }

    [Theory]
    [InlineData("housing", false)]
    [InlineData("", true)]
    public async Task A_reason_given_to_one_agency_is_in_no_report_and_one_given_to_the_table_is(string to, bool isInReport)
    {
        const string Reason = "Her uncle rang me about the bruise.";
        var hall = await HostedWorkshop.Open(site);
        var police = await hall.Sit("police");
        await hall.Sit("housing");
        await hall.Press("steps");
        await hall.GoTo(Stage.Table);
        var piece = hall.Now.HeldBy(hall.Story, "police")[0];
        await HostedWorkshop.Send(police, "pieces", ("piece", piece.Id), ("to", to), ("lay-why", Reason), ("basis", "ChildAtRisk"));
        Assert.True(hall.Now.Table.Laid.Count == 1, police.Text);
        await hall.Release();
        await End(hall);

        await hall.Facilitator.Open($"{hall.Console}/report");
        Assert.Equal(isInReport, hall.Facilitator.Text.Contains(Reason, StringComparison.Ordinal));
        var answer = await hall.Facilitator.Get($"{hall.Console}/report.docx");
        using var document = WordprocessingDocument.Open(await answer.Content.ReadAsStreamAsync(Stop), isEditable: false);
        Assert.Equal(isInReport, document.MainDocumentPart!.Document!.InnerText.Contains(Reason, StringComparison.Ordinal));
    }

    private async Task<(HostedWorkshop HostedWorkshop, Guid Person)> Seated()
    {
        var person = await site.Join("Nia");
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police", form => form.Fill("link", "1"), person);
        return (hall, hall.Now.SeatsIn.Single().Person!.Value);
    }

    private static async Task End(HostedWorkshop hall)
    {
        await hall.Press("steps");
        await hall.Press("endings");
        await hall.Press("steps");
        await hall.Press("steps");
        Assert.True(hall.Now.HasEnded);
    }

    private async Task<IReadOnlyList<LearningFact>> LearntBy(Guid person) =>
        [.. (await site.Get<LearningStore>().Of(person, Stop)).Facts.Where(fact => fact.Kind is LearningKind.Workshop)];

    private static WordDeletion WordDeletion(RunningSite on) =>
        on.Get<IEnumerable<Microsoft.Extensions.Hosting.IHostedService>>().OfType<WordDeletion>().Single();
}
