using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>Hands what a guest made to the person they became. Each feature that keeps things for guests registers one.</summary>
public delegate void ClaimGuest(Batch batch, Guid guest, Guid person);
