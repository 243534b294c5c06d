using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Who has an account here, for features that name people or hand something to them.</summary>
public interface IAccountDirectory
{
    /// <summary>The person with an account at this email address, or null; for handing something to one person by name.</summary>
    Task<AccountHolder?> FindPerson(string email, CancellationToken stop);

    /// <summary>What people are called, by their ids; anyone who has no account any more is left out. For those who run the site.</summary>
    Task<IReadOnlyDictionary<Guid, string>> NamePeople(IReadOnlyCollection<Guid> people, CancellationToken stop);

    /// <summary>
    /// Supervisors of a person's own agency, for choosing whom to share a page with. None for somebody outside the organisation.
    /// </summary>
    Task<IReadOnlyList<Supervisor>> FindSupervisors(Guid person, CancellationToken stop);
}

/// <summary>Somebody with an account here.</summary>
/// <param name="Name">What they like to be called.</param>
public sealed record AccountHolder(Guid Id, string Name);

/// <param name="Email">The address they sign in with.</param>
public sealed record Supervisor(string Name, string Email) : PrivateRecord;
