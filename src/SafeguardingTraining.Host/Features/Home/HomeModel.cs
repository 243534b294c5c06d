using SafeguardingTraining.Host.Site;

namespace SafeguardingTraining.Host.Features.Home;

/// <summary>What the front page shows: where the learner left off, if anywhere, and what they said they would do by about now.</summary>
public sealed record HomeModel(CarryOn? LeftOff = null, IReadOnlyList<DueAction>? Due = null, DateOnly Today = default);
