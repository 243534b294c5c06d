using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>
/// Holds what a partnership published or writes against what is shipped now, which an upgrade or somebody's hand may have changed beneath it.
/// </summary>
internal sealed class Comparisons(
    DraftStore drafts,
    DraftSaving saving,
    Beginnings beginnings,
    PublishedVersions versions,
    ContentLibrary library
)
{
    /// <summary>Both beside each other; null where nothing is shipped, or nothing stands over it.</summary>
    public async Task<ComparisonModel?> Of(string slug, CancellationToken stop)
    {
        if (Shipped(slug) is not { } shipped)
        {
            return null;
        }
        var inForce = await InForce(slug, stop);
        var draft = await drafts.State(slug, stop);
        var ours = inForce is null ? draft?.Package : await Shown(slug, stop);
        var based = inForce?.Base ?? draft?.Draft.Base;
        return ours is null
            ? null
            : new ComparisonModel(
                slug,
                draft is null ? slug : DraftTitles.Of(draft),
                inForce is null ? "the draft" : $"version {inForce.Number}",
                based != shipped.Fingerprint,
                FileChange.Between(ours.Files, shipped.Files)
            );
    }

    /// <summary>What learners see of it: what was published, and else what is shipped.</summary>
    public async Task<ContentPackage?> Shown(string slug, CancellationToken stop) =>
        await InForce(slug, stop) is { } version && PackageKey.Of(slug) is { } key
            ? await versions.Find(key.Kind, key.Slug, version.Number, stop)
            : Shipped(slug);

    /// <summary>From now on ours counts as compared with what is shipped.</summary>
    public async Task KeepOurs(string slug, CancellationToken stop)
    {
        if (Shipped(slug) is not { } shipped)
        {
            return;
        }
        if (await InForce(slug, stop) is { } version)
        {
            await versions.Compare(shipped.Kind, shipped.Slug, version.Number, shipped.Fingerprint, stop);
        }
        if (await drafts.Find(slug, stop) is { } draft)
        {
            await drafts.Compare(draft.Id, shipped.Fingerprint, stop);
        }
    }

    /// <summary>Saves shipped files into the draft, which is begun where there is none; what stood there is in its history.</summary>
    public async Task TakeTheirs(string slug, IReadOnlyList<string> files, DraftAuthor author, CancellationToken stop)
    {
        if (Shipped(slug) is not { } shipped || await beginnings.Open(slug, author, stop) is not { } draft)
        {
            return;
        }
        foreach (var file in shipped.Ordered.Where(file => files.Contains(file.Key)))
        {
            var latest = await drafts.Latest(draft.Id, file.Key, stop);
            var state = await drafts.State(draft, stop);
            await saving.Save(state, file.Key, file.Value, latest?.Number ?? 0, author, "Taken from what is shipped", stop);
        }
        await drafts.Compare(draft.Id, shipped.Fingerprint, stop);
    }

    private ContentPackage? Shipped(string address) => PackageKey.Of(address) is { } key ? library.Shipped(key) : null;

    private async Task<PublishedSummary?> InForce(string address, CancellationToken stop) =>
        PackageKey.Of(address) is { } key
            ? (await versions.InForce(key.Kind, stop)).SingleOrDefault(version => version.Slug == key.Slug)
            : null;
}
