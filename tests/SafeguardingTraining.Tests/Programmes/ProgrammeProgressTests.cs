using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>Where somebody is in a programme, worked out from what they finished.</summary>
public sealed class ProgrammeProgressTests
{
    private static readonly DateOnly Start = new(2026, 9, 1);

    private static readonly Programme Two = new(
        Guid.CreateVersion7(),
        "Induction",
        "",
        [new ProgrammeItem(LearningKind.Briefing, "less", 7), new ProgrammeItem(LearningKind.Workshop, "", 60)],
        RenewMonths: 12
    );

    [Fact]
    public void Everything_is_due_so_many_days_after_the_start()
    {
        var standing = On(Start);

        Assert.Equal([new DateOnly(2026, 9, 8), new DateOnly(2026, 10, 31)], standing.Items.Select(item => item.DueOn));
        Assert.Equal((ProgressState.NotBegun, new DateOnly(2026, 9, 8)), (standing.StateOn(Start), standing.NextDue!.Value));
    }

    [Fact]
    public void The_day_itself_is_in_time_and_the_day_after_is_not()
    {
        Assert.Equal(ProgressState.NotBegun, On(new DateOnly(2026, 9, 8)).StateOn(new DateOnly(2026, 9, 8)));
        Assert.Equal(ProgressState.Overdue, On(new DateOnly(2026, 9, 9)).StateOn(new DateOnly(2026, 9, 9)));
    }

    [Fact]
    public void Any_workshop_will_do_and_only_that_briefing()
    {
        var today = new DateOnly(2026, 9, 5);
        var standing = On(today, Fact(LearningKind.Briefing, "other", 2), Fact(LearningKind.Workshop, "dear-nia", 4));

        Assert.Null(standing.Items[0].DoneOn);
        Assert.Equal(new DateOnly(2026, 9, 4), standing.Items[1].DoneOn);
        Assert.Equal((ProgressState.UnderWay, "less"), (standing.StateOn(today), standing.Next!.Item.Slug));
    }

    [Fact]
    public void What_was_done_within_three_months_before_counts_and_what_is_older_does_not()
    {
        Assert.NotNull(On(Start, new LearningFact(LearningKind.Briefing, "less", Start.AddDays(-90), 7)).Items[0].DoneOn);
        Assert.Null(On(Start, new LearningFact(LearningKind.Briefing, "less", Start.AddDays(-91), 7)).Items[0].DoneOn);
    }

    [Fact]
    public void It_is_complete_on_the_day_of_the_last_thing_and_begins_anew_a_year_later()
    {
        LearningFact[] all = [Fact(LearningKind.Briefing, "less", 2), Fact(LearningKind.Workshop, "", 20)];
        var done = On(new DateOnly(2026, 10, 1), all);
        var renewed = On(new DateOnly(2027, 9, 20), all);

        Assert.Equal(
            (1, new DateOnly(2026, 9, 20), new DateOnly(2027, 9, 20)),
            (done.Round, done.CompletedOn!.Value, done.RenewsOn!.Value)
        );
        Assert.Equal((2, (DateOnly?)null, 0), (renewed.Round, renewed.CompletedOn, renewed.Done));
        Assert.Equal(new DateOnly(2027, 9, 27), renewed.NextDue);
    }

    [Fact]
    public void What_was_done_shortly_before_a_new_round_belongs_to_the_round_before()
    {
        var (renewed, today) = (new DateOnly(2027, 9, 20), new DateOnly(2027, 9, 21));
        LearningFact[] all = [Fact(LearningKind.Briefing, "less", 2), Fact(LearningKind.Workshop, "", 20)];

        Assert.Equal(0, On(today, [.. all, new LearningFact(LearningKind.Briefing, "less", renewed.AddDays(-1), 10)]).Done);
        Assert.Equal(1, On(today, [.. all, new LearningFact(LearningKind.Briefing, "less", renewed, 10)]).Done);
    }

    [Fact]
    public void A_programme_changed_later_takes_nothing_away_from_who_completed_it()
    {
        var longer = Two with { Items = [.. Two.Items, new ProgrammeItem(LearningKind.Drill, "say-it-fairer", 30)] };
        var standing = ProgrammeProgress.Of(
            longer,
            Start,
            [Fact(LearningKind.Briefing, "less", 2), Fact(LearningKind.Workshop, "", 20)],
            [new CompletedRound(new DateOnly(2026, 9, 20), CountingRule.Earlier)],
            new DateOnly(2026, 10, 1)
        );

        Assert.Equal(ProgressState.Complete, standing.StateOn(new DateOnly(2027, 1, 1)));
        Assert.Null(standing.Next);
    }

