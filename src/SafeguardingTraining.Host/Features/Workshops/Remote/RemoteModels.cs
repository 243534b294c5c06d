using Microsoft.AspNetCore.Antiforgery;
using SafeguardingTraining.Host.Features.Workshops.Console;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Live;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Screen;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Remote;

/// <summary>Where the room is, what to say, and the way on, for a facilitator who walks about.</summary>
/// <param name="Then">The stage that comes next, where it is known; else null.</param>
public sealed record RemoteStageModel(
    Guid Id,
    WorkshopPlan Plan,
    string SceneLine,
    string Child,
    Stage Stage,
    Stage? Then,
    string? NextWords,
    int Step,
    bool Paused,
    bool Blank,
    DateTimeOffset? Timer,
    ValueList<UndoShown> Undo
)
{
    /// <summary>Which page the screen shows, and where it can be turned to.</summary>
    public required PageTurning Turning { get; init; }

    /// <summary>Where the room is in its plan; null without one, before the beginning and after the end.</summary>
    public AgendaPlace? Here { get; private init; }

    /// <summary>When the room last moved.</summary>
    public DateTimeOffset MovedAt { get; private init; }

    public static RemoteStageModel Of(WorkshopMoment now, CommonView common) =>
        Of(now, common, common.Stage.IsOfAScene() ? now.Workshop.PartAfter(common.Story) : null);

    private static RemoteStageModel Of(WorkshopMoment now, CommonView common, Stage? after) =>
        new(
            common.Id,
            common.Plan,
            common.SceneLine,
            common.Story.Child ?? "the child",
            common.Stage,
            common.Stage.Following(common.Story, after),
            common.Stage.NextWords(common.Story, after),
            common.Step,
            common.Paused,
            common.Blank,
            common.Timer,
            UndoShown.Of(now.Workshop)
        )
        {
            Turning = PageTurning.Of(common),
            Here = Agenda.Of(now.Workshop, now.Story, now.Workshop.MovedAt).Here,
            MovedAt = now.Workshop.MovedAt,
        };
}

/// <summary>How many have answered what is asked now.</summary>
/// <param name="IsTooFew">Closed now, the spread would show nothing.</param>
public sealed record RemoteCountModel(int? Answered, int SeatsIn, bool IsTooFew)
{
    public static RemoteCountModel Of(CommonView common) =>
        new(common.Answered, common.SeatsIn, common.Stage is Stage.Worry && common.Answered < WorrySpread.SmallestGroup);
}

/// <summary>The remote's page.</summary>
/// <param name="Problem">Why what was pressed was not done; null when it was.</param>
/// <param name="At">When it was loaded.</param>
public sealed record RemoteModel(
    RemoteStageModel Stage,
    RemoteCountModel Count,
    ConsoleCheckInsModel CheckIns,
    PresenceView Present,
    string Token,
    string? Problem,
    int Version,
    DateTimeOffset At
)
{
    /// <summary>What a form of this page says it came from.</summary>
    public const string From = "remote";

    public static RemoteModel Of(WorkshopMoment now, HttpContext http, string? problem = null)
    {
        var (common, services) = (CommonView.Of(now), http.RequestServices);
        return new RemoteModel(
            RemoteStageModel.Of(now, common),
            RemoteCountModel.Of(common),
            ConsoleCheckInsModel.Of(now.Workshop, common),
            PresenceView.Of(now.Workshop, services.GetRequiredService<Presence>().Of(now.Workshop.Id)),
            services.GetRequiredService<IAntiforgery>().GetAndStoreTokens(http).RequestToken ?? "",
            problem,
            now.Workshop.Version,
            services.GetRequiredService<TimeProvider>().GetUtcNow()
        );
    }
}
