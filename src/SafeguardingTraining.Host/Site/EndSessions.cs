namespace SafeguardingTraining.Host.Site;

/// <summary>Ends every session of a person, on every device: the next thing they do asks them to sign in.</summary>
public delegate Task EndSessions(Guid person, CancellationToken stop);
