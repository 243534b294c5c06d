using AngleSharp.Dom;
using Bunit;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Tests.Site;
using PageLayout = SafeguardingTraining.Host.Site.Pages.Layout;

namespace SafeguardingTraining.Tests.Pages;

/// <summary>What is around and between the pages: the frame, the way through a list, what is decided locally.</summary>
public sealed class FrameTests : BunitContext
{
    private static readonly PageFrame Guest = Rendered.Frame with { PersonName = null };

    [Fact]
    public async Task These_links_are_those_that_the_features_put_into_the_frame()
    {
        await using var site = new RunningSite();

        Assert.Equal(
            Rendered.Links.OrderBy(link => link.Place).ThenBy(link => link.Order).ThenBy(link => link.Address),
            site.Get<IEnumerable<FrameLink>>().OrderBy(link => link.Place).ThenBy(link => link.Order).ThenBy(link => link.Address)
        );
    }

    [Fact]
    public void A_guest_is_offered_to_sign_in_and_a_person_their_account_and_the_way_out()
    {
        Assert.Equal("Comfort Sign in", End(Frame(Guest)));
        Assert.Equal("Comfort Priya’s account Sign out", End(Frame(Rendered.Frame)));
    }

    [Fact]
    public void Signing_out_is_a_form_in_the_masthead_that_needs_no_script()
    {
        var form = Frame(Rendered.Frame).Find(".masthead__end form");

        Assert.Equal(("/account/sign-outs", "post"), (form.GetAttribute("action"), form.GetAttribute("method")));
        Assert.Equal("token", form.QuerySelector("input[name=__RequestVerificationToken]")?.GetAttribute("value"));
        Assert.Empty(Frame(Guest).FindAll(".masthead form"));
    }

    [Theory]
    [InlineData("Priya", "Priya’s account")]
    [InlineData("Hester Quill", "Hester’s account")]
    [InlineData("Dr Hester Quill", "My account")]
    [InlineData("J. Ash", "My account")]
    [InlineData("Wolfeschlegelstein", "My account")]
    [InlineData("", "My account")]
    public void An_account_is_called_by_a_short_name_or_is_mine(string name, string said) =>
        Assert.Equal($"Comfort {said} Sign out", End(Frame(Rendered.Frame with { PersonName = name })));

    [Fact]
    public void The_pages_of_one_part_stand_beside_each_other_and_say_which_is_open()
    {
        var page = Render<PageLayout>(page =>
            page.Add(one => one.Frame, Guest)
                .Add(one => one.Title, "Practice points")
                .Add(one => one.Section, Section.Briefings)
                .Add(one => one.Within, "/practice-points")
        );

        Assert.Equal("Know", page.Find(".within").GetAttribute("aria-label"));
        Assert.Equal(["Briefings", "Practice points"], page.FindAll(".within a").Select(link => link.TextContent));
        Assert.Equal("Practice points", Assert.Single(page.FindAll("[aria-current=page]")).TextContent);
        Assert.Equal("Know", Assert.Single(page.FindAll("[aria-current=true]")).TextContent);
    }

    [Fact]
    public void A_story_can_be_left_by_whoever_reads_it()
    {
        var story = Render<PageLayout>(page =>
            page.Add(one => one.Frame, Guest).Add(one => one.Title, "Scene").Add(one => one.LeaveFrom, "/play/1")
        );

        Assert.Equal("Leave for now", story.Find(".masthead__in > :last-child").TextContent);
        Assert.Equal("/support?from=%2Fplay%2F1", story.Find(".leave").GetAttribute("href"));
        Assert.Equal("Comfort", End(story));
        Assert.Equal("/comfort?from=%2Fplay%2F1", story.Find(".masthead__end a").GetAttribute("href"));
    }

    [Theory]
    [InlineData(true, "Error: Diary - Safeguarding Training")]
    [InlineData(false, "Diary - Safeguarding Training")]
    public void The_title_says_that_a_form_came_back(bool hasError, string title)
    {
        var page = Render<PageLayout>(page =>
            page.Add(one => one.Frame, Guest).Add(one => one.Title, "Diary").Add(one => one.HasError, hasError)
        );

        Assert.Equal(title, page.Find("title").TextContent);
    }

