using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Transfer;

/// <summary>A zip for a draft that is there: first what it would change is shown, then it is taken, a save for each file.</summary>
internal static class ArrivalEndpoints
{
    private const string Note = "From a zip";

    public static void MapArrivals(this IEndpointRouteBuilder pages)
    {
        pages.MapGet(AuthoringAddresses.Arrivals("{slug}"), Ask);
        pages.MapPost(AuthoringAddresses.Arrivals("{slug}"), Look).TakesAFile().For(Roles.Author);
        pages.MapPost(AuthoringAddresses.TakenUploads("{slug}"), Take).For(Roles.Author);
        pages.MapBack(AuthoringAddresses.TakenUploads("{slug}"), AuthoringAddresses.Arrivals);
    }

    private static async Task<IResult> Ask(string slug, HttpContext http, DraftStore drafts, CancellationToken stop) =>
        await drafts.State(PackageKind.Scenario, slug, stop) is { } state
            ? Page.Of<ZipArrivalPage>(http, new ZipArrival(state, DraftTitles.Of(state), null))
            : ContentDraftEndpoints.Elsewhere(slug);

    private static async Task<IResult> Look(
        string slug,
        HttpContext http,
        DraftStore drafts,
        DraftReadings readings,
        CancellationToken stop
    )
    {
        var file = (await http.Request.ReadFormAsync(stop)).Files.GetFile(ZipArrival.FileField);
        if (await drafts.State(PackageKind.Scenario, slug, stop) is not { } state)
        {
            return ContentDraftEndpoints.Elsewhere(slug);
        }
        if (file is null or { Length: 0 })
        {
            return Refused(http, state, new ZipRefused("Choose the zip."));
        }
        if (file.Length > PackageZip.Largest)
        {
            return Refused(http, state, new ZipRefused($"Keep the zip under {PackageZip.Largest >> 20} MB."));
        }
        await using var stream = file.OpenReadStream();
        return PackageZip.Read(stream, PackageKind.Scenario, slug) switch
        {
            ZipRead { Package: var brought } => await Shown(http, state, brought, readings, hasMoved: false),
            ZipRefused refused => Refused(http, state, refused),
            _ => Page.NotFound(http),
        };
    }

    private static async Task<IResult> Take(
        string slug,
        HttpContext http,
        DraftStore drafts,
        DraftReadings readings,
        DraftSaving saving,
        CancellationToken stop
    )
    {
        var form = await http.Request.ReadFormAsync(stop);
        if (await drafts.State(PackageKind.Scenario, slug, stop) is not { } state)
        {
            return ContentDraftEndpoints.Elsewhere(slug);
        }
        if (Unpacked(string.Concat(form[ZipArrival.PackedField].OfType<string>()), slug) is not { } brought)
        {
            return Refused(http, state, new ZipRefused("Choose the zip again: what was looked at did not come along whole."));
        }
        if (FormValue.Whole(form[ZipArrival.NumberField]) != state.Number)
        {
            return await Shown(http, state, brought, readings, hasMoved: true);
        }
        foreach (var (name, text) in brought.Ordered)
        {
            var based = (await drafts.Latest(state.Draft.Id, name, stop))?.Number ?? 0;
            if (await saving.Save(state, name, text, based, http.Author(), Note, CancellationToken.None) is var outcome and not SaveKept)
            {
                var why = outcome is SaveRefused refused ? refused.Sentence : "somebody saved it at the same moment.";
                return Refused(http, state, new ZipRefused($"{name} was not taken: {why} What was taken before it stands in the history."));
            }
        }
        return TypedResults.LocalRedirect(AuthoringAddresses.History(slug));
    }

    private static async Task<IResult> Shown(
        HttpContext http,
        DraftState state,
        ContentPackage brought,
        DraftReadings readings,
        bool hasMoved
    )
    {
        var whole = ZipArrival.With(state, brought);
        return whole.WhyNot() is { } problem
            ? Refused(http, state, new ZipRefused(problem))
            : Page.Of<ZipArrivalPage>(
                http,
                new ZipArrival(state, DraftTitles.Of(state), brought) { Mend = await readings.Checked(whole), HasMoved = hasMoved },
                hasMoved ? StatusCodes.Status409Conflict : StatusCodes.Status200OK
            );
    }

    private static IResult Refused(HttpContext http, DraftState state, ZipRefused refused) =>
        Page.Of<ZipArrivalPage>(
            http,
            new ZipArrival(state, DraftTitles.Of(state), null)
            {
                Problems = [new FieldProblem(ZipArrival.FileField, refused.Sentence)],
                Slips = refused.Slips,
            },
            StatusCodes.Status400BadRequest
        );

    private static ContentPackage? Unpacked(string packed, string slug)
    {
        var bytes = new byte[packed.Length];
        return
            Convert.TryFromBase64String(packed, bytes, out var length)
            && length is > 0 and <= PackageZip.Largest
            && PackageZip.Read(new MemoryStream(bytes, 0, length), PackageKind.Scenario, slug) is ZipRead { Package: var brought }
            ? brought
            : null;
    }
}
