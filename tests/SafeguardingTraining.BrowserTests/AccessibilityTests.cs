using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>That a page made of sound components is passed over, and that nothing unsound is passed over with it.</summary>
public sealed class AccessibilityTests(Browser browser, TrainingSite site, SoundPage sound) : IClassFixture<SoundPage>
{
    private const int Width = 1280;

    private readonly Accessibility accessibility = new();

    [Fact]
    public async Task A_page_of_known_components_in_other_words_is_looked_at_once()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        await Open(page, "/briefings/less");
        Assert.Empty(await accessibility.Faults(page, "first", Width));
        await page.Locator("h1").EvaluateAsync("heading => heading.textContent = 'Other words'");
        await page.Locator("main p").First.EvaluateAsync("line => line.after(line.cloneNode(true))");

        Assert.Empty(await accessibility.Faults(page, "again", Width));

        Assert.Equal(1, accessibility.Looks);
    }

    [Fact]
    public async Task Each_width_is_looked_at_for_itself()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        await Open(page, "/");

        Assert.Empty(await accessibility.Faults(page, "front page", Width, 390, Width));

        Assert.Equal(2, accessibility.Looks);
    }

    [Theory]
    [InlineData("a line in a colour nobody can read", "color-contrast", "document.querySelector('main p').style.color = '#d5d0c8'")]
    [InlineData("a line before a ground like it", "color-contrast", "document.querySelector('main p').style.background = '#333'")]
    [InlineData("a field without a label", "label", "document.querySelector('main label[for=email]').remove()")]
    [InlineData("a label of no words", "label", "document.querySelector('main label[for=email]').textContent = ' '")]
    [InlineData("a label for another field", "label", "document.querySelector('main label[for=email]').htmlFor = 'name'")]
    [InlineData("a button without words", "button-name", "document.querySelector('main button').textContent = ''")]
    [InlineData("a link without words", "link-name", "document.querySelector('main a').textContent = ''")]
    [InlineData(
        "a step of headings left out",
        "heading-order",
        "document.querySelector('main').append(Object.assign(document.createElement('h5'), { textContent: 'Deep' }))"
    )]
    [InlineData("a heading without words", "empty-heading", "document.querySelector('h1').textContent = ''")]
    [InlineData("no first heading", "page-has-heading-one", "document.querySelector('h1').remove()")]
    [InlineData("a page without a title", "document-title", "document.title = ''")]
    [InlineData("a page without a language", "html-has-lang", "document.documentElement.removeAttribute('lang')")]
    [InlineData("a language there is not", "html-lang-valid", "document.documentElement.lang = 'xx-nowhere'")]
    [InlineData("a role there is not", "aria-roles", "document.querySelector('main p').setAttribute('role', 'paragraf')")]
    [InlineData(
        "a state there is not",
        "aria-valid-attr-value",
        "document.querySelector('main a').setAttribute('aria-expanded', 'perhaps')"
    )]
    [InlineData(
        "a property that a role does not have",
        "aria-allowed-attr",
        "document.querySelector('main button').setAttribute('aria-checked', 'true')"
    )]
    [InlineData(
        "a link that only some can see",
        "aria-hidden-focus",
        "document.querySelector('main a').setAttribute('aria-hidden', 'true')"
    )]
    [InlineData("a list that holds something else", "list", "document.querySelector('footer ul').append(document.createElement('p'))")]
    [InlineData(
        "an item outside any list",
        "listitem",
        "document.querySelector('main').append(Object.assign(document.createElement('li'), { textContent: 'Alone' }))"
    )]
    [InlineData("a picture that nobody describes", "image-alt", "document.querySelector('main').append(document.createElement('img'))")]
    [InlineData("an order of its own for the keyboard", "tabindex", "document.querySelector('main a').tabIndex = 3")]
    [InlineData(
        "words outside every landmark",
        "region",
        "document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Lost' }))"
    )]
    [InlineData(
        "two mains",
        "landmark-no-duplicate-main",
        "document.body.append(Object.assign(document.createElement('main'), { textContent: 'Another' }))"
    )]
    [InlineData(
        "two navigations of one name",
        "landmark-unique",
        "const nav = document.createElement('nav'); nav.innerHTML = '<a href=/>Home</a>'; document.querySelector('main').before(nav, nav.cloneNode(true))"
    )]
    [InlineData(
        "a window that may not be enlarged",
        "meta-viewport",
        "document.querySelector('meta[name=viewport]').content = 'width=device-width, maximum-scale=1, user-scalable=no'"
    )]
    [InlineData("a completion there is not", "autocomplete-valid", "document.querySelector('#email').autocomplete = 'post-box'")]
    [InlineData(
        "a box that only a mouse can scroll",
        "scrollable-region-focusable",
        """
            document.querySelector('main').insertAdjacentHTML('beforeend', `<div id="far">${'<p>Far</p>'.repeat(50)}</div>`);
            Object.assign(document.querySelector('#far').style, { height: '60px', overflow: 'auto' });
            """
    )]
    public async Task On_a_page_that_was_sound_it_still_finds(string what, string rule, string spoil)
    {
        var faults = await sound.Spoilt(spoil, what);

        Assert.Contains(faults, fault => fault.Contains($": {rule}, ", StringComparison.Ordinal));
    }

    [Fact]
    public async Task What_was_found_unsound_is_found_again()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        await page.SetContentAsync("<html lang='en'><title>Pictures</title><main><h1>Pictures</h1><img></main>");

        var first = await accessibility.Faults(page, "once", Width);

        Assert.NotEmpty(first);
        Assert.Equal(first, await accessibility.Faults(page, "once", Width));
    }

    [Fact]
    public async Task A_page_wider_than_its_window_is_told_even_of_known_components()
    {
        await using var visitor = await browser.Visit();
        var page = await visitor.NewPageAsync();
        await Open(page, "/");
        Assert.Empty(await accessibility.Faults(page, "front page", Width));

        await page.Locator("h1").EvaluateAsync("heading => heading.style.width = '3000px'");

        var fault = Assert.Single(await accessibility.Faults(page, "front page", Width));
        Assert.StartsWith("front page, 1280 pixels: scrolls sideways", fault);
    }

    private Task Open(IPage page, string address) => page.GotoAsync(new Uri(site.Address, address).ToString());
}

/// <summary>One page without a fault, which is spoilt in one way after another.</summary>
public sealed class SoundPage(Browser browser, TrainingSite site) : IAsyncLifetime
{
    private const int Width = 1280;

    // What the unspoilt page is made of is learnt once.
    private readonly Accessibility accessibility = new();
    private readonly SemaphoreSlim turn = new(1);
    private IBrowserContext? visitor;
    private IPage? page;

    public async ValueTask InitializeAsync()
    {
        visitor = await browser.Visit();
        page = await visitor.NewPageAsync();
        await Accessibility.Prepare(page);
    }

    /// <summary>What is found after the page, which had no fault, was spoilt by a script.</summary>
    public async Task<IReadOnlyList<string>> Spoilt(string script, string state)
    {
        await turn.WaitAsync(TestContext.Current.CancellationToken);
        try
        {
            await page!.GotoAsync(new Uri(site.Address, "/account/register").ToString());
            Assert.Empty(await accessibility.Faults(page, "sound", Width));
            await page.EvaluateAsync($"() => {{ {script} }}");
            return await accessibility.Faults(page, state, Width);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (visitor is not null)
        {
            await visitor.DisposeAsync();
        }
        turn.Dispose();
    }
}
