using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Screen;

/// <summary>What the room sees on the projector.</summary>
public sealed record ScreenMainModel(
    WorkshopPlan Plan,
    WorkshopStory Story,
    Stage Stage,
    bool Blank,
    bool Paused,
    DateTimeOffset? Timer,
    string WallPrompt,
    ValueList<string> News,
    OutcomeShown? Outcome,
    WorrySpread? Spread,
    VoteTally? First,
    VoteTally? Second
)
{
    /// <summary>The agencies that nobody sits with yet.</summary>
    public ValueList<string> EmptyAgencies { get; private init; } = [];

    public int Step { get; private init; }

    /// <summary>The page that is shown, from 1, in its part; a number that is too high is the last.</summary>
    public int Page { get; private init; }

    /// <summary>Address and code are large beside it.</summary>
    public bool ShowsInvitation { get; private init; }

    /// <summary>The part of the scene that comes next, as the plan has it; null where none does.</summary>
    public Stage? PartAfter { get; private init; }

    /// <summary>Id of the scene the room is in.</summary>
    public string Scene { get; private init; } = "";

    /// <summary>The scene the room is in.</summary>
    public string SceneLine { get; private init; } = "";

    /// <summary>Said in the stead of a vote that too few gave; null where there is none such.</summary>
    public string? FewVotes { get; private init; }

    /// <summary>What each table decided, while tables are shown beside each other.</summary>
    public ValueList<TableShown> Tables { get; private init; } = [];

    /// <summary>Released texts, at the stages that show them.</summary>
    public ValueList<ShownNote> Notes { get; private init; } = [];

    /// <summary>What everyone knows, while it is talked about.</summary>
    public ValueList<KnownPiece> Known { get; private init; } = [];

    /// <summary>Which agency has asked which, while it is talked about.</summary>
    public ValueList<AskedShown> Asked { get; private init; } = [];

    /// <summary>The workshop looked back on together; null at any other stage.</summary>
    public WorkshopDebrief? Back { get; private init; }

    /// <summary>Where the room is in its plan; null without one.</summary>
    public ScenePlace? Place { get; private init; }

    /// <summary>How sure the room was before and after, at the end.</summary>
    public RatingPicture? Ratings { get; private init; }

    /// <summary>The part of the debrief that is shown, as <see cref="DebriefSlide.Key"/>; null for the page before them.</summary>
    public string? PartShown { get; private init; }

    /// <summary>The parts of the debrief that have something to show.</summary>
    public IReadOnlyList<DebriefSlide> Parts => Back is { } back ? DebriefSlide.Of(back, Notes) : [];

    public static ScreenMainModel Of(CommonView common) =>
        new(
            common.Plan,
            common.Story,
            common.Stage,
            common.Blank,
            common.Paused,
            common.Timer,
            common.WallPrompt,
            common.News,
            common.Outcome,
            common.Stage is Stage.Spread ? common.Spread : null,
            common.First,
            common.Second
        )
        {
            EmptyAgencies = common.EmptyAgencies,
            Step = common.Step,
            Page = common.Page,
            ShowsInvitation = common.ShowsInvitation,
            PartAfter = common.PartAfter,
            Scene = (common.AwaitsScene ? common.Story.Before : common.Story).Position.Scene.Id,
            SceneLine = common.SceneLine,
            Tables = common.Tables,
            FewVotes = common.FewVotes,
            Notes = common.Stage is Stage.Spread or Stage.Wall or Stage.Debrief ? common.Notes : [],
            Known = common.Stage is Stage.Table ? common.Known : [],
            Asked = common.Stage is Stage.Table ? common.Asked : [],
            Back = common.Stage is Stage.Debrief ? common.Back : null,
            PartShown = common.PartShown,
            Place = common.Place,
            Ratings = common.Ratings,
        };
}

/// <summary>The way in: large, in a corner, or nowhere when the screen is blank or the workshop has ended.</summary>
public sealed record ScreenSideModel(bool IsShown, bool IsLarge, string Code, ScreenInvitation Invitation)
{
    /// <summary>A short address stands in the corner; a long one on the large invitation alone.</summary>
    public bool AddressFits => ScreenType.Small.Width(Invitation.Address) <= ScreenStage.CornerWidth;

    public static ScreenSideModel Of(CommonView common, ScreenInvitation invitation) =>
        new(common is { Stage: not Stage.Ended, Blank: false }, common.ShowsInvitation, common.Code, invitation);
}

/// <summary>How many are here, or have answered.</summary>
public sealed record ScreenCountModel(bool IsShown, int SeatsIn, int? Answered)
{
    public static ScreenCountModel Of(CommonView common) =>
        new(common is { Stage: not Stage.Ended, Blank: false }, common.SeatsIn, common.Answered);
}

/// <summary>The page for the projector.</summary>
public sealed record ScreenModel(CommonView Common, ScreenInvitation Invitation, int Version)
{
    public static ScreenModel Of(WorkshopMoment now, ScreenInvitation invitation) =>
        new(CommonView.Of(now), invitation, now.Workshop.Version);
}

/// <summary>The same at an address of its own, for somebody who may only watch.</summary>
/// <param name="Code">What opens it.</param>
public sealed record WatchModel(CommonView Common, ScreenInvitation Invitation, string Code, int Version)
{
    public static WatchModel Of(WorkshopMoment now, ScreenInvitation invitation, string code) =>
        new(CommonView.Of(now), invitation, code, now.Workshop.Version);
}

/// <param name="IsResting">So many wrong addresses were tried from here that none is tried for a while.</param>
public sealed record NothingToWatch(bool IsResting);

/// <summary>The screen small on the console, with its pages, and the address at which it can be watched.</summary>
/// <param name="WatchAddress">The whole address, or null while there is none.</param>
public sealed record ScreenMirrorModel(Guid Id, ScreenMainModel Main, ScreenSideModel Side, string? WatchAddress, string WatchSecret)
{
    public static ScreenMirrorModel Of(WorkshopMoment now, CommonView common, ScreenInvitation invitation) =>
        new(
            common.Id,
            ScreenMainModel.Of(common),
            ScreenSideModel.Of(common, invitation),
            now.Workshop.Watching is { } watching
                ? $"{invitation.Site}{WorkshopAddresses.Watch(WatchKey.Of(now.Workshop.Code, watching.Secret).InAddress)}"
                : null,
            now.Workshop.Watching?.Secret ?? ""
        );
}
