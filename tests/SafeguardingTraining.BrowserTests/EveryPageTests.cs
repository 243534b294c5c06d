using System.IO.Compression;
using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>Every page of the site, in the states that a person can meet, on a wide screen and on a phone.</summary>
public sealed class EveryPageTests(Browser browser, TrainingSite site, Accessibility accessibility)
{
    private static readonly string[] OpenToAnybody =
    [
        "/",
        "/scenarios",
        "/scenarios/every-call-on-its-own-page",
        "/scenarios/every-call-on-its-own-page/without-the-scenes",
        "/practice-points",
        "/practice-points/PC-09",
        "/practice-points/TH-01",
        "/practice-points/ES-01",
        "/practice-points/FA-01",
        "/practice-points/RL-02",
        "/practice-points?q=record",
        "/practice-points?q=zebra",
        "/induction",
        "/themes/ES",
        "/roles/school",
        "/done",
        "/search",
        "/bookmarks",
        "/scenarios?age=primary&done=no",
        "/coverage",
        "/briefings",
        "/briefings/less",
        "/briefings/less/feedback",
        "/feedback/sent",
        "/feedback",
        "/drills",
        "/drills/place-it-in-the-window",
        "/drills/place-it-in-the-window/leave-it-a-week",
        "/drills/say-it-fairer/hard-to-reach",
        "/drills/who-leads/end",
        "/help",
        "/help/diary",
        "/help/settings",
        "/help/running",
        "/help/writing-a-scenario",
        "/help/publishing",
        "/support",
        "/comfort",
        "/comfort?kept=yes&from=%2Fdrills",
        "/privacy",
        "/accessibility",
        "/account/sign-in",
        "/account/register",
        "/account/register/sent",
        "/account/forgotten",
        "/account/forgotten/sent",
        "/account/new-password/none",
        "/authoring",
        "/authoring/codes",
        "/authoring/guide",
        "/authoring/guide/who-speaks-and-when",
        "/authoring/dear-nia",
        "/authoring/dear-nia/preview?at=old_school",
        "/authoring/dear-nia/versions",
        "/authoring/new",
        "/authoring/kinds/point",
        "/authoring/kinds/drill/new",
        "/authoring/briefing.less",
        "/authoring/lexicon.words",
        "/no-connection",
        "/without-signal",
        "/nothing-here",
    ];

    private const string Draft = "/authoring/the-coat-on-the-peg/draft";

    private static readonly string[] OfAnAccount =
    [
        "/account",
        "/account/password",
        "/account/second-step",
        "/account/second-step?offered=yes",
        "/account/passkeys",
        "/account/sessions",
        "/account/my-data",
        "/account/letters",
        "/account/close",
    ];

    private static readonly string[] OfAnOrganisation =
    [
        "/admin",
        "/admin/local-values",
        "/admin/requests",
        "/admin/requests?q=e",
        "/admin/retention",
        "/admin/letters",
        "/admin/letters/rules",
        "/admin/letters/kinds/due-soon",
        "/admin/letters/kinds/password",
        "/admin/letters/resendings",
        "/admin/site",
        "/admin/audit",
        "/admin/people",
        "/admin/people/new",
        "/admin/people/import",
        "/admin/people/invitations",
        "/admin/agencies",
        "/admin/programmes",
        "/team",
        "/team/picture",
        "/team/evidence",
        "/team/deputies",
        "/team/evidence/paper",
        "/learning",
        "/learning/calendar",
        "/workshops",
        "/workshops/bookings",
        "/workshops/bookings/new",
        "/workshops/claims",
        "/workshops/new?scenario=every-call-on-its-own-page",
        "/workshops/plans/new?scenario=every-call-on-its-own-page&plan=60",
        "/certificates",
        "/certificates/ABC",
        "/invitations/gone",
        "/account",
    ];

    [Fact]
    public Task What_anybody_can_open_has_no_fault() =>
        NoFaults(EachOf(OpenToAnybody), OpeningTheMenu, StartingWithNobodyChosen, RegisteringWithNothing);

    [Fact]
    public Task A_story_a_drill_and_what_they_leave_behind_have_no_fault() => NoFaults(Playing, Drilling, HavingDone);

    [Fact]
    public Task An_account_has_no_fault() => NoFaults(Registering, EachOf(OfAnAccount), ClosingWithNothing, SettingUpASecondStep);

    [Fact]
    public Task A_diary_has_no_fault() => NoFaults(Diary);

