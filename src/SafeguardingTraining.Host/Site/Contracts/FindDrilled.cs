namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Slugs of the drills a person has worked on, the latest first; for the way through and what I have done.</summary>
public delegate Task<IReadOnlyList<string>> FindDrilled(Guid person, CancellationToken stop);
