using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>Closing one's own account: first what goes and what stays, then once more, then it is done.</summary>
internal static class CloseAccountEndpoints
{
    internal static WebApplicationBuilder AddLeaving(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<AccountClosure>()
            .AddScoped<AccountClosureService>()
            .AddHostedService<ClosedAccountsAtStart>()
            .AddSingleton<IPersonalData, AccountPersonalData>();
        return builder;
    }

    internal static void MapLeaving(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(AccountAddresses.CloseAccount, Ask).RequireAuthorization().NeedsRecentProof();
        routes
            .MapPost(AccountAddresses.AccountClosings, Close)
            .RequireAuthorization()
            .RequireRateLimiting(AccountsSetup.Tries)
            .NeedsRecentProof(AccountAddresses.CloseAccount);
        routes.MapGet(AccountAddresses.AccountClosed, (string? waits, HttpContext http) =>
            Page.Of<AccountClosedPage>(http, new AccountClosedModel(waits is not null))
        );
        routes.MapBack(AccountAddresses.AccountClosings, AccountAddresses.CloseAccount);
    }

    private static async Task<IResult> Ask(SignedIn me, AccountClosureService closure, HttpContext http, CancellationToken stop) =>
        await closure.Model(me.Id, stop) is { } model ? Page.Of<CloseAccountPage>(http, model) : Page.NotFound(http);

    private static async Task<IResult> Close(
        [FromForm(Name = CloseAccountModel.PasswordField)] string? password,
        [FromForm(Name = CloseAccountModel.WordField)] string? word,
        SignedIn me,
        AccountClosureService closure,
        SignInSession session,
        HttpContext http,
        CancellationToken stop
    )
    {
        switch (await closure.Close(http, me.Id, password ?? "", word ?? "", stop))
        {
            case AccountNotClosed { Model: var model }:
                return Page.Of<CloseAccountPage>(http, model, StatusCodes.Status400BadRequest);
            case AccountClosed:
                await session.End(http, stop);
                return TypedResults.LocalRedirect(AccountAddresses.AccountClosed);
            case AccountClosing:
                await session.End(http, stop);
                return TypedResults.LocalRedirect(AccountAddresses.AccountClosing);
            default:
                return Page.NotFound(http);
        }
    }
}
