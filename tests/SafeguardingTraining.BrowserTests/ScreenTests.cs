using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>
/// The projector's pages as a browser really sets them: with every agency and forty seats, at the two sizes that projectors have, nothing
/// runs over and nothing is smaller than what is read at ten metres.
/// </summary>
public sealed class ScreenTests(Browser browser, TrainingSite site)
{
    private const int MostPages = 120;

    private static readonly (int Width, int Height)[] Sizes = [(1920, 1080), (1280, 720)];

    private static readonly string[] InAScene = ["Spread", "Table", "Vote", "Result", "SecondVote", "BothResults"];

    // Measured in the page: what overflows, and what is set in letters smaller than a 27th of its height.
    private const string Faults = """
        (height) => {
          const stage = document.querySelector(".stage");
          const over = [stage, stage.querySelector(".stage__body"), stage.querySelector(".entrance"), document.documentElement]
            .filter((box) => box && (box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1))
            .map((box) => `${box.className || box.tagName} is ${box.scrollWidth} by ${box.scrollHeight} in ${box.clientWidth} by ${box.clientHeight}`);
          const small = new Set();
          const texts = document.createTreeWalker(stage, NodeFilter.SHOW_TEXT);
          for (let text = texts.nextNode(); text; text = texts.nextNode()) {
            const element = text.parentElement;
            if (text.textContent.trim() && !element.closest(".govuk-visually-hidden, [hidden]")) {
              const scale = element.closest("svg") ? element.getScreenCTM().a : 1;
              if (parseFloat(getComputedStyle(element).fontSize) * scale < height / 27 - 0.05) {
                small.add(`${text.textContent.trim().slice(0, 30)} is too small`);
              }
            }
          }
          const foot = stage.querySelector(".stage__foot")?.getBoundingClientRect().top ?? innerHeight;
          const low = [...stage.querySelectorAll(".stage__body > *")]
            .filter((block) => block.getBoundingClientRect().bottom > foot + 1)
            .map((block) => `${block.className} reaches into the foot`);
          return [...over, ...small, ...low];
        }
        """;

    private const string Send = """
        async ([address, fields]) => {
          const token = document.querySelector('meta[name="form-token"]').content;
          const body = new URLSearchParams({ ...fields, id: crypto.randomUUID(), __RequestVerificationToken: token });
          return (await fetch(address, { method: "POST", headers: { "X-Live": "pushed" }, body })).status;
        }
        """;

    /// <summary>One story and one scene of it each time; with SAFEGUARDING_LONG=1 every story, to its end.</summary>
    public static TheoryData<string> Stories =>
        IsLong
            ?
            [
                "almost-eighteen",
                "dear-nia",
                "eight-three-and-six",
                "every-call-on-its-own-page",
                "five-weeks-at-kiln-street",
                "such-a-capable-couple",
                "the-empty-chair-in-clinic-4",
                "the-light-in-the-hall",
                "yes-to-everything",
            ]
            : ["such-a-capable-couple"];

    private static bool IsLong => Environment.GetEnvironmentVariable("SAFEGUARDING_LONG") == "1";

    [Theory]
    [MemberData(nameof(Stories))]
    public async Task No_page_of_the_screen_runs_over_or_is_too_small_to_read(string story)
    {
        var (console, screen) = await Rehearsal(story);
        var walk = new ScreenWalk(console, screen);

        await walk.Look("before we begin");
        Assert.Equal(200, await walk.Post("steps"));
        for (var scene = 0; scene < (IsLong ? 30 : 1) && !await walk.IsOver(); scene++)
        {
            await walk.Look("read");
            if (await walk.Post("stages", ("stage", "Worry")) != 200)
            {
                await walk.Post("steps");
                continue;
            }
            await Scene(walk, scene == 0);
        }
        if (!await walk.IsOver())
        {
            Assert.Equal(200, await walk.Post("endings", ("sure", "1")));
        }
        var before = walk.Pages;
        await walk.Look("looking back");
        Assert.InRange(walk.Pages - before, 5, 10);
        Assert.Equal(200, await walk.Post("steps"));
        await walk.Look("promise");
        Assert.Equal(200, await walk.Post("steps", ("sure", "1")));
        await Shows(screen, "Thank you");
        await walk.Look("ended");

        Assert.True(walk.Pages > 20, $"Only {walk.Pages} pages were looked at.");
        Assert.True(walk.Found.Count == 0, string.Join('\n', walk.Found));
    }

