using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Begins drafts: from what learners see, from the template, or from files that were handed in.</summary>
internal sealed class Beginnings(DraftStore drafts, PublishedVersions versions, ContentLibrary library, TimeProvider clock)
{
    /// <summary>The draft of whatever has this address, begun from what learners see where there is none; null when there is no such thing.</summary>
    public async Task<ContentDraft?> Open(string address, DraftAuthor author, CancellationToken stop)
    {
        if (PackageKey.Of(address) is not { } key)
        {
            return null;
        }
        if (await drafts.Find(key.Kind, key.Slug, stop) is { } there)
        {
            return there;
        }
        var inForce = (await versions.InForce(key.Kind, stop)).SingleOrDefault(version => version.Slug == key.Slug);
        var shipped = library.Shipped(key);
        var package = inForce is null ? shipped : await versions.Find(key.Kind, key.Slug, inForce.Number, stop);
        if (package is null)
        {
            return null;
        }
        var note = inForce is null ? "As it is shipped" : $"As version {inForce.Number}";
        return await Begin(package, inForce?.Base ?? shipped?.Fingerprint ?? "", inForce?.Number, author, note, stop);
    }

    /// <summary>A draft of something new; null where its name is taken, or the site has as many drafts as it keeps.</summary>
    public async Task<ContentDraft?> Begin(ContentPackage package, DraftAuthor author, string note, CancellationToken stop) =>
        await IsFree(new PackageKey(package.Kind, package.Slug), stop) ? await Begin(package, "", null, author, note, stop) : null;

    /// <summary>Why no further draft can be begun, in a sentence; null where one can.</summary>
    public async Task<string?> WhyFull(CancellationToken stop) =>
        await drafts.IsFull(stop)
            ? $"This site has {ContentDraft.Most} drafts, which is as many as it keeps at once. Publish or discard one that nobody works on any "
                + "more, then begin this one. Nothing was lost."
            : null;

    /// <summary>Nothing that is shipped or published, and no draft, goes by that name.</summary>
    public async Task<bool> IsFree(PackageKey key, CancellationToken stop) =>
        !AuthoringAddresses.Taken.Contains(key.Address)
        && !library.IsShipped(key)
        && await drafts.Find(key.Kind, key.Slug, stop) is null
        && (await versions.Of(key.Kind, key.Slug, stop)).Count == 0;

    /// <summary>No scenario, version or draft goes by that slug.</summary>
    public Task<bool> IsFree(string slug, CancellationToken stop) => IsFree(new PackageKey(PackageKind.Scenario, slug), stop);

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
