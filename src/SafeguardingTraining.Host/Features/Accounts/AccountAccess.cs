using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Sessions;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>Gives somebody a way in again, or ends their sessions.</summary>
internal sealed class AccountAccess(PasswordLinks links, SessionRevocations revocations) : IAccountAccess
{
    public Task<PasswordLink?> MakePasswordLink(Guid person, Guid by, CancellationToken stop) => links.Make(person, by, stop);

    public Task EndSessions(Guid person, CancellationToken stop) => revocations.End(person, stop);
}
