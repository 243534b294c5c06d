using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>An induction plan that is being written, as somebody new sees it, and the beginning for each agency.</summary>
internal sealed class InductionPreview(ScenarioCatalogue scenarios) : IContentPreview
{
    public string Kind => "induction";

    public IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug) =>
        [
            new("", "The plan"),
            .. InductionPlan.Read(texts).Roles.Select(role => new ContentPreviewPart(role.Agency.Code, role.Agency.Name.Set())),
        ];

    public IResult? Show(HttpContext http, ContentTexts texts, string slug, string part)
    {
        var catalogues = new LearningCatalogues(
            InductionPlan.Read(texts),
            scenarios,
            DrillCatalogue.Read(texts),
            BriefingCatalogue.Read(texts),
            PracticePointCatalogue.Read(texts)
        );
        return catalogues.Plan.RoleOf(part) is { } role
            ? Page.Of<RolePage>(http, RoleModel.Of(role, catalogues, LearnerActivity.None))
            : Page.Of<InductionPage>(http, InductionModel.Of(catalogues, LearnerActivity.None));
    }
}
