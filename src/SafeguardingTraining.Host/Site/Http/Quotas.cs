using System.Globalization;
using System.Security.Claims;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Http;

/// <summary>What is counted of what people do here; see <see cref="QuotaOptions"/>.</summary>
public sealed class Quotas(IOptions<QuotaOptions> options) : IDisposable
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);

    public QuotaOptions Most { get; } = options.Value;

    /// <summary>By network.</summary>
    public Quota GuestAttempts { get; } = new(options.Value.GuestAttemptsAnHour, Hour);

    /// <summary>By workshop and network.</summary>
    public Quota Seats { get; } = new(options.Value.SeatsAnHour, Hour);

    /// <summary>By person.</summary>
    public Quota Imports { get; } = new(options.Value.ImportsADay, Day);

    /// <summary>By person.</summary>
    public Quota Shares { get; } = new(options.Value.SharesADay, Day);

    /// <summary>By person.</summary>
    public Quota Copies { get; } = new(options.Value.CopiesAnHour, Hour);

    /// <summary>By network.</summary>
    public Quota Remarks { get; } = new(options.Value.RemarksAnHour, Hour);

    public void Dispose()
    {
        Remarks.Dispose();
        GuestAttempts.Dispose();
        Seats.Dispose();
        Imports.Dispose();
        Shares.Dispose();
        Copies.Dispose();
    }
}

public static class QuotasSetup
{
    public static IServiceCollection AddQuotas(this IServiceCollection services)
    {
        services.AddSettings<QuotaOptions>();
        return services.AddSingleton<Quotas>();
    }

    /// <summary>A route by which a signed-in person takes a copy away: a machine that asks for one after the other is told to wait.</summary>
    public static RouteHandlerBuilder TakesACopy(this RouteHandlerBuilder route) =>
        route.AddEndpointFilter(
            async (context, next) =>
            {
                var http = context.HttpContext;
                var quotas = http.RequestServices.GetRequiredService<Quotas>();
                return http.User.FindFirstValue(ClaimTypes.NameIdentifier) is { } person && !quotas.Copies.Takes(person)
                    ? TooMany(http, quotas.Most.CopiesAnHour)
                    : await next(context);
            }
        );

    private static IResult TooMany(HttpContext http, int most) =>
        Page.Of<TooManyPage>(
            http,
            string.Create(
                CultureInfo.InvariantCulture,
                $"You took {most:N0} copies within an hour, which is as many as one person can. Nothing is lost: take the next one a little later."
            ),
            StatusCodes.Status429TooManyRequests
        );
}