    [Fact]
    public async Task A_clicker_turns_the_page_and_the_screen_at_the_venue_follows_and_can_do_nothing()
    {
        var (console, screen) = await Rehearsal("such-a-capable-couple");
        var walk = new ScreenWalk(console, screen);
        await walk.Post("steps");
        await walk.Post("watch-codes", ("known", ""));
        await console.ReloadAsync();
        var address = await console.Locator("#venue-address").TextContentAsync();
        await using var venue = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 720 },
            }
        );
        var watching = await venue.NewPageAsync();
        await watching.GotoAsync(new Uri(site.Address, new Uri(address!.Trim()).AbsolutePath).ToString());
        await Shows(watching, "Page 1 of");

        await screen.Keyboard.PressAsync("PageDown");
        await Shows(watching, "Page 2 of");
        await watching.Keyboard.PressAsync("PageUp");
        await watching.Mouse.ClickAsync(300, 300);
        await screen.Keyboard.PressAsync("q");
        await Shows(watching, "Join with a phone");
        await screen.Keyboard.PressAsync("q");
        await Shows(watching, "Page 2 of");
        await screen.Keyboard.PressAsync("ArrowLeft");
        await Shows(watching, "Page 1 of");

        await venue.SetOfflineAsync(true);
        await Assertions.Expect(watching.Locator("#lost")).ToBeVisibleAsync();
        await venue.SetOfflineAsync(false);
        await Assertions.Expect(watching.Locator("#lost")).ToBeHiddenAsync();
        await walk.Post("watch-revocations");
        await Assertions.Expect(watching.Locator("h1")).ToContainTextAsync("No screen at this address");
    }

    [Fact]
    public async Task A_server_that_falls_silent_without_closing_is_told_within_fifteen_seconds_and_the_sign_goes_when_it_is_back()
    {
        var (_, screen) = await Rehearsal("such-a-capable-couple");
        var isSilent = false;
        await screen.Context.RouteWebSocketAsync(new Regex("/live/"), socket =>
        {
            var server = socket.ConnectToServer();
            socket.OnMessage(frame => Pass(frame, server));
            server.OnMessage(frame => Pass(frame, socket));
        });
        await screen.Context.RouteAsync("**/screen/now", async route =>
        {
            if (!isSilent)
            {
                await route.ContinueAsync();
            }
        });
        var opened = screen.WaitForResponseAsync("**/screen/now");
        await screen.ReloadAsync();
        await opened;
        await Assertions.Expect(screen.Locator("#lost")).ToBeHiddenAsync();

        isSilent = true;
        await Assertions.Expect(screen.Locator("#lost")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        Assert.True(
            await screen
                .Locator("#lost")
                .EvaluateAsync<bool>(
                    "(sign) => parseFloat(getComputedStyle(sign).fontSize) >= Math.min(innerHeight, (innerWidth * 9) / 16) / 27"
                )
        );
        isSilent = false;
        await Assertions.Expect(screen.Locator("#lost")).ToBeHiddenAsync(new() { Timeout = 15_000 });

        void Pass(IWebSocketFrame frame, IWebSocketRoute to)
        {
            if (!isSilent && frame.Text is { } text)
            {
                to.Send(text);
            }
        }
    }

    private static Task Shows(IPage page, string words) => Assertions.Expect(page.Locator("#screen")).ToContainTextAsync(words);

    private static async Task Scene(ScreenWalk walk, bool hasWall)
    {
        await walk.Look("worry");
        foreach (var stage in InAScene)
        {
            Assert.Equal(200, await walk.Post("stages", ("stage", stage)));
            await walk.Look(stage);
        }
        if (hasWall)
        {
            Assert.Equal(200, await walk.Post("walls", ("prompt", Long(480))));
            for (var note = 1; note <= 3; note++)
            {
                await walk.Post("releases", ("note", $"{note}"));
            }
            await walk.Look("wall");
            await walk.Post("enlargements", ("large", "1"));
            await walk.Look("large code");
            await walk.Post("steps");
        }
        Assert.Equal(200, await walk.Post("stages", ("stage", "Decide")));
        await walk.Look("decide");
        Assert.Equal(200, await walk.Post("decisions", ("decision", await walk.FirstOption()), ("reason", Long(990)), ("everyone", "1")));
        await walk.Look("what came of it");
        await walk.Post("steps");
    }

    private static string Long(int length) =>
        string.Join(' ', Enumerable.Repeat("We saw nothing on its own that would have made us ring.", 30))[..length];

    private async Task<(IPage Console, IPage Screen)> Rehearsal(string story)
    {
        var context = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 1280, Height = 900 },
            }
        );
        var console = await context.NewPageAsync();
        await console.GotoAsync(new Uri(site.Address, "/account/sign-in").ToString());
        await console.GetByRole(AriaRole.Button, new() { Name = "Hester Quill" }).ClickAsync();
        await console.GotoAsync(new Uri(site.Address, $"/workshops/new?scenario={story}&plan=").ToString());
        await console.EvaluateAsync(
            "() => document.querySelectorAll('input[name=agencies], input[name=rehearsal]').forEach((box) => (box.checked = true))"
        );
        await console.Locator("textarea[name=rules]").FillAsync(Long(1_500));
        await console.Locator("textarea[name=support]").FillAsync(Long(1_500));
        await console.GetByRole(AriaRole.Button, new() { Name = "Open the workshop" }).ClickAsync();
        await console.Locator(".bigcode").WaitForAsync();
        var screen = await context.NewPageAsync();
        await screen.GotoAsync(new Uri(site.Address, $"{new Uri(console.Url).AbsolutePath}/screen").ToString());
        return (console, screen);
    }

    /// <summary>Goes through a workshop and looks at every page of the screen.</summary>
    private sealed class ScreenWalk(IPage console, IPage screen)
    {
        private readonly string workshop = new Uri(console.Url).AbsolutePath;

        public List<string> Found { get; } = [];

        public int Pages { get; private set; }

        public async Task<int> Post(string noun, params (string Field, string Value)[] fields)
        {
            await screen.ReloadAsync();
            var all = fields.ToDictionary(field => field.Field, field => field.Value);
            all["step"] = await screen.Locator("#screen > [data-step]").GetAttributeAsync("data-step") ?? "";
            return await console.EvaluateAsync<int>(Send, new object[] { $"{workshop}/{noun}", all });
        }

        public async Task<string> FirstOption()
        {
            await console.ReloadAsync();
            return await console.Locator("input[name=decision]").First.GetAttributeAsync("value") ?? "";
        }

        public async Task<bool> IsOver()
        {
            await screen.ReloadAsync();
            return (await screen.Locator("h1").TextContentAsync())?.StartsWith("Looking back", StringComparison.Ordinal) == true;
        }

        /// <summary>Turns from the first page to the last and measures each at both sizes.</summary>
        public async Task Look(string view)
        {
            await screen.ReloadAsync();
            for (var page = 1; page <= MostPages; page++)
            {
                await Measure($"{view}, page {page}");
                var shown = screen.Locator("#screen > [data-step]");
                if (await shown.GetAttributeAsync("data-on-page") is null)
                {
                    return;
                }
                var before = await shown.GetAttributeAsync("data-key") ?? "";
                await screen.Keyboard.PressAsync("PageDown");
                await Assertions.Expect(shown).Not.ToHaveAttributeAsync("data-key", before);
            }
            Found.Add($"{view} has more than {MostPages} pages");
        }

        private async Task Measure(string view)
        {
            Pages++;
            foreach (var (width, height) in Sizes)
            {
                await screen.SetViewportSizeAsync(width, height);
                var faults = await screen.EvaluateAsync<string[]>(Faults, height);
                Found.AddRange(faults.Select(fault => $"{view} at {width}: {fault}"));
            }
        }
    }
}
