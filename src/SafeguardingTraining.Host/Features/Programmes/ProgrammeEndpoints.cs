using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Programmes;

/// <summary>An administrator's pages about programmes.</summary>
internal static class ProgrammeEndpoints
{
    internal static void MapProgrammeAdmin(this IEndpointRouteBuilder routes)
    {
        var programmes = routes.MapGroup("").For(Roles.Administrator);
        programmes.MapGet(ProgrammeAddresses.All, List);
        programmes.MapPost(ProgrammeAddresses.All, Add);
        programmes.MapPost(ProgrammeAddresses.StarterSets, AddStarterSet);
        programmes.MapBack(ProgrammeAddresses.StarterSets, ProgrammeAddresses.All);
        programmes.MapGet(AddressRoute.To(ProgrammeAddresses.Programme), Show);
        programmes.MapPost(AddressRoute.To(ProgrammeAddresses.Programme), Keep);
        programmes.MapPost(AddressRoute.To(ProgrammeAddresses.Copies), Copy);
        programmes.MapPost(AddressRoute.To(ProgrammeAddresses.Retirements), Retire);
        programmes.MapPost(AddressRoute.To(ProgrammeAddresses.Cohorts), AddCohort);
        programmes.MapPost(AddressRoute.To(ProgrammeAddresses.CohortRemovals), RemoveCohort);
        programmes.MapBack($"{AddressRoute.To(ProgrammeAddresses.Programme)}/{{**noun}}", ProgrammeAddresses.Programme);
    }

    private static async Task<IResult> List(ProgrammeStore store, LearningSubjects subjects, HttpContext http, CancellationToken stop) =>
        Page.Of<ProgrammesPage>(http, new ProgrammesModel(await store.All(stop), subjects));

    private static async Task<IResult> Add(
        [FromForm] string? name,
        ProgrammeStore store,
        LearningSubjects subjects,
        AuditLog audit,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        var fresh = new Programme(Guid.CreateVersion7(), (name ?? "").Trim(), "", []);
        if (ProgrammeDraft.Of(fresh).Problems() is [_, ..] problems)
        {
            return Page.Of<ProgrammesPage>(
                http,
                new ProgrammesModel(await store.All(stop), subjects, name, problems),
                StatusCodes.Status400BadRequest
            );
        }
        await store.Keep(fresh, stop);
        await audit.Note(me.Id, "programme.added", fresh.Id, stop);
        return TypedResults.LocalRedirect(ProgrammeAddresses.Programme(fresh.Id));
    }

    private static async Task<IResult> AddStarterSet(
        ProgrammeStore store,
        LearningSubjects subjects,
        AuditLog audit,
        SignedIn me,
        CancellationToken stop
    )
    {
        var names = (await store.All(stop)).Programmes.Select(programme => programme.Name).ToHashSet();
        foreach (var programme in subjects.StarterSet().Where(programme => !names.Contains(programme.Name)))
        {
            await store.Keep(programme, stop);
            await audit.Note(me.Id, "programme.added", programme.Id, stop);
        }
        return TypedResults.LocalRedirect(ProgrammeAddresses.All);
    }

    private static async Task<IResult> Show(Guid id, string? said, ProgrammeService programmes, HttpContext http, CancellationToken stop) =>
        await programmes.Model(id, stop) is { } model
            ? Page.Of<ProgrammePage>(http, model with { Said = ProgrammeModel.SaidOf(said) })
            : Page.NotFound(http);

