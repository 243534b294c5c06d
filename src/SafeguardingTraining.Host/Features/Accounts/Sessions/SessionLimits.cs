using System.Globalization;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>
/// How long a session lasts. A diary is private and laptops are shared: what was open one evening is closed the next morning.
/// </summary>
/// <param name="Idle">Without a page opened for so long, the session ends.</param>
/// <param name="Most">It ends after so long in any case.</param>
public sealed record SessionLimits(TimeSpan Idle, TimeSpan Most)
{
    public const double UsualIdleHours = 12;

    public const double UsualMostDays = 14;

    /// <summary>Refuses a setting that is no positive number, and one that would be longer than the other allows.</summary>
    public static SessionLimits Of(IConfiguration settings)
    {
        var (idle, most) = (
            TimeSpan.FromHours(Number(settings, "Accounts:IdleHours", UsualIdleHours, 24 * 365)),
            TimeSpan.FromDays(Number(settings, "Accounts:MostDays", UsualMostDays, 365))
        );
        return idle <= most
            ? new SessionLimits(idle, most)
            : throw new InvalidSettingException("Accounts:IdleHours is longer than Accounts:MostDays allows: make it shorter.");
    }

    /// <summary>"12 hours" or "14 days".</summary>
    public static string InWords(TimeSpan length) =>
        length switch
        {
            { TotalDays: >= 2 } => $"{length.TotalDays:0.#} days",
            { TotalHours: 1 } => "an hour",
            _ => $"{length.TotalHours:0.##} hours",
        };

    private static double Number(IConfiguration settings, string key, double usual, double most) =>
        settings[key] switch
        {
            null or "" => usual,
            var typed
                when double.TryParse(typed, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                    && number > 0
                    && number <= most => number,
            _ => throw new InvalidSettingException(
                $"{key} is not a length of time: write a number above 0, such as {usual.ToString(CultureInfo.InvariantCulture)}, or leave it out."
            ),
        };
}
