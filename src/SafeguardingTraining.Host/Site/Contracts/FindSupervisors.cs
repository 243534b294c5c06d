using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Supervisors of a person's own agency, by the addresses they sign in with: for choosing whom to share a page with. None for somebody outside the organisation.</summary>
public delegate Task<IReadOnlyList<Supervisor>> FindSupervisors(Guid person, CancellationToken stop);

/// <summary>Ids of the accounts that supervise in a person's agency, without the person.</summary>
public delegate Task<IReadOnlyList<Guid>> SupervisorsOf(Guid person, CancellationToken stop);

public sealed record Supervisor(string Name, string Email) : PrivateRecord;
