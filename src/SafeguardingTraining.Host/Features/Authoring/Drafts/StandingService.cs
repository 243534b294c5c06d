using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Finds how it stands with each scenario.</summary>
internal sealed class StandingService(
    DraftStore drafts,
    ReviewStore reviews,
    PublishedVersions versions,
    ScenarioCatalogue catalogue,
    TimeProvider clock
)
{
    public async Task<ContentStanding> Of(string slug, CancellationToken stop) =>
        StandingOf(
            slug,
            await versions.Of(PackageKind.Scenario, slug, stop),
            await drafts.Find(PackageKind.Scenario, slug, stop),
            await reviews.InReview(clock.UkToday(), stop)
        );

    /// <summary>All that are shipped, published or being written, by slug.</summary>
    public async Task<IReadOnlyDictionary<string, ContentStanding>> All(CancellationToken stop)
    {
        var published = (await versions.All(PackageKind.Scenario, stop)).ToLookup(version => version.Slug);
        var written = (await drafts.All(PackageKind.Scenario, stop)).ToDictionary(draft => draft.Slug);
        var reviewed = await reviews.InReview(clock.UkToday(), stop);
        return catalogue
            .All.Select(listed => listed.Slug)
            .Concat(published.Select(group => group.Key))
            .Concat(written.Keys)
            .Distinct()
            .ToDictionary(slug => slug, slug => StandingOf(slug, [.. published[slug]], written.GetValueOrDefault(slug), reviewed));
    }

    private ContentStanding StandingOf(
        string slug,
        IReadOnlyList<PublishedSummary> published,
        ContentDraft? draft,
        IReadOnlySet<Guid> reviewed
    )
    {
        var today = clock.UkToday();
        var inForce = PublishedSummary.InForce(published, today);
        var mine = inForce?.Base ?? draft?.Base;
        return new ContentStanding(
            inForce,
            published.Where(version => version.IsPlannedOn(today)).MinBy(version => version.From),
            catalogue.IsShipped(slug),
            draft is not null,
            draft is not null && reviewed.Contains(draft.Id),
            mine is not null && catalogue.Shipped(slug) is { } shipped && mine != shipped.Fingerprint
        );
    }
}
