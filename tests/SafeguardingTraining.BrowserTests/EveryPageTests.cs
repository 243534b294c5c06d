using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

public sealed class EveryPageTests(Browser browser, TrainingSite site)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(390)]
    public async Task No_page_has_a_violation_that_axe_can_find_or_scrolls_sideways(int width)
    {
        await using var visitor = await browser.Visit(new() { ViewportSize = new() { Width = width, Height = 900 } });
        var player = new Player(await visitor.NewPageAsync(), site);
        var found = new List<string>();
        player.Page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.Contains("status of 4", StringComparison.Ordinal))
            {
                found.Add($"{player.Page.Url}: {said.Text}");
            }
        };

        await foreach (var page in Pages(player))
        {
            found.AddRange(await player.Page.Violations(page));
        }

        Assert.Empty(found);
    }

    /// <summary>Opens every page of the site in turn, each in the states that a person can meet.</summary>
    private static async IAsyncEnumerable<string> Pages(Player player)
    {
        foreach (var address in (string[])["/", "/scenarios", "/scenarios/every-call-on-its-own-page", "/scenarios/every-call-on-its-own-page/without-the-scenes",
            "/practice-points", "/practice-points/PC-09", "/practice-points/TH-01", "/practice-points/ES-01", "/practice-points/FA-01", "/practice-points/RL-02", "/practice-points?q=record", "/practice-points?q=zebra", "/induction", "/themes/ES", "/roles/school", "/done", "/coverage", "/briefings", "/briefings/less", "/drills", "/drills/place-it-in-the-window", "/drills/place-it-in-the-window/leave-it-a-week", "/drills/say-it-fairer/hard-to-reach", "/drills/who-leads/end", "/help", "/help/diary", "/help/settings", "/help/running", "/help/writing-a-scenario", "/support", "/privacy", "/accessibility", "/account/sign-in", "/account/register", "/account/forgotten", "/account/forgotten/sent", "/account/new-password/none", "/authoring", "/authoring/codes", "/authoring/every-call-on-its-own-page", "/authoring/every-call-on-its-own-page/preview?at=the_door", "/nothing-here"])
        {
            await player.Open(address);
            yield return address;
        }
        await player.Open("/scenarios/every-call-on-its-own-page");
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "start, nobody chosen";
        await player.Begin();
        yield return "first scene";
        await player.Continue();
        yield return "first scene, nothing chosen";
        await player.Choose(0);
        yield return "second scene";
        await player.Choose(0);
        await player.Page.Locator("form.decide input[type=radio]").EvaluateAllAsync<int>("all => all.filter(r => r.closest('.choice').querySelector('textarea') && (r.checked = true)).length");
        yield return "third scene, own words";
        await player.Page.Locator("textarea:visible").FillAsync("Mum refused to engage and is hard to reach. Kit said, \"Quiet.\" I rang 01632 960 117.");
        await player.Page.GetByText("Read my words back").ClickAsync();
        yield return "third scene, words read back";
        await player.PlayToTheEnd();
        yield return "ending";
        await player.ReadTheDebrief();
        yield return "debrief";
        await player.Open("/drills/who-leads/three-early-helps?left=nine-at-the-door");
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "drill, nothing chosen";
        await player.Page.Locator("main form input[type=radio]").First.CheckAsync();
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "drill, chosen";
        await player.Open("/drills/dear-millie/the-row-at-tea");
        await player.Page.Locator("textarea").FillAsync("Dear Millie, you were attention seeking.");
        await player.Page.Locator("main form button.govuk-button").First.ClickAsync();
        yield return "drill, written";
        await player.Open("/account/register");
        await player.Page.Locator("main form button.govuk-button").Last.ClickAsync();
        yield return "register, nothing filled in";
        var owner = await player.Register();
        await player.Open("/account");
        yield return "account";
        foreach (var address in (string[])["/account/password", "/account/second-step", "/account/second-step?offered=yes", "/account/passkeys", "/account/sessions", "/account/my-data", "/account/close"])
        {
            await player.Open(address);
            yield return address;
        }
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "close my account, nothing typed";
        await player.Open("/account/second-step");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Set it up" }).ClickAsync();
        yield return "second step, set up";
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).ClickAsync();
        yield return "second step, no code typed";
        await player.Open("/diary");
        yield return "diary, empty";
        await player.Open("/diary/new");
        await player.Page.Locator("main form button.govuk-button").First.ClickAsync();
        yield return "write, nothing written";
        await player.Page.Locator("textarea[name=learnt]").FillAsync("The family is hard to reach. I rang 01632 960 117.");
        await player.Page.GetByText("Read my words back").ClickAsync();
        yield return "write, words read back";
        await player.Write("Ring back", "", "");
        yield return "entry";
        var entry = new Uri(player.Page.Url).AbsolutePath;
        await player.Open($"{entry}/change");
        yield return "change an entry";
        await player.Open($"{entry}/delete");
        yield return "delete an entry";
        foreach (var address in (string[])["/diary", "/diary?show=open-actions", "/diary/take-away", $"/diary/take-away?entry={entry.Split('/')[^1]}", "/diary/copies?format=Print",
            "/diary/registration", "/diary/registration?shape=Hcpc", "/diary/calendar", $"/diary/shares/new?entry={entry.Split('/')[^1]}", "/diary/close"])
        {
            await player.Open(address);
            yield return address;
        }
        await player.Open("/briefings/less");
        await player.Page.Locator("#read form button").First.ClickAsync();
        yield return "briefing, read";
        await player.Open("/briefings");
        yield return "briefings, one read";
        await player.Open("/done");
        yield return "what I have done";
        await player.Open("/scenarios");
        yield return "library, with an attempt";
        await player.Open("/");
        yield return "home, signed in";
        await player.Page.Context.ClearCookiesAsync();
        await player.Open("/account/register");
        var reader = await player.Register("Hanne Brook");
        await player.Become(owner);
        await player.Share(entry, reader);
        yield return "shared, for its owner";
        var shared = new Uri(player.Page.Url).AbsolutePath;
        await player.Become(reader);
        await player.Open(shared.Replace("/shares/", "/received/", StringComparison.Ordinal));
        Assert.Contains("Ring back", await player.Text(), StringComparison.Ordinal);
        yield return "shared, for its reader";
        await player.Open("/diary");
        yield return "diary, with something received";
        await player.Page.Context.ClearCookiesAsync();
        await player.Open("/account/sign-in");
        await player.Page.Locator("button[value=odile]").ClickAsync();
        foreach (var address in (string[])["/admin", "/admin/local-values", "/admin/retention", "/admin/site", "/admin/audit", "/admin/people", "/admin/people/new", "/admin/people/import", "/admin/people/invitations", "/admin/agencies", "/admin/programmes", "/team", "/team/picture", "/learning", "/learning/calendar", "/workshops", "/workshops/bookings", "/workshops/bookings/new", "/workshops/claims", "/certificates", "/certificates/ABC", "/invitations/gone", "/account"])
        {
            await player.Open(address);
            yield return address;
        }
        await player.Open("/admin/programmes");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Add the starter set" }).ClickAsync();
        yield return "programmes, with the starter set";
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "First two weeks" }).ClickAsync();
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Give it to them" }).ClickAsync();
        yield return "programme, given";
        await player.Open("/learning");
        yield return "my learning, with a programme";
        await player.Open("/team");
        yield return "team, with a programme";
        await player.Open("/admin/people/new");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Invite them" }).ClickAsync();
        yield return "somebody to invite, nothing typed";
        await player.Open("/admin/people");
        await player.Page.Locator("main table a").First.ClickAsync();
        yield return "somebody here";
        await player.Open("/admin/agencies");
        await player.Page.Locator("main ul.lines a").First.ClickAsync();
        yield return "agency";
        await player.Open("/workshops/bookings/new");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Offer it" }).ClickAsync();
        yield return "a date to offer, nothing typed";
        await player.Open("/admin/retention");
        await player.Page.Locator("main input[name=attempts]").FillAsync("soon");
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "keeping and deleting, refused";
        await player.Page.Locator("main input[name=attempts]").FillAsync("24");
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "keeping and deleting, kept";
        await player.Open("/admin/audit");
        yield return "audit log, with a row";
    }
}
