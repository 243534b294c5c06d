using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http.HttpResults;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Maps;

/// <summary>The map of a draft: as a page, as a part of the desk, and what is written from it.</summary>
public static class MapEndpoints
{
    public static void MapMaps(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(AuthoringAddresses.Map("{slug}"), Show);
        pages.MapPost(AuthoringAddresses.Map("{slug}"), Draw).For(Roles.Author);
        pages.MapPost(AuthoringAddresses.MapChanges("{slug}"), Change).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.MapChanges("{slug}"), AuthoringAddresses.Map);
    }

    private static async Task<IResult> Show(string slug, string? at, string? folded, HttpContext http, CancellationToken stop)
    {
        var services = http.RequestServices;
        if (await services.GetRequiredService<DraftStore>().State(PackageKind.Scenario, slug, stop) is not { } state)
        {
            return ContentDraftEndpoints.Elsewhere(slug);
        }
        var shares = await services.GetRequiredService<MapReadings>().Shares(state.Package, stop);
        return Page.Of<StoryMapPage>(http, await ModelOf(state, at, folded, shares, http));
    }

    /// <summary>The map of a text that is not saved yet, as a part of a page.</summary>
    private static async Task<IResult> Draw(string slug, HttpContext http, MapReadings readings, CancellationToken stop)
    {
        switch (await UnsavedDraft.Read(slug, http, stop))
        {
            case UnsavedRead { Draft: var draft }:
                var (form, shares) = (http.Request.Form, readings.KnownShares(draft.State.Package));
                var map = await readings.Of(draft.Package, shares);
                var (at, folded) = View(map, $"{form["at"]}", form.ContainsKey("folded") ? $"{form["folded"]}" : null);
                var panel = new MapPanelModel(slug, DraftTitles.Of(draft.State), map, MapLayout.Of(map, folded), at, folded, draft.Name)
                {
                    IsOnDesk = true,
                };
                return new RazorComponentResult<StoryMapPanel>(new Dictionary<string, object?> { ["Model"] = panel });
            case UnsavedRefused { Answer: var answer }:
                return answer;
            default:
                throw new InvalidOperationException("What was posted is read or refused.");
        }
    }

    /// <summary>Writes what was done on the map: into the text that the desk posts, or else into the draft.</summary>
    private static async Task<IResult> Change(string slug, HttpContext http, DraftStore drafts, CancellationToken stop)
    {
        var form = await http.Request.ReadFormAsync(stop);
        var wanted = MapRequest.Of(form);
        if (form.ContainsKey("text"))
        {
            return await UnsavedDraft.Read(slug, http, stop) switch
            {
                UnsavedRead { Draft: var draft } => AnswerOf(Written(draft.Package, draft.Name, wanted)),
                UnsavedRefused refused => refused.Answer,
                _ => throw new InvalidOperationException("What was posted is read or refused."),
            };
        }
        if (
            await drafts.State(PackageKind.Scenario, slug, stop) is not { } state
            || !state.Files.TryGetValue($"{form["name"]}", out var file)
        )
        {
            return ContentDraftEndpoints.Elsewhere(slug);
        }
        return await Keep(state, file, wanted, http, stop);
    }

    private static async Task<IResult> Keep(
        DraftState state,
        DraftRevision file,
        MapRequest wanted,
        HttpContext http,
        CancellationToken stop
    )
    {
        var slug = state.Draft.Slug;
        var edit = Written(state.Package, file.File, wanted);
        if (edit is StoryEdited edited)
        {
            var saving = http.RequestServices.GetRequiredService<DraftSaving>();
            var outcome = await saving.Save(
                state,
                file.File,
                edited.Text,
                file.Number,
                http.Author(),
                "From the map",
                CancellationToken.None
            );
            if (outcome is SaveKept)
            {
                return TypedResults.LocalRedirect($"{AuthoringAddresses.Map(slug)}?at={Uri.EscapeDataString(edited.Scene)}");
            }
            edit = new StoryEditRefused(
                "",
                outcome is SaveRefused refused ? refused.Sentence : "Somebody else changed this meanwhile. Try it once more."
            );
        }
        var shares = http.RequestServices.GetRequiredService<MapReadings>().KnownShares(state.Package);
        var model = await ModelOf(state, wanted.Scene, null, shares, http);
        var problem = (StoryEditRefused)edit;
        return Page.Of<StoryMapPage>(
            http,
            model with
            {
                Panel = model.Panel with
                {
                    Problems = [new FieldProblem(FieldOf(wanted, problem.Field), problem.Sentence)],
                    Typed = wanted,
                },
            },
            StatusCodes.Status400BadRequest
        );
    }

    /// <summary>The same field stands in more than one form of the page.</summary>
    private static string FieldOf(MapRequest wanted, string field) => field.Length == 0 ? "map" : $"{wanted.Deed}-{field}";

    private static StoryEdit Written(ContentPackage package, string name, MapRequest wanted) =>
        wanted.WriteWith(new StoryWriting(name, package.Files.GetValueOrDefault(name, ""), MapReadings.Main, package.Files));

    private static IResult AnswerOf(StoryEdit edit) =>
        edit switch
        {
            StoryEdited made => TypedResults.Json(new MapChangeAnswer(made.From, made.To, made.Insert, made.Scene)),
            StoryEditRefused refused => TypedResults.Json(
                new MapRefusalAnswer(refused.Field, refused.Sentence),
                statusCode: StatusCodes.Status400BadRequest
            ),
            _ => throw new InvalidOperationException("An edit is made or refused."),
        };

    private static async Task<StoryMapModel> ModelOf(DraftState state, string? at, string? folded, MapShares shares, HttpContext http)
    {
        var map = await http.RequestServices.GetRequiredService<MapReadings>().Of(state.Package, shares);
        var (chosen, parts) = View(map, at, folded);
        var file = map.SceneOf(chosen)?.File ?? MapReadings.Main;
        return new StoryMapModel(
            state,
            new MapPanelModel(state.Draft.Slug, DraftTitles.Of(state), map, MapLayout.Of(map, parts), chosen, parts, file),
            await http.RequestServices.GetRequiredService<StandingService>().Of(state.Draft.Slug, http.RequestAborted)
        );
    }

    /// <summary>The scene that is chosen, and the parts that are folded: what was asked for, and else those far away in a long story.</summary>
    private static (string? At, IReadOnlySet<int> Folded) View(StoryMap map, string? at, string? folded)
    {
        var chosen = map.SceneOf(at)?.Path;
        IEnumerable<int> parts = folded is null
            ? MapFolding.FarFrom(map, chosen)
            : folded.Split(',').Select(written => FormValue.Whole(written) ?? -1).Where(part => part >= 0 && part < map.Parts.Count);
        return (chosen, parts.ToHashSet());
    }
}

/// <summary>Which parts of a long story stand on its map as one stack each.</summary>
internal static class MapFolding
{
    /// <summary>As many scenes as can be read side by side.</summary>
    public const int MostOpen = 60;

    /// <summary>The parts furthest from the chosen scene, until few enough scenes are open; none in a story that is not so long.</summary>
    public static IEnumerable<int> FarFrom(StoryMap map, string? at)
    {
        var here = map.SceneOf(at)?.Part ?? 0;
        var open = map.Scenes.Count;
        foreach (var part in map.Parts.OrderByDescending(part => Math.Abs(part.Number - here)).ThenByDescending(part => part.Number))
        {
            if (open <= MostOpen || part.Number == here)
            {
                yield break;
            }
            open -= map.In(part).Count();
            yield return part.Number;
        }
    }
}
