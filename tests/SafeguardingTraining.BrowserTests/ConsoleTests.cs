using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>The console as a facilitator has it before them: all of it in sight, and no button where another was a moment ago.</summary>
public sealed class ConsoleTests(Browser browser, TrainingSite site)
{
    private const string WhatDoesNotFit = """
        () => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          const page = scrollWidth > innerWidth || scrollHeight > innerHeight ? [`the page, ${scrollWidth} by ${scrollHeight}`] : [];
          const parts = [...document.querySelectorAll(".console, .console__main, .console__rail, .console__checks, .panel.is-shown")];
          return [...page, ...parts.filter(part => part.scrollHeight > part.clientHeight + 1).map(part => `${part.className}, ${part.scrollHeight} in ${part.clientHeight}`)];
        }
        """;

    private static readonly string[] Presses =
    [
        "Begin",
        "Ask how worried they are",
        "Close and show the spread",
        "Open the table",
        "Open the first vote",
        "Close and show the result",
        "Vote again",
        "Close and show the result",
        "Decide",
    ];

    [Fact]
    public async Task Forty_seats_and_every_stage_fit_a_laptop_and_Next_never_stands_where_Back_stood()
    {
        await using var room = new WorkshopPeople(browser, site, script: true);
        await room.Open("such-a-capable-couple", tables: 5);
        await room.Console.SetViewportSizeAsync(1280, 800);
        using var crowd = new Crowd(site, room.Code);
        await crowd.Sit(40);
        await room.Shows(room.Console, "The room: 40 seats");
        var (found, nexts, backs) = (new List<string>(), new List<LocatorBoundingBoxResult>(), new List<LocatorBoundingBoxResult>());

        await Look("before it begins");
        foreach (var press in Presses)
        {
            await room.Press(press);
            await Assertions.Expect(room.Console.GetByRole(AriaRole.Button, new() { Name = press, Exact = true })).ToHaveCountAsync(0);
            if (press == "Ask how worried they are")
            {
                await crowd.Send("worries", seat => [("worry", $"{1 + (seat % 10)}"), ("why", Words(seat))]);
            }
            else if (press is "Open the first vote" or "Vote again")
            {
                await crowd.Send("votes", seat => [("vote", $"{seat % 2}"), ("sure", "Fairly")]);
            }
            else if (press == "Open the table")
            {
                await crowd.Send("table-decisions", seat => [("table-option", $"{seat % 2}"), ("table-why", Words(1))], from: 35);
                await crowd.Send("check-ins", _ => [], from: 39);
                await Assertions.Expect(room.Console.Locator(".checkstrip")).ToBeInViewportAsync();
            }
            await Look(press);
        }
        await room.Console.Locator("#decision").CheckAsync();
        await room.Console.Locator("#reason").FillAsync("A pattern only shows side by side.");
        if (await room.Console.Locator("#written").CountAsync() > 0)
        {
            await room.Console.Locator("#written").FillAsync("We would ask to see her awake.");
        }
        await room.Send(room.Console, "Keep the decision and go on");
        await room.Shows(room.Console, "What came of it");
        await Look("the decision");

        Assert.True(found.Count == 0, string.Join('\n', found));
        Assert.True(nexts.Count > 8 && backs.Count > 8, $"{nexts.Count} times Next and {backs.Count} times Back");
        Assert.DoesNotContain(nexts, next => backs.Exists(back => Overlap(next, back)));
        Assert.Single(nexts.Select(next => (Math.Round(next.X), Math.Round(next.Width))).Distinct());
        Assert.Empty(room.Troubles);

        async Task Look(string state)
        {
            foreach (var tab in (string[])["people", "words", "pieces", "news", "step"])
            {
                await room.Console.Locator($"#tab-{tab}-link").ClickAsync();
                found.AddRange((await room.Console.EvaluateAsync<string[]>(WhatDoesNotFit)).Select(part => $"{state}, {tab}: {part}"));
            }
            if (
                await room.Console.EvaluateAsync<double>("() => document.querySelector('.mirror__glass').clientWidth") is < 250 and var wide
            )
            {
                found.Add($"{state}: the screen’s picture is {wide} wide");
            }
            await Add(nexts, room.Console.Locator(".next-place button"));
            await Add(backs, room.Console.Locator("form[action$='/returns'] button"));
        }
    }

