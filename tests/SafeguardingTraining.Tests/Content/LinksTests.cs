using System.Net;
using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Content;

/// <summary>Whatever is named is there.</summary>
[Collection<SiteOfStories>]
public sealed class LinksTests(RunningSite site)
{
    private static readonly string[] Beginnings = ["/", "/induction", "/scenarios", "/practice-points", "/briefings", "/coverage", "/done"];

    [Fact]
    public async Task Every_link_of_every_page_of_the_library_leads_somewhere()
    {
        var visitor = site.Visit();
        var waiting = new Queue<(string Address, string From)>(Beginnings.Select(address => (address, "the test")));
        var met = Beginnings.ToHashSet();
        var lost = new List<string>();
        while (waiting.TryDequeue(out var next))
        {
            await visitor.Open(next.Address);
            if (visitor.Status != HttpStatusCode.OK)
            {
                lost.Add($"{next.Address} ({(int)visitor.Status}), from {next.From}");
            }
            foreach (
                var link in visitor
                    .Page.QuerySelectorAll("main a[href^='/'], footer a[href^='/']")
                    .Select(link => link.GetAttribute("href")!.Split('#')[0])
                    .Where(IsOfTheLibrary)
                    .Where(met.Add)
            )
            {
                waiting.Enqueue((link, next.Address));
            }
        }

        Assert.Empty(lost);
        Assert.True(met.Count > 300, $"Only {met.Count} pages were met.");
    }

    // An author's preview leads on from every choice to the next, without end.
    private static bool IsOfTheLibrary(string address) => !address.StartsWith("/authoring", StringComparison.Ordinal);

    [Fact]
    public void A_document_is_cited_under_one_publisher_wherever_it_is_cited()
    {
        var sources = PracticePointCatalogue
            .Read(Checkout.At("content"))
            .Points.Select(point => point.Source)
            .Concat(BriefingCatalogue.Read(Checkout.At("content")).Briefings.SelectMany(briefing => briefing.Sources));

        Assert.All(sources.GroupBy(source => source.Document), same => Assert.Single(same.Select(source => source.Publisher).Distinct()));
    }

    [Fact]
    public void Every_practice_point_of_a_scenario_is_named_in_full_and_every_briefing_names_only_points_there_are()
    {
        var ids = PracticePointCatalogue.Read(Checkout.At("content")).Ids;

        Assert.All(site.Get<Host.Site.Stories.ScenarioCatalogue>().Scenarios, scenario =>
            Assert.Subset(ids.ToHashSet(), scenario.Points.ToHashSet())
        );
        Assert.All(BriefingCatalogue.Read(Checkout.At("content")).Briefings, briefing =>
            Assert.Subset(ids.ToHashSet(), briefing.Points.ToHashSet())
        );
    }
}
