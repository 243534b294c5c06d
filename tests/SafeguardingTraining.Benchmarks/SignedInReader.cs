using System.Net;

namespace SafeguardingTraining.Benchmarks;

/// <summary>A person with an account and a scenario under way: their front page is an ordinary signed-in page with one read.</summary>
internal static class SignedInReader
{
    public const string Page = "/";

    /// <summary>Makes the account and begins the scenario. Answers the cookies that go with it.</summary>
    public static async Task<string> Begin(IPEndPoint address, string slug)
    {
        await using var http = new PlainHttp(address);
        await Send(
            http,
            await LinkFor(http, $"{Guid.NewGuid():N}@example.org"),
            "password=lantern+otter+gravel&",
            "/account/registrations"
        );
        var start = (await http.Get($"/scenarios/{slug}")).Body;
        var role = start.Split("name=\"role\" value=\"")[1].Split('"')[0];
        await Send(http, $"/scenarios/{slug}", $"role={role}&", $"/scenarios/{slug}/playthroughs");
        return http.Cookies;
    }

    // In Development the page shows the link that an email would hold.
    private static async Task<string> LinkFor(PlainHttp http, string email)
    {
        var form = (await http.Get("/account/register")).Body;
        var sent = await http.Post("/account/register", $"name=Robin+Ash&email={Uri.EscapeDataString(email)}&{HiddenFieldsOf(form)}");
        return $"/account/registration/{sent.Body.Split("/account/registration/")[1].Split('"')[0]}";
    }

    private static string HiddenFieldsOf(string form) =>
        string.Concat(HiddenFields.Of(form).Select(field => $"{field.Name}={Uri.EscapeDataString(field.Value)}&"));

    private static async Task<string> Send(PlainHttp http, string page, string fields, string? to = null)
    {
        var form = (await http.Get(page)).Body;
        var sent = await http.Post(to ?? page, fields + HiddenFieldsOf(form));
        return sent is { Status: 302 or 303, Location: { } next }
            ? next
            : throw new InvalidOperationException($"POST {to ?? page} answered {sent.Status}");
    }
}
