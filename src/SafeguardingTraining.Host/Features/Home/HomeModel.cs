using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>What the front page shows: where the learner left off, if anywhere.</summary>
public sealed record HomeModel(CarryOn? LeftOff = null);
