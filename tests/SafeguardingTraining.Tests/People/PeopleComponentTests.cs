using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.People.Import;
using SafeguardingTraining.Host.Features.People.Invitations;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Tests.Pages;
using static SafeguardingTraining.Tests.Pages.OrganisationPages;

namespace SafeguardingTraining.Tests.People;

/// <summary>What an administrator, and somebody who is invited, sees in each state of a person.</summary>
public sealed class PeopleComponentTests : BunitContext
{
    private const string Site = "https://training.example";

    [Fact]
    public void Somebody_not_here_yet_is_invited_and_has_no_way_in_to_look_after()
    {
        var page = Person(null);

        Assert.Equal("Invite somebody", page.Find("h1").TextContent);
        Assert.Equal("Invite them", page.Find("main form button").TextContent);
        Assert.Empty(page.FindAll("aside"));
    }

    [Fact]
    public void Without_an_agency_one_is_asked_for_first()
    {
        var none = Render<MemberPage>(page => page.Show(new MemberModel(null, MemberDraft.Fresh(Today), new Partnership([]))));

        Assert.NotEmpty(none.FindAll("a[href='/admin/agencies']"));
        Assert.Empty(Person(null).FindAll("main a[href='/admin/agencies']"));
    }

    [Fact]
    public void An_open_invitation_shows_its_address_and_one_that_is_over_does_not()
    {
        var open = Person(Invited, model => model with { Invitation = Open, Site = Site, Now = Now });
        var over = Person(Invited, model =>
            model with
            {
                Invitation = Open,
                Site = Site,
                Now = Now + Invitation.Lasts + TimeSpan.FromMinutes(1),
            }
        );

        Assert.StartsWith($"{Site}/", open.Find(".secret code").TextContent, StringComparison.Ordinal);
        Assert.Empty(over.FindAll(".secret"));
        Assert.Contains("Their invitation is over.", over.Markup, StringComparison.Ordinal);
        Assert.All([open, over], page => Assert.Contains("Invite again", page.Markup, StringComparison.Ordinal));
    }

