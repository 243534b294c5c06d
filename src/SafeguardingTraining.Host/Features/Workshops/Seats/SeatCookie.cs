using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>Remembers on one device which seat it holds: the workshop and the seat's 128-bit key.</summary>
public sealed class SeatCookie(Cookies cookies, TimeProvider clock)
{
    private const int Letters = 64;

    public SeatKey? Read(HttpContext http) =>
        http.Request.Cookies[cookies.Called("seat")] is { Length: Letters } value
        && Guid.TryParseExact(value[..32], "N", out var workshop)
        && ReadableCode.IsKey(value[32..])
            ? new SeatKey(workshop, value[32..])
            : null;

    /// <summary>Given until the day on which the workshop is deleted.</summary>
    public void Give(HttpContext http, SeatKey seat, WorkshopPlan plan)
    {
        var lasts = plan.DeleteOn.ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc) - clock.GetUtcNow().UtcDateTime;
        var options = cookies.Options(lasts > TimeSpan.FromDays(1) ? lasts : TimeSpan.FromDays(1));
        http.Response.Cookies.Append(cookies.Called("seat"), $"{seat.Workshop:N}{seat.Key}", options);
    }

    public void TakeBack(HttpContext http) => http.Response.Cookies.Delete(cookies.Called("seat"), cookies.Options(null));
}

public sealed record SeatKey(Guid Workshop, string Key) : PrivateRecord;
