using Microsoft.AspNetCore.Mvc;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Bookmarks;

/// <summary>"Keep for later", from the page of a thing and back to it. The list of them is a page of one's own learning.</summary>
public static class BookmarkEndpoints
{
    public const string KindField = "kind";
    public const string SlugField = "slug";

    public static WebApplicationBuilder AddBookmarks(this WebApplicationBuilder builder)
    {
        builder
            .Services.AddSingleton<BookmarkStore>()
            .AddSingleton<IBookmarks>(services => services.GetRequiredService<BookmarkStore>())
            .AddSingleton<IPersonalData>(services => services.GetRequiredService<BookmarkStore>());
        return builder;
    }

    public static void MapBookmarks(this IEndpointRouteBuilder routes)
    {
        routes.MapPost(BookmarkAddresses.All, Keep);
        routes.MapPost(BookmarkAddresses.Removals, Remove);
        routes.MapBack(BookmarkAddresses.Removals, BookmarkAddresses.All);
    }

    private static async Task<IResult> Keep(
        [FromForm] string? kind,
        [FromForm] string? slug,
        BookmarkStore store,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (Read(kind, slug, clock) is not { } bookmark)
        {
            return Page.NotFound(http);
        }
        await store.Keep(Learner.OfOrNewGuest(http), bookmark, stop);
        return TypedResults.LocalRedirect(PlaceOf(bookmark));
    }

    private static async Task<IResult> Remove(
        [FromForm] string? kind,
        [FromForm] string? slug,
        [FromForm] string? from,
        BookmarkStore store,
        TimeProvider clock,
        HttpContext http,
        CancellationToken stop
    )
    {
        if (Read(kind, slug, clock) is not { } bookmark)
        {
            return Page.NotFound(http);
        }
        if (Learner.Of(http) is { } learner)
        {
            await store.Remove(learner, bookmark.Kind, bookmark.Slug, stop);
        }
        return TypedResults.LocalRedirect(from is "list" ? BookmarkAddresses.All : PlaceOf(bookmark));
    }

    private static string PlaceOf(Bookmark bookmark) => $"{bookmark.Address}#{BookmarkButton.Place}";

    private static Bookmark? Read(string? kind, string? slug, TimeProvider clock) =>
        FormValue.OneOf<BookmarkKind>(kind) is { } known && Bookmark.IsName(slug) ? new Bookmark(known, slug ?? "", clock.UkToday()) : null;
}
