using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>Pages read aloud by the device's own voice. The voice is one that is only written down here.</summary>
public sealed class ListenTests(Browser browser, TrainingSite site)
{
    private const string Marked = "() => [...(CSS.highlights.get('listening') ?? [])].map(range => range.toString()).join('')";

    [Fact]
    public async Task A_briefing_is_read_sentence_by_sentence_and_each_is_marked()
    {
        await using var visitor = await browser.Visit();
        var page = await Open(visitor, "/briefings/less", Voices(local: true));
        var listen = page.GetByRole(AriaRole.Button, new() { Name = "Listen" });

        Assert.Empty(await Said(page));
        await listen.ClickAsync();
        Assert.Equal(await page.Locator("h1").TextContentAsync(), await page.EvaluateAsync<string>(Marked));
        await Finish(page);
        await Finish(page);

        var said = await Said(page);
        Assert.Equal(3, said.Count);
        Assert.Equal(said[2], await page.EvaluateAsync<string>(Marked));
    }

    [Fact]
    public async Task It_pauses_goes_on_from_the_same_sentence_and_stops_with_Escape_and_the_focus_stays()
    {
        await using var visitor = await browser.Visit();
        var page = await Open(visitor, "/briefings/less", Voices(local: true));
        await page.GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();
        await Finish(page);

        await page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Go on" }).ClickAsync();
        var said = await Said(page);
        Assert.Equal(said[1], said[2]);

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal("", await page.EvaluateAsync<string>(Marked));
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Listen" })).ToBeFocusedAsync();
        await Assertions.Expect(page.GetByRole(AriaRole.Button, new() { Name = "Stop" })).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_scene_is_read_with_its_choices_and_without_what_is_folded_away()
    {
        await using var visitor = await browser.Visit();
        await visitor.AddInitScriptAsync(Voices(local: true));
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Begin("Dear Nia", "Social worker");
        var sentences = await Heard(player.Page);

        var said = string.Join(' ', sentences);
        Assert.DoesNotContain(sentences, one => one.Length == 1);
        Assert.Contains(await player.Heading(), said, StringComparison.Ordinal);
        Assert.Contains(
            (await player.Page.Locator("form.decide .choice__pick label").Last.TextContentAsync())!.Trim()[..20],
            said,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Pieces I hold", said, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stretch_of_time_is_read_with_its_clock_and_what_each_visit_takes()
    {
        await using var visitor = await browser.Visit();
        await visitor.AddInitScriptAsync(Voices(local: true));
        var player = new Player(await visitor.NewPageAsync(), site);
        await player.Begin();
        for (var turn = 0; turn < 6 && await player.Page.Locator("form.spend").CountAsync() == 0; turn++)
        {
            await player.Choose(0);
        }

        var said = await Heard(player.Page);

        Assert.Contains("It is 1.45", said);
        Assert.Contains("75 minutes left", said);
        Assert.Contains("25 min, to 2.10", said);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(null)]
    public async Task Without_a_voice_on_the_device_nothing_is_offered(bool? local)
    {
        await using var visitor = await browser.Visit();
        var page = await Open(visitor, "/comfort", local is null ? "delete window.speechSynthesis" : Voices(local: false));

        await Assertions.Expect(page.Locator("[data-no-voice]")).ToBeVisibleAsync();
        await Assertions.Expect(page.Locator(".listen")).ToBeHiddenAsync();
    }

    [Theory]
    [InlineData("/briefings/less", "")]
    [InlineData("/briefings/professional-curiosity", "light.size150.easy.wide.still.listen.even")]
    public async Task The_sentence_being_read_is_never_under_its_buttons(string address, string comfort)
    {
        await using var visitor = await browser.Visit(
            new()
            {
                ViewportSize = new() { Width = 390, Height = 844 },
                ReducedMotion = ReducedMotion.Reduce,
            }
        );
        if (comfort.Length > 0)
        {
            await visitor.AddCookiesAsync([
                new()
                {
                    Name = "comfort",
                    Value = comfort,
                    Url = site.Address.ToString(),
                },
            ]);
        }
        var page = await Open(visitor, address, Voices(local: true));
        await page.GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();

        for (var sentence = 0; sentence < 30; sentence++)
        {
            var under = await page.EvaluateAsync<string?>(
                """
                () => {
                  const [range] = CSS.highlights.get("listening") ?? [];
                  const bar = document.querySelector(".listen__in").getBoundingClientRect();
                  const at = range?.getBoundingClientRect();
                  if (bar.height > 60 || bar.bottom < innerHeight - 1) return `bar ${bar.top} to ${bar.bottom}`;
                  return at && (at.top < 0 || (at.bottom > bar.top && at.height < bar.top - 32)) ? `${range} ${at.top} to ${at.bottom}` : null;
                }
                """
            );
            Assert.Null(under);
            await Finish(page);
        }
    }

    [Fact]
    public async Task A_tap_on_another_sentence_goes_on_from_there()
    {
        await using var visitor = await browser.Visit();
        var page = await Open(visitor, "/briefings/less", Voices(local: true));
        await page.GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();

        await page.Locator("main h2").First.ClickAsync();

        Assert.Equal(await page.Locator("main h2").First.TextContentAsync(), await page.EvaluateAsync<string>(Marked));
    }

    [Fact]
    public async Task Leaving_the_page_silences_it()
    {
        await using var visitor = await browser.Visit();
        var page = await Open(visitor, "/briefings/less", Voices(local: true));
        await page.GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();

        await page.EvaluateAsync("() => dispatchEvent(new PageTransitionEvent('pagehide'))");

        Assert.Equal(0, await page.EvaluateAsync<int>("() => spoken.waiting.length"));
        Assert.Equal("", await page.EvaluateAsync<string>(Marked));
    }

    private async Task<IPage> Open(IBrowserContext visitor, string address, string script)
    {
        await visitor.AddInitScriptAsync(script);
        var page = await visitor.NewPageAsync();
        await page.GotoAsync(new Uri(site.Address, address).ToString());
        return page;
    }

    private static async Task<IReadOnlyList<string>> Heard(IPage page)
    {
        await page.GetByRole(AriaRole.Button, new() { Name = "Listen" }).ClickAsync();
        for (var sentence = 0; sentence < 200 && await page.Locator(".listen--on").CountAsync() > 0; sentence++)
        {
            await Finish(page);
        }
        return await Said(page);
    }

    private static async Task<IReadOnlyList<string>> Said(IPage page) => await page.EvaluateAsync<string[]>("() => spoken.said");

    private static Task Finish(IPage page) => page.EvaluateAsync("() => spoken.waiting.shift()?.onend()");

    private static string Voices(bool local) =>
        $$"""
            window.spoken = { said: [], waiting: [] };
            Object.defineProperty(window, "SpeechSynthesisUtterance", { value: class { constructor(text) { this.text = text; } } });
            Object.defineProperty(window, "speechSynthesis", {
              value: {
                getVoices: () => [{ name: "Ada", lang: "en-GB", localService: {{(local ? "true" : "false")}}, default: true }],
                addEventListener() {},
                speak(one) { spoken.said.push(one.text); spoken.waiting.push(one); },
                cancel() { spoken.waiting = []; },
              },
            });
            """;
}
