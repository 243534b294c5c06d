using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
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

    /// <summary>The scene the room is in.</summary>
    public string SceneLine { get; private init; } = "";

    /// <summary>Released texts, at the stages that show them.</summary>
    public ValueList<ShownNote> Notes { get; private init; } = [];

    /// <summary>What everyone knows, while it is talked about.</summary>
    public ValueList<KnownPiece> Known { get; private init; } = [];

    /// <summary>Which agency has asked which, while it is talked about.</summary>
    public ValueList<AskedShown> Asked { get; private init; } = [];

    /// <summary>The workshop looked back on together; null at any other stage.</summary>
    public WorkshopDebrief? Back { get; private init; }

    /// <summary>The part of the debrief that is shown, as <see cref="DebriefSlide.Key"/>; null for the list of them.</summary>
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
            SceneLine = common.SceneLine,
            Notes = common.Stage is Stage.Spread or Stage.Wall or Stage.Debrief ? common.Notes : [],
            Known = common.Stage is Stage.Table ? common.Known : [],
            Asked = common.Stage is Stage.Table ? common.Asked : [],
            Back = common.Stage is Stage.Debrief ? common.Back : null,
            PartShown = common.PartShown,
        };
}

/// <summary>The way in, or at the end where to find support.</summary>
public sealed record ScreenSideModel(bool HasEnded, string Code, string Support, ScreenInvitation Invitation)
{
    public static ScreenSideModel Of(CommonView common, ScreenInvitation invitation) =>
        new(common.Stage is Stage.Ended, common.Code, common.Plan.Support, invitation);
}

/// <summary>How many are here, or have answered.</summary>
public sealed record ScreenCountModel(bool HasEnded, int SeatsIn, int? Answered)
{
    public static ScreenCountModel Of(CommonView common) => new(common.Stage is Stage.Ended, common.SeatsIn, common.Answered);
}
