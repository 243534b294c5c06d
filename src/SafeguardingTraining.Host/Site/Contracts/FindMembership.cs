using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>What the organisation knows of a person with an account, or null for somebody who signed up on their own.</summary>
public delegate Task<Membership?> FindMembership(Guid person, CancellationToken stop);

/// <summary>A person's place in the organisation.</summary>
/// <param name="IsOff">Switched off by an administrator: the account is kept, and nobody can sign in to it.</param>
public sealed record Membership(Roles Roles, Guid Agency, Guid? Team, DateOnly StartsOn, bool IsOff);
