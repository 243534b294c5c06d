using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Features.Programmes.Managing;
using SafeguardingTraining.Host.Features.Workshops;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Pages;
using static SafeguardingTraining.Tests.Pages.OrganisationPages;

namespace SafeguardingTraining.Tests.Programmes;

/// <summary>What a programme, and a team's learning, look like in each state.</summary>
public sealed class ProgrammeComponentTests : BunitContext
{
    [Fact]
    public void A_row_can_be_moved_only_where_there_is_a_place_for_it()
    {
        var rows = Programme(OrganisationPages.Induction).FindAll(".programme__row").Take(4);

        Assert.Equal(["Down", "Up Down", "Up", ""], rows.Select(Moves));
    }

    [Fact]
    public void Something_no_longer_in_the_library_stays_in_its_row_and_says_so()
    {
        var draft = new ProgrammeDraft("Basics", "", "", [new DraftItem("Scenario:gone", "7")]);
        var page = Render<ProgrammePage>(page => page.Show(new ProgrammeModel(OrganisationPages.Induction, draft, [], [], Places)));

        Assert.Equal("Scenario:gone, no longer in the library", page.Find($"#{ProgrammeDraft.WhatField(0)} option[selected]").TextContent);
        Assert.Empty(page.FindAll($"#{ProgrammeDraft.WhatField(1)} option[selected]"));
    }

    [Fact]
    public void A_retired_programme_says_so_and_can_be_given_again()
    {
        var given = Programme(OrganisationPages.Induction);
        var retired = Programme(OrganisationPages.Induction with { IsRetired = true });

        Assert.Equal(("Who is given it", "Give it to nobody any more"), (given.Find("#given").TextContent, Retire(given)));
        Assert.Equal(("Who was given it", "Give it again"), (retired.Find("#given").TextContent, Retire(retired)));
        Assert.DoesNotContain("no longer given to anybody", given.Markup, StringComparison.Ordinal);
        Assert.Contains("no longer given to anybody", retired.Markup, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, null, "Everybody of Northgate Council. ")]
    [InlineData("2026-09-01", null, "Everybody of Northgate Council who started on 1 September 2026 or after. ")]
    [InlineData(null, "2026-09-30", "Everybody of Northgate Council who started on 30 September 2026 or before. ")]
    [InlineData("2026-09-01", "2026-09-30", "Everybody of Northgate Council who started from 1 September 2026 to 30 September 2026. ")]
    public void A_group_is_told_by_whom_it_takes_in(string? from, string? until, string told) =>
        Assert.StartsWith(told, Takes(September with { From = Day(from), Until = Day(until) }), StringComparison.Ordinal);

    [Fact]
    public void A_group_of_one_role_or_of_every_agency_is_told_as_such() =>
        Assert.StartsWith(
            "Every manager of every agency. ",
            Takes(September with { Role = Roles.Manager, Agency = null, From = null }),
            StringComparison.Ordinal
        );

    [Fact]
    public void A_programme_given_to_nobody_says_so()
    {
        var page = Given(OrganisationPages.Induction);

        Assert.Equal("Nobody yet.", page.Find("section[aria-labelledby=given] > p.text").TextContent);
        Assert.Empty(Programme(OrganisationPages.Induction).FindAll("section[aria-labelledby=given] > p.text"));
    }

    [Fact]
    public void Before_anybody_is_given_a_programme_a_team_has_nothing_to_count()
    {
        var page = Team([], new ProgressResult(0, []));

        Assert.Contains("Nobody here has been given a programme yet.", page.Markup, StringComparison.Ordinal);
        Assert.Empty(page.FindAll("table, [aria-label='Pages of the list']"));
    }

    [Fact]
    public void A_search_that_finds_nobody_still_shows_the_counts()
    {
        var page = Team([Count], new ProgressResult(0, []));

        Assert.Single(page.FindAll("table"));
        Assert.Equal("Nobody stands there.", page.Find("section[aria-labelledby=people] p").TextContent);
    }

    [Fact]
    public void Something_is_done_for_those_ticked_for_the_page_or_for_all_that_match()
    {
        var page = Team([Count], new ProgressResult(1, [Line]));
        var many = Team([Count], new ProgressResult(340, [Line]));

        Assert.Equal(["Ticked", "Page"], Values(page));
        Assert.Equal(["Ticked", "Page", "All"], Values(many));
        Assert.Contains("All 340 that match", many.Markup, StringComparison.Ordinal);
        Assert.Equal("340", many.Find("[data-selection]").GetAttribute("data-all"));

        static IEnumerable<string?> Values(IRenderedComponent<TeamPage> page) =>
            page.FindAll("input[name=whom]").Select(radio => radio.GetAttribute("value"));
    }

