using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.Registration;

/// <summary>Making an account in two steps: an address first, and a password once a link that was sent there is opened.</summary>
internal static class RegisterEndpoints
{
    internal static void MapRegistration(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountAddresses.Register, Ask);
        routes.MapPost(AccountAddresses.Register, Send).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapGet(AccountAddresses.RegisterSent, (HttpContext http) => Page.Of<RegisterSentPage>(http, new RegisterSentModel()));
        routes.MapGet(AccountAddresses.Registration("{token}"), Open).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapPost(AccountAddresses.Registrations, Finish).RequireRateLimiting(AccountsSetup.Tries);
        routes.MapBack(AccountAddresses.Registrations, AccountAddresses.Register);
    }

    private static RazorComponentResult<RegisterPage> Ask(string? from, RegistrationPolicy policy, HttpContext http) =>
        Page.Of<RegisterPage>(http, new RegisterModel(policy.Mode, policy.Domains, From: ReturnPath.Local(from)));

    private static async Task<IResult> Send(
        [FromForm(Name = RegisterModel.NameField)] string? name,
        [FromForm(Name = RegisterModel.EmailField)] string? email,
        [FromForm(Name = RegisterModel.FromField)] string? from,
        RegistrationPolicy policy,
        RegistrationRequests requests,
        HttpContext http,
        CancellationToken stop
    )
    {
        var pending = new PendingRegistration($"{name}".Trim(), $"{email}".Trim(), ReturnPath.Local(from));
        var problems = RegistrationForm.ProblemsOf(pending, policy);
        if (policy.Mode == RegistrationMode.Invitation || problems.Count > 0)
        {
            return Page.Of<RegisterPage>(
                http,
                new RegisterModel(policy.Mode, policy.Domains, pending.Name, pending.Email, pending.From, problems),
                StatusCodes.Status400BadRequest
            );
        }
        return await requests.Send(http.Request, pending, stop) is { } link
            ? Page.Of<RegisterSentPage>(http, new RegisterSentModel(link))
            : TypedResults.LocalRedirect(AccountAddresses.RegisterSent);
    }

    private static async Task<IResult> Open(string token, RegistrationLinks links, HttpContext http, CancellationToken stop)
    {
        http.KeepAddressSecret();
        return await links.Find(token, stop) is { } pending
            ? Page.Of<FinishRegistrationPage>(http, new FinishRegistrationModel(token, pending))
            : Gone(http);
    }

    private static async Task<IResult> Finish(
        [FromForm(Name = FinishRegistrationModel.TokenField)] string? link,
        [FromForm(Name = FinishRegistrationModel.PasswordField)] string? password,
        RegistrationLinks links,
        AccountRegistration opening,
        HttpContext http,
        CancellationToken stop
    )
    {
        http.KeepAddressSecret();
        var token = link ?? "";
        if (await links.Find(token, stop) is not { } pending)
        {
            // The second half of a double click finds the link used, and the person signed in.
            return Learner.SignedIn(http) is null ? Gone(http) : TypedResults.LocalRedirect(SiteAddresses.Home);
        }
        var typed = new RegistrationForm
        {
            Name = pending.Name,
            Email = pending.Email,
            Password = password ?? "",
            From = pending.From,
        };
        var problems = typed.Problems();
        if (problems.Count == 0 && await opening.Open(http, typed, stop) is { } account)
        {
            await links.Use(token, stop);
            return await opening.Arrive(http, account, typed.Password, pending.From, stop);
        }
        return Page.Of<FinishRegistrationPage>(
            http,
            new FinishRegistrationModel(token, pending, problems.Count > 0 ? problems : [FinishRegistrationModel.HasOne]),
            StatusCodes.Status400BadRequest
        );
    }

    private static IResult Gone(HttpContext http) => Page.Of<RegistrationGonePage>(http, status: StatusCodes.Status404NotFound);
}
