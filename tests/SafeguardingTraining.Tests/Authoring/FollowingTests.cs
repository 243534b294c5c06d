using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring;

/// <summary>Pages follow the files: what a saved file changes is told to anyone who asks, and a broken story says what to fix.</summary>
public sealed class FollowingTests : IAsyncLifetime
{
    private static readonly string Whole = Checkout.At("scenarios", "dear-nia");
    private readonly string scenarios = Directory.CreateTempSubdirectory("authored-").FullName;
    private readonly RunningSite site = new();

    public ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Path.Combine(scenarios, "mine"));
        foreach (var file in Directory.EnumerateFiles(Whole))
        {
            File.Copy(file, Path.Combine(scenarios, "mine", Path.GetFileName(file)));
        }
        site.With("Scenarios:Folder", scenarios);
        return ValueTask.CompletedTask;
    }

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        Directory.Delete(scenarios, recursive: true);
    }

    [Fact]
    public async Task A_saved_file_is_another_state_and_its_problems_lead_to_their_lines()
    {
        var author = await site.Visit().Open("/authoring/mine");
        var known = author.Page.QuerySelector("[data-follow]")!.GetAttribute("data-known");
        Assert.Equal(known, await StateNow(author));

        var story = Path.Combine(scenarios, "mine", "story.ink");
        var lines = File.ReadAllLines(story).Length;
        File.AppendAllText(story, "-> nowhere_at_all\n");
        await site.Get<SafeguardingTraining.Host.Site.Stories.ScenarioCatalogue>().Load(TestContext.Current.CancellationToken);

        Assert.NotEqual(known, await StateNow(author));
        await author.Open("/authoring/mine");
        Assert.Equal($"#story-ink-{lines + 1}", author.Page.QuerySelector(".problems a")!.GetAttribute("href"));
        Assert.Equal($"story.ink line {lines + 1}", author.Page.QuerySelector(".problems a")!.TextContent);
        Assert.NotNull(author.Page.GetElementById($"story-ink-{lines + 1}"));
    }

    [Fact]
    public async Task After_an_edit_a_try_goes_on_where_its_picks_still_make_sense()
    {
        var author = await site.Visit().Open("/authoring/mine/preview?at=the_biscuits&role=teacher");
        var way = author.Page.QuerySelector(".preview__ways a")!;
        var (address, picked) = (way.GetAttribute("href")!.Split('#')[0], way.TextContent);

        var story = Path.Combine(scenarios, "mine", "story.ink");
        var text = File.ReadAllText(story);
        File.WriteAllText(
            story,
            text.Replace(
                "\n* [Ask Anthea to see Ni",
                "\n* [Something quite new.]\n    -> weeks\n* [Ask Anthea to see Ni",
                StringComparison.Ordinal
            )
        );
        await site.Get<SafeguardingTraining.Host.Site.Stories.ScenarioCatalogue>().Load(TestContext.Current.CancellationToken);

        await author.Open(address);
        Assert.DoesNotContain("The story has changed since", author.Text, StringComparison.Ordinal);
        Assert.Contains($"Picked: {picked}", author.Text, StringComparison.Ordinal);
    }

    private static async Task<string> StateNow(Visitor author)
    {
        var other = await author.NewTab().Open("/authoring/states");
        return await other.Answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
