namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>The person with an account at this email address, or null; for handing something to one person by name.</summary>
public delegate Task<AccountHolder?> FindPerson(string email, CancellationToken stop);

/// <summary>Somebody with an account here.</summary>
/// <param name="Name">What they like to be called.</param>
public sealed record AccountHolder(Guid Id, string Name);
