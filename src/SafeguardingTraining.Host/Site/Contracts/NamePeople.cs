namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>What people with an account are called, by their ids; whoever has none any more is left out. For those who run the site.</summary>
public delegate Task<IReadOnlyDictionary<Guid, string>> NamePeople(IReadOnlyCollection<Guid> people, CancellationToken stop);
