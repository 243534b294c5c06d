using System.Net;
using System.Text.RegularExpressions;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Help;

public sealed partial class HelpPagesTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly string Folder = Checkout.At("content", "help");

    public static TheoryData<string> Slugs =>
        [
            .. Directory
                .EnumerateFiles(Folder, "*.md")
                .Select(path => Path.GetFileNameWithoutExtension(path))
                .Where(slug => slug != "README")
                .Order(StringComparer.Ordinal),
        ];

    [Fact]
    public async Task Help_stands_at_the_foot_of_every_page() =>
        Assert.Equal("/help", (await site.Visit().Open("/")).Page.QuerySelector("footer ul a")!.GetAttribute("href"));

    [Fact]
    public async Task The_contents_page_leads_to_every_page_of_help_once()
    {
        var visitor = await site.Visit().Open("/help");

        var addresses = visitor.Page.QuerySelectorAll("main li > a").Select(link => link.GetAttribute("href") ?? "").ToList();
        Assert.Equal("Help", visitor.Heading);
        Assert.Equal(Slugs.Select(slug => $"/help/{slug.Data}").Order(StringComparer.Ordinal), addresses.Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Each_page_leads_on_to_the_next_of_the_contents_page_and_the_last_to_none()
    {
        var visitor = await site.Visit().Open("/help");
        var order = visitor.Page.QuerySelectorAll("main li > a").Select(link => link.GetAttribute("href")).ToList();

        var read = new List<string?> { order[0] };
        while (read[^1] is { } address)
        {
            await visitor.Open(address);
            read.Add(visitor.Page.QuerySelector(".help__next a")?.GetAttribute("href"));
        }

        Assert.Equal([.. order, null], read);
    }

    [Fact]
    public async Task Each_way_to_help_from_where_people_are_leads_to_a_heading_that_is_there()
    {
        var ways = Directory
            .EnumerateFiles(Checkout.At("src", "SafeguardingTraining.Host", "Features"), "*.razor", SearchOption.AllDirectories)
            .SelectMany(path => HelpWay().Matches(File.ReadAllText(path)))
            .Select(way => (Page: way.Groups["page"].Value, Part: way.Groups["part"].Value))
            .Distinct()
            .ToList();

        Assert.NotEmpty(ways);
        var visitor = site.Visit();
        foreach (var (page, part) in ways)
        {
            await visitor.Open($"/help/{page}");
            Assert.True(visitor.Page.QuerySelector($"h2[id='{part}'], h3[id='{part}']") is not null, $"{page}#{part}");
        }
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public async Task Whatever_a_page_of_help_links_to_on_this_site_is_there(string slug)
    {
        var visitor = await site.Visit().Open($"/help/{slug}");
        Assert.Equal(HttpStatusCode.OK, visitor.Status);

        var links = visitor.Page.QuerySelectorAll("main a").Select(link => link.GetAttribute("href")!).ToList();
        foreach (var link in links.Where(link => !link.StartsWith("http", StringComparison.Ordinal)))
        {
            await visitor.Open(link.StartsWith('#') ? $"/help/{slug}" : link.Split('#')[0]);
            Assert.True(visitor.Status is HttpStatusCode.OK, link);
            Assert.True(link.Split('#') is not [_, var id] || visitor.Page.GetElementById(id) is not null, link);
        }
    }

    [Fact]
    public async Task A_page_of_help_that_nobody_wrote_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open("/help/never-written")).Status);

    [Fact]
    public async Task The_contents_page_has_one_address() =>
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open("/help/README")).Status);

    [GeneratedRegex("<HelpMark Page=\"(?<page>[^\"]+)\" Part=\"(?<part>[^\"]+)\"", RegexOptions.None, 1_000)]
    private static partial Regex HelpWay();
}
