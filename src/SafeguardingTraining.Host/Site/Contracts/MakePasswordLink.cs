using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// Makes a link with which a person chooses a new password, once, to hand to them where no letter can be sent. Null when there is no
/// such account.
/// </summary>
/// <param name="by">The administrator who asks for it, for the audit log.</param>
public delegate Task<PasswordLink?> MakePasswordLink(Guid person, Guid by, CancellationToken stop);

/// <param name="Path">Its address within this site; whoever has it can choose the password.</param>
/// <param name="Until">It works until this moment.</param>
public sealed record PasswordLink(string Path, DateTimeOffset Until) : PrivateRecord;
