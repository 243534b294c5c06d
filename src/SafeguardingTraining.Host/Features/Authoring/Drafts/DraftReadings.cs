using SafeguardingTraining.Host.Features.Authoring.Texts;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>
/// Drafts as their authors see them: each state of their text is compiled, checked and walked once, and each of the three only when it is
/// asked for. A draft with a text that is not saved yet is <see cref="ContentPackage.With"/> that text.
/// </summary>
internal sealed class DraftReadings(ScenarioReviewService reviews, TextReadings texts, TemplateRemains remains)
{
    // Each compiled story holds one or two megabytes; somebody who types makes a new one every second.
    private readonly ContentCache<CatalogueEntry> entries = new(12);
    private readonly ContentCache<IReadOnlyList<Problem>> checks = new(24);
    private readonly ContentCache<DraftReading> whole = new(16);

    /// <summary>Compiled, checked and walked.</summary>
    public Task<DraftReading> Of(ContentPackage package) =>
        package.Kind.IsText ? Task.FromResult(Told(texts.Of(package), package)) : whole.Of(KeyOf(package), () => Read(package));

    /// <summary>Compiled and read, and no more: all that a map or a try needs, in milliseconds.</summary>
    public Task<CatalogueEntry> Compiled(ContentPackage package) =>
        entries.Of(KeyOf(package), () => ScenarioCatalogue.Read(ScenarioSource.Of(package), CancellationToken.None));

    /// <summary>What is to mend, by the compiler and by the check; it is not walked.</summary>
    public Task<IReadOnlyList<Problem>> Checked(ContentPackage package) =>
        package.Kind.IsText
            ? Task.FromResult(Told(texts.Of(package), package).Review.Problems)
            : checks.Of(KeyOf(package), async () => [.. reviews.Mend(await Compiled(package)), .. remains.In(package)]);

    private async Task<DraftReading> Read(ContentPackage package)
    {
        var entry = await Compiled(package);
        return Told(new DraftReading(entry, reviews.Look(entry)), package);
    }

    // With what a template still says in it.
    private DraftReading Told(DraftReading reading, ContentPackage package) =>
        reading with
        {
            Review = reading.Review with { Problems = [.. reading.Review.Problems, .. remains.In(package)] },
        };

    private static string KeyOf(ContentPackage package) => $"{package.Slug} {package.Fingerprint}";
}

/// <summary>What reading a draft came to.</summary>
public sealed record DraftReading(CatalogueEntry Entry, ScenarioReview Review)
{
    /// <summary>It as it can be played; null while an error is in the way.</summary>
    public Scenario? Playable => (Entry as CatalogueEntry.Available)?.Scenario;

    public string Title => Review.Title;
}
