using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace SafeguardingTraining.BrowserTests;

/// <summary>The paper version as a printer gets it.</summary>
public sealed partial class PaperTests(Browser browser, TrainingSite site)
{
    [Theory]
    [InlineData("yes-to-everything", false)]
    [InlineData("yes-to-everything", true)]
    public async Task No_more_sheets_are_printed_than_the_first_page_says_and_one_fewer_at_most_and_all_words_of_a_card_are_on_it(
        string scenario,
        bool large
    )
    {
        await using var room = new WorkshopPeople(browser, site, script: true);
        await room.Open(scenario);
        var page = room.Console;
        await page.GotoAsync(new Uri(site.Address, $"{new Uri(page.Url).AbsolutePath}/paper{(large ? "?large=true" : "")}").ToString());
        await Assertions.Expect(page.Locator(".twin__sheets")).ToBeVisibleAsync(new() { Timeout = 90_000 });

        await page.EvaluateAsync<bool>("document.fonts.ready.then(() => true)");
        var pages = PagesIn(await page.PdfAsync(new() { PreferCSSPageSize = true }));

        var said = Number.Match(await page.Locator(".twin__sheets").InnerTextAsync()).Value;
        Assert.InRange(int.Parse(said, CultureInfo.InvariantCulture) - ((pages + 1) / 2), 0, 1);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Empty(await page.Locator(".cut__piece").EvaluateAllAsync<string[]>(Overflowing));
    }

    /// <summary>Of what is cut, all that has more words on it than it shows.</summary>
    private const string Overflowing = """
        pieces => pieces.filter(piece => piece.scrollHeight > piece.clientHeight + 1 || piece.scrollWidth > piece.clientWidth + 1)
            .map(piece => piece.innerText)
        """;

    private static int PagesIn(byte[] pdf) => EachPage.Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b(?!s)", RegexOptions.None, 1_000)]
    private static partial Regex EachPage { get; }

    [GeneratedRegex("[0-9]+", RegexOptions.None, 1_000)]
    private static partial Regex Number { get; }
}
