using System.Globalization;
using SafeguardingTraining.Host.Features.Authoring.Maps;
using SafeguardingTraining.Host.Features.Authoring.Rehearsing;
using SafeguardingTraining.Host.Features.Authoring.Reviews;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Authoring.Drafts;

/// <summary>What the script of the desk asks for while somebody writes. Nothing that it posts here is kept.</summary>
public static class DeskEndpoints
{
    /// <summary>Somebody who only reads is noted as being there so often.</summary>
    private static readonly TimeSpan BetweenVisits = TimeSpan.FromMinutes(1);

    public static void MapDesk(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(AuthoringAddresses.Problems("{slug}"), Problems);
        pages.MapPost(AuthoringAddresses.Problems("{slug}"), Mend).For(Roles.Author);
        pages.MapPost(AuthoringAddresses.DraftPlay("{slug}"), PlayPaneEndpoint.Play).For(Roles.Author);
        pages.MapGet(AuthoringAddresses.Vocabulary("{slug}"), Vocabulary);
        pages.MapGet(AuthoringAddresses.DraftState("{slug}"), State);
    }

    /// <summary>The caller reads JSON.</summary>
    internal static bool IsByScript(this HttpContext http) =>
        http.Request.Headers.Accept.ToString().Contains("application/json", StringComparison.Ordinal);

    private static async Task<IResult> Problems(string slug, DraftStore drafts, DraftReadings readings, CancellationToken stop) =>
        await drafts.State(slug, stop) is { } state
            ? TypedResults.Json(ProblemsAnswer.Of(state, (await readings.Of(state.Package)).Review))
            : TypedResults.StatusCode(StatusCodes.Status410Gone);

    private static async Task<IResult> Mend(string slug, HttpContext http, DraftReadings readings, CancellationToken stop)
    {
        switch (await UnsavedDraft.Read(slug, http, stop))
        {
            case UnsavedRead { Draft: var text } when text.Package.Kind.IsText:
                var found = await readings.Checked(text.Package);
                return TypedResults.Json(
                    new ProblemsAnswer(text.State.Number, [.. found.Select(one => ProblemLine.Of(one, text.Package.Files))], true)
                );
            case UnsavedRead { Draft: var draft }:
                var told = InkProblems.Of(draft.Package);
                var isChecked = http.Request.Form["check"] == "true" && told.All(one => one.Severity != "error");
                var more = isChecked
                    ? await ByRule(draft, readings, http.RequestServices.GetRequiredService<PracticePointCatalogue>())
                    : [];
                return TypedResults.Json(
                    new ProblemsAnswer(draft.State.Number, [.. told, .. more], isChecked)
                    {
                        Counts = http.Request.Form["check"] == "true" ? await CountsOf(draft.Package, http) : null,
                    }
                );
            case UnsavedRefused { Answer: var answer }:
                return answer;
            default:
                throw new InvalidOperationException("What was posted is read or refused.");
        }
    }

    // As the map counts them, so that both say the same.
    private static async Task<string> CountsOf(ContentPackage package, HttpContext http) =>
        (await http.RequestServices.GetRequiredService<MapReadings>().Of(package, MapShares.Unknown)).Counts.Words;

    private static async Task<IEnumerable<ProblemLine>> ByRule(UnsavedDraft draft, DraftReadings readings, PracticePointCatalogue points)
    {
        var (files, ids) = (draft.Package.Files, points.Ids);
        var scenario = (await readings.Compiled(draft.Package) as CatalogueEntry.Available)?.Scenario;
        return from one in await readings.Checked(draft.Package)
            where one.Code != CompiledStory.Code
            let told = ProblemLine.Of(one, files)
            select scenario is null ? told : TagMends.Of(told, told.WordsIn(files), scenario, ids);
    }

    private static async Task<IResult> Vocabulary(
        string slug,
        DraftStore drafts,
        DraftReadings readings,
        PracticePointCatalogue points,
        CancellationToken stop
    ) =>
        await drafts.State(slug, stop) is { Kind.IsText: false } state
            ? TypedResults.Json(await DraftVocabulary.Of(state.Package, readings, points))
            : TypedResults.StatusCode(StatusCodes.Status410Gone);

    private static async Task<IResult> State(string slug, string? name, HttpContext http, DraftStore drafts, CancellationToken stop)
    {
        if (await drafts.State(slug, stop) is not { } state)
        {
            return TypedResults.StatusCode(StatusCodes.Status410Gone);
        }
        if (!http.IsByScript())
        {
            return TypedResults.Text(state.Number.ToString(CultureInfo.InvariantCulture));
        }
        var services = http.RequestServices;
        var (me, now) = (http.Author(), services.GetRequiredService<TimeProvider>().GetUtcNow());
        var here = await drafts.Others(state.Draft.Id, null, stop);
        if (
            me.Id is { } id
            && name is not null
            && state.Files.ContainsKey(name)
            && !here.Any(one => one.Person == id && one.File == name && now - one.At < BetweenVisits)
        )
        {
            await drafts.Visit(new DraftVisit(state.Draft.Id, id, me.Name, name, now), stop);
        }
        var remarks = await services.GetRequiredService<ReviewStore>().Remarks(state.Draft.Id, stop);
        return TypedResults.Json(DeskState.Of(state, name ?? "", [.. here.Where(one => one.Person != me.Id)], remarks));
    }
}
