using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Library;
using SafeguardingTraining.Host.Features.Playing;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Pages;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Support;

/// <summary>Leaving a story, somebody to turn to, and what this site does with what it is told.</summary>
public static partial class SupportEndpoints
{
    public static WebApplicationBuilder AddSupport(this WebApplicationBuilder builder, Settings.Valid settings)
    {
        builder
            .Services.AddLiveContent(() => NationalLines.Read(settings.Texts), NationalLines.Read)
            .AddSingleton<IContentPreview, NationalLinesPreview>()
            .AddSingleton<IContentPreview, LocalValuesPreview>()
            .AddFrameLink(FramePlace.Leave, 1, SupportAddresses.Support, "Leave for now")
            .AddFrameLink(FramePlace.Foot, 2, SupportAddresses.Support, "Support for you")
            .AddFrameLink(FramePlace.Foot, 3, SupportAddresses.Privacy, "Privacy")
            .AddFrameLink(FramePlace.Foot, 4, SupportAddresses.Accessibility, "Accessibility");
        return builder;
    }

    public static void MapSupport(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(SupportAddresses.Support, Leave);
        routes.MapGet(SupportAddresses.Privacy, (HttpContext http) => Page.Of<PrivacyPage>(http));
        routes.MapGet(SupportAddresses.Accessibility, (HttpContext http) => Page.Of<AccessibilityPage>(http));
    }

    private static async Task<IResult> Leave(
        string? from,
        HttpContext http,
        IPlaythroughs playthroughs,
        NationalLines lines,
        LocalValues local,
        CancellationToken stop
    )
    {
        var back = PlaythroughOf(from) is { } id && Learner.Of(http) is { } learner ? await playthroughs.Find(id, learner, stop) : null;
        return Page.Of<SupportPage>(
            http,
            new SupportModel(back is null ? null : from, back is null ? null : LibraryAddresses.Summary(back.Scenario.Slug))
            {
                National = local.ShowsNationalLines ? lines.All : [],
            }
        );
    }

    /// <summary>Only a page of a story can be gone back to, so a link from elsewhere leads nowhere else.</summary>
    private static Guid? PlaythroughOf(string? from) =>
        from?.Split('/') is ["", "play", var id, ..]
        && Guid.TryParse(id, out var playthrough)
        && from.StartsWith(PlayingAddresses.Scene(playthrough), StringComparison.Ordinal)
        && InStory().IsMatch(from[PlayingAddresses.Scene(playthrough).Length..])
            ? playthrough
            : null;

    /// <summary>What comes after the address of a scene: nothing, or a page of the looking back.</summary>
    [GeneratedRegex(@"^(?:/debrief(?:/[a-z]{1,20}(?:\?part=[0-9]{1,3})?)?)?\z", RegexOptions.NonBacktracking)]
    private static partial Regex InStory();
}
