using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>What an administrator can do about somebody's access.</summary>
public interface IAccountAccess
{
    /// <summary>
    /// Makes a link with which a person chooses a new password, once, to hand to them where no email can be sent. Null when there is no
    /// such account.
    /// </summary>
    /// <param name="by">The administrator who asks for it, for the audit log.</param>
    Task<PasswordLink?> MakePasswordLink(Guid person, Guid by, CancellationToken stop);

    /// <summary>Signs a person out everywhere: their pages and their own live connections end within seconds, on every host.</summary>
    Task EndSessions(Guid person, CancellationToken stop);
}

/// <param name="Path">Its address within this site; anyone who has it can choose the password.</param>
/// <param name="Until">It works until this moment.</param>
public sealed record PasswordLink(string Path, DateTimeOffset Until) : PrivateRecord;
