namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>For how long this site keeps each kind of thing, for those who tell people so.</summary>
public interface IRetention
{
    /// <summary>For how many months; null when that kind has no end.</summary>
    Task<int?> MonthsOf(string kind, CancellationToken stop);
}
