namespace SafeguardingTraining.Host.Features.Drills;

/// <summary>Which drills a person has worked on, for features that show what they have done.</summary>
public interface IDrillHistory
{
    /// <summary>Slugs of the drills, the latest first.</summary>
    Task<IReadOnlyList<string>> WorkedOnBy(Guid person, CancellationToken stop);
}
