using Microsoft.Extensions.Options;

namespace SafeguardingTraining.Host.Features.Accounts.Registration;

/// <summary>Who may make an account without an invitation (<c>Accounts:Registration</c>).</summary>
public sealed class RegistrationPolicy(IOptions<AccountOptions> settings, IHostEnvironment environment)
{
    /// <summary>By invitation where nothing is set, but openly while developing.</summary>
    public RegistrationMode Mode { get; } =
        settings.Value.Registration ?? (environment.IsDevelopment() ? RegistrationMode.Open : RegistrationMode.Invitation);

    /// <summary>What email addresses must end in; empty for any.</summary>
    public IReadOnlyList<string> Domains => Mode == RegistrationMode.Domain ? settings.Value.Domains : [];

    /// <summary>An account may be made for this address. A domain does not stand for those below it.</summary>
    public bool Admits(string email) =>
        Mode switch
        {
            RegistrationMode.Open => true,
            RegistrationMode.Domain => Domains.Contains(email.Split('@')[^1].Trim(), StringComparer.OrdinalIgnoreCase),
            _ => false,
        };
}

/// <summary>Who may make an account.</summary>
public enum RegistrationMode
{
    /// <summary>Only those whom an administrator invited, or their organisation's sign-in vouches for.</summary>
    Invitation,

    /// <summary>Also whoever has an email address of <c>Accounts:EmailDomains</c>.</summary>
    Domain,

    /// <summary>Whoever has an email address.</summary>
    Open,
}
