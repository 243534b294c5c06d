using System.Globalization;
using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>A person at a browser who plays a scenario and writes in a diary, as a reader would: by what is on the page.</summary>
internal sealed class Player(IPage page, TrainingSite site)
{
    /// <summary>The form of a decision, or of a stretch of time.</summary>
    public const string Deciding = "form:is(.decide, .spend)";

    public const string Password = "lantern otter gravel";

    // Found and sent at once: a part of the page that is made again meanwhile would take its form away with it. A form that has come by
    // the live connection has neither token nor id, which the script adds as it sends; here it is given both.
    private const string SendForm = """
        ([address, stage]) => {
          const form = document.querySelector(`form[action="${address}"]`);
          if (stage) {
            form.querySelector("[name=stage]").value = stage;
          }
          form.addEventListener("formdata", ({ formData }) => {
            formData.set("__RequestVerificationToken", document.querySelector("meta[name=form-token]").content);
            formData.set("id", crypto.randomUUID());
          });
          form.submit();
        }
        """;

    private const string FollowFocus = """
        () => {
          document.querySelectorAll("details:not(.menu)").forEach(details => details.open = true);
          const all = [...document.querySelectorAll("a[href], button, input:not([type=hidden]), select, textarea, summary")]
            .filter(one => one.checkVisibility() && !one.disabled && one.tabIndex >= 0 && !one.closest("[inert]"));
          const [come, unseen] = [new Set(), []];
          const group = one => one.type === "radio" ? `${one.form?.action} ${one.name}` : one;
          document.addEventListener("focusin", ({ target }) => {
            come.add(group(target));
            const { top, bottom } = target.getBoundingClientRect();
            if (bottom <= 0 || top >= innerHeight) {
              unseen.push(`out of sight: ${target.outerHTML.slice(0, 100)}`);
            }
          });
          document.activeElement?.blur();
          window.missedByKeys = () => [...all.filter(one => !come.has(group(one))).map(one => `missed: ${one.outerHTML.slice(0, 100)}`), ...unseen];
          // A day is typed in several fields that are one to the page.
          return all.length + 4 * all.filter(one => one.type === "date").length;
        }
        """;

    public IPage Page => page;

    public Task Open(string address) => page.GotoAsync(new Uri(site.Address, address).ToString());

    public async Task Begin(string scenario = "Every call on its own page", string role = "Duty social worker")
    {
        await Open("/scenarios");
        await page.GetByRole(AriaRole.Link, new() { Name = scenario, Exact = true }).ClickAsync();
        await page.GetByLabel(role).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Begin" }).ClickAsync();
    }

    /// <summary>Takes an option by its place on the page, from 0, and goes on.</summary>
    public async Task Choose(int place)
    {
        await Options.Nth(place).CheckAsync();
        await Continue();
    }

    public Task Continue() => page.Locator($"{Deciding} button.govuk-button").First.ClickAsync();

    public async Task PlayToTheEnd()
    {
        for (var turn = 0; await page.Locator(Deciding).CountAsync() > 0; turn++)
        {
            Assert.True(turn < 40, "The story does not end.");
            if (await Options.CountAsync() > 0)
            {
                await Options.Nth(turn % await Options.CountAsync()).CheckAsync();
            }
            await Continue();
        }
    }

    public Task ReadTheDebrief() => page.GetByRole(AriaRole.Link, new() { Name = "Read the debrief" }).ClickAsync();

    /// <summary>The addresses of the chapters of the debrief that is open, and of what is for paper.</summary>
    public async Task<IReadOnlyList<string>> DebriefPages() =>
        await page.Locator("nav.chapters a").EvaluateAllAsync<string[]>("all => all.map(link => link.pathname)");

