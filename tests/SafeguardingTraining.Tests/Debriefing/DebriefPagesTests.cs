using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Debriefing;

/// <summary>The debrief over HTTP: its first page, its chapters, and the way into the diary.</summary>
[Collection<SiteOfDiaries>]
public sealed class DebriefPagesTests(RunningSite site)
{
    private const string Story = "/scenarios/every-call-on-its-own-page";

    [Fact]
    public async Task Every_chapter_has_an_address_of_its_own_and_leads_to_the_next()
    {
        var robin = await Played(await site.Join());
        var first = robin.Address;
        var listed = robin.Page.QuerySelectorAll(".chapters li a").Select(link => link.GetAttribute("href") ?? "").ToList();
        Assert.Contains($"{first}/questions", listed);
        Assert.Contains($"{first}/review", listed);

        var walked = new List<string>();
        for (var next = listed[0]; next is not null && walked.Count < 60; )
        {
            await robin.Open(next);
            Assert.Equal(HttpStatusCode.OK, robin.Status);
            walked.Add(next);
            next = robin.Page.QuerySelector(".chapter-nav a[rel=next]")?.GetAttribute("href");
        }

        Assert.Equal(listed, walked.Where(address => !address.Contains('?', StringComparison.Ordinal)));
        Assert.Equal(walked.Distinct(), walked);
    }

    [Fact]
    public async Task A_chapter_that_is_not_there_is_not_found_and_a_part_too_far_is_the_last()
    {
        var robin = await Played(await site.Join());
        var first = robin.Address;

        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open($"{first}/scores")).Status);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open($"{first}/decisions?part=99")).Status);
        Assert.NotNull(robin.Page.QuerySelector(".parts b"));
        Assert.Equal(HttpStatusCode.OK, (await robin.Open($"{first}/decisions?part=x")).Status);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open($"{first}/paper")).Status);
        Assert.Equal(HttpStatusCode.OK, (await robin.Open($"{first}/everything")).Status);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open($"{first}/decisions")).Status);
    }

    [Fact]
    public async Task Leaving_a_debrief_for_now_has_a_way_back_to_the_same_chapter()
    {
        var robin = await Played(await site.Join());
        var chapter = $"{robin.Address}/decisions?part=2";

        await robin.Open(robin.Page.QuerySelector(".leave")!.GetAttribute("href")!);
        Assert.Contains("Back to where I was, when I like", robin.Text, StringComparison.Ordinal);
        await robin.Open($"/support?from={Uri.EscapeDataString(chapter)}");
        Assert.NotNull(robin.Page.QuerySelector($"main a[href='{chapter}']"));
        await robin.Open($"/support?from={Uri.EscapeDataString(chapter + "/../..")}");
        Assert.DoesNotContain("Back to where I was", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Writing_about_a_story_begins_with_what_its_debrief_offers_unless_the_diary_has_it()
    {
        var robin = await Played(await site.Join());
        var first = robin.Address;
        var offered = robin.Page.QuerySelector("#tomorrow textarea[name=what]")!.TextContent.Trim();
        var write = robin.Page.QuerySelector("#tomorrow a[href^='/diary/new']")!.GetAttribute("href")!;

        await robin.Open(write);
        Assert.Equal(offered, robin.Page.QuerySelector("textarea[name=what-1]")!.TextContent.Trim());

        await robin.Open(first);
        await robin.Submit(robin.Form($"{first}/notes"));
        await robin.Open(write);
        Assert.Equal("", robin.Page.QuerySelector("textarea[name=what-1]")!.TextContent.Trim());
    }

    [Fact]
    public async Task One_thing_to_do_goes_into_the_diary_with_its_day_and_is_kept_once()
    {
        var robin = await Played(await site.Join());
        var first = robin.Address;
        var form = robin.Form($"{first}/notes").Fill("what", "Ring back one person whose worry I closed");

        await robin.Submit(form);
        Assert.Equal(HttpStatusCode.OK, robin.Status);
        Assert.Contains("It is in your diary", robin.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("Ring+back", robin.Address, StringComparison.Ordinal);
        await robin.Submit(form);

        await robin.Open("/diary");
        Assert.Contains("Ring back one person whose worry I closed", robin.Text, StringComparison.Ordinal);
        Assert.Single(
            robin
                .Page.QuerySelectorAll("main a")
                .Where(link => link.TextContent.Contains("After “Every call", StringComparison.Ordinal))
                .Select(link => link.GetAttribute("href"))
                .Distinct()
        );
    }

    [Fact]
    public async Task Words_without_a_day_come_back_with_what_to_mend_and_nothing_is_lost()
    {
        var robin = await Played(await site.Join());

        await robin.Submit(form => form.Fill("what", "Ring Jo back").Fill("on", "soon"), $"{robin.Address}/notes");

        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        Assert.Contains("Give a day", robin.Text, StringComparison.Ordinal);
        Assert.Equal("Ring Jo back", robin.Form(robin.Address)["what"]);
    }

    [Fact]
    public async Task A_guest_is_told_what_to_do_and_words_sent_all_the_same_stay()
    {
        var guest = await Played(site.Visit());
        var first = guest.Address;
        Assert.Contains("A diary needs an account", guest.Text, StringComparison.Ordinal);
        Assert.NotNull(guest.Page.QuerySelector($"#tomorrow a[href='/account/sign-in?from={Uri.EscapeDataString(first)}']"));

        await guest.Submit(guest.Form().Forge("what", "Ring Jo back").Forge("on", "2199-01-01").To($"{first}/notes"));

        Assert.Equal(HttpStatusCode.BadRequest, guest.Status);
        Assert.Contains("You are not signed in any more", guest.Text, StringComparison.Ordinal);
        Assert.Contains("Ring Jo back", guest.Page.QuerySelector("#what")?.TextContent, StringComparison.Ordinal);
    }

    private static async Task<Visitor> Played(Visitor visitor)
    {
        await visitor.Open(Story);
        await visitor.Submit(form => form.Fill("role", "social-worker"), $"{Story}/playthroughs");
        var place = visitor.Address.Split('?')[0];
        for (var turn = 0; turn < 40 && visitor.Page.QuerySelector("form.decide, form.spend") is not null; turn++)
        {
            var radio = visitor.Page.QuerySelector("form.decide input[type=radio], form.spend input[type=radio]");
            await (
                radio is not null
                    ? visitor.Submit(form => form.Fill("choice", radio.GetAttribute("value") ?? ""))
                    : visitor.Submit(form => form.Forge("go", visitor.Page.QuerySelector("button[name=go]")?.GetAttribute("value") ?? "0"))
            );
        }
        return await visitor.Open($"{place}/debrief");
    }
}