    [Theory]
    [InlineData(1600, 900)]
    [InlineData(1280, 800)]
    [InlineData(1024, 768)]
    public async Task The_address_for_the_venue_opens_over_the_page_and_closes_when_the_room_goes_on(int width, int height)
    {
        await using var room = new WorkshopPeople(browser, site, script: true);
        await room.Open();
        await room.Sit("police");
        await room.Press("Begin");
        await room.Console.SetViewportSizeAsync(width, height);
        await room.Console.Locator("#tab-people-link").ClickAsync();
        await room.Console.GetByText("Address for the venue’s machine").ClickAsync();

        var panel = await room.Console.Locator("#venue .govuk-details__text").BoundingBoxAsync();
        Assert.True(panel is { Width: > 250, X: >= 0 } && panel.X + panel.Width <= width, $"{panel?.X}, {panel?.Width} wide");
        Assert.True(await room.Console.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= innerWidth"));
        await room.Press("Ask how worried they are");

        await Assertions.Expect(room.Console.Locator("#venue")).Not.ToHaveAttributeAsync("open", "");
        await Assertions.Expect(room.Console.Locator("#tab-step-link")).ToHaveAttributeAsync("aria-selected", "true");
    }

    [Fact]
    public async Task The_address_for_the_venue_covers_no_tab_and_closes_when_one_is_pressed()
    {
        await using var room = new WorkshopPeople(browser, site, script: true);
        await room.Open();
        await room.Press("Begin");
        await room.Console.SetViewportSizeAsync(1280, 800);
        foreach (var tab in (string[])["people", "news", "words", "step"])
        {
            await room.Console.GetByText("Address for the venue’s machine").ClickAsync();
            await Assertions.Expect(room.Console.Locator("#venue")).ToHaveAttributeAsync("open", "");

            await room.Console.Locator($"#tab-{tab}-link").ClickAsync();

            await Assertions.Expect(room.Console.Locator("#venue")).Not.ToHaveAttributeAsync("open", "");
            await Assertions.Expect(room.Console.Locator($"#tab-{tab}")).ToBeVisibleAsync();
        }
    }

    [Fact]
    public async Task Whoever_comes_back_from_a_seat_without_a_phone_finds_each_tab_with_its_part()
    {
        await using var room = new WorkshopPeople(browser, site, script: true);
        await room.Open();
        await room.Press("Begin");
        await room.Console.Locator("#tab-people-link").ClickAsync();
        await room.Console.GetByText("Add somebody without a phone").ClickAsync();
        await room.Send(room.Console, "Add a seat");
        await room.Console.GetByRole(AriaRole.Link, new() { Name = "What they hold" }).ClickAsync();
        await room.Console.GetByRole(AriaRole.Link, new() { Name = "Back to the console" }).ClickAsync();
        await Shows("pieces");

        foreach (var tab in (string[])["step", "words", "people", "news", "step"])
        {
            await room.Console.Locator($"#tab-{tab}-link").ClickAsync();
            await Shows(tab);
        }

        async Task Shows(string tab)
        {
            await Assertions.Expect(room.Console.Locator($"#tab-{tab}-link")).ToHaveAttributeAsync("aria-selected", "true");
            await Assertions.Expect(room.Console.Locator($"#tab-{tab}")).ToBeVisibleAsync();
            await Assertions.Expect(room.Console.Locator(".panel:visible")).ToHaveCountAsync(1);
        }
    }

    [Fact]
    public async Task Who_asks_to_be_checked_in_with_stays_in_sight_in_the_title_and_can_be_silent()
    {
        await using var room = new WorkshopPeople(browser, site, script: true);
        await room.Open();
        var phone = await room.Sit("police");
        await room.Press("Begin");
        await room.Console.SetViewportSizeAsync(390, 844);
        await room.Console.EvaluateAsync("() => scrollTo(0, document.documentElement.scrollHeight)");

        await room.Shows(phone, "The duty desk");
        await room.Send(phone, "Please check in with me");

        await Assertions.Expect(room.Console.Locator(".checkstrip")).ToBeInViewportAsync();
        await Assertions.Expect(room.Console).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Someone asks you to check in, "));
        var sound = room.Console.Locator("#sound");
        await Assertions.Expect(sound).ToHaveTextAsync("Sound at check-ins: on");
        await sound.ClickAsync();
        await room.Console.ReloadAsync();
        await Assertions.Expect(sound).ToHaveTextAsync("Sound at check-ins: off");
        await room.Console.GetByRole(AriaRole.Button, new() { Name = "I am going over" }).ClickAsync();
        await Assertions.Expect(room.Console).ToHaveTitleAsync(new System.Text.RegularExpressions.Regex("^Console, "));
        Assert.Empty(room.Troubles);
    }

    [Fact]
    public async Task A_double_click_and_a_key_that_is_held_move_the_room_by_one_step()
    {
        await using var room = new WorkshopPeople(browser, site, script: true);
        await room.Open();
        await room.Sit("police");
        var next = room.Console.Locator(".next-place button");
        await next.DblClickAsync();
        await room.Shows(room.Console, "Ask how worried they are");
        await room.Console.WaitForTimeoutAsync(1000);
        await next.FocusAsync();
        for (var held = 0; held < 5; held++)
        {
            await room.Console.Keyboard.DownAsync("Enter");
            await room.Console.WaitForTimeoutAsync(300);
        }
        await room.Console.Keyboard.UpAsync("Enter");

        await Assertions.Expect(room.Console.Locator(".now-title")).ToHaveTextAsync("How worried are you?");
        await room.Console.WaitForTimeoutAsync(1000);
        await Assertions.Expect(room.Console.Locator(".now-title")).ToHaveTextAsync("How worried are you?");
    }

    [Fact]
    public async Task What_is_lost_is_asked_about_in_a_window_that_a_key_closes_and_undone_again()
    {
        await using var room = new WorkshopPeople(browser, site, script: true);
        await room.Open();
        using var crowd = new Crowd(site, room.Code);
        await crowd.Sit(3);
        await room.Press("Begin");
        await room.Press("First vote");
        await room.Shows(room.Console, "Answers in: 0 of 3");
        await crowd.Send("votes", _ => [("vote", "0"), ("sure", "Fairly")]);
        await room.Shows(room.Console, "Answers in: 3 of 3");

        await room.Press("Start this vote again…");
        await room.Shows(room.Console, "3 votes are thrown away");
        await room.Console.Keyboard.PressAsync("Escape");
        await Assertions.Expect(room.Console.Locator("dialog")).ToHaveCountAsync(0);
        await room.Shows(room.Console, "Answers in: 3 of 3");
        await room.Press("Start this vote again…");
        await room.Press("Throw 3 votes away and start again");
        await room.Shows(room.Console, "Answers in: 0 of 3");
        await room.Console.Locator(".undo button").ClickAsync();
        await room.Shows(room.Console, "Answers in: 3 of 3");
        Assert.Empty(room.Troubles);
    }

    // Of every third seat nothing, else a sentence, and now and then as much as fits.
    private static string Words(int seat) =>
        (seat % 3, seat % 9) switch
        {
            (0, _) => "",
            (_, 4) => string.Concat(Enumerable.Repeat("Nobody has seen her awake since the visit in June. ", 9)),
            _ => "She said sorry to a chair, and nobody asked her why.",
        };

    private static async Task Add(List<LocatorBoundingBoxResult> places, ILocator button)
    {
        if (await button.CountAsync() > 0 && await button.First.BoundingBoxAsync() is { } place)
        {
            places.Add(place);
        }
    }

    private static bool Overlap(LocatorBoundingBoxResult one, LocatorBoundingBoxResult other) =>
        one.X < other.X + other.Width && other.X < one.X + one.Width && one.Y < other.Y + other.Height && other.Y < one.Y + one.Height;
}