    /// <summary>Makes an account; ends on the page that comes after it.</summary>
    /// <returns>Its email address.</returns>
    public async Task<string> Register(string name = "Robin Ash")
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await page.Locator("input[name=name]").FillAsync(name);
        await page.Locator("input[name=email]").FillAsync(email);
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Send me the link" }).ClickAsync());
        await page.Leads(() => page.GetByRole(AriaRole.Link, new() { Name = "Open the link" }).ClickAsync());
        await page.Locator("input[name=password]").FillAsync(Password);
        await page.Leads(() => page.GetByRole(AriaRole.Button, new() { Name = "Make my account" }).ClickAsync());
        return email;
    }

    /// <summary>Signs the person out and comes back as the person of that address.</summary>
    public async Task Become(string email)
    {
        await page.Context.ClearCookiesAsync();
        await Open("/account/sign-in");
        await SendAddressAndPassword(email);
    }

    public async Task Write(string learnt, string questions, string actions)
    {
        await page.Locator("textarea[name=learnt]").FillAsync(learnt);
        await page.Locator("textarea[name=questions]").FillAsync(questions);
        await page.Locator("textarea[name=what-1]").FillAsync(actions);
        await page.Leads(() => page.Locator("main form button.govuk-button").First.ClickAsync());
    }

    /// <summary>Signs in as an author and begins a story of their own from the template; ends at its desk.</summary>
    /// <returns>The last part of the story's address.</returns>
    public async Task<string> BeginAStory(string title = "The swimming bag")
    {
        await Open("/account/sign-in");
        await page.Leads(() => page.Locator("button[value=odile]").ClickAsync());
        var slug = $"story-{Guid.NewGuid():N}"[..20];
        await Open("/authoring/new");
        await page.Locator("#title").FillAsync(title);
        await page.Locator("#slug").FillAsync(slug);
        await page.Leads(() => page.Locator("form[action='/authoring/new'] button").ClickAsync());
        await Open($"/authoring/{slug}/draft/file?name=story.ink");
        return slug;
    }

    /// <summary>Shows an entry to one person for a week.</summary>
    public async Task Share(string entry, string email)
    {
        await Open($"/diary/shares/new?entry={entry.Split('/')[^1]}");
        await page.Locator("input[name=email]").FillAsync(email);
        await page.Locator("input[name=until]").FillAsync(DateTime.UtcNow.AddDays(7).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        await page.GetByRole(AriaRole.Button, new() { Name = "Share it" }).ClickAsync();
    }

    /// <summary>Sends a form of a workshop's console as without a script, and says yes where the console asks first.</summary>
    /// <param name="stage">The stage to go to, where the form is one that goes to a stage.</param>
    public async Task Post(string workshop, string noun, string? stage = null)
    {
        await Open(workshop);
        await page.Leads(() => page.EvaluateAsync(SendForm, new[] { $"{workshop}/{noun}", stage ?? "" }));
        if (await page.Locator(".losing form").CountAsync() > 0)
        {
            await page.Leads(() => page.Locator(".losing form button").First.ClickAsync());
        }
    }

    /// <summary>
    /// Goes through the page with the Tab key alone: all that can be pressed or filled in is come to, and is then in sight.
    /// A page that is live may put a part anew under the walk; what is missing then is found by the next one.
    /// </summary>
    public async Task Keys(string state)
    {
        string[] missed = [];
        for (var walk = 0; walk < 3 && (walk == 0 || missed.Length > 0); walk++)
        {
            missed = await MissedByKeys();
        }
        Assert.True(missed.Length == 0, $"{state}, by keyboard: {string.Join("; ", missed)}");
    }

    private async Task<string[]> MissedByKeys()
    {
        var stops = await page.EvaluateAsync<int>(FollowFocus);
        for (var stop = 0; stop < stops + 2; stop++)
        {
            await page.Keyboard.PressAsync("Tab");
        }
        return await page.EvaluateAsync<string[]>("() => window.missedByKeys()");
    }

    public Task<string> Heading() => page.Locator("h1").InnerTextAsync();

    public Task<string> Text() => page.Locator("main").InnerTextAsync();

    private async Task SendAddressAndPassword(string email)
    {
        await page.Locator("input[name=email]").FillAsync(email);
        await page.Locator("input[name=password]").FillAsync(Password);
        await page.Leads(() => page.Locator("form:has(input[name=password]) button.govuk-button").ClickAsync());
    }

    private ILocator Options => page.Locator($"{Deciding} input[type=radio]");
}
