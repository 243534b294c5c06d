using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>The induction plan: a suggested order, a page for each theme and each agency, and what I have done.</summary>
public static class InductionEndpoints
{
    public static WebApplicationBuilder AddInduction(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddCatalogue(() => InductionPlan.Read(settings.Texts))
            .AddSingleton<IContentPreview, InductionPreview>()
            .AddSingleton<LearningCatalogues>()
            .AddSingleton<LearnerActivityFinder>()
            .AddFrameLink(FramePlace.Within, 2, InductionAddresses.Induction, "Induction plan", Section.Learning)
            .AddFrameLink(FramePlace.Within, 3, InductionAddresses.Done, "What I have done", Section.Learning);
        return builder;
    }

    public static void MapInduction(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(InductionAddresses.Induction, Way);
        routes.MapGet(InductionAddresses.Theme("{id}"), Theme);
        routes.MapGet(InductionAddresses.Role("{agency}"), Role);
        routes.MapGet(InductionAddresses.Done, Done);
    }

    private static async Task<IResult> Way(
        HttpContext http,
        LearningCatalogues catalogues,
        LearnerActivityFinder find,
        CancellationToken stop
    ) => Page.Of<InductionPage>(http, InductionModel.Of(catalogues, await find.Of(http, stop)));

    private static async Task<IResult> Theme(
        string id,
        HttpContext http,
        LearningCatalogues catalogues,
        LearnerActivityFinder find,
        CancellationToken stop
    ) =>
        catalogues.Points.Groups.FirstOrDefault(group => group.Id == id) is { } theme
            ? Page.Of<ThemePage>(http, ThemeModel.Of(theme, catalogues, await find.Of(http, stop)))
            : Page.NotFound(http);

    private static async Task<IResult> Role(
        string agency,
        HttpContext http,
        LearningCatalogues catalogues,
        LearnerActivityFinder find,
        CancellationToken stop
    ) =>
        catalogues.Plan.RoleOf(agency) is { } role
            ? Page.Of<RolePage>(http, RoleModel.Of(role, catalogues, await find.Of(http, stop)))
            : Page.NotFound(http);

    private static async Task<IResult> Done(
        HttpContext http,
        LearningCatalogues catalogues,
        LearnerActivityFinder find,
        CancellationToken stop
    ) => Page.Of<DonePage>(http, DoneModel.Of(await find.Of(http, stop), await find.Written(http, stop), catalogues));
}
