using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Management;

/// <summary>What a manager looks after, and who stands in for them: an administrator's page, and the manager's own.</summary>
internal static class ManagementEndpoints
{
    internal static void MapManagement(this IEndpointRouteBuilder routes)
    {
        var people = routes.MapGroup("").For(Roles.Administrator);
        var person = AddressRoute.To(PeopleAddresses.Management);
        people.MapGet(person, Show).NeedsRecentProof();
        people.MapPost(AddressRoute.To(PeopleAddresses.ManagedUnits), KeepUnit).NeedsRecentProof(person);
        people.MapPost(AddressRoute.To(PeopleAddresses.ManagedDeputies), Name).NeedsRecentProof(person);
        people.MapPost(AddressRoute.To(PeopleAddresses.ManagedDeputyEndings), End).NeedsRecentProof(person);
        people.MapBack($"{person}/{{**noun}}", PeopleAddresses.Management);
        var own = routes.MapGroup("").For(Roles.Manager);
        own.MapGet(PeopleAddresses.OwnDeputies, ShowOwn);
        own.MapPost(PeopleAddresses.OwnDeputies, NameOwn);
        own.MapPost(PeopleAddresses.OwnDeputyEndings, EndOwn);
        own.MapBack(PeopleAddresses.OwnDeputyEndings, PeopleAddresses.OwnDeputies);
    }

    private static async Task<IResult> Show(Guid id, string? said, ManagementService service, HttpContext http, CancellationToken stop) =>
        await service.Model(id, isOwn: false, stop) is { } model
            ? Page.Of<ManagementPage>(http, model with { Said = ManagementModel.SaidOf(said) })
            : Page.NotFound(http);

    private static async Task<IResult> KeepUnit(
        Guid id,
        [FromForm] string? unit,
        [FromForm] string? remove,
        ManagementService service,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await service.Model(id, isOwn: false, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        if (FormValue.Id(remove ?? unit) is not { } chosen || !model.Has(chosen))
        {
            return Page.Of<ManagementPage>(
                http,
                model with
                {
                    Problems = [new FieldProblem(ManagementModel.UnitField, "Choose an agency or a team.")],
                },
                StatusCodes.Status400BadRequest
            );
        }
        await service.Keep(new ManagedUnit(id, chosen), remove is not null, me, stop);
        return TypedResults.LocalRedirect($"{PeopleAddresses.Management(id)}?said=kept");
    }

    private static Task<IResult> Name(
        Guid id,
        IFormCollection form,
        ManagementService service,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) => NameFor(id, isOwn: false, form, service, me, http, stop);

    private static Task<IResult> End(
        Guid id,
        IFormCollection form,
        ManagementService service,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) => EndFor(id, isOwn: false, form, service, me, http, stop);

    private static async Task<IResult> ShowOwn(
        string? said,
        ManagementService service,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) =>
        await service.FindOwn(me, stop) is { } id && await service.Model(id, isOwn: true, stop) is { } model
            ? Page.Of<ManagementPage>(http, model with { Said = ManagementModel.SaidOf(said) })
            : Page.NotFound(http);

    private static async Task<IResult> NameOwn(
        IFormCollection form,
        ManagementService service,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) => await service.FindOwn(me, stop) is { } id ? await NameFor(id, isOwn: true, form, service, me, http, stop) : Page.NotFound(http);

    private static async Task<IResult> EndOwn(
        IFormCollection form,
        ManagementService service,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) => await service.FindOwn(me, stop) is { } id ? await EndFor(id, isOwn: true, form, service, me, http, stop) : Page.NotFound(http);

    private static async Task<IResult> NameFor(
        Guid id,
        bool isOwn,
        IFormCollection form,
        ManagementService service,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await service.Model(id, isOwn, stop) is not { } model)
        {
            return Page.NotFound(http);
        }
        var draft = DeputyDraft.Of(form);
        return await service.Name(model.Member, draft, me, stop) is [_, ..] problems
            ? Page.Of<ManagementPage>(http, model with { Deputy = draft, Problems = problems }, StatusCodes.Status400BadRequest)
            : TypedResults.LocalRedirect($"{model.Address}?said=named");
    }

    private static async Task<IResult> EndFor(
        Guid id,
        bool isOwn,
        IFormCollection form,
        ManagementService service,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await service.Model(id, isOwn, stop) is not { } model || FormValue.Id(form["deputy"]) is not { } deputy)
        {
            return Page.NotFound(http);
        }
        await service.End(new Deputyship(id, deputy, default, default), me, stop);
        return TypedResults.LocalRedirect($"{model.Address}?said=ended");
    }
}