    [Fact]
    public Task A_workshop_has_no_fault() => NoFaults(AWorkshop);

    [Fact]
    public Task An_organisation_has_no_fault() => NoFaults(Administering, EachOf(OfAnOrganisation), Programmes, People, Refusals);

    [Fact]
    public Task Writing_and_reviewing_a_story_have_no_fault() => NoFaults(TryingTheGuide, Drafting, BringingAZip, Reviewing);

    /// <summary>Walks through the states in turn and looks at each.</summary>
    private async Task NoFaults(params Func<Player, IAsyncEnumerable<string>>[] walks)
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        var player = new Player(await visitor.NewPageAsync(), site);
        await Accessibility.Prepare(player.Page);
        var found = new List<string>();
        player.Page.Console += (_, said) =>
        {
            if (said.Type == "error" && !said.Text.Contains("status of 4", StringComparison.Ordinal))
            {
                found.Add($"{player.Page.Url}: {said.Text}");
            }
        };

        foreach (var walk in walks)
        {
            await foreach (var state in walk(player))
            {
                found.AddRange(await accessibility.Faults(player.Page, state, 390, 1280));
            }
        }

        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    private static Func<Player, IAsyncEnumerable<string>> EachOf(string[] addresses) => player => Each(player, addresses);

    /// <summary>Opens the pages in turn; each shows itself, and not the way to sign in.</summary>
    private static async IAsyncEnumerable<string> Each(Player player, params IEnumerable<string> addresses)
    {
        foreach (var address in addresses)
        {
            await player.Open(address);
            Assert.Equal(address, new Uri(player.Page.Url).PathAndQuery);
            yield return address;
        }
    }

    private static async IAsyncEnumerable<string> StartingWithNobodyChosen(Player player)
    {
        await player.Open("/scenarios/every-call-on-its-own-page");
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "start, nobody chosen";
    }

    private static async IAsyncEnumerable<string> OpeningTheMenu(Player player)
    {
        await player.Open("/briefings");
        await player.Page.Locator(".menu").EvaluateAsync("menu => menu.open = true");
        yield return "the menu, open";
    }

    private static async IAsyncEnumerable<string> RegisteringWithNothing(Player player)
    {
        await player.Open("/account/register");
        await player.Page.Locator("main form button.govuk-button").Last.ClickAsync();
        yield return "register, nothing filled in";
    }

    private static async IAsyncEnumerable<string> Playing(Player player)
    {
        await player.Begin();
        await player.Choose(0);
        yield return "time to spend";
        await player.Continue();
        yield return "time to spend, nothing chosen";
        await player.Choose(0);
        yield return "time, some of it spent";
        await player.PlayToTheEnd();
        yield return "ending of strands";
        await player.ReadTheDebrief();
        yield return "debrief of strands";
        foreach (var page in await player.DebriefPages())
        {
            await player.Open(page);
            yield return $"debrief, {page.Split('/')[^1]}";
        }
        await player.Begin("Dear Nia", "Social worker");
        yield return "first scene";
        await player.Continue();
        yield return "first scene, nothing chosen";
        await player
            .Page.Locator("form.decide input[type=radio]")
            .EvaluateAllAsync<int>("all => all.filter(r => r.closest('.choice').querySelector('textarea') && (r.checked = true)).length");
        yield return "first scene, own words";
        await player
            .Page.Locator("textarea:visible")
            .FillAsync("Mum refused to engage and is hard to reach. Kit said, \"Quiet.\" I rang 01632 960 117.");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Read my words back" }).ClickAsync());
        yield return "first scene, words read back";
        await player.PlayToTheEnd();
        yield return "ending";
        await player.ReadTheDebrief();
        yield return "debrief";
        await player.Page.GoBackAsync();
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Scenes so far" }).ClickAsync();
        yield return "scenes so far, at the end";
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Read it again" }).First.ClickAsync();
        yield return "a scene read again";
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Go back to this moment" }).First.ClickAsync();
        yield return "a moment gone back to";
        await player.Choose(1);
        await player.Page.GetByRole(AriaRole.Link, new() { Name = "Scenes so far" }).ClickAsync();
        yield return "scenes so far, after going back";
        await player.Page.Locator("main .eyebrow a").ClickAsync();
        yield return "start, with two attempts";
    }

