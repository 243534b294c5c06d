namespace SafeguardingTraining.Host.Site.Offline;

/// <summary>
/// A page that a browser keeps, to show while there is no connection. Everybody gets the same: it is fetched without cookies, and holds
/// nothing about anybody.
/// </summary>
/// <param name="Address">A path of this site, without a query.</param>
public sealed record OfflinePage(string Address);