/// <summary>Changes what managers look after and who stands in for them, each with its line in the audit log.</summary>
public sealed class ManagementService(PeopleStore people, ManagementStore store, AuditLog audit)
{
    public async Task<ManagementModel?> Model(Guid id, bool isOwn, CancellationToken stop) =>
        await people.Find(id, stop) is { IsOff: false } member && member.Roles.HasFlag(Roles.Manager)
            ? new ManagementModel(
                member,
                (await people.Partnership(stop)).ToPlaces(),
                await store.Units(id, stop),
                await store.Deputyships(id, stop),
                isOwn
            )
            : null;

    /// <summary>The member that a signed-in manager is.</summary>
    public async Task<Guid?> FindOwn(SignedIn me, CancellationToken stop) => (await people.FindByPerson(me.Id, stop))?.Id;

    public Task Keep(ManagedUnit unit, bool isRemoved, SignedIn me, CancellationToken stop) =>
        store.Change(
            batch =>
                (isRemoved ? ManagementStore.Remove(batch, unit) : ManagementStore.Add(batch, unit))
                    ? audit.Note(
                        batch,
                        me.Id,
                        $"{(isRemoved ? "person.management-taken-back" : "person.management-given")} {unit.Unit}",
                        unit.Member
                    )
                    : 0,
            stop
        );

    /// <summary>Names a deputy; answers what has to be fixed first.</summary>
    public async Task<IReadOnlyList<FieldProblem>> Name(Member manager, DeputyDraft draft, SignedIn me, CancellationToken stop)
    {
        var found = draft.Email.Length == 0 ? null : await people.FindByEmail(draft.Email, stop);
        var problems = draft.Problems(manager, found, me.Today);
        if (problems.Count == 0 && found is not null)
        {
            await store.Change(
                batch =>
                    ManagementStore.Name(batch, draft.For(manager, found))
                        ? audit.Note(batch, me.Id, $"person.deputy-named {found.Id}", manager.Id)
                        : 0,
                stop
            );
        }
        return problems;
    }

    public Task End(Deputyship ended, SignedIn me, CancellationToken stop) =>
        store.Change(
            batch => ManagementStore.End(batch, ended) ? audit.Note(batch, me.Id, $"person.deputy-ended {ended.Deputy}", ended.Manager) : 0,
            stop
        );
}

/// <summary>What a manager looks after, and who stands in for them.</summary>
/// <param name="Units">Agencies and teams they were given; none for their own team or agency.</param>
/// <param name="IsOwn">Shown to the manager themselves, who names deputies and nothing else.</param>
public sealed record ManagementModel(
    Member Member,
    OrganisationUnits Places,
    IReadOnlyList<Guid> Units,
    IReadOnlyList<NamedDeputyship> Deputyships,
    bool IsOwn
) : PrivateRecord
{
    public const string UnitField = "unit";

    public DeputyDraft Deputy { get; init; } = DeputyDraft.Blank;

    public IReadOnlyList<FieldProblem> Problems { get; init; } = [];

    public string? Said { get; init; }

    public string Address => IsOwn ? PeopleAddresses.OwnDeputies : PeopleAddresses.Management(Member.Id);

    public string Naming => IsOwn ? PeopleAddresses.OwnDeputies : PeopleAddresses.ManagedDeputies(Member.Id);

    public string Ending => IsOwn ? PeopleAddresses.OwnDeputyEndings : PeopleAddresses.ManagedDeputyEndings(Member.Id);

    /// <summary>There is an agency or a team of this id.</summary>
    public bool Has(Guid unit) => Places.Agency(unit) is not null || Places.Team(unit) is not null;

    /// <summary>"Northgate Council, Duty team".</summary>
    public string NameOf(Guid unit) =>
        Places.Agency(unit) is { } agency
            ? agency.Name
            : Places.NameOf(Places.Agencies.FirstOrDefault(one => one.Teams.Any(team => team.Id == unit))?.Id, unit);

    public static string? SaidOf(string? said) =>
        said switch
        {
            "kept" => "What they look after is kept.",
            "named" =>
                "The deputy is named. For these days they find “My team’s learning” in their account, see the same and can do the same.",
            "ended" => "They no longer stand in.",
            _ => null,
        };
}
