using System.Globalization;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>What a person said they would do by about now, the most pressing first; for their own home page and nobody else's.</summary>
public delegate Task<IReadOnlyList<DueAction>> FindDueActions(Guid person, DateOnly today, CancellationToken stop);

/// <summary>Something a person said they would do.</summary>
/// <param name="Address">The page where it stands.</param>
/// <param name="Tell">Whom they will tell; empty for nobody yet.</param>
public sealed record DueAction(string Address, string What, string Tell, DateOnly On) : PrivateRecord
{
    /// <summary>"Due today", "Due Thursday", "Due since 3 November".</summary>
    public static string When(DateOnly due, DateOnly today) => (due.DayNumber - today.DayNumber) switch
    {
        0 => "Due today",
        1 => "Due tomorrow",
        > 1 and < 7 => $"Due {due.ToString("dddd", CultureInfo.InvariantCulture)}",
        < 0 => $"Due since {due.DayAndMonth(today)}",
        _ => $"Due {due.DayAndMonth(today)}",
    };
}
