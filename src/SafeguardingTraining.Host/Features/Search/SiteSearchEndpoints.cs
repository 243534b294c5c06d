using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Search;

/// <summary>
/// The one search. What is sought is posted, kept for this browser alone, and shown at an address without a word of it, which can be
/// returned to.
/// </summary>
public static class SiteSearchEndpoints
{
    private static readonly SessionCookie Cookie = new("sought");

    public static WebApplicationBuilder AddSearch(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<SiteSearch>()
            .AddSingleton(services => new RecentInput<SoughtWords>(services.GetRequiredService<Cookies>(), Cookie))
            .AddSingleton(Cookie);
        return builder;
    }

    public static void MapSearch(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(SiteAddresses.Search, Ask);
        routes.MapPost(SiteAddresses.Search, Seek);
        routes.MapGet(AddressRoute.To(SearchAddresses.Found), Show);
    }

    private static IResult Ask(string? said, HttpContext http) =>
        Page.Of<SearchPage>(http, new SearchModel(null, []) { IsGone = said == SearchModel.Gone });

    private static IResult Seek([FromForm] string? words, HttpContext http, RecentInput<SoughtWords> sought, PersonSeals seals)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return TypedResults.LocalRedirect(SiteAddresses.Search);
        }
        var (id, typed) = (Guid.CreateVersion7(), words.Trim());
        var cut = typed.Length > SearchWords.LongestTyped ? typed[..SearchWords.LongestTyped] : typed;
        sought.Keep(http, SealOf(http, seals), id, new SoughtWords(cut));
        return TypedResults.LocalRedirect(SearchAddresses.Found(id));
    }

    private static async Task<IResult> Show(
        Guid id,
        HttpContext http,
        RecentInput<SoughtWords> sought,
        PersonSeals seals,
        SiteSearch search,
        CancellationToken stop
    ) =>
        sought.Find(http, SealOf(http, seals), id) is { } looking
            ? Page.Of<SearchPage>(http, await search.Find(looking.Words, Learner.SignedIn(http)?.Id, stop))
            : TypedResults.LocalRedirect($"{SiteAddresses.Search}?said={SearchModel.Gone}");

    private static ISeal SealOf(HttpContext http, PersonSeals seals) => seals.For("Search.Words", Learner.SignedIn(http)?.Id ?? Guid.Empty);
}

/// <summary>The addresses of the search's pages.</summary>
public static class SearchAddresses
{
    public static string Found(Guid search) => $"{SiteAddresses.Search}/{search}";
}
