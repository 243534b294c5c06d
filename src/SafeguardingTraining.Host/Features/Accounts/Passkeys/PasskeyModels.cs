using System.Buffers.Text;
using System.Globalization;
using Microsoft.AspNetCore.Identity;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Passkeys;

/// <summary>A passkey as its owner knows it.</summary>
/// <param name="Id">As it is in addresses.</param>
/// <param name="Since">"3 December 2026".</param>
public sealed record PasskeyLine(string Id, string Name, string Since)
{
    public static PasskeyLine Of(UserPasskeyInfo passkey) =>
        new(
            Base64Url.EncodeToString(passkey.CredentialId),
            passkey.Name ?? "Passkey",
            passkey.CreatedAt.InUk().ToString("d MMMM yyyy", CultureInfo.InvariantCulture)
        );
}

/// <summary>A person's passkeys.</summary>
public sealed record PasskeysModel(IReadOnlyList<PasskeyLine> Passkeys, string? Said = null, IReadOnlyList<FieldProblem>? Problems = null)
{
    public const int Most = 10;
    public const int LongestName = 60;
    public const string NameField = "name";
    public const string NewNameField = "new-name";
    public const string CredentialField = "credential";

    /// <summary>As good as a password, and so named: a form that is shown again leaves out what has the word in its name.</summary>
    public const string AnswerField = "passkey-password";

    public const string OnlyKey =
        "Nothing but this passkey opens your diary. Make a recovery code for it first, on the page My diary: without one it would be lost.";

    /// <summary>Where it is said why a passkey cannot be removed.</summary>
    public static string RemovalField(string id) => $"remove-{id}";
}