    private static async IAsyncEnumerable<string> Drilling(Player player)
    {
        await player.Open("/drills/who-leads/three-early-helps?left=nine-at-the-door");
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "drill, nothing chosen";
        await player.Page.Locator("main form input[type=radio]").First.CheckAsync();
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "drill, chosen";
        await player.Open("/drills/dear-millie/the-row-at-tea");
        await player.Page.Locator("textarea").FillAsync("Dear Millie, you were attention seeking.");
        await player.Page.Leads(() => player.Page.Locator("main form button.govuk-button").First.ClickAsync());
        yield return "drill, written";
    }

    private static async IAsyncEnumerable<string> HavingDone(Player player)
    {
        await player.Open("/account/register");
        await player.Register();
        await player.Open("/briefings/less");
        await player.Page.Locator(".closing button").ClickAsync();
        yield return "briefing, nothing answered";
        await player.Page.Locator("#answer-0").FillAsync("I would leave out two meetings.");
        await player.Page.Leads(() => player.Page.Locator(".closing button").ClickAsync());
        yield return "briefing, answered";
        await player.Page.Locator("form.keep button").ClickAsync();
        yield return "briefing, kept for later";
        await player.Open("/bookmarks");
        yield return "kept for later";
        await player.Open("/search");
        await player.Page.Locator("#words").FillAsync("curiosty about a baby");
        await player.Page.Locator(".search-box button").ClickAsync();
        yield return "search, found";
        await player.Open("/briefings");
        yield return "briefings, one read";
        await player.Open("/done");
        yield return "what I have done";
        await player.Open("/scenarios");
        yield return "library, with an attempt";
        await player.Open("/");
        yield return "home, signed in";
    }

    private static async IAsyncEnumerable<string> Registering(Player player)
    {
        await player.Open("/account/register");
        await player.Register();
        yield return "registered";
    }

    private static async IAsyncEnumerable<string> ClosingWithNothing(Player player)
    {
        await player.Open("/account/close");
        await player.Page.Locator("main form button.govuk-button").ClickAsync();
        yield return "close my account, nothing typed";
    }

    private static async IAsyncEnumerable<string> SettingUpASecondStep(Player player)
    {
        await player.Open("/account/second-step");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Set it up" }).ClickAsync();
        yield return "second step, set up";
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Turn it on" }).ClickAsync();
        yield return "second step, no code typed";
    }

    private static async IAsyncEnumerable<string> Diary(Player player)
    {
        await player.Open("/account/register");
        var owner = await player.Register();
        await player.Open("/diary");
        yield return "diary, empty";
        await player.Open("/diary/new");
        await player.Page.Locator("main form button.govuk-button").First.ClickAsync();
        yield return "write, nothing written";
        await player.Page.Locator("textarea[name=learnt]").FillAsync("The family is hard to reach. I rang 01632 960 117.");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Read my words back" }).ClickAsync());
        yield return "write, words read back";
        await player.Write("Ring back", "", "");
        yield return "entry";
        var entry = new Uri(player.Page.Url).AbsolutePath;
        var id = entry.Split('/')[^1];
        await foreach (
            var state in Each(
                player,
                $"{entry}/change",
                $"{entry}/delete",
                "/diary",
                "/diary?show=open-actions",
                "/diary/export",
                "/diary/export?shape=SocialWorkEngland",
                $"/diary/export?entry={id}",
                $"/diary?time={DateTime.UtcNow:yyyy-MM}",
                "/diary/tags",
                "/diary/copies?format=Print",
                "/diary/copies?format=Print&shape=Nmc",
                "/diary/import",
                "/diary/registration",
                "/diary/registration?shape=Hcpc",
                "/diary/calendar",
                $"/diary/shares/new?entry={id}",
                "/diary/recovery-code",
                "/diary/without-signal",
                "/diary/close"
            )
        )
        {
            yield return state;
        }
        await player.Open("/diary/recovery-code");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Make one" }).ClickAsync());
        yield return "recovery code";
        await player.Page.Context.ClearCookiesAsync();
        await player.Open("/account/register");
        var reader = await player.Register("Hanne Brook");
        await player.Become(owner);
        await player.Share(entry, reader);
        yield return "shared, for its owner";
        var shared = new Uri(player.Page.Url).AbsolutePath;
        await player.Become(reader);
        await player.Open("/diary");
        yield return "diary, with something offered";
        await player.Open(shared.Replace("/shares/", "/received/", StringComparison.Ordinal));
        yield return "offered, for its reader";
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Accept and read it" }).ClickAsync());
        Assert.Contains("Ring back", await player.Text(), StringComparison.Ordinal);
        yield return "shared, for its reader";
        await player.Open("/diary");
        yield return "diary, with something received";
        await player.Open("/diary/close");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Close it in seven days" }).ClickAsync());
        yield return "diary closing";
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Keep my diary" }).ClickAsync());
        yield return "diary, kept after all";
        await player.Page.Context.ClearCookiesAsync();
        await player.Open("/account/register");
        await player.Register("Ida Marsh");
        await player.Open("/diary/close");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Close it in seven days" }).ClickAsync());
        yield return "diary without a word closed, to begin another";
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Lock it with this" }).ClickAsync());
        yield return "diary closed, nothing typed";
    }

