namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Something without which this host cannot serve people. It is asked at start, and each time <c>/ready</c> is.</summary>
public interface IReadiness
{
    /// <summary>A sentence for whoever runs the site, without anything about a person; null when all is well.</summary>
    Task<string?> WhyNotReady(CancellationToken stop);
}