    [Fact]
    public void The_section_a_page_belongs_to_is_the_current_one_and_no_other()
    {
        var page = Render<PageLayout>(page =>
            page.Add(one => one.Frame, Guest with { Path = "/diary" }).Add(one => one.Title, "Diary").Add(one => one.Section, Section.Diary)
        );

        Assert.Equal("Diary", Assert.Single(page.FindAll("[aria-current=page]")).TextContent);
        Assert.Empty(Frame(Guest).FindAll("[aria-current]"));
    }

    [Fact]
    public void A_page_within_a_section_is_not_the_page_its_menu_leads_to()
    {
        var page = Render<PageLayout>(page =>
            page.Add(one => one.Frame, Guest with { Path = "/diary/new" })
                .Add(one => one.Title, "Write")
                .Add(one => one.Section, Section.Diary)
        );

        Assert.Equal("Diary", Assert.Single(page.FindAll("[aria-current=true]")).TextContent);
    }

    [Theory]
    [InlineData(1, 1, null, null)]
    [InlineData(1, 3, null, "?page=2")]
    [InlineData(2, 3, "?page=1", "?page=3")]
    [InlineData(3, 3, "?page=2", null)]
    public void A_list_leads_back_and_on_where_there_is_more(int page, int pages, string? back, string? on)
    {
        var list = Render<Pagination>(list =>
            list.Add(one => one.Page, page).Add(one => one.Pages, pages).Add(one => one.At, number => $"?page={number}")
        );

        Assert.Equal(back, list.FindAll("a[rel=prev]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(on, list.FindAll("a[rel=next]").SingleOrDefault()?.GetAttribute("href"));
        Assert.Equal(pages > 1 ? $"Page {page} of {pages}" : null, list.FindAll("span").SingleOrDefault()?.TextContent);
    }

    [Fact]
    public void What_a_partnership_has_not_decided_is_asked_of_the_safeguarding_lead()
    {
        var known = LocalValues.None with { Procedures = "procedures.example.org" };
        var unknown = Render<CheckLocally>(box => box.Add(one => one.Local, LocalValues.None).Add(one => one.Slots, LocalSlot.All));
        var some = Render<CheckLocally>(box => box.Add(one => one.Local, known).Add(one => one.Slots, LocalSlot.All));

        Assert.Equal(
            "Not filled in here yet: our front door, our procedures, our names for the levels of help, our steps when we disagree, our recording standard and our was-not-brought policy. Ask your safeguarding lead.",
            Assert.Single(unknown.FindAll(".locally__ask")).TextContent
        );
        Assert.DoesNotContain("our procedures", Assert.Single(some.FindAll(".locally__ask")).TextContent);
        Assert.Contains("procedures.example.org", some.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_calendar_without_an_address_offers_one_and_shows_none()
    {
        var none = Calendar(null);
        var made = Calendar("https://training.example/diary/calendar/x.ics");

        Assert.Empty(none.FindAll(".secret, [formaction]"));
        Assert.Equal("Make an address for my calendar", none.Find("button").TextContent);
        Assert.Equal("https://training.example/diary/calendar/x.ics", made.Find(".secret code").TextContent);
        Assert.Equal("/deletions", made.Find("button[formaction]").GetAttribute("formaction"));
    }

    [Fact]
    public void A_renewed_address_says_that_the_old_one_is_over()
    {
        Assert.Contains(
            "An older one shows nothing any more.",
            Calendar("https://training.example/x.ics", wasRenewed: true).Find(".notice").TextContent,
            StringComparison.Ordinal
        );
        Assert.Empty(Calendar("https://training.example/x.ics").FindAll(".notice"));
    }

    private IRenderedComponent<PageLayout> Frame(PageFrame frame) =>
        Render<PageLayout>(page => page.Add(one => one.Frame, frame).Add(one => one.Title, "Home"));

    private static string End(IRenderedComponent<PageLayout> page) =>
        string.Join(' ', page.Find(".masthead__end").TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<CalendarAddress> Calendar(string? address, bool wasRenewed = false) =>
        Render<CalendarAddress>(calendar =>
            calendar
                .Add(one => one.Frame, Rendered.Frame)
                .Add(one => one.Address, address)
                .Add(one => one.WasRenewed, wasRenewed)
                .Add(one => one.Renewals, "/renewals")
                .Add(one => one.Deletions, "/deletions")
                .AddChildContent("<p>What it shows.</p>")
        );
}