    private static async IAsyncEnumerable<string> Administering(Player player)
    {
        await player.Open("/account/sign-in");
        await player.Page.Locator("button[value=odile]").ClickAsync();
        yield return "signed in to run the site";
    }

    private static async IAsyncEnumerable<string> TryingTheGuide(Player player)
    {
        await player.Open("/account/sign-in");
        await player.Page.Leads(() => player.Page.Locator("button[value=odile]").ClickAsync());
        await player.Open("/authoring/guide/who-speaks-and-when");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Play it" }).ClickAsync();
        await player.Page.Locator(".guide__way").First.ClickAsync();
        await player.Page.Locator(".guide__end").WaitForAsync();
        yield return "a lesson, played to its end";
        await player.Page.Locator("#text").FillAsync("-> lame\n=== lane\nThe lane. # spaeker: Bram\n-> END\n");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Play it", Exact = true }).ClickAsync();
        await player.Page.Locator("#text-error").WaitForAsync();
        yield return "a lesson, with a slip in its box";
    }

    private static async IAsyncEnumerable<string> Drafting(Player player)
    {
        await player.Open("/authoring/new");
        await player.Page.Leads(() => player.Page.Locator("form[action='/authoring/new'] button").ClickAsync());
        yield return "a new scenario, nothing typed";
        await player.Page.Leads(() => player.Page.Locator("form[action='/authoring/uploads'] button").ClickAsync());
        yield return "a new scenario, no zip chosen";
        await player.Page.Locator("#title").FillAsync("The coat on the peg");
        await player.Page.Locator("#slug").FillAsync("the-coat-on-the-peg");
        await player.Page.Leads(() => player.Page.Locator("form[action='/authoring/new'] button").ClickAsync());
        yield return "a draft, on its text";
        await player.Open(Draft);
        yield return "a draft";
        await player.Page.Leads(() =>
            player.Page.Locator($"form[action='{Draft}/discards'] button").EvaluateAsync("one => one.form.submit()")
        );
        yield return "a draft, to be discarded without a tick";
        foreach (
            var page in (string[])
                ["/file?name=people.yaml", "/lines?name=story.ink&line=3", "/preview", "/history", "/history/2", "/publish", "/review"]
        )
        {
            await player.Open($"{Draft}{page}");
            yield return $"a draft, {page}";
        }
        await player.Open("/authoring/the-coat-on-the-peg/versions");
        yield return "what was published, and nothing was";
    }

