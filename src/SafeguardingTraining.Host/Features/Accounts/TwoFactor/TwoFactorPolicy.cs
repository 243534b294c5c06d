using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>
/// Whether people who hold a role here must show more than a password. Anyone who only learns may set up a second step, and is never asked to.
/// </summary>
/// <param name="IsRequired">They see nothing but their account until it is done; otherwise they are asked at sign-in, and may say not
/// today.</param>
public sealed record TwoFactorPolicy(bool IsRequired)
{
    public static bool Concerns(Roles roles) => roles != Roles.Learner;
}
