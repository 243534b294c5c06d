using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Identity;

/// <summary>The person a private page is for. An endpoint that asks for one also says <c>RequireAuthorization</c>.</summary>
/// <param name="Today">The date in the United Kingdom, where this person keeps their diary.</param>
public sealed record SignedIn(Guid Id, DateOnly Today)
{
    public Learner Learner => new(Id, true);

    /// <summary>Lets an endpoint take the signed-in person as a parameter.</summary>
    public static ValueTask<SignedIn?> BindAsync(HttpContext http)
    {
        var today = http.RequestServices.GetRequiredService<TimeProvider>().UkToday();
        return ValueTask.FromResult(Learner.SignedIn(http) is { } who ? new SignedIn(who.Id, today) : null);
    }
}
