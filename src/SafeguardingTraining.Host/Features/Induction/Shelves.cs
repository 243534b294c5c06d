using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>Everything there is to play and to read, in one hand.</summary>
public sealed record Shelves(InductionPlan Plan, ScenarioShelf Scenarios, DrillShelf Drills, BriefingShelf Briefings, PracticePointShelf Points);
