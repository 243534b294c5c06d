using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Scenarios;
using SafeguardingTraining.Scenarios.Files;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>Checks the way through: that it can be read, that each step leads somewhere, and that none stands in it twice.</summary>
internal sealed class InductionCheck : IContentCheck
{
    private const string File = "content/induction.yaml";

    public IReadOnlyList<Problem> Problems(ContentTexts texts)
    {
        var plan = InductionPlan.Read(texts);
        var steps = plan.Parts.SelectMany(part => part.Steps).ToList();
        return
        [
            .. plan.Problems,
            .. steps.Select(step => Nowhere(step.Kind, step.Slug, step.Line, texts)).OfType<Problem>(),
            .. steps
                .Where(step => step.Slug.Length > 0)
                .GroupBy(step => (step.Kind, step.Slug))
                .SelectMany(same => same.Skip(1))
                .Select(step => Slip(step.Line, "id-repeated", $"The {InductionPlan.NameOf(step.Kind)} {step.Slug} is a step already.")),
            .. plan.Roles.SelectMany(role => InRole(role, texts)),
            .. plan
                .Roles.GroupBy(role => role.Agency.Code)
                .SelectMany(same => same.Skip(1))
                .Select(role => Slip(role.Line, "id-repeated", $"The agency {role.Agency.Code} has a beginning already.")),
        ];
    }

    private static IEnumerable<Problem> InRole(RolePlan role, ContentTexts texts) =>
        role
            .Scenarios.Zip(role.ScenarioLines, (slug, line) => Nowhere(InductionItemKind.Scenario, slug, (int)line, texts))
            .Concat(role.Briefings.Zip(role.BriefingLines, (slug, line) => Nowhere(InductionItemKind.Briefing, slug, (int)line, texts)))
            .OfType<Problem>();

    private static Problem? Nowhere(InductionItemKind kind, string slug, int line, ContentTexts texts)
    {
        var known = kind switch
        {
            InductionItemKind.Scenario => texts.Scenarios,
            InductionItemKind.Drill => DrillCatalogue.Read(texts).Drills.Select(drill => drill.Slug).ToHashSet(),
            _ => BriefingCatalogue.Read(texts).Briefings.Select(briefing => briefing.Slug).ToHashSet(),
        };
        return slug.Length == 0 || known is null || known.Contains(slug)
            ? null
            : Slip(line, "step-nowhere", $"There is no {InductionPlan.NameOf(kind)} {slug}.{YamlMap.Meant(slug, known)}");
    }

    private static Problem Slip(int line, string code, string message) => new(File, line, Severity.Error, code, message);
}
