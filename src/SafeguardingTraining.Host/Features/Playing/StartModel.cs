using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Playing;

/// <summary>The page before a story: what it is, what it touches, and who to be in it.</summary>
/// <param name="Intro">The author's introduction, as HTML.</param>
/// <param name="Latest">The learner's latest attempt at it, or null.</param>
/// <param name="Chosen">Id of the role that was chosen when the form came back.</param>
/// <param name="Problem">Why the form came back, or null.</param>
public sealed record StartModel(
    Scenario Scenario,
    MarkupString Intro,
    CarryOn? Latest = null,
    string? Chosen = null,
    string? Problem = null
)
{
    /// <summary>It is in the learner's list for later.</summary>
    public bool IsKept { get; init; }

    /// <summary>Attempts at it from before the latest, the latest of them first.</summary>
    public IReadOnlyList<CarryOn> Before { get; init; } = [];

    /// <summary>Where the day begins, drawn; null where there is no drawing.</summary>
    public PlaceDrawing? Place { get; init; }

    public const string NobodyChosen = "Choose who you are in this story";

    public const string TooManyOfANetwork =
        "A great many scenarios were begun from your network within this hour. Those that were begun go on. Sign in to begin this one now, or try again a little later.";

    public static string TooManyOfAGuest(int most) =>
        $"You have begun {most:N0} scenarios on this device as a guest, which is as many as we keep without an account. They are all still here: carry on with one of them, or make an account to begin another.";

    public static StartModel Of(CatalogueEntry.Available listed) =>
        new(listed.Scenario, MarkdownProse.Of(listed.Scenario.Intro)) { Place = listed.Place };
}
