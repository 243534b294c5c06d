using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.MyLearning;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.People.Invitations;

/// <summary>Taking up an invitation: with a new account, or with the one a person has.</summary>
internal static class InvitationEndpoints
{
    internal static void MapInvitations(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(PeopleAddresses.Invitation("{token}"), Show);
        routes.MapPost(PeopleAddresses.Acceptances("{token}"), Accept).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapBack(PeopleAddresses.Acceptances("{token}"), PeopleAddresses.Invitation);
    }

    private static async Task<IResult> Show(string token, InvitationService invitations, HttpContext http, CancellationToken stop)
    {
        http.KeepAddressSecret();
        return await invitations.Find(token, stop) is { } open
            ? Page.Of<InvitationPage>(http, await invitations.Model(open, token, http, stop))
            : Gone(http);
    }

    private static async Task<IResult> Accept(
        string token,
        IFormCollection form,
        InvitationService invitations,
        AccountRegistration opening,
        IOpenKeys keys,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (await invitations.Find(token, stop) is not { } open)
        {
            return Gone(http);
        }
        var model = await invitations.Model(open, token, http, stop);
        if (Learner.SignedIn(http) is { } me)
        {
            // Read first: it goes with the session that holds it.
            var key = await keys.Find(me.Id, stop);
            return model.Reader is InvitationReader.Invited && await invitations.Accept(open, me.Id, stop)
                ? await Welcome(opening, http, me.Id, key)
                : Page.Of<InvitationPage>(http, model, StatusCodes.Status400BadRequest);
        }
        // The invitation went to this address, and to no other that somebody might type.
        var typed = RegistrationForm.Of(form) with { Email = open.Member.Email };
        if (typed.Problems() is [_, ..] problems)
        {
            return Page.Of<InvitationPage>(http, model with { Typed = typed, Problems = problems }, StatusCodes.Status400BadRequest);
        }
        var account = await opening.Open(http, typed, stop);
        if (account is { TwoFactorEnabled: true })
        {
            // Their password alone joins nothing: they come back to this page once their code was right.
            return await opening.Arrive(http, account, typed.Password, PeopleAddresses.Invitation(token), stop);
        }
        if (account is null || !await invitations.Accept(open, account.Id, stop))
        {
            return Page.Of<InvitationPage>(
                http,
                model with
                {
                    Typed = typed,
                    Problems = [RegistrationForm.CannotBeOpened],
                },
                StatusCodes.Status400BadRequest
            );
        }
        return await opening.Arrive(http, account, typed.Password, MyLearningAddresses.Learning, stop);
    }

    private static async Task<IResult> Welcome(AccountRegistration opening, HttpContext http, Guid person, byte[]? key)
    {
        await opening.GoOn(http, person, key, CancellationToken.None);
        return TypedResults.LocalRedirect(MyLearningAddresses.Learning);
    }

    private static IResult Gone(HttpContext http) => Page.Of<InvitationGonePage>(http, status: StatusCodes.Status404NotFound);
}

/// <summary>Finds the invitation of an address, and joins the account of that address to it.</summary>
public sealed class InvitationService(
    PeopleStore store,
    IAccountDirectory accounts,
    IAccountAccess access,
    AuditLog audit,
    IEnumerable<IMemberObserver> observers,
    TimeProvider clock
)
{
    /// <summary>The invitation, or null when it was taken up, withdrawn, renewed or is over.</summary>
    public async Task<OpenInvitation?> Find(string token, CancellationToken stop) =>
        Invitation.Read(token) is ({ } member, { } invitation)
        && await store.Invitation(member, stop) is { } open
        && open.Invitation.IsThis(invitation)
        && !open.IsOver(clock.GetUtcNow())
            ? open
            : null;

    public async Task<InvitationModel> Model(OpenInvitation open, string token, HttpContext http, CancellationToken stop) =>
        new(
            token,
            (await store.Partnership(stop)).PlaceOf(open.Member.Agency, open.Member.Team),
            open.Member,
            await ReaderOf(open, http, stop)
        );

    /// <summary>
    /// Joins an account to it; false when it was taken up already, or the account has its place. Where it gives a role, whoever else is
    /// signed in to the account is signed out: they came in to less than it opens now.
    /// </summary>
    public async Task<bool> Accept(OpenInvitation open, Guid person, CancellationToken stop)
    {
        var isIn = await store.Change(
            batch =>
                PeopleStore.Accept(batch, open.Member.Id, person) && audit.Note(batch, person, "invitation.accepted", open.Member.Id) > 0,
            stop
        );
        observers.Tell([open.Member.Id]);
        if (isIn && open.Member.Roles != Roles.Learner)
        {
            await access.EndSessions(person, CancellationToken.None);
        }
        return isIn;
    }

    private async Task<InvitationReader> ReaderOf(OpenInvitation open, HttpContext http, CancellationToken stop) =>
        Learner.SignedIn(http) is not { } me ? InvitationReader.Guest
        : (await accounts.FindPerson(open.Member.Email, stop))?.Id != me.Id ? InvitationReader.Another
        : await store.FindByPerson(me.Id, stop) is not null ? InvitationReader.Placed
        : InvitationReader.Invited;
}

/// <summary>Who reads an invitation.</summary>
public enum InvitationReader
{
    /// <summary>Nobody is signed in.</summary>
    Guest,

    /// <summary>Signed in with the address it went to.</summary>
    Invited,

    /// <summary>The same, and that account has its place already.</summary>
    Placed,

    /// <summary>Signed in with another address.</summary>
    Another,
}

/// <summary>An invitation as its reader sees it.</summary>
/// <param name="Place">Where they are expected: agency and team.</param>
public sealed record InvitationModel(
    string Token,
    string Place,
    Member Member,
    InvitationReader Reader,
    RegistrationForm? Typed = null,
    IReadOnlyList<FieldProblem>? Problems = null
) : PrivateRecord;
