using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Begins drafts: from what learners see, from the template, or from files that were handed in.</summary>
internal sealed class Beginnings(DraftStore drafts, PublishedVersions versions, ScenarioCatalogue catalogue, TimeProvider clock)
{
    /// <summary>The draft of a scenario, begun from what learners see where there is none; null when there is no such scenario.</summary>
    public async Task<ContentDraft?> Open(string slug, DraftAuthor author, CancellationToken stop)
    {
        if (await drafts.Find(PackageKind.Scenario, slug, stop) is { } there)
        {
            return there;
        }
        var inForce = (await versions.InForce(PackageKind.Scenario, stop)).SingleOrDefault(version => version.Slug == slug);
        var shipped = catalogue.Shipped(slug);
        var package = inForce is null ? shipped : await versions.Find(PackageKind.Scenario, slug, inForce.Number, stop);
        if (package is null)
        {
            return null;
        }
        var note = inForce is null ? "As it is shipped" : $"As version {inForce.Number}";
        return await Begin(package, inForce?.Base ?? shipped?.Fingerprint ?? "", inForce?.Number, author, note, stop);
    }

    /// <summary>A draft of something new; null where its name is taken, or the site has as many drafts as it keeps.</summary>
    public async Task<ContentDraft?> Begin(ContentPackage package, DraftAuthor author, string note, CancellationToken stop) =>
        await IsFree(package.Slug, stop) ? await Begin(package, "", null, author, note, stop) : null;

    /// <summary>Why no further draft can be begun, in a sentence; null where one can.</summary>
    public async Task<string?> WhyFull(CancellationToken stop) =>
        await drafts.IsFull(stop)
            ? $"This site has {ContentDraft.Most} drafts, which is as many as it keeps at once. Publish or discard one that nobody works on any "
                + "more, then begin this one. Nothing was lost."
            : null;

    /// <summary>No scenario, version or draft goes by that name.</summary>
    public async Task<bool> IsFree(string slug, CancellationToken stop) =>
        !AuthoringAddresses.Taken.Contains(slug)
        && !catalogue.IsShipped(slug)
        && await drafts.Find(PackageKind.Scenario, slug, stop) is null
        && (await versions.Of(PackageKind.Scenario, slug, stop)).Count == 0;

    private async Task<ContentDraft?> Begin(
        ContentPackage package,
        string based,
        int? version,
        DraftAuthor author,
        string note,
        CancellationToken stop
    )
    {
        var draft = new ContentDraft(
            Guid.CreateVersion7(),
            package.Kind.Name,
            package.Slug,
            based,
            version,
            author.Id,
            author.Name,
            clock.GetUtcNow()
        );
        // Where another began it at the same moment, theirs is the draft.
        return await drafts.Begin(draft, package, note, stop) ? draft : await drafts.Find(package.Kind, package.Slug, stop);
    }
}
