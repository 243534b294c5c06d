using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Stories;

public sealed class ScenarioCatalogueTests : IDisposable
{
    private static readonly string Whole = Checkout.At("scenarios", "every-call-on-its-own-page");
    private readonly Workbench bench = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public void Dispose() => bench.Dispose();

    [Fact]
    public async Task A_scenario_that_cannot_be_played_does_not_hurt_the_others()
    {
        Copy("whole");
        Copy("broken");
        File.AppendAllText(Path.Combine(bench.Scenarios, "broken", "story.ink"), "\n-> nowhere_at_all\n");

        var catalogue = await Loaded();

        Assert.Equal(["whole", "broken", "x"], catalogue.All.Select(listed => listed.Slug));
        Assert.NotNull(catalogue.Find("whole"));
        Assert.Null(catalogue.Find("broken"));
        var broken = Assert.IsType<CatalogueEntry.Unavailable>(catalogue.All[1]);
        Assert.Equal("Every call on its own page", broken.Title);
        Assert.StartsWith("scenarios/broken/story.ink:", broken.Problems[0].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_without_its_files_says_which_are_missing()
    {
        var catalogue = await Loaded();

        var empty = Assert.IsType<CatalogueEntry.Unavailable>(Assert.Single(catalogue.All));
        Assert.Contains(
            "scenarios/x/pieces.yaml:1: There is no pieces.yaml in this folder.",
            empty.Problems.Select(problem => problem.ToString())
        );
    }

    [Fact]
    public async Task A_scenarios_folder_that_is_not_there_holds_none()
    {
        var catalogue = new ScenarioCatalogue(Path.Combine(bench.Scenarios, "nowhere"), NullLogger<ScenarioCatalogue>.Instance);

        await catalogue.Load(Stop);

        Assert.Empty(catalogue.All);
    }

    [Fact]
    public async Task An_edited_scenario_is_shown_without_a_restart()
    {
        Copy("whole");
        var catalogue = await Loaded();
        var before = catalogue.Find("whole")?.Scenario.Version;
        using var watch = new ScenarioWatcher(catalogue, NullLogger<ScenarioWatcher>.Instance);
        await watch.StartAsync(Stop);

        File.AppendAllText(Path.Combine(bench.Scenarios, "whole", "people.yaml"), "\n# an afterthought\n");

        await Eventually.IsSo(() => catalogue.Find("whole")?.Scenario.Version != before, seconds: 30);
        await watch.StopAsync(Stop);
    }

    private async Task<ScenarioCatalogue> Loaded()
    {
        var catalogue = new ScenarioCatalogue(bench.Scenarios, NullLogger<ScenarioCatalogue>.Instance);
        await catalogue.Load(Stop);
        return catalogue;
    }

    private void Copy(string slug)
    {
        var folder = Directory.CreateDirectory(Path.Combine(bench.Scenarios, slug)).FullName;
        foreach (var file in Directory.EnumerateFiles(Whole))
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }
    }
}
