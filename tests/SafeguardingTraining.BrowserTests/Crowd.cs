using System.Net;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.BrowserTests;

/// <summary>People of whom a test needs no more than that they sit in the room and answer: each a device without a window.</summary>
internal sealed partial class Crowd(TrainingSite site, string code) : IDisposable
{
    private readonly List<HttpClient> phones = [];

    public int Count => phones.Count;

    /// <summary>Takes this many seats, agency by agency in turn.</summary>
    public async Task Sit(int seats)
    {
        for (var seat = 0; seat < seats; seat++)
        {
            var phone = new HttpClient(new HttpClientHandler { CookieContainer = new CookieContainer() }) { BaseAddress = site.Address };
            phones.Add(phone);
            var page = await phone.GetStringAsync(new Uri($"/join/{code}", UriKind.Relative), Stop);
            var agencies = AgencyOption().Matches(page).Select(found => found.Groups[1].Value).ToList();
            var fields = Hidden(page);
            fields["agency"] = agencies[seat % agencies.Count];
            fields["people"] = "1";
            fields["name"] = seat % 3 == 0 ? "Margaret-Anne Featherstone" : "Robin";
            await Send(phone, "/seats", fields);
        }
    }

    /// <summary>Each of them sends the same form of its seat.</summary>
    public async Task Send(string noun, Func<int, (string Field, string Value)[]> answer, int from = 0)
    {
        for (var seat = from; seat < phones.Count; seat++)
        {
            var fields = Hidden(await phones[seat].GetStringAsync(new Uri("/seat", UriKind.Relative), Stop));
            fields["id"] = $"{Guid.NewGuid()}";
            foreach (var (field, value) in answer(seat))
            {
                fields[field] = value;
            }
            await Send(phones[seat], $"/seat/{noun}", fields);
        }
    }

    public void Dispose() => phones.ForEach(phone => phone.Dispose());

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static async Task Send(HttpClient phone, string address, Dictionary<string, string> fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        using var answer = await phone.PostAsync(new Uri(address, UriKind.Relative), form, Stop);
        Assert.True(answer.IsSuccessStatusCode, $"{address} answered {answer.StatusCode}");
    }

    // The first of each name: the token is the same in every form, and so is the step.
    private static Dictionary<string, string> Hidden(string page) =>
        HiddenField()
            .Matches(page)
            .Select(found => (Name: found.Groups["name"].Value, Value: WebUtility.HtmlDecode(found.Groups["value"].Value)))
            .DistinctBy(field => field.Name)
            .ToDictionary(field => field.Name, field => field.Value);

    [GeneratedRegex("<option value=\"([a-z-]+)\"", RegexOptions.None, 1_000)]
    private static partial Regex AgencyOption();

    [GeneratedRegex(
        "<input type=\"hidden\" name=\"(?<name>[^\"]+)\"(?: id=\"[^\"]*\")? value=\"(?<value>[^\"]*)\"",
        RegexOptions.None,
        1_000
    )]
    private static partial Regex HiddenField();
}
