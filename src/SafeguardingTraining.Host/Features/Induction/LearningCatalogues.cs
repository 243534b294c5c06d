using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>Everything there is to play and to read, in one hand.</summary>
public sealed record LearningCatalogues(
    InductionPlan Plan,
    ScenarioCatalogue Scenarios,
    DrillCatalogue Drills,
    BriefingCatalogue Briefings,
    PracticePointCatalogue Points
);
