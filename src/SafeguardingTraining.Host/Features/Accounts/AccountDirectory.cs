using SafeguardingTraining.Host.Site.Contracts;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Looks people up among the accounts.</summary>
internal sealed class AccountDirectory(AccountStore accounts, IOrganisation organisation) : IAccountDirectory
{
    public async Task<AccountHolder?> FindPerson(string email, CancellationToken stop) =>
        await accounts.FindByEmail(email) is { } account ? new AccountHolder(account.Id, account.Name) : null;

    public Task<IReadOnlyDictionary<Guid, string>> NamePeople(IReadOnlyCollection<Guid> people, CancellationToken stop) =>
        accounts.Names(people, stop);

    public async Task<IReadOnlyList<Supervisor>> FindSupervisors(Guid person, CancellationToken stop) =>
        await organisation.SupervisorsOf(person, stop) is { Count: > 0 } found ? await accounts.Supervisors(found, stop) : [];
}
