using System.Collections.Concurrent;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>Drafts as their authors see them: compiled, checked and walked once for each state of their text.</summary>
internal sealed class DraftReadings(ScenarioReviewService reviews)
{
    private const int Most = 16;

    private readonly ConcurrentDictionary<string, Lazy<Task<DraftReading>>> known = new();

    public async Task<DraftReading> Of(ContentPackage package)
    {
        var key = $"{package.Slug} {package.Fingerprint}";
        if (known.Count > Most)
        {
            known.Clear();
        }
        try
        {
            return await known.GetOrAdd(key, _ => new Lazy<Task<DraftReading>>(() => Task.Run(() => Read(package)))).Value;
        }
        catch
        {
            known.TryRemove(key, out _);
            throw;
        }
    }

    private async Task<DraftReading> Read(ContentPackage package)
    {
        var entry = await ScenarioCatalogue.Read(ScenarioSource.Of(package), CancellationToken.None);
        return new DraftReading(entry, reviews.Look(entry));
    }
}

/// <summary>What reading a draft came to.</summary>
public sealed record DraftReading(CatalogueEntry Entry, ScenarioReview Review)
{
    /// <summary>It as it can be played; null while an error is in the way.</summary>
    public Scenario? Playable => (Entry as CatalogueEntry.Available)?.Scenario;

    public string Title => Review.Title;
}
