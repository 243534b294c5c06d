using SafeguardingTraining.Host.Features.Programmes.Arrangements;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Programmes.Managing;

/// <summary>One person's page for whoever looks after their learning, and what can be arranged for them there.</summary>
internal static class TeamMemberEndpoints
{
    internal static void MapTeamMembers(this IEndpointRouteBuilder routes)
    {
        var team = routes.MapGroup("").For(Roles.Manager | Roles.Administrator);
        var person = AddressRoute.To(ProgrammeAddresses.TeamMember);
        team.MapGet(person, Show);
        team.MapPost(AddressRoute.To(ProgrammeAddresses.TeamMemberReminders), Remind);
        team.MapPost(AddressRoute.To(ProgrammeAddresses.TeamMemberProgrammes), Give);
        team.MapPost(AddressRoute.To(ProgrammeAddresses.TeamMemberExemptions), Exempt);
        team.MapPost(AddressRoute.To(ProgrammeAddresses.TeamMemberExtensions), Extend);
        team.MapPost(AddressRoute.To(ProgrammeAddresses.TeamMemberPriorLearning), Count);
        team.MapPost(AddressRoute.To(ProgrammeAddresses.TeamMemberRemovals), Undo);
        team.MapBack($"{person}/{{noun}}", ProgrammeAddresses.TeamMember);
    }

    private static async Task<IResult> Show([AsParameters] TeamMemberQuery query, string? said) =>
        await query.Find() is var (model, _)
            ? Page.Of<TeamMemberPage>(query.Http, model with { Said = TeamMemberModel.SaidOf(said) })
            : Page.NotFound(query.Http);

    private static async Task<IResult> Remind([AsParameters] TeamMemberQuery query, IFormCollection form, TeamService team)
    {
        if (
            await query.Find() is not var (model, act)
            || model.Progress.Standings.FirstOrDefault(one => $"{one.Programme.Id}" == form[ArrangementDraft.ProgrammeField])
                is not { } standing
        )
        {
            return Page.NotFound(query.Http);
        }
        var said =
            standing.StateOn(model.Today) is ProgressState.Complete or ProgressState.Exempt ? "nothing-left"
            : await team.Remind(model.Member, standing.Programme, act, query.Stop) ? "reminded"
            : "lately";
        return Back(query.Id, said);
    }

    private static Task<IResult> Give([AsParameters] TeamMemberQuery query, IFormCollection form, ArrangementService arrangements) =>
        Make(query, form, arrangements, ArrangementKind.Given, "given");

    private static Task<IResult> Exempt([AsParameters] TeamMemberQuery query, IFormCollection form, ArrangementService arrangements) =>
        Make(query, form, arrangements, ArrangementKind.Exempt, "exempted");

    private static Task<IResult> Extend([AsParameters] TeamMemberQuery query, IFormCollection form, ArrangementService arrangements) =>
        Make(query, form, arrangements, ArrangementKind.Extended, "extended");

    private static Task<IResult> Count([AsParameters] TeamMemberQuery query, IFormCollection form, ArrangementService arrangements) =>
        Make(query, form, arrangements, ArrangementKind.PriorLearning, "counted");

    private static async Task<IResult> Make(
        TeamMemberQuery query,
        IFormCollection form,
        ArrangementService arrangements,
        ArrangementKind kind,
        string said
    )
    {
        var draft = ArrangementDraft.Of(kind, form);
        if (await query.Find() is not var (model, act) || ProgrammeOf(model, draft) is not { } programme)
        {
            return Page.NotFound(query.Http);
        }
        if (draft.Problems(model.Today) is [_, ..] problems)
        {
            return Page.Of<TeamMemberPage>(
                query.Http,
                model with
                {
                    Draft = draft,
                    Problems = [.. problems.Select(one => one with { Field = TeamMemberModel.IdOf(kind, draft.Programme, one.Field) })],
                },
                StatusCodes.Status400BadRequest
            );
        }
        var isNew = await arrangements.Make(draft.For(query.Id, programme.Id, model.Today), act, query.Stop);
        return Back(query.Id, isNew ? said : "already");
    }

    private static async Task<IResult> Undo([AsParameters] TeamMemberQuery query, IFormCollection form, ArrangementService arrangements)
    {
        if (
            await query.Find() is not var (model, act)
            || FormValue.OneOf<ArrangementKind>(form["kind"]) is not { } kind
            || FormValue.Id(form[ArrangementDraft.ProgrammeField]) is not { } id
            || model.Curriculum.Find(id) is not { } programme
        )
        {
            return Page.NotFound(query.Http);
        }
        var made = model
            .Progress.Arranged.In(id)
            .All.FirstOrDefault(one => one.Kind == kind && one.Item == $"{form[ArrangementDraft.ItemField]}");
        var isUndone = made is not null && await arrangements.Undo(made, programme, model.Member, act, query.Stop);
        return Back(query.Id, isUndone ? "undone" : "already");
    }

    // Whoever has a programme can be exempted from it; whoever has it not can be given it. Twice is once.
    private static Programme? ProgrammeOf(TeamMemberModel model, ArrangementDraft draft)
    {
        var programme = FormValue.Id(draft.Programme) is { } id ? model.Curriculum.Find(id) : null;
        return draft.Kind switch
        {
            ArrangementKind.Given => programme is { IsRetired: false } ? programme : null,
            _ when model.Progress.Standings.All(one => one.Programme.Id != programme?.Id) => null,
            _ when draft.Item.Length == 0 => programme,
            _ => programme?.Items.Any(item => LearningSubject.CodeOf(item.Kind, item.Slug) == draft.Item) == true ? programme : null,
        };
    }

    private static IResult Back(Guid id, string said) => TypedResults.LocalRedirect($"{ProgrammeAddresses.TeamMember(id)}?said={said}");
}

/// <summary>Whose page is asked for, and by whom.</summary>
internal sealed record TeamMemberQuery(Guid Id, TeamMemberService Members, SignedIn Me, HttpContext Http, CancellationToken Stop)
{
    public Task<(TeamMemberModel Model, ManagerAct Act)?> Find() => Members.Find(Id, Me, Stop);
}
