using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>
/// Holds what a partnership published or writes against what is shipped now, which an upgrade or somebody's hand may have changed beneath it.
/// </summary>
internal sealed class Comparisons(
    DraftStore drafts,
    DraftSaving saving,
    Beginnings beginnings,
    PublishedVersions versions,
    ScenarioCatalogue catalogue
)
{
    /// <summary>Both beside each other; null where nothing is shipped, or nothing stands over it.</summary>
    public async Task<ComparisonModel?> Of(string slug, CancellationToken stop)
    {
        if (catalogue.Shipped(slug) is not { } shipped)
        {
            return null;
        }
        var inForce = await InForce(slug, stop);
        var draft = await drafts.State(PackageKind.Scenario, slug, stop);
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

    /// <summary>What learners see of a scenario: what was published, and else what is shipped.</summary>
    public async Task<ContentPackage?> Shown(string slug, CancellationToken stop) =>
        await InForce(slug, stop) is { } version
            ? await versions.Find(PackageKind.Scenario, slug, version.Number, stop)
            : catalogue.Shipped(slug);

    /// <summary>From now on ours counts as compared with what is shipped.</summary>
    public async Task KeepOurs(string slug, CancellationToken stop)
    {
        if (catalogue.Shipped(slug) is not { } shipped)
        {
            return;
        }
        if (await InForce(slug, stop) is { } version)
        {
            await versions.Compare(PackageKind.Scenario, slug, version.Number, shipped.Fingerprint, stop);
        }
        if (await drafts.Find(PackageKind.Scenario, slug, stop) is { } draft)
        {
            await drafts.Compare(draft.Id, shipped.Fingerprint, stop);
        }
    }

    /// <summary>Saves shipped files into the draft, which is begun where there is none; what stood there is in its history.</summary>
    public async Task TakeTheirs(string slug, IReadOnlyList<string> files, DraftAuthor author, CancellationToken stop)
    {
        if (catalogue.Shipped(slug) is not { } shipped || await beginnings.Open(slug, author, stop) is not { } draft)
        {
            return;
        }
        foreach (var file in shipped.Ordered.Where(file => files.Contains(file.Key)))
        {
            var latest = await drafts.Latest(draft.Id, file.Key, stop);
            var state = await drafts.State(draft, PackageKind.Scenario, stop);
            await saving.Save(state, file.Key, file.Value, latest?.Number ?? 0, author, "Taken from what is shipped", stop);
        }
        await drafts.Compare(draft.Id, shipped.Fingerprint, stop);
    }

    private async Task<PublishedSummary?> InForce(string slug, CancellationToken stop) =>
        (await versions.InForce(PackageKind.Scenario, stop)).SingleOrDefault(version => version.Slug == slug);
}
