using System.Net;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using SafeguardingTraining.Host.Features.Accounts.Registration;
using SafeguardingTraining.Host.Features.Workshops.Live;

namespace SafeguardingTraining.Tests.Site;

/// <summary>Somebody with a browser: opens pages, fills forms and sends them with their token, keeps cookies, follows redirects.</summary>
/// <param name="registration">Makes the link that an email would hold which finishes an account; the path of it.</param>
public sealed class Visitor(HttpClient client, CookieContainer cookies, Func<PendingRegistration, Task<string>> registration)
{
    /// <summary>What everybody signs in with who says nothing else.</summary>
    public const string Password = "lantern otter gravel";

    private const int MostRedirects = 10;

    private IHtmlDocument? page;
    private HttpResponseMessage? answer;

    public IHtmlDocument Page => page ?? throw new InvalidOperationException("Open a page first.");

    /// <summary>The last answer, after redirects.</summary>
    public HttpResponseMessage Answer => answer ?? throw new InvalidOperationException("Open a page first.");

    public HttpStatusCode Status => Answer.StatusCode;

    /// <summary>Path and query of the page shown.</summary>
    public string Address { get; private set; } = "/";

    public string Heading => Page.QuerySelector("h1")?.TextContent.Trim() ?? "";

    /// <summary>What the page says, as one reads it: runs of white space are one space.</summary>
    public string Text =>
        string.Join(
            ' ',
            (Page.QuerySelector("main") ?? Page.DocumentElement).TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );

    public async Task<Visitor> Open(string address)
    {
        await Send(HttpMethod.Get, address, null);
        return this;
    }

    /// <summary>Opens an address that sends the browser to another site, and answers where to, without going there.</summary>
    public async Task<Uri> SentAway(string address)
    {
        answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        return answer.Headers.Location ?? throw new InvalidOperationException($"{address} ({Status}) stays here.");
    }

    /// <summary>Fills and sends a form of the page shown.</summary>
    /// <param name="action">Where the form goes, when the page has several.</param>
    public async Task<Visitor> Submit(Action<PageForm>? fill = null, string? action = null)
    {
        var form = Form(action);
        fill?.Invoke(form);
        return await Submit(form);
    }

    /// <summary>Sends a form taken from a page earlier, as a second click or an old tab does.</summary>
    public async Task<Visitor> Submit(PageForm form)
    {
        await Send(HttpMethod.Post, form.Action, new FormUrlEncodedContent(form.Fields));
        return this;
    }

