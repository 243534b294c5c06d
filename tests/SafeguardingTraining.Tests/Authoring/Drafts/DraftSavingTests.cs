using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

/// <summary>Two authors at one draft, on one host and on two.</summary>
[Collection<SiteOfStories>]
public sealed class DraftSavingTests(RunningSite site)
{
    private static readonly DraftAuthor Robin = new(Guid.NewGuid(), "Robin");
    private static readonly DraftAuthor Moira = new(Guid.NewGuid(), "Moira");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DraftStore Store => site.Get<DraftStore>();

    private DraftSaving Saving => site.Get<DraftSaving>();

    [Fact]
    public async Task Whoever_comes_later_to_the_same_lines_is_shown_both_and_nothing_is_overwritten()
    {
        var state = await Begin("one\ntwo\nthree\n");
        var first = Assert.IsType<SaveKept>(await Save(state, "one\nTWO\nthree\n", 1, Robin));

        var met = Assert.IsType<SaveMet>(await Save(state, "one\ntoo\nthree\n", 1, Moira));
        Assert.Equal("one\nTWO\nthree\n", met.Theirs.Text);
        Assert.Equal("Robin", met.Theirs.ByName);
        Assert.Equal(first.Revision.Number, (await Store.Latest(state.Draft.Id, "story.ink", Stop))?.Number);

        var chosen = Assert.IsType<SaveKept>(await Save(state, "one\nTWO, too\nthree\n", met.Theirs.Number, Moira));
        Assert.False(chosen.IsMerged);
    }

    [Fact]
    public async Task Other_lines_of_the_same_file_go_together()
    {
        var state = await Begin("one\ntwo\nthree\nfour\n");
        await Save(state, "ONE\ntwo\nthree\nfour\n", 1, Robin);

        var merged = Assert.IsType<SaveKept>(await Save(state, "one\r\ntwo\r\nthree\r\nFOUR\r\n", 1, Moira));
        Assert.True(merged.IsMerged);
        Assert.Equal("ONE\ntwo\nthree\nFOUR\n", merged.Revision.Text);
    }

    [Fact]
    public async Task Saving_what_is_there_already_is_no_new_save_and_what_was_taken_out_is_told()
    {
        var state = await Begin("one\n");
        Assert.Equal(1, Assert.IsType<SaveKept>(await Save(state, "one\n", 1, Robin)).Revision.Number);
        await Saving.Save(state, "more.ink", "x\n", 0, Robin, "", Stop);
        Assert.True(await Saving.Remove(state, "more.ink", 2, Robin, Stop));

        var met = Assert.IsType<SaveMet>(await Saving.Save(state, "more.ink", "y\n", 2, Moira, "", Stop));
        Assert.True(met.Theirs.IsRemoval);
        Assert.DoesNotContain("more.ink", (await Store.State(state.Draft, PackageKind.Scenario, Stop)).Files.Keys);
    }

    [Theory]
    [InlineData("../story.ink", "x")]
    [InlineData("story.html", "x")]
    public async Task No_file_stands_outside_its_draft(string name, string text) =>
        Assert.IsType<SaveRefused>(await Saving.Save(await Begin("one\n"), name, text, 0, Robin, "", Stop));

    [Fact]
    public async Task What_is_too_long_is_refused_with_a_sentence()
    {
        var refused = Assert.IsType<SaveRefused>(
            await Save(await Begin("one\n"), new string('a', ContentPackage.LongestFile + 1), 1, Robin)
        );
        Assert.Contains("500,000", refused.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hosts_number_their_saves_one_after_another()
    {
        var state = await Begin("one\n");
        await using var other = new RunningSite().Beside(site);
        var both = new[] { Saving, other.Get<DraftSaving>() };
        await Task.WhenAll(
            Enumerable
                .Range(0, 20)
                .Select(at => both[at % 2].Save(state, $"s{at}.ink", $"{at}\n", 0, at % 2 == 0 ? Robin : Moira, "", Stop))
        );

        var history = await Store.History(state.Draft.Id, Stop);
        Assert.Equal(Enumerable.Range(1, 21), history.Select(one => one.Number));
        Assert.Equal(21, (await Store.State(state.Draft, PackageKind.Scenario, Stop)).Files.Count);
    }

    private Task<SaveOutcome> Save(DraftState state, string text, int based, DraftAuthor author) =>
        Saving.Save(state, "story.ink", text, based, author, "", Stop);

    private async Task<DraftState> Begin(string text)
    {
        var slug = $"t-{Guid.NewGuid():N}";
        var draft = new ContentDraft(Guid.CreateVersion7(), "scenario", slug, "", null, Robin.Id, "Robin", site.Clock.GetUtcNow());
        var package = new ContentPackage(PackageKind.Scenario, slug, new Dictionary<string, string> { ["story.ink"] = text });
        Assert.True(await Store.Begin(draft, package, "", Stop));
        return await Store.State(draft, PackageKind.Scenario, Stop);
    }
}
