using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>
/// Whether people who hold a role here must show more than a password. Whoever only learns may set up a second step, and is never asked to.
/// </summary>
/// <param name="IsRequired">They see nothing but their account until it is done; otherwise they are asked at sign-in, and may say not
/// today.</param>
public sealed record TwoFactorPolicy(bool IsRequired)
{
    public static TwoFactorPolicy Of(IConfiguration settings) =>
        settings["Accounts:SecondStep"]?.Trim().ToLowerInvariant() switch
        {
            null or "" or "asked" => new TwoFactorPolicy(false),
            "required" => new TwoFactorPolicy(true),
            _ => throw new InvalidSettingException("Accounts:SecondStep is Asked or Required."),
        };

    public static bool Concerns(Roles roles) => roles != Roles.Learner;
}
