using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.FollowUps;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Workshops;

/// <summary>How sure people are, added up over all workshops: nobody's answer can be told from two views of the sum.</summary>
public sealed class RatingStoreTests
{
    private const int Enough = RatingCounts.FewestShown;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_room_of_eight_is_added_when_it_ends_and_one_of_seven_waits_for_others()
    {
        await using var site = new RunningSite();

        await End(site, before: 7);
        Assert.Empty(await Shown(site));
        await End(site, before: 9);
        Assert.Equal(9, (await Shown(site))[RatingMoment.Before].Confidence.Sum());
        await End(site, before: 1);
        Assert.Equal(17, (await Shown(site))[RatingMoment.Before].Confidence.Sum());
    }

    [Fact]
    public async Task Between_any_two_views_of_the_sum_lie_eight_answers_or_none()
    {
        await using var site = new RunningSite();
        var chance = new Random(4);
        var seen = 0;
        var rooms = new List<int> { 0 };
        for (var turn = 0; turn < 60; turn++)
        {
            var people = chance.Next(0, 12);
            switch (chance.Next(3))
            {
                case 0:
                    await End(site, before: people);
                    rooms.Add(people);
                    break;
                case 1:
                    await End(site, before: 0, paper: people);
                    rooms.Add(people);
                    break;
                default:
                    await Keep(site, batch => RatingStore.Add(batch, RatingMoment.Before, new SelfRating(1 + chance.Next(5), null)));
                    break;
            }
            var now = (await Shown(site)).GetValueOrDefault(RatingMoment.Before, RatingCounts.None).Confidence.Sum();
            // What came, and what came without what a room was shown of itself.
            Assert.True(now == seen || now - seen >= Enough, $"{now - seen} came at once");
            var own = rooms[^1] >= Enough ? rooms[^1] : 0;
            Assert.True(now - seen - own is <= 0 or >= Enough, $"{now - seen - own} are left without a room’s own {own}");
            seen = now;
        }
        Assert.True(seen > Enough);
    }

    [Fact]
    public async Task Slips_typed_in_after_the_end_are_added_once_and_a_rehearsal_never()
    {
        await using var site = new RunningSite();
        var ended = Ended(0, 0);
        await Keep(site, batch => RatingStore.Add(batch, ended.Now, [Last(ended)]));
        ended.Do(ended.Now.TypePaperRatings(RatingMoment.After, [8, 0, 0, 0, 0], [0, 0, 0, 0, 0]));
        await Keep(site, batch => RatingStore.Add(batch, ended.Now, [Last(ended)]));
        Assert.Equal(8, (await Shown(site))[RatingMoment.After].Confidence[0]);

        var rehearsal = ended.Now with { Plan = ended.Now.Plan with { Rehearsal = true } };
        await Keep(site, batch => RatingStore.Add(batch, rehearsal, [Last(ended)]));
        Assert.Equal(8, (await Shown(site))[RatingMoment.After].Confidence.Sum());
    }

    [Fact]
    public async Task A_partnership_reads_before_after_six_weeks_and_three_months_beside_one_another()
    {
        await using var site = new RunningSite();
        await End(site, before: 8);
        for (var answer = 0; answer < Enough; answer++)
        {
            await Keep(site, batch => RatingStore.Add(batch, RatingMoment.SixWeeks, new SelfRating(5, FirstStep.AskAnother)));
        }

        var read = await site.Get<IWorkshopFollowUps>().Ratings(Stop);

        Assert.Equal([SelfRating.ConfidenceQuestion, SelfRating.StepQuestion], read.Select(one => one.Question));
        Assert.Equal(["Before", "After", "Six weeks", "Three months"], read[0].Times.Select(time => time.When));
        Assert.Equal([8, 0, 8, 0], read[0].Times.Select(time => time.Of));
    }

    [Fact]
    public async Task Somebody_who_is_asked_weeks_later_can_say_how_sure_they_are_now_and_it_waits_for_seven_more()
    {
        await using var site = new RunningSite();
        var person = await site.Join("Nia");
        var hall = await HostedWorkshop.Open(site);
        await hall.Sit("police", form => form.Fill("link", "1"), person);
        var me = hall.Now.SeatsIn.Single().Person!.Value;
        var today = DateOnly.FromDateTime(site.Clock.GetUtcNow().UtcDateTime);
        await Keep(site, batch => FollowUpStore.Plan(batch, me, hall.Id, "police", today.AddDays(-42)));
        await person.Open("/workshops");
        await person.Submit(
            form => form.Forge("said", "Done").Forge("confidence", "5").Forge("first", "AskAnother"),
            "/workshops/follow-ups"
        );

        var waiting = await site.Get<Connections>()
            .List(
                """SELECT "Moment", "Waiting", "Shown" FROM "WorkshopRatingCounts" """,
                [],
                row => (row.GetString(0), row.GetInt32(1), row.GetInt32(2)),
                Stop
            );
        Assert.Equal([("SixWeeks", 1, 0), ("SixWeeks", 1, 0)], waiting);
        Assert.Empty(await Shown(site));
    }

    private static Task End(RunningSite site, int before, int paper = 0)
    {
        var ended = Ended(before, paper);
        return Keep(site, batch => RatingStore.Add(batch, ended.Now, [Last(ended)]));
    }

    private static DomainWorkshop Ended(int before, int paper)
    {
        var morning = new DomainWorkshop();
        for (var seat = 1; seat <= Math.Max(1, before); seat++)
        {
            morning.Sit("school");
            if (seat <= before)
            {
                morning.Do(morning.Now.Rate(seat, morning.Fresh, RatingMoment.Before, 1 + seat % 5, FirstStep.AskAnother));
            }
        }
        if (paper > 0)
        {
            morning.Do(morning.Now.TypePaperRatings(RatingMoment.Before, [paper, 0, 0, 0, 0], [0, 0, 0, 0, 0]));
        }
        morning.Next().Decide().GoTo(Stage.Debrief).Next().Next();
        return morning;
    }

    private static EventPlace Last(DomainWorkshop morning) => morning.Log[^1];

    private static Task<bool> Keep(RunningSite site, Action<Batch> keep) =>
        site.Get<Writer>()
            .Write(
                batch =>
                {
                    keep(batch);
                    return true;
                },
                Stop
            );

    private static Task<IReadOnlyDictionary<RatingMoment, RatingCounts>> Shown(RunningSite site) => site.Get<RatingStore>().Shown(Stop);
}