    [Fact]
    public void Somebody_with_an_account_is_given_a_password_link_once()
    {
        var before = Person(Here);
        var made = Person(Here, model =>
            model with
            {
                Site = Site,
                PasswordLink = new PasswordLink("/account/new-password/abc", Now.AddHours(1)),
            }
        );

        Assert.Contains("Make a link for a new password", before.Markup, StringComparison.Ordinal);
        Assert.Empty(before.FindAll(".secret"));
        Assert.Equal($"{Site}/account/new-password/abc", made.Find(".secret code").TextContent);
        Assert.Contains("until 10:00 on 28 November 2026", made.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Make a link for a new password", made.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Somebody_switched_off_can_only_be_switched_on_again() =>
        Assert.Equal(["Switch on again"], Person(Off).FindAll("aside button").Select(button => button.TextContent));

    [Fact]
    public void A_slip_about_roles_stands_at_the_roles()
    {
        var page = Person(Here, model => model with { Problems = [MemberModel.LastAdministrator] });

        Assert.Equal("roles-error", page.Find("fieldset").GetAttribute("aria-describedby"));
        Assert.EndsWith(MemberModel.LastAdministrator.Message, page.Find("#roles-error").TextContent, StringComparison.Ordinal);
        Assert.False(Person(Here).Find("fieldset").HasAttribute("aria-describedby"));
    }

    [Theory]
    [InlineData(null, 0, "Nobody is in the list yet.")]
    [InlineData("zz", 0, "Nobody like that is in the list. Fewer letters find more.")]
    [InlineData(null, 1, "One person.")]
    [InlineData(null, 1130, "1,130 people.")]
    public void The_list_says_how_many_it_found(string? words, int count, string told)
    {
        var found = new PeopleFound(count, count == 0 ? [] : [Here]);
        var page = Render<PeoplePage>(page => page.Show(new PeopleModel(PeopleQuery.Of(words, null, null, 1), found, Partners)));

        Assert.Equal(told, page.Find("p.text").TextContent);
        Assert.Equal(count > 0, page.FindAll("table").Count == 1);
    }

    [Fact]
    public void The_list_says_how_everybody_stands()
    {
        var everybody = new PeopleModel(PeopleQuery.Of(null, null, null, 1), new PeopleFound(3, [Invited, Here, Off]), Partners);
        var page = Render<PeoplePage>(page => page.Show(everybody));

        Assert.Equal(
            ["Invited", "Here", "Switched off on 28 November 2026"],
            page.FindAll("td[data-label=Standing]").Select(cell => cell.TextContent)
        );
    }

    [Fact]
    public void An_invitation_is_taken_up_with_a_new_account_with_ones_own_or_not_at_all()
    {
        var fresh = Invite(InvitationReader.Guest);
        var own = Invite(InvitationReader.Invited);
        var placed = Invite(InvitationReader.Placed);
        var another = Invite(InvitationReader.Another);

        Assert.Equal(Invited.Name, fresh.Find($"#{RegisterModel.NameField}").GetAttribute("value"));
        Assert.Equal(["Accept with this account"], own.FindAll("main form button").Select(button => button.TextContent));
        Assert.Empty(own.FindAll("main input:not([type=hidden])"));
        Assert.Empty(placed.FindAll("main form"));
        Assert.Equal(["Sign out and open it again"], another.FindAll("main form button").Select(button => button.TextContent));
    }

    [Fact]
    public void A_file_to_mend_is_told_line_by_line_up_to_a_limit()
    {
        var one = Import(new ImportProblem(1, "", "The file is empty."));
        var lines = Enumerable.Range(1, ImportFile.MostProblems + 20);
        var many = Import([.. lines.Select(line => new ImportProblem(line, "email", "Mend it."))]);

        Assert.Equal("One thing to mend in the file", one.Find("#to-mend").TextContent);
        Assert.Equal("The file", one.Find("td[data-label=Column]").TextContent);
        Assert.DoesNotContain("more like these", one.Markup, StringComparison.Ordinal);
        Assert.Equal("220 things to mend in the file", many.Find("#to-mend").TextContent);
        Assert.Equal(ImportFile.MostProblems, many.FindAll("tbody tr").Count);
        Assert.Contains("And 20 more like these.", many.Markup, StringComparison.Ordinal);
        Assert.Empty(Render<ImportPage>(page => page.Show(new ImportModel())).FindAll("#to-mend, .govuk-error-message"));
    }

    [Fact]
    public void Slips_are_cut_for_those_whose_invitation_waits()
    {
        var none = Render<HandoutPage>(page => page.Show(new HandoutModel([], Partners, Site)));
        var one = Render<HandoutPage>(page => page.Show(new HandoutModel([Open], Partners, Site)));

        Assert.Empty(none.FindAll(".slip-out, [data-print]"));
        Assert.Contains(Invited.Name, Assert.Single(one.FindAll(".slip-out")).TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_what_nobody_is_in_can_be_taken_away()
    {
        var empty = Agency(new());
        var inTeam = Agency(new() { [(Council.Id, Council.Teams[0].Id)] = 3 });

        Assert.Contains("Take this agency away", empty.Markup, StringComparison.Ordinal);
        Assert.Contains("Take it away", empty.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Take this agency away", inTeam.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("Take it away", inTeam.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Agencies_are_listed_with_their_people_and_teams()
    {
        var counts = new Dictionary<(Guid, Guid?), int> { [(Council.Id, Council.Teams[0].Id)] = 1 };
        var some = Render<AgenciesPage>(page => page.Show(new AgenciesModel(Partners, counts)));
        var none = Render<AgenciesPage>(page => page.Show(new AgenciesModel(new Partnership([]), counts)));

        Assert.Equal(["One person, Duty team", "Nobody yet"], some.FindAll(".lines small").Select(line => line.TextContent));
        Assert.DoesNotContain("Begin with your own.", some.Markup, StringComparison.Ordinal);
        Assert.Contains("Begin with your own.", none.Markup, StringComparison.Ordinal);
    }

    private IRenderedComponent<MemberPage> Person(Member? member, Func<MemberModel, MemberModel>? change = null)
    {
        var model = new MemberModel(member, member is null ? MemberDraft.Fresh(Today) : MemberDraft.Of(member), Partners);
        return Render<MemberPage>(page => page.Show(change?.Invoke(model) ?? model));
    }

    private IRenderedComponent<InvitationPage> Invite(InvitationReader reader) =>
        Render<InvitationPage>(page => page.Show(new InvitationModel("token", "Northgate Council", Invited, reader)));

    private IRenderedComponent<ImportPage> Import(params ImportProblem[] problems) =>
        Render<ImportPage>(page => page.Show(new ImportModel([ImportModel.ToMend], problems)));

    private IRenderedComponent<AgencyPage> Agency(Dictionary<(Guid, Guid?), int> counts) =>
        Render<AgencyPage>(page => page.Show(new AgencyModel(Council, counts)));
}