    [Theory]
    [InlineData(BulkKind.Remind, "Remind 2")]
    [InlineData(BulkKind.Give, "Give it to 2")]
    [InlineData(BulkKind.Extend, "Give 2 more time")]
    [InlineData(BulkKind.Exempt, "Exempt 2")]
    public void The_page_that_asks_first_says_for_how_many_in_its_button(BulkKind kind, string press)
    {
        var page = Render<BulkActionPage>(page => page.Show(Bulk(kind)));

        Assert.Equal(press, page.Find("main form button").TextContent);
        Assert.Equal(2, page.FindAll("input[name=who]").Count);
        Assert.Equal("2", page.Find("input[name=count]").GetAttribute("value"));
    }

    [Fact]
    public void All_that_match_are_not_sent_one_by_one()
    {
        var bulk = Bulk(BulkKind.Remind);
        var page = Render<BulkActionPage>(page => page.Show(bulk with { Action = bulk.Action with { Whom = BulkWhom.All } }));

        Assert.Empty(page.FindAll("input[name=who]"));
        Assert.Equal("All", page.Find("input[name=whom]").GetAttribute("value"));
    }

    [Fact]
    public void The_list_says_how_everybody_stands()
    {
        var (past, ahead) = (Today.AddDays(-1), Today.AddDays(7));

        Assert.Equal("Completed on 28 November 2026", Standing(Line with { CompletedOn = Today }));
        Assert.Equal("Overdue since 27 November 2026", Standing(Line with { NextDue = past }));
        Assert.Equal("Not begun; first due by 5 December 2026", Standing(Line with { Done = 0, NextDue = ahead }));
        Assert.Equal("Not begun", Standing(Line with { Done = 0, NextDue = null }));
        Assert.Equal("Under way; next due by 5 December 2026", Standing(Line with { NextDue = ahead }));
        Assert.Equal("Under way", Standing(Line with { NextDue = null }));
    }

    [Fact]
    public void A_manager_of_one_team_is_not_asked_where()
    {
        var agency = Team([], new ProgressResult(0, []));
        var duty = Asked with { Scope = new ManagerScope(Council.Id, Council.Teams[0].Id) };
        var team = Render<TeamPage>(page => page.Show(new TeamModel(duty, [], new ProgressResult(0, []), Today)));

        Assert.Single(agency.FindAll("select[name=place]"));
        Assert.Empty(team.FindAll("select[name=place]"));
    }

    [Fact]
    public void A_group_too_small_has_no_picture_and_too_few_answers_are_not_shown()
    {
        var none = Picture(null, new FollowUpShare(1, "I did it", 3, SmallGroups.Fewest - 1));
        var some = Picture(
            new GroupPicture("Northgate Council", Today, [], []),
            new FollowUpShare(1, "I did it", 6, SmallGroups.Fewest),
            new FollowUpShare(2, "I tried", 6, SmallGroups.Fewest)
        );

        Assert.Contains("There is no picture of this group.", none.Markup, StringComparison.Ordinal);
        Assert.Empty(none.FindAll("#themes, #after"));
        Assert.Contains("None that stands out", some.Markup, StringComparison.Ordinal);
        Assert.Equal(
            ["After six weeks", "After three months"],
            some.FindAll("section[aria-labelledby=after] h3").Select(heading => heading.TextContent)
        );
    }

    private static ProgressCount Count => new(OrganisationPages.Induction.Id, Council.Id, null, 9, 2, 3, 1);

    private IRenderedComponent<ProgrammePage> Programme(Programme programme) => Given(programme, September);

    private IRenderedComponent<ProgrammePage> Given(Programme programme, params Cohort[] cohorts) =>
        Render<ProgrammePage>(page =>
            page.Show(new ProgrammeModel(programme, ProgrammeDraft.Of(programme), cohorts, Subjects.All, Places))
        );

    private static string Moves(IElement row) =>
        string.Join(' ', row.QuerySelectorAll(".programme__move button").Select(button => button.TextContent.Split(',')[0]));

    private static string Retire(IRenderedComponent<ProgrammePage> page) => page.Find("button[formaction$='/retirements']").TextContent;

    private string Takes(Cohort cohort) =>
        Given(OrganisationPages.Induction, cohort).Find("section[aria-labelledby=given] small").TextContent;

    private static DateOnly? Day(string? day) =>
        day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    private IRenderedComponent<TeamPage> Team(IReadOnlyList<ProgressCount> counts, ProgressResult found) =>
        Render<TeamPage>(page => page.Show(new TeamModel(Asked, counts, found, Today)));

    private string Standing(ProgressLine line) => Team([Count], new ProgressResult(1, [line])).Find("td[data-label=Standing]").TextContent;

    private IRenderedComponent<TeamPicturePage> Picture(GroupPicture? picture, params FollowUpShare[] shares) =>
        Render<TeamPicturePage>(page => page.Show(new TeamPictureModel(Asked, picture, shares)));
}