    [Fact]
    public void A_briefing_that_was_only_read_waits_for_its_question_unless_reading_is_enough()
    {
        LearningFact[] read = [Fact(LearningKind.Briefing, "less", 2) with { Way = LearningWay.Read }];
        var strict = On(Start.AddDays(3), read);
        var lenient = ProgrammeProgress.Of(Two with { ReadingCounts = true }, Start, read, [], Start.AddDays(3));

        Assert.Equal((null, true), ((DateOnly?)strict.Items[0].DoneOn, strict.Items[0].IsReadOnly));
        Assert.Equal(new DateOnly(2026, 9, 2), lenient.Items[0].DoneOn);
        Assert.Equal((CountingRule.Answering, CountingRule.Reading), (strict.Rule, lenient.Rule));
    }

    [Fact]
    public void Answering_counts_from_its_own_day_and_an_account_answered_counts_as_the_scenario()
    {
        var programme = Two with { Items = [.. Two.Items, new ProgrammeItem(LearningKind.Scenario, "dear-nia", 30)] };
        LearningFact[] facts =
        [
            Fact(LearningKind.Briefing, "less", 2) with
            {
                Way = LearningWay.Read,
            },
            Fact(LearningKind.Briefing, "less", 4) with
            {
                Way = LearningWay.Answered,
            },
            Fact(LearningKind.Scenario, "dear-nia", 5) with
            {
                Way = LearningWay.Answered,
            },
        ];
        var standing = ProgrammeProgress.Of(programme, Start, facts, [], Start.AddDays(9));

        Assert.Equal([new DateOnly(2026, 9, 4), null, new DateOnly(2026, 9, 5)], standing.Items.Select(item => item.DoneOn));
        Assert.Equal(LearningWay.Answered, standing.Items[2].DoneBy?.Way);
    }

    [Fact]
    public void What_was_completed_under_an_earlier_rule_stays_completed_and_says_so()
    {
        var standing = ProgrammeProgress.Of(
            Two,
            Start,
            [],
            [new CompletedRound(new DateOnly(2026, 9, 20), CountingRule.Earlier)],
            new DateOnly(2026, 10, 1)
        );

        Assert.Equal((new DateOnly(2026, 9, 20), CountingRule.Earlier), (standing.CompletedOn!.Value, standing.Rule));
    }

    [Fact]
    public void A_programme_with_nothing_in_it_is_never_complete() =>
        Assert.Equal(ProgressState.NotBegun, ProgrammeProgress.Of(Two with { Items = [] }, Start, [], [], Start).StateOn(Start));

    [Fact]
    public void A_cohort_takes_in_whoever_fits_and_counts_from_the_later_of_start_and_giving()
    {
        var (agency, team) = (Guid.CreateVersion7(), Guid.CreateVersion7());
        var cohort = new Cohort(
            Guid.CreateVersion7(),
            Two.Id,
            "",
            agency,
            null,
            Roles.Manager,
            new DateOnly(2026, 8, 1),
            new DateOnly(2026, 9, 30),
            new DateOnly(2026, 9, 10)
        );
        var member = new OrganisationMember(
            Guid.CreateVersion7(),
            null,
            "Kim",
            "kim@example.org",
            agency,
            team,
            Roles.Manager | Roles.Facilitator,
            Start
        );

        Assert.True(cohort.Takes(member));
        Assert.Equal(new DateOnly(2026, 9, 10), cohort.BaseOf(member));
        Assert.False(cohort.Takes(member with { Roles = Roles.Facilitator }));
        Assert.False(cohort.Takes(member with { Agency = team }));
        Assert.False(cohort.Takes(member with { StartsOn = new DateOnly(2026, 10, 1) }));
    }

    private static ProgrammeProgress On(DateOnly today, params LearningFact[] facts) => ProgrammeProgress.Of(Two, Start, facts, [], today);

    private static LearningFact Fact(LearningKind kind, string slug, int day) => new(kind, slug, new DateOnly(2026, 9, day), 10);
}
