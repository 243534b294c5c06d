using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Briefings;

/// <summary>Briefings for other features: what an entry about one begins with, and who has read which.</summary>
public interface IBriefings
{
    /// <summary>A briefing by its slug, or null.</summary>
    BriefingToKeep? Find(string slug);

    /// <summary>The briefings a learner has marked as read, the latest first.</summary>
    Task<IReadOnlyList<BriefingRead>> ReadBy(Learner learner, CancellationToken stop);
}

/// <summary>What an entry about a briefing begins with.</summary>
/// <param name="Point">Id of the practice point nearest to it.</param>
/// <param name="Questions">What it asks a team to talk about.</param>
public sealed record BriefingToKeep(string Title, int Minutes, string Point, IReadOnlyList<string> Questions);

/// <summary>A briefing that was read.</summary>
/// <param name="AnsweredOn">When a question about it was last answered; null for never.</param>
public sealed record BriefingRead(string Slug, DateOnly On, DateOnly? AnsweredOn = null);

/// <summary>Answers from the catalogue and from what is kept of readings.</summary>
internal sealed class BriefingsForFeatures(BriefingCatalogue catalogue, ReadingStore readings) : IBriefings
{
    public BriefingToKeep? Find(string slug) => catalogue.Find(slug)?.ToKeep;

    public Task<IReadOnlyList<BriefingRead>> ReadBy(Learner learner, CancellationToken stop) => readings.Mine(learner, stop);
}
