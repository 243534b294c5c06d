using SafeguardingTraining.Host.Features.Briefings;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Induction;

/// <summary>A way through: a suggested order, a page for each theme and each agency, and what I have done.</summary>
public static class Induction
{
    public static WebApplicationBuilder AddInduction(this WebApplicationBuilder builder, Settings.Sound settings)
    {
        builder.Services.AddSingleton(InductionPlan.Read(settings.Content)).AddSingleton<Shelves>();
        return builder;
    }

    public static void MapInduction(this IEndpointRouteBuilder routes)
    {
        routes.TellAuthor(routes.ServiceProvider.GetRequiredService<InductionPlan>().Problems);
        routes.MapGet(Addresses.Induction, Way);
        routes.MapGet("/themes/{id}", Theme);
        routes.MapGet("/roles/{agency}", Role);
        routes.MapGet(Addresses.Done, Done);
    }

    private static async Task<IResult> Way(HttpContext http, Shelves shelves, FindCarryOns played, FindReadings read, CancellationToken stop) =>
        Page.Of<InductionPage>(http, InductionModel.Of(shelves, await DoingsOf(http, played, read, stop)));

    private static async Task<IResult> Theme(string id, HttpContext http, Shelves shelves, FindCarryOns played, FindReadings read, CancellationToken stop) =>
        shelves.Points.Groups.FirstOrDefault(group => group.Id == id) is { } theme
            ? Page.Of<ThemePage>(http, ThemeModel.Of(theme, shelves, await DoingsOf(http, played, read, stop)))
            : Page.NotFound(http);

    private static async Task<IResult> Role(string agency, HttpContext http, Shelves shelves, FindCarryOns played, FindReadings read, CancellationToken stop) =>
        shelves.Plan.RoleOf(agency) is { } role
            ? Page.Of<RolePage>(http, RoleModel.Of(role, shelves, await DoingsOf(http, played, read, stop)))
            : Page.NotFound(http);

    private static async Task<IResult> Done(
        HttpContext http, BriefingShelf briefings, FindCarryOns played, FindReadings read, FindWritings written, CancellationToken stop)
    {
        var doings = await DoingsOf(http, played, read, stop);
        var mine = Learner.SignedIn(http) is { } me ? await written(me.Id, stop) : [];
        return Page.Of<DonePage>(http, DoneModel.Of(doings with { Written = mine }, briefings));
    }

    private static async Task<Doings> DoingsOf(HttpContext http, FindCarryOns played, FindReadings read, CancellationToken stop) =>
        Learner.Of(http) is { } learner ? new Doings(await played(learner, stop), await read(learner, stop), []) : Doings.None;
}
