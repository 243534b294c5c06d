using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Accounts;

/// <summary>
/// Whether people who hold a role here must show more than a password. Whoever only learns may set up a second step, and is never asked to.
/// </summary>
/// <param name="IsRequired">They see nothing but their account until it is done; otherwise they are asked at sign-in, and may say not today.</param>
public sealed record SecondStepRule(bool IsRequired)
{
    public static SecondStepRule Of(IConfiguration settings) => settings["Accounts:SecondStep"]?.Trim().ToLowerInvariant() switch
    {
        null or "" or "asked" => new SecondStepRule(false),
        "required" => new SecondStepRule(true),
        _ => throw new UnsoundSettingException("Accounts:SecondStep is Asked or Required."),
    };

    public static bool Concerns(Roles roles) => roles != Roles.Learner;
}