    private static async IAsyncEnumerable<string> BringingAZip(Player player)
    {
        await player.Open($"{Draft}/uploads");
        await player.Page.Leads(() => player.Page.Locator($"form[action='{Draft}/uploads'] button").ClickAsync());
        yield return "a zip for a draft, none chosen";
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            await using var more = zip.CreateEntry("more.ink").Open();
            await more.WriteAsync("=== more\n-> END\n"u8.ToArray());
        }
        await player
            .Page.Locator("#zip")
            .SetInputFilesAsync(
                new FilePayload
                {
                    Name = "a.zip",
                    MimeType = "application/zip",
                    Buffer = bytes.ToArray(),
                }
            );
        await player.Page.Leads(() => player.Page.Locator($"form[action='{Draft}/uploads'] button").ClickAsync());
        yield return "a zip for a draft, looked at";
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Take it into the draft" }).ClickAsync());
        yield return "a zip, taken";
    }

    private static async IAsyncEnumerable<string> Reviewing(Player player)
    {
        await player.Open($"{Draft}/review");
        await player.Page.Leads(() => player.Page.Locator($"form[action='{Draft}/links'] button").ClickAsync());
        yield return "a link for a reviewer, nothing typed";
        await player.Page.Locator("#for").FillAsync("Moira");
        await player.Page.Leads(() => player.Page.Locator($"form[action='{Draft}/links'] button").ClickAsync());
        yield return "a link for a reviewer, made";
        var link = new Uri((await player.Page.Locator(".review-address").InnerTextAsync()).Trim()).AbsolutePath;
        await player.Open(link);
        yield return "a draft, by its link";
        await player.Open($"{link}/lines?name=story.ink&line=3");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Say it" }).ClickAsync());
        yield return "a remark, nothing typed";
        await player.Open($"{link}/preview");
        yield return "a draft to try, by its link";
    }

    // The pages that stand at an address of their own while a workshop is open, with what somebody promised at its end.
    private static async IAsyncEnumerable<string> AWorkshop(Player player)
    {
        await player.Open("/account/sign-in");
        await player.Page.Leads(() => player.Page.Locator("button[value=hester]").ClickAsync());
        await player.Open("/workshops/plans/new?scenario=every-call-on-its-own-page&plan=60");
        await player.Page.Locator("input[name=name]").FillAsync("Mine");
        await player.Page.Leads(() => player.Page.Locator("main form button.govuk-button").First.ClickAsync());
        var plan = new Uri(player.Page.Url).Query.Split("plan=")[^1];
        await player.Open($"/workshops/plans/{plan}");
        yield return "a plan of one's own";
        await player.Keys("a plan of one's own");
        await player.Open("/workshops/new?scenario=every-call-on-its-own-page&plan=");
        await player.Page.Locator("input[name=tables]").FillAsync("5");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Open the workshop" }).ClickAsync());
        var workshop = new Uri(player.Page.Url).AbsolutePath;
        var code = (await player.Page.Locator(".bigcode").InnerTextAsync()).Replace(" ", "", StringComparison.Ordinal);
        yield return "console, lobby";
        await player.Post(workshop, "proxies");
        await player.Post(workshop, "watch-codes");
        await player.Open(workshop);
        var watched = new Uri(await player.Page.Locator("#venue-address").TextContentAsync() ?? "").AbsolutePath;
        var plenary = $"/workshops/plenary/{workshop.Split('/')[^1]}";
        await player.Open($"/join/{code}");
        await player.Page.Leads(() => player.Page.GetByRole(AriaRole.Button, new() { Name = "Take my seat" }).ClickAsync());
        yield return "a seat at a table";
        await player.Post(workshop, "steps");
        foreach (
            var address in (string[])
                [
                    $"{workshop}/before-and-after",
                    $"{workshop}/remote",
                    $"{workshop}/seats/1",
                    plenary,
                    $"{plenary}/screen",
                    watched,
                    "/workshops",
                ]
        )
        {
            await player.Open(address);
            Assert.Equal(address, new Uri(player.Page.Url).PathAndQuery);
            yield return address;
            await player.Keys(address);
        }
        await player.Post(workshop, "stages", "Table");
        await player.Open(workshop);
        yield return "console, tables decide";
        await player.Open($"{workshop}/seats/1");
        yield return "a seat without a phone, with its pieces";
        await player.Post(workshop, "endings");
        await player.Post(workshop, "steps");
        await player.Open($"{workshop}/seats/1");
        yield return "a seat without a phone, asked for a promise";
        await player.Open("/seat");
        await player.Page.Locator("textarea[name=promise]").FillAsync("Ring the school nurse first.");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Keep it" }).ClickAsync();
        await Assertions.Expect(player.Page.Locator("a[href='/seat/card']")).ToBeVisibleAsync();
        await player.Open("/seat/card");
        yield return "the card of a promise";
        await player.Keys("the card of a promise");
        await player.Open("/seat/card");
        await player.Page.Locator("main summary").ClickAsync();
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Delete it for good" }).ClickAsync();
        await Assertions.Expect(player.Page.Locator("h1")).ToHaveTextAsync("This card is not here any more");
        yield return "the card of a promise that is gone";
    }

    private static async IAsyncEnumerable<string> Programmes(Player player)
    {
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
    }

    private static async IAsyncEnumerable<string> People(Player player)
    {
        await player.Open("/admin/people/new");
        await player.Page.GetByRole(AriaRole.Button, new() { Name = "Invite them" }).ClickAsync();
        yield return "somebody to invite, nothing typed";
        await player.Open("/admin/people");
        await player.Page.Locator("main table a").First.ClickAsync();
        yield return "somebody here";
        await player.Open("/admin/agencies");
        await player.Page.Locator("main ul.lines a").First.ClickAsync();
        yield return "agency";
    }

    private static async IAsyncEnumerable<string> Refusals(Player player)
    {
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
