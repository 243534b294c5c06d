using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.People.Invitations;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.People;

/// <summary>An administrator's pages about people: who is here, who is expected, and how to let them in.</summary>
internal static class PeopleEndpoints
{
    // Their page has asked for proof: nobody loses what they typed because somebody came in.
    private static readonly TimeSpan Writing = TimeSpan.FromHours(2);

    internal static void MapPeopleAdmin(this IEndpointRouteBuilder routes)
    {
        var people = routes.MapGroup("").For(Roles.Administrator);
        var person = AddressRoute.To(PeopleAddresses.Person);
        people.MapGet(PeopleAddresses.All, List);
        people.MapPost(PeopleAddresses.All, Add).NeedsRecentProof(PeopleAddresses.NewPerson, Writing);
        people.MapGet(PeopleAddresses.NewPerson, New).NeedsRecentProof();
        people.MapGet(person, Show).NeedsRecentProof();
        people.MapPost(person, Keep).NeedsRecentProof(person, Writing);
        people.MapPost(AddressRoute.To(PeopleAddresses.PersonOffs), SwitchOff).NeedsRecentProof(person);
        people.MapPost(AddressRoute.To(PeopleAddresses.PersonOns), SwitchOn).NeedsRecentProof(person);
        people.MapPost(AddressRoute.To(PeopleAddresses.PersonInvitations), Invite).NeedsRecentProof(person);
        people.MapPost(AddressRoute.To(PeopleAddresses.PersonSignOuts), SignOut);
        people.MapPost(AddressRoute.To(PeopleAddresses.PersonPasswordLinks), LinkPassword).NeedsRecentProof(person);
        people.MapBack($"{person}/{{noun}}", PeopleAddresses.Person);
        people.MapGet(PeopleAddresses.HandOut, HandOut).NeedsRecentProof();
    }

    private static async Task<IResult> List(
        string? q,
        string? agency,
        string? state,
        int? page,
        string? said,
        PeopleStore store,
        HttpContext http,
        CancellationToken stop
    )
    {
        var sought = PeopleQuery.Of(q, agency, state, page);
        return Page.Of<PeoplePage>(
            http,
            new PeopleModel(
                sought,
                await store.Search(sought, stop),
                await store.Partnership(stop),
                PeopleConfirmations.Of(said, http.Request.Query)
            )
        );
    }

    private static async Task<IResult> New(PeopleStore store, SignedIn me, HttpContext http, CancellationToken stop) =>
        Page.Of<MemberPage>(http, new MemberModel(null, MemberDraft.Fresh(me.Today), await store.Partnership(stop)));

    private static async Task<IResult> Add(
        IFormCollection form,
        PeopleService people,
        PeopleStore store,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        var (draft, partnership) = (MemberDraft.Of(form), await store.Partnership(stop));
        var fresh = draft.On(new Member(Guid.CreateVersion7(), "", "", Guid.Empty, null, Roles.Learner, me.Today), partnership);
        if (draft.Problems(partnership) is [_, ..] problems)
        {
            return Page.Of<MemberPage>(http, new MemberModel(null, draft, partnership, problems), StatusCodes.Status400BadRequest);
        }
        return await people.Add(fresh, me.Id, stop)
            ? TypedResults.LocalRedirect($"{PeopleAddresses.Person(fresh.Id)}?said=invited")
            : Page.Of<MemberPage>(http, new MemberModel(null, draft, partnership, [MemberModel.Known]), StatusCodes.Status400BadRequest);
    }

    private static async Task<IResult> Show(Guid id, string? said, PeopleService people, HttpContext http, CancellationToken stop) =>
        await people.Model(id, http, stop) is { } model
            ? Page.Of<MemberPage>(http, model with { Said = MemberModel.SaidOf(said) })
            : Page.NotFound(http);

    private static async Task<IResult> Keep(
        Guid id,
        IFormCollection form,
        PeopleService people,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await people.Model(id, http, stop) is not { Member: { } member } model)
        {
            return Page.NotFound(http);
        }
        var draft = MemberDraft.Of(form);
        if (
            (
                draft.Problems(model.Partnership) is [_, ..] problems
                    ? problems
                    : await people.Change(member, draft.On(member, model.Partnership), me.Id, stop)
            )
            is [_, ..] refused
        )
        {
            return Page.Of<MemberPage>(http, model with { Draft = draft, Problems = refused }, StatusCodes.Status400BadRequest);
        }
        return TypedResults.LocalRedirect($"{PeopleAddresses.Person(id)}?said=kept");
    }

    private static Task<IResult> SwitchOff(
        Guid id,
        PeopleService people,
        SignedIn me,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    ) => Switch(id, member => member with { OffSince = clock.GetUtcNow() }, "off", people, me, http, stop);

    private static Task<IResult> SwitchOn(Guid id, PeopleService people, SignedIn me, HttpContext http, CancellationToken stop) =>
        Switch(id, member => member with { OffSince = null }, "on", people, me, http, stop);

    private static async Task<IResult> Switch(
        Guid id,
        Func<Member, Member> to,
        string said,
        PeopleService people,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await people.Model(id, http, stop) is not { Member: { } member } model)
        {
            return Page.NotFound(http);
        }
        return await people.Change(member, to(member), me.Id, stop) is [_, ..] problems
            ? Page.Of<MemberPage>(http, model with { Problems = problems }, StatusCodes.Status400BadRequest)
            : TypedResults.LocalRedirect($"{PeopleAddresses.Person(id)}?said={said}");
    }

    private static async Task<IResult> Invite(Guid id, PeopleService people, SignedIn me, HttpContext http, CancellationToken stop)
    {
        if (await people.Model(id, http, stop) is not { Member: { } member })
        {
            return Page.NotFound(http);
        }
        await people.Invite(member, me.Id, stop);
        return TypedResults.LocalRedirect($"{PeopleAddresses.Person(id)}?said=invited");
    }

    private static async Task<IResult> SignOut(Guid id, PeopleStore store, IAccountAccess access, HttpContext http, CancellationToken stop)
    {
        if (await store.Find(id, stop) is not { Person: { } person })
        {
            return Page.NotFound(http);
        }
        await access.EndSessions(person, stop);
        return TypedResults.LocalRedirect($"{PeopleAddresses.Person(id)}?said=signed-out");
    }

    /// <summary>A link with which somebody chooses a new password, to hand to them; shown once.</summary>
    private static async Task<IResult> LinkPassword(
        Guid id,
        PeopleService people,
        IAccountAccess access,
        SignedIn me,
        HttpContext http,
        CancellationToken stop
    ) =>
        await people.Model(id, http, stop) is { Member.Person: { } person } model
        && await access.MakePasswordLink(person, me.Id, stop) is { } link
            ? Page.Of<MemberPage>(http, model with { PasswordLink = link })
            : Page.NotFound(http);

    private static async Task<IResult> HandOut(
        PeopleStore store,
        PublicAddress address,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    ) =>
        Page.Of<HandoutPage>(
            http,
            new HandoutModel(
                [.. (await store.Invitations(stop)).Where(open => !open.IsOver(clock.GetUtcNow()))],
                await store.Partnership(stop),
                address.Of(http.Request, "")
            )
        );
}
