using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Support;

/// <summary>Leaving a story, somebody to turn to, and what this site does with what it is told.</summary>
public static class SupportEndpoints
{
    public static void MapSupport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(Addresses.Support, Leave);
        routes.MapGet(Addresses.Privacy, (HttpContext http) => Page.Of<PrivacyPage>(http));
        routes.MapGet(Addresses.Accessibility, (HttpContext http) => Page.Of<AccessibilityPage>(http));
    }

    private static async Task<IResult> Leave(string? from, HttpContext http, IPlaythroughs playthroughs, CancellationToken stop)
    {
        var back = PlaythroughOf(from) is { } id && Learner.Of(http) is { } learner ? await playthroughs.Find(id, learner, stop) : null;
        return Page.Of<SupportPage>(
            http,
            back is null ? new SupportModel() : new SupportModel(from, Addresses.Summary(back.Scenario.Slug))
        );
    }

    /// <summary>Only a page of a story can be gone back to, so a link from elsewhere leads nowhere else.</summary>
    private static Guid? PlaythroughOf(string? from) =>
        from?.Split('/') is ["", "play", var id, ..] && Guid.TryParse(id, out var playthrough) && from == Addresses.Scene(playthrough)
            ? playthrough
            : null;
}
