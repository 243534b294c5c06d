using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>What is arranged for one person changes what is asked of them, and when.</summary>
public sealed class ArrangementTests
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
    public void Somebody_exempt_is_asked_for_nothing_and_is_not_overdue()
    {
        var today = Start.AddDays(100);
        var standing = On(today, Exempt(today.AddDays(5)));

        Assert.Equal(ProgressState.Exempt, standing.StateOn(today));
        Assert.Null(standing.Next);
        Assert.Equal(ProgressState.Overdue, On(today).StateOn(today));
    }

    [Fact]
    public void After_an_exemption_the_days_count_anew()
    {
        var until = Start.AddDays(100);
        var standing = On(until.AddDays(1), Exempt(until));

        Assert.Null(standing.ExemptUntil);
        Assert.Equal([until.AddDays(7), until.AddDays(60)], standing.Items.Select(item => item.DueOn));
        Assert.Equal(ProgressState.NotBegun, standing.StateOn(until.AddDays(1)));
    }

    [Fact]
    public void More_time_moves_what_is_left_and_nothing_that_is_due_later_anyway()
    {
        var standing = On(Start, Extended(Start.AddDays(30)));

        Assert.Equal([Start.AddDays(30), Start.AddDays(60)], standing.Items.Select(item => item.DueOn));
        Assert.Equal(Start.AddDays(30), standing.NextDue);
    }

    [Fact]
    public void An_item_done_elsewhere_counts_from_its_own_day_and_is_never_shown_as_done_here()
    {
        var standing = On(Start, Prior("Briefing:less", Start.AddYears(-2)));

        Assert.Equal((Start.AddYears(-2), 1, 1), (standing.Items[0].DoneOn!.Value, standing.Done, standing.Elsewhere));
        Assert.Null(standing.Items[0].DoneBy);
        Assert.Null(standing.Items[1].DoneOn);
    }

    [Fact]
    public void A_programme_done_elsewhere_is_complete_and_renewed_from_the_day_it_was_done()
    {
        var standing = On(Start, Prior("", Start.AddMonths(-2)));

        Assert.Equal((Start.AddMonths(-2), Start.AddMonths(10)), (standing.CompletedOn!.Value, standing.RenewsOn!.Value));
        Assert.Equal(2, On(Start.AddMonths(11), Prior("", Start.AddMonths(-2))).Round);
    }

    [Fact]
    public void What_was_done_elsewhere_too_long_ago_begins_anew_with_the_programme_and_not_before()
    {
        var standing = On(Start, Prior("", Start.AddYears(-3)));

        Assert.Equal((2, Start, 0), (standing.Round, standing.Base, standing.Done));
        Assert.Equal(Start.AddDays(7), standing.NextDue);
    }

    [Fact]
    public void What_was_done_here_before_it_was_done_elsewhere_is_shown_as_done_here()
    {
        LearningFact[] facts = [new(LearningKind.Briefing, "less", Start, 7)];
        var standing = ProgrammeProgress.Of(Two, Start, facts, [], Start.AddDays(9), Of(Prior("Briefing:less", Start.AddDays(2))));

        Assert.Equal((Start, 0), (standing.Items[0].DoneOn!.Value, standing.Elsewhere));
    }

    [Fact]
    public void A_programme_given_to_one_person_counts_from_that_day_and_not_before_they_start()
    {
        var curriculum = new Curriculum([Two], Array.Empty<Cohort>().ToLookup(one => one.Programme));
        var member = new OrganisationMember(Guid.NewGuid(), null, "Kim", "kim@example.org", Guid.NewGuid(), null, default, Start);
        var given = Made(ArrangementKind.Given, Start.AddDays(-5));

        Assert.Empty(curriculum.Of(member, PersonArrangements.None));
        Assert.Equal((Two, Start), Assert.Single(curriculum.Of(member, new PersonArrangements([given]))));
        Assert.Equal(Start.AddDays(9), curriculum.Of(member, new([given with { On = Start.AddDays(9) }])).Single().Base);
    }

    [Fact]
    public void A_round_rests_on_prior_learning_only_where_it_would_not_have_been_completed_without()
    {
        var prior = Prior("Briefing:less", Start.AddDays(-9));
        var round = (Two.Id, new CompletedRound(Start.AddDays(20), CountingRule.Answering));
        PersonLearning Learnt(params LearningFact[] facts) => new(facts, new[] { round }.ToLookup(one => one.Id, one => one.Item2));

        Assert.Equal([Start.AddDays(20)], ArrangementService.RestingOn(prior, Two, Learnt()));
        Assert.Empty(
            ArrangementService.RestingOn(prior, Two, Learnt(new LearningFact(LearningKind.Briefing, "less", Start.AddDays(3), 7)))
        );
    }

    [Theory]
    [InlineData(ArrangementKind.Exempt, "", "Away", "on")]
    [InlineData(ArrangementKind.Exempt, "2026-08-31", "Away", "on")]
    [InlineData(ArrangementKind.Exempt, "2032-01-01", "Away", "on")]
    [InlineData(ArrangementKind.Extended, "2026-10-01", "", "reason")]
    [InlineData(ArrangementKind.PriorLearning, "2026-09-02", "", "on")]
    [InlineData(ArrangementKind.PriorLearning, "2020-01-01", "", "on")]
    public void What_cannot_be_arranged_is_told_at_its_field(ArrangementKind kind, string on, string reason, string field) =>
        Assert.Equal([field], new ArrangementDraft(kind, "", "", on, reason, "A course").Problems(Start).Select(problem => problem.Field));

    private static ProgrammeProgress On(DateOnly today, params Arrangement[] made) =>
        ProgrammeProgress.Of(Two, Start, [], [], today, Of(made));

    private static ProgrammeArrangements Of(params Arrangement[] made) => new(made);

    private static Arrangement Exempt(DateOnly until) => Made(ArrangementKind.Exempt, until);

    private static Arrangement Extended(DateOnly to) => Made(ArrangementKind.Extended, to);

    private static Arrangement Prior(string item, DateOnly on) =>
        Made(ArrangementKind.PriorLearning, on) with
        {
            Item = item,
            Where = "A course",
        };

    private static Arrangement Made(ArrangementKind kind, DateOnly on) => new(Guid.NewGuid(), Two.Id, kind, "", on, "A reason", "", Start);
}
