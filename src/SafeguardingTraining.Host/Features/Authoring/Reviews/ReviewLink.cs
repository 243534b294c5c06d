using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Authoring.Reviews;

/// <summary>
/// Opens one draft to somebody without an account, to read it, try it and remark on it, and nothing else. Its secret is shown once; only a
/// hash of it is kept.
/// </summary>
/// <param name="Hash">SHA-256 of the secret, in lower-case hex.</param>
/// <param name="For">For whom it is, in its maker's words.</param>
/// <param name="Ends">The last day in the United Kingdom on which it opens.</param>
/// <param name="Revision">The number of the draft's latest save when the link was made.</param>
public sealed record ReviewLink(
    Guid Id,
    Guid Draft,
    string Hash,
    string For,
    Guid? By,
    string ByName,
    DateTimeOffset At,
    DateOnly Ends,
    int Revision,
    DateTimeOffset? RevokedAt = null
)
{
    public const int LongestFor = 100;
    public const int LongestDays = 60;
    public const int Days = 14;
    public const int Most = 20;

    public static string NewSecret() => ReadableCode.NewKey();

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));

    public bool OpensOn(DateOnly day) => RevokedAt is null && day <= Ends;
}
