using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Planning;

/// <summary>Plans that a facilitator changes and keeps as their own.</summary>
public static class RunPlanEndpoints
{
    private const string TooMany = "You keep as many plans as there can be. Remove one first.";

    public static void MapRunPlans(this IEndpointRouteBuilder routes)
    {
        var planning = routes.MapGroup("").For(Roles.Facilitator);
        planning.MapGet(WorkshopAddresses.NewPlan, New);
        planning.MapPost(WorkshopAddresses.Plans, Add);
        planning.MapBack(WorkshopAddresses.Plans, WorkshopAddresses.All);
        // Whoever runs no workshops any more still sees what they kept, and can remove it.
        var mine = routes.MapGroup("").RequireAuthorization();
        mine.MapGet(AddressRoute.To(WorkshopAddresses.Plan), Show);
        mine.MapPost(AddressRoute.To(WorkshopAddresses.Plan), Change);
        mine.MapPost(AddressRoute.To(WorkshopAddresses.PlanRemovals), Remove);
        mine.MapBack(AddressRoute.To(WorkshopAddresses.PlanRemovals), WorkshopAddresses.Plan);
    }

    private static IResult New(string? scenario, string? plan, ScenarioCatalogue catalogue, HttpContext http) =>
        catalogue.Find(scenario ?? "") is { Scenario: var found }
            ? Page.Of<RunPlanPage>(http, new RunPlanModel(found, null, plan ?? "", RunPlanDraft.Of(found, Authored(found, plan)), []))
            : Page.NotFound(http);

    private static async Task<IResult> Add(
        IFormCollection form,
        SignedIn me,
        ScenarioCatalogue catalogue,
        RunPlanStore store,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        var fields = new FormFields(form);
        if (catalogue.Find(fields.Text("scenario")) is not { Scenario: var scenario })
        {
            return Page.NotFound(http);
        }
        var draft = RunPlanDraft.Of(fields, scenario, Authored(scenario, fields.Text("from")));
        var model = new RunPlanModel(scenario, null, fields.Text("from"), draft, draft.Problems());
        return await Keep(http, model, Guid.CreateVersion7(), me, store, clock, stop);
    }

    private static async Task<IResult> Show(
        Guid id,
        SignedIn me,
        ScenarioCatalogue catalogue,
        RunPlanStore store,
        HttpContext http,
        CancellationToken stop
    ) =>
        await store.Find(id, me.Id, stop) is { Run: { } run } own && catalogue.Find(own.Slug) is { Scenario: var scenario }
            ? Page.Of<RunPlanPage>(http, new RunPlanModel(scenario, id, "", RunPlanDraft.Of(scenario, run), []))
            : Page.NotFound(http);

    private static async Task<IResult> Change(
        Guid id,
        IFormCollection form,
        SignedIn me,
        ScenarioCatalogue catalogue,
        RunPlanStore store,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await store.Find(id, me.Id, stop) is not { Run: { } run } own || catalogue.Find(own.Slug) is not { Scenario: var scenario })
        {
            return Page.NotFound(http);
        }
        var draft = RunPlanDraft.Of(new FormFields(form), scenario, run);
        return await Keep(http, new RunPlanModel(scenario, id, "", draft, draft.Problems()), id, me, store, clock, stop);
    }

    private static async Task<IResult> Keep(
        HttpContext http,
        RunPlanModel model,
        Guid id,
        SignedIn me,
        RunPlanStore store,
        TimeProvider clock,
        CancellationToken stop
    )
    {
        if (model.Problems.Count > 0)
        {
            return Page.Of<RunPlanPage>(http, model, StatusCodes.Status400BadRequest);
        }
        var own = OwnRunPlan.Of(id, me.Id, model.Scenario.Slug, model.Draft.ToPlan(), clock.GetUtcNow());
        return await store.Keep(own, stop)
            ? TypedResults.LocalRedirect($"{WorkshopAddresses.New}?scenario={model.Scenario.Slug}&plan={id}")
            : Page.Of<RunPlanPage>(http, model with { Problems = [.. FieldProblems.At("name", TooMany)] }, StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> Remove(Guid id, SignedIn me, RunPlanStore store, HttpContext http, CancellationToken stop)
    {
        var own = await store.Find(id, me.Id, stop);
        return await store.Remove(id, me.Id, stop)
            ? TypedResults.LocalRedirect($"{WorkshopAddresses.New}?scenario={own?.Slug}")
            : Page.NotFound(http);
    }

    private static RunPlan? Authored(Scenario scenario, string? minutes) =>
        scenario.Plans.FirstOrDefault(plan => RunPlanDraft.Typed(plan.Minutes) == minutes);
}
