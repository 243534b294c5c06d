using System.Net;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

/// <summary>How much drafts may hold: how many there are, and how long their histories grow.</summary>
public sealed class DraftQuotaTests : IAsyncDisposable
{
    private static readonly DraftAuthor Robin = new(Guid.NewGuid(), "Robin");

    private readonly RunningSite site = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public ValueTask DisposeAsync() => site.DisposeAsync();

    [Fact]
    public async Task A_draft_too_many_is_refused_in_a_sentence_and_the_others_stay_open()
    {
        var author = await site.Join("Robin Ash", Roles.Author);
        await author.Open("/authoring/dear-nia");
        await author.Submit(action: "/authoring/dear-nia/drafts");
        await author.Open("/authoring/almost-eighteen");
        await site.Get<Writer>()
            .Write(batch => Enumerable.Range(2, ContentDraft.Most - 1).All(number => batch.Add(Named($"draft-{number}"))), Stop);

        await author.Submit(action: "/authoring/almost-eighteen/drafts");
        Assert.Equal(HttpStatusCode.TooManyRequests, author.Status);
        Assert.Contains("This site has 200 drafts", author.Text, StringComparison.Ordinal);

        await author.Open("/authoring/new");
        await author.Submit(form => form.Fill("title", "One more").Fill("slug", "one-more"), "/authoring/new");
        Assert.Equal(HttpStatusCode.BadRequest, author.Status);
        Assert.Contains("This site has 200 drafts", author.Text, StringComparison.Ordinal);

        await author.Open("/authoring/dear-nia/draft");
        Assert.Equal(HttpStatusCode.OK, author.Status);
    }

    [Fact]
    public async Task However_much_is_saved_a_history_stays_within_its_bounds_and_what_was_saved_last_is_there()
    {
        var store = site.Get<DraftStore>();
        var draft = Named("long");
        var package = new ContentPackage(PackageKind.Scenario, "long", new Dictionary<string, string> { ["story.ink"] = "one\n" });
        Assert.True(await store.Begin(draft, package, "", Stop));
        var state = await store.State(draft, PackageKind.Scenario, Stop);
        var saves = (int)(DraftRevision.LongestHistory / ContentPackage.LongestFile) + (2 * DraftRevision.CountedEvery);
        SaveKept? last = null;
        for (var number = 1; number <= saves; number++)
        {
            var text = new string((char)('a' + (number % 26)), ContentPackage.LongestFile);
            last = Assert.IsType<SaveKept>(
                await site.Get<DraftSaving>().Save(state, "story.ink", text, last?.Revision.Number ?? 1, Robin, "", Stop)
            );
        }

        var kept = await store.History(draft.Id, Stop);
        Assert.InRange(kept.Count, 2, (DraftRevision.LongestHistory / ContentPackage.LongestFile) + DraftRevision.CountedEvery);
        Assert.Equal(saves + 1, last?.Revision.Number);
        Assert.Equal(last?.Revision.Text, (await store.Latest(draft.Id, "story.ink", Stop))?.Text);
    }

    private ContentDraft Named(string slug) =>
        new(Guid.CreateVersion7(), PackageKind.Scenario.Name, slug, "", null, Robin.Id, Robin.Name, site.Clock.GetUtcNow());
}
