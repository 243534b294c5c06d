namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Signs a person out everywhere: their pages and their own live connections end within seconds, on every host.</summary>
public delegate Task EndSessions(Guid person, CancellationToken stop);
