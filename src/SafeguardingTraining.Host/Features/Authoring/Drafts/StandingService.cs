using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Finds how it stands with each scenario and each text.</summary>
internal sealed class StandingService(
    DraftStore drafts,
    ReviewStore reviews,
    PublishedVersions versions,
    ScenarioCatalogue catalogue,
    ContentLibrary library,
    TimeProvider clock
)
{
    public async Task<ContentStanding> Of(string address, CancellationToken stop) =>
        PackageKey.Of(address) is { } key
            ? StandingOf(
                key,
                await versions.Of(key.Kind, key.Slug, stop),
                await drafts.Find(key.Kind, key.Slug, stop),
                await reviews.InReview(clock.UkToday(), stop)
            )
            : new ContentStanding(null, null, false, false, false, false);

    /// <summary>All of a kind that are shipped, published or being written, by slug.</summary>
    public async Task<IReadOnlyDictionary<string, ContentStanding>> All(PackageKind kind, CancellationToken stop)
    {
        var published = (await versions.All(kind, stop)).ToLookup(version => version.Slug);
        var written = (await drafts.All(kind, stop)).ToDictionary(draft => draft.Slug);
        var reviewed = await reviews.InReview(clock.UkToday(), stop);
        return library
            .ShippedSlugs(kind)
            .Concat(published.Select(group => group.Key))
            .Concat(written.Keys)
            .Distinct()
            .ToDictionary(
                slug => slug,
                slug => StandingOf(new PackageKey(kind, slug), [.. published[slug]], written.GetValueOrDefault(slug), reviewed)
            );
    }

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
            .ToDictionary(
                slug => slug,
                slug =>
                    StandingOf(new PackageKey(PackageKind.Scenario, slug), [.. published[slug]], written.GetValueOrDefault(slug), reviewed)
            );
    }

    private ContentStanding StandingOf(
        PackageKey key,
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
            library.IsShipped(key),
            draft is not null,
            draft is not null && reviewed.Contains(draft.Id),
            mine is not null && library.Shipped(key) is { } shipped && mine != shipped.Fingerprint
        );
    }
}
