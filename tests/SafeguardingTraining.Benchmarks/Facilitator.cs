using System.Net;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Benchmarks;

/// <summary>
/// Somebody with an account who opens a workshop and leads it: by the pages up to the first vote, and from there as the console's
/// script does, which sends a form and is told what changes.
/// </summary>
internal sealed partial class Facilitator(PlainHttp http) : IAsyncDisposable
{
    private const string Scenario = "every-call-on-its-own-page";
    private const int MostSteps = 40;

    private string token = "";
    private int step;

    /// <summary>The cookies of somebody who may run workshops.</summary>
    public static async Task<string> SignIn(IPEndPoint host)
    {
        await using var http = new PlainHttp(host);
        var form = (await http.Get("/account/sign-in")).Body;
        var made = await http.Post("/account/demonstrations", $"person=hester{Hidden(form)}");
        return made.Status is 302 or 303 ? http.Cookies : throw new InvalidOperationException($"Signing in answered {made.Status}");
    }

    /// <summary>Opens a workshop with every agency that the form offers. Answers its address.</summary>
    public async Task<string> Open(string title)
    {
        var form = (await http.Get($"/workshops/new?scenario={Scenario}&plan=")).Body;
        var ticked = string.Concat(Ticked().Matches(form).Select(match => $"&{match.Groups["name"].Value}={match.Groups["value"].Value}"));
        var sent = await http.Post("/workshops", $"title={title}&tables=0&days=30&rules=&support={ticked}{Hidden(form)}");
        return sent is { Status: 302 or 303, Location: { } console }
            ? console
            : throw new InvalidOperationException($"Opening a workshop answered {sent.Status}");
    }

    public async Task<string> CodeOf(string console) =>
        Code().Match((await http.Get(console)).Body) is { Success: true } code
            ? code.Groups["code"].Value.Replace(" ", "", StringComparison.Ordinal)
            : throw new InvalidOperationException($"{console} shows no code");

    /// <summary>Goes on until the first vote is open. Answers the room's step.</summary>
    public async Task<int> GoToTheVote(string console)
    {
        for (var pressed = 0; pressed < MostSteps; pressed++)
        {
            var page = await http.Get(console);
            if (page.Body.Contains($"{console}/resets", StringComparison.Ordinal))
            {
                token = HiddenFields.Of(page.Body).First(field => field.Name == "__RequestVerificationToken").Value;
                return step = StepOf(page.Body);
            }
            await Press(console, "steps", page.Body);
        }
        throw new InvalidOperationException($"{console} never came to a vote");
    }

    /// <summary>Begins the open vote again. Answers the room's step, which is the next.</summary>
    public async Task<int> BeginTheVoteAgain(string console)
    {
        var answer = await http.Post(
            $"{console}/resets",
            $"step={step}&sure=1&id={Guid.NewGuid()}&__RequestVerificationToken={Uri.EscapeDataString(token)}",
            "pushed"
        );
        return answer.Status == 200 ? ++step : throw new InvalidOperationException($"{console}/resets answered {answer.Status}");
    }

    public ValueTask DisposeAsync() => http.DisposeAsync();

    private async Task Press(string console, string noun, string page)
    {
        var pressed = await http.Post($"{console}/{noun}", Hidden(page).TrimStart('&'));
        if (pressed.Status is not (302 or 303))
        {
            throw new InvalidOperationException(
                $"{console}/{noun} answered {pressed.Status}: {Complaint().Match(pressed.Body).Groups["words"].Value}"
            );
        }
    }

    private static int StepOf(string page) =>
        int.Parse(HiddenFields.Of(page).First(field => field.Name == "step").Value, System.Globalization.CultureInfo.InvariantCulture);

    private static string Hidden(string page) =>
        string.Concat(HiddenFields.Of(page).Select(field => $"&{field.Name}={Uri.EscapeDataString(field.Value)}"));

    [GeneratedRegex("""<input type="(?:radio|checkbox)"[^>]* name="(?<name>[^"]+)" value="(?<value>[^"]+)"[^>]* checked""")]
    private static partial Regex Ticked();

    [GeneratedRegex("""class="govuk-error-summary__list"><li><a[^>]*>(?<words>[^<]*)""")]
    private static partial Regex Complaint();

    [GeneratedRegex("""class="bigcode">(?<code>[^<]+)<""")]
    private static partial Regex Code();
}
