namespace SafeguardingTraining.Host.Features.Accounts.Sessions;

/// <summary>
/// How long a session lasts. A diary is private and laptops are shared: what was open one evening is closed the next morning.
/// </summary>
/// <param name="Idle">Without a page opened for so long, the session ends.</param>
/// <param name="Most">It ends after so long in any case.</param>
public sealed record SessionLimits(TimeSpan Idle, TimeSpan Most)
{
    public static SessionLimits Of(AccountOptions options) =>
        new(TimeSpan.FromHours(options.IdleHours), TimeSpan.FromDays(options.MostDays));

    /// <summary>"12 hours" or "14 days".</summary>
    public static string InWords(TimeSpan length) =>
        length switch
        {
            { TotalDays: >= 2 } => $"{length.TotalDays:0.#} days",
            { TotalHours: 1 } => "an hour",
            _ => $"{length.TotalHours:0.##} hours",
        };
}