    /// <summary>Sends a form as the script of a live page does, and answers what the script would read.</summary>
    /// <param name="live">What it says of its connection.</param>
    public async Task<string> SubmitLive(PageForm form, string live)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(form.Action, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(form.Fields),
            Headers = { { LiveResponse.Header, live } },
        };
        answer = await client.SendAsync(request);
        return await answer.Content.ReadAsStringAsync();
    }

    /// <summary>Sends a form with a file in it.</summary>
    public async Task<Visitor> Send(PageForm form, string field, byte[] file, string fileName)
    {
        var content = new MultipartFormDataContent { { new ByteArrayContent(file), field, fileName } };
        foreach (var (name, value) in form.Fields.Where(sent => sent.Key != field))
        {
            content.Add(new StringContent(value), name);
        }
        await Send(HttpMethod.Post, form.Action, content);
        return this;
    }

    /// <summary>The answer itself, without going where it leads.</summary>
    public Task<HttpResponseMessage> Get(string address) => client.GetAsync(new Uri(address, UriKind.Relative));

    /// <summary>Posts an empty form, or these fields, as no page of theirs does, and takes the answer itself.</summary>
    public async Task<HttpResponseMessage> Post(string address, bool withToken, params IEnumerable<KeyValuePair<string, string>> fields)
    {
        if (withToken)
        {
            await Open("/scenarios/every-call-on-its-own-page");
        }
        var token = withToken ? Form()["__RequestVerificationToken"] ?? "" : "";
        using var content = new MultipartFormDataContent { { new StringContent(token), "__RequestVerificationToken" } };
        foreach (var (name, value) in fields)
        {
            content.Add(new StringContent(value), name);
        }
        return await client.PostAsync(new Uri(address, UriKind.Relative), content);
    }

    /// <summary>Posts this as it is and takes the answer itself.</summary>
    public Task<HttpResponseMessage> Post(string address, HttpContent content) =>
        client.PostAsync(new Uri(address, UriKind.Relative), content);

    /// <summary>Posts these fields as a script does that reads the answer itself.</summary>
    public async Task<HttpResponseMessage> PostAsScript(string address, IReadOnlyDictionary<string, string> fields)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(address, UriKind.Relative))
        {
            Content = new FormUrlEncodedContent(fields),
            Headers = { { "Accept", "application/json" } },
        };
        return await client.SendAsync(request);
    }

    /// <summary>Opens an address as a script does that reads the answer itself.</summary>
    public async Task<string> ReadAsScript(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative))
        {
            Headers = { { "Accept", "application/json" } },
        };
        using var answer = await client.SendAsync(request);
        return await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync();
    }

    /// <summary>The form that posts to <paramref name="action"/>, or has a button that does, or the first of the page's own.</summary>
    public PageForm Form(string? action = null)
    {
        var forms = Page.QuerySelectorAll("main form[method=post]")
            .Concat(Page.QuerySelectorAll(".masthead form[method=post]"))
            .OfType<IHtmlFormElement>()
            .ToList();
        var found = forms.Find(form =>
            action is null || form.GetAttribute("action") == action || form.QuerySelector($"button[formaction='{action}']") is not null
        );
        return found is null
            ? throw new InvalidOperationException(
                $"{Address} ({Status}) has no form for {action ?? "posting"}; it has: {string.Join(", ", forms.Select(form => form.GetAttribute("action")))}"
            )
            : new PageForm(found, Address).To(action);
    }

    /// <summary>Every form of the page that posts to <paramref name="action"/>, for a page that has one for each thing.</summary>
    public IReadOnlyList<PageForm> Forms(string action) =>
        [
            .. Page.QuerySelectorAll($"main form[method=post][action='{action}']")
                .OfType<IHtmlFormElement>()
                .Select(form => new PageForm(form, Address)),
        ];

    /// <summary>The same person in another tab of the same browser.</summary>
    public Visitor NewTab() => new(client, cookies, registration);

    public IReadOnlyList<Cookie> Cookies => [.. cookies.GetAllCookies().Where(cookie => !cookie.Expired)];

    public void Drop(string cookieEnding)
    {
        foreach (var cookie in cookies.GetAllCookies().Where(cookie => cookie.Name.EndsWith(cookieEnding, StringComparison.Ordinal)))
        {
            cookie.Expired = true;
        }
    }

    /// <summary>From now on the browser says that requests begin on such a site: same-origin, same-site, cross-site.</summary>
    public void ComesFrom(string site) => client.DefaultRequestHeaders.Add("Sec-Fetch-Site", site);

    /// <summary>Makes an account with the link that was sent to its address.</summary>
    public async Task<Visitor> Register(string name, string email, string password = Password, string? from = null)
    {
        await Open(await registration(new PendingRegistration(name, email, from)));
        return await Submit(form => form.Fill("password", password), "/account/registrations");
    }

    public async Task<Visitor> SignIn(string email, string password = Password)
    {
        await Open("/account/sign-in");
        return await Submit(form => form.Fill("email", email).Fill("password", password), "/account/sign-in");
    }

    public async Task<Visitor> SignOut()
    {
        await Open("/account");
        return await Submit(action: "/account/sign-outs");
    }

    private async Task Send(HttpMethod method, string address, HttpContent? content)
    {
        for (var step = 0; step < MostRedirects; step++)
        {
            using var request = new HttpRequestMessage(method, address) { Content = content };
            answer = await client.SendAsync(request);
            Address = address;
            if (answer.Headers.Location is not { } next)
            {
                page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
                return;
            }
            (method, content, address) = (HttpMethod.Get, null, Local(next));
        }
        throw new InvalidOperationException($"{address} redirects without end.");
    }

    private string Local(Uri next)
    {
        var whole = new Uri(new Uri(client.BaseAddress ?? throw new InvalidOperationException(), Address), next);
        return whole.Host == "localhost" ? whole.PathAndQuery : throw new InvalidOperationException($"Sent away to {whole}");
    }
}
