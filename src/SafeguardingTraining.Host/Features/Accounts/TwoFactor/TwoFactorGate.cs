using System.Security.Claims;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Support;

namespace SafeguardingTraining.Host.Features.Accounts.TwoFactor;

/// <summary>
/// Where the second step is required, leads a person with a role to it before they see anything but their account and where to go with a
/// worry.
/// </summary>
public sealed class TwoFactorGate(RequestDelegate next, TwoFactorPolicy rule)
{
    private static readonly PathString[] AlwaysOpen =
    [
        AccountAddresses.Account,
        SupportAddresses.Support,
        SupportAddresses.Privacy,
        SupportAddresses.Accessibility,
        "/health",
    ];

    public Task InvokeAsync(HttpContext http)
    {
        if (
            !rule.IsRequired
            || !http.User.HasClaim(claim => claim.Type == ClaimTypes.Role)
            || SessionStamp.Of(http)?.Twice == true
            || IsOpen(http.Request.Path)
        )
        {
            return next(http);
        }
        http.Response.StatusCode = StatusCodes.Status303SeeOther;
        http.Response.Headers.Location = AccountAddresses.SecondStepOffered;
        return Task.CompletedTask;
    }

    // What is kept about a person holds their diary.
    private static bool IsOpen(PathString path) =>
        !path.StartsWithSegments(AccountAddresses.MyDataCopies, StringComparison.OrdinalIgnoreCase)
        && Array.Exists(AlwaysOpen, open => path.StartsWithSegments(open, StringComparison.OrdinalIgnoreCase));
}