    private static async Task<IResult> Keep(
        Guid id,
        IFormCollection form,
        ProgrammeService programmes,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await programmes.Model(id, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var draft = ProgrammeDraft.Of(form);
        if (draft.Moved(form[ProgrammeDraft.MoveField]) is { } moved)
        {
            return Page.Of<ProgrammePage>(http, model with { Draft = moved, Said = ProgrammeModel.SaidOf("moved") });
        }
        if (draft.Problems() is [_, ..] problems)
        {
            return Page.Of<ProgrammePage>(http, model with { Draft = draft, Problems = problems }, StatusCodes.Status400BadRequest);
        }
        await programmes.Keep(draft.On(model.Programme), "programme.changed", me.Id, stop);
        return TypedResults.LocalRedirect($"{ProgrammeAddresses.Programme(id)}?said=kept");
    }

    private static async Task<IResult> Copy(Guid id, ProgrammeService programmes, SignedIn me, HttpContext http, CancellationToken stop)
    {
        if (await programmes.Model(id, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var copy = model.Programme.Copy();
        await programmes.Keep(copy, "programme.added", me.Id, stop);
        return TypedResults.LocalRedirect($"{ProgrammeAddresses.Programme(copy.Id)}?said=copied");
    }

    private static async Task<IResult> Retire(Guid id, ProgrammeService programmes, SignedIn me, HttpContext http, CancellationToken stop)
    {
        if (await programmes.Model(id, stop) is not { Programme: var programme })
        {
            return Page.NotFound(http);
        }
        await programmes.Keep(
            programme with
            {
                IsRetired = !programme.IsRetired,
            },
            programme.IsRetired ? "programme.brought-back" : "programme.retired",
            me.Id,
            stop
        );
        return TypedResults.LocalRedirect(ProgrammeAddresses.Programme(id));
    }

    private static async Task<IResult> AddCohort(
        Guid id,
        IFormCollection form,
        ProgrammeService programmes,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await programmes.Model(id, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var draft = CohortDraft.Of(form);
        if (draft.Problems(model.Places) is [_, ..] problems)
        {
            return Page.Of<ProgrammePage>(http, model with { Cohort = draft, Problems = problems }, StatusCodes.Status400BadRequest);
        }
        await programmes.Give(draft.ToCohort(id, model.Places, me.Today), me.Id, stop);
        return TypedResults.LocalRedirect($"{ProgrammeAddresses.Programme(id)}?said=given");
    }

    private static async Task<IResult> RemoveCohort(
        Guid id,
        [FromForm] Guid cohort,
        ProgrammeService programmes,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await programmes.Model(id, stop) is null)
        {
            return Page.NotFound(http);
        }
        await programmes.TakeBack(id, cohort, me.Id, stop);
        return TypedResults.LocalRedirect($"{ProgrammeAddresses.Programme(id)}?said=taken-back");
    }
}

/// <summary>Changes programmes and who is given them; where people stand is worked out again after each.</summary>
public sealed class ProgrammeService(
    ProgrammeStore store,
    ProgressService standings,
    LearningSubjects subjects,
    IOrganisation organisation,
    AuditLog audit
)
{
    public async Task<ProgrammeModel?> Model(Guid id, CancellationToken stop)
    {
        var all = await store.All(stop);
        return all.Find(id) is { } programme
            ? new ProgrammeModel(
                programme,
                ProgrammeDraft.Of(programme),
                [.. all.Cohorts[id]],
                subjects.All,
                await organisation.ListUnits(stop)
            )
            : null;
    }

    public async Task Keep(Programme programme, string did, Guid by, CancellationToken stop)
    {
        await store.Keep(programme, stop);
        await audit.Note(by, did, programme.Id, stop);
        standings.QueueAll();
    }

    public async Task Give(Cohort cohort, Guid by, CancellationToken stop)
    {
        await store.Add(cohort, stop);
        await audit.Note(by, "programme.given", cohort.Id, stop);
        standings.QueueAll();
    }

    public async Task TakeBack(Guid programme, Guid cohort, Guid by, CancellationToken stop)
    {
        await store.Remove(programme, cohort, stop);
        await audit.Note(by, "programme.taken-back", cohort, stop);
        standings.QueueAll();
    }
}

/// <summary>All programmes, and one being added.</summary>
public sealed record ProgrammesModel(
    Curriculum Curriculum,
    LearningSubjects Subjects,
    string? Typed = null,
    IReadOnlyList<FieldProblem>? Problems = null
)
{
    public int MinutesOf(Programme programme) => programme.Items.Sum(item => Subjects.Of(item).Minutes);
}

/// <summary>One programme with its rows and the cohorts it is given to.</summary>
public sealed record ProgrammeModel(
    Programme Programme,
    ProgrammeDraft Draft,
    IReadOnlyList<Cohort> Cohorts,
    IReadOnlyList<LearningSubject> Subjects,
    OrganisationUnits Places,
    IReadOnlyList<FieldProblem>? Problems = null,
    string? Said = null
)
{
    /// <summary>Empty rows after the last, to fill in.</summary>
    public const int RowsToFill = 3;

    public CohortDraft Cohort { get; init; } = CohortDraft.Blank;

    public static string? SaidOf(string? said) =>
        said switch
        {
            "kept" => "The programme is kept. Due dates are worked out anew.",
            "copied" => "This is the copy. It is given to nobody until you say so.",
            "given" => "The programme is given to them, and to everybody who joins them later.",
            "taken-back" => "The programme is no longer given to them. What they completed stays completed.",
            "moved" => "Moved. It is kept once you press “Keep this programme”.",
            _ => null,
        };
}
