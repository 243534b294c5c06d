using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.Sso;
using SafeguardingTraining.Host.Features.Accounts.TwoFactor;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.SignIn;

/// <summary>Showing once more who one is, before something that <see cref="RecentProof"/> guards.</summary>
internal static class ProofEndpoints
{
    internal static void MapProof(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("").RequireAuthorization();
        own.MapGet(AccountAddresses.Proof, Show);
        own.MapPost(AccountAddresses.Proof, Prove).RequireRateLimiting(AccountsSetup.Tries);
    }

    private static async Task<IResult> Show(string? to, SignedIn me, [AsParameters] ProofOffers offers, HttpContext http) =>
        await offers.Of(me.Id, ReturnPath.Local(to)) is { } model ? Page.Of<ProofPage>(http, model) : Page.NotFound(http);

    private static async Task<IResult> Prove(
        [FromForm(Name = ProofModel.PasswordField)] string? password,
        [FromForm(Name = ProofModel.CodeField)] string? code,
        [FromForm(Name = SignInModel.FromField)] string? to,
        SignedIn me,
        [AsParameters] ProofOffers offers,
        PersonProof proof,
        TwoFactorCode step,
        PersonalKeys keys,
        SignInSession session,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (
            await offers.Of(me.Id, ReturnPath.Local(to)) is not { } model
            || await offers.Accounts.Find(me.Id) is not { Email: not null } account
        )
        {
            return Page.NotFound(http);
        }
        var wrong = await proof.WhyNotPassword(http, me.Id, password ?? "", stop);
        var refused = wrong is null && account.TwoFactorEnabled ? await step.Refuses(http, account, code ?? "", stop) : null;
        FieldProblem[] problems =
        [
            .. FieldProblems.At(ProofModel.PasswordField, wrong),
            .. FieldProblems.At(ProofModel.CodeField, refused),
        ];
        if (problems.Length > 0)
        {
            return Page.Of<ProofPage>(http, model with { Problems = problems }, StatusCodes.Status400BadRequest);
        }
        await session.Prove(http, account, await keys.Open(me.Id, new PasswordSecret(password ?? ""), stop), stop);
        return TypedResults.LocalRedirect(model.To);
    }
}

/// <summary>The ways in which a person can show who they are.</summary>
internal sealed record ProofOffers(AccountStore Accounts, IOptions<OidcOptions> Organisation, IHostEnvironment Environment)
{
    /// <param name="to">Where to go afterwards, within this site; null for the account.</param>
    public async Task<ProofModel?> Of(Guid person, string? to) =>
        await Accounts.WaysInto(person) is { } ways && await Accounts.Find(person) is { } account
            ? new ProofModel(
                to ?? AccountAddresses.Account,
                ways,
                ways.HasOrganisation && Organisation.Value.IsOn ? Organisation.Value.Name : null,
                Demonstrations.Offered(Environment).FirstOrDefault(one => one.Email == account.Email)
            )
            : null;
}

/// <summary>Showing once more who one is.</summary>
/// <param name="To">The page to go on to, within this site.</param>
/// <param name="Organisation">What to call the organisation that can vouch for the person; null where none does.</param>
/// <param name="Demonstration">Set for an invented person, whom no password opens.</param>
public sealed record ProofModel(
    string To,
    SignInMethods Ways,
    string? Organisation = null,
    DemonstrationPerson? Demonstration = null,
    IReadOnlyList<FieldProblem>? Problems = null
)
{
    public const string PasswordField = "password";
    public const string CodeField = "code";
}
