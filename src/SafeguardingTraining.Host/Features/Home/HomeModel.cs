using SafeguardingTraining.Host.Features.Playing;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>What the front page shows a guest: where they left off, if anywhere.</summary>
public sealed record HomeModel(CarryOn? LeftOff = null);
