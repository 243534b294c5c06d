using Microsoft.AspNetCore.Mvc;
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
    public static WebApplicationBuilder AddSearch(this WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<SiteSearch>().AddSingleton<SoughtWords>();
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

    private static IResult Seek([FromForm] string? words, HttpContext http, SoughtWords sought)
    {
        if (string.IsNullOrWhiteSpace(words))
        {
            return TypedResults.LocalRedirect(SiteAddresses.Search);
        }
        var (id, typed) = (Guid.CreateVersion7(), words.Trim());
        sought.Keep(http, id, PersonOf(http), typed.Length > SearchWords.LongestTyped ? typed[..SearchWords.LongestTyped] : typed);
        return TypedResults.LocalRedirect(SearchAddresses.Found(id));
    }

    private static async Task<IResult> Show(Guid id, HttpContext http, SoughtWords sought, SiteSearch search, CancellationToken stop) =>
        sought.Find(http, id, PersonOf(http)) is { } words
            ? Page.Of<SearchPage>(http, await search.Find(words, Learner.SignedIn(http)?.Id, stop))
            : TypedResults.LocalRedirect($"{SiteAddresses.Search}?said={SearchModel.Gone}");

    private static Guid PersonOf(HttpContext http) => Learner.SignedIn(http)?.Id ?? Guid.Empty;
}

/// <summary>The addresses of the search's pages.</summary>
public static class SearchAddresses
{
    public static string Found(Guid search) => $"{SiteAddresses.Search}/{search}";
}
