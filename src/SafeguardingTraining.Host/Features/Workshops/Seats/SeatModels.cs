using SafeguardingTraining.Host.Features.Workshops.Debriefs;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>Whose seat this is, and the code of the room.</summary>
public sealed record SeatBarModel(string Agency, string Called, string Code)
{
    public static SeatBarModel Of(Workshop workshop, Seat seat) => new(Agencies.NameOf(seat.Agency), seat.Called, workshop.Code);
}

/// <summary>A seat's latest request that somebody check in with it, or null, and who would come.</summary>
public sealed record SeatCheckInModel(CheckIn? CheckIn, ValueList<string> Facilitators)
{
    public static SeatCheckInModel Of(Workshop workshop, Seat seat) =>
        new(workshop.CheckInOf(seat.Number), [.. workshop.Facilitators.Select(one => one.Name)]);
}

/// <summary>What a seat's page shows of the seat itself, whatever is asked.</summary>
/// <param name="Held">What it wrote that a facilitator holds still.</param>
public sealed record SeatItself(SeatPlace Place, SeatBarModel Bar, SeatCheckInModel CheckIn, ValueList<int> Held)
{
    public static SeatItself Of(Workshop workshop, Seat seat) =>
        new(
            seat.Place,
            SeatBarModel.Of(workshop, seat),
            SeatCheckInModel.Of(workshop, seat),
            [.. workshop.HeldOf(seat.Number).Select(text => text.Event)]
        );
}

/// <summary>What is asked of every seat now.</summary>
public sealed record SeatNowModel(
    WorkshopPlan Plan,
    WorkshopStory Story,
    Stage Stage,
    int Step,
    bool Paused,
    string WallPrompt,
    ValueList<string> Facilitators,
    ValueList<string> News,
    OutcomeShown? Outcome,
    string SceneLine
)
{
    public static SeatNowModel Of(CommonView common) =>
        new(
            common.Plan,
            common.Story,
            common.Stage,
            common.Step,
            common.Paused,
            common.WallPrompt,
            common.Facilitators,
            common.News,
            common.Outcome,
            common.SceneLine
        );
}

/// <summary>The two questions while they are asked, and in the end how the room answered them.</summary>
/// <param name="IsAside">The story has begun: they can still be answered, and are folded out of its way.</param>
public sealed record SeatRatingModel(RatingMoment? Open, RatingPicture? Picture, bool IsAside)
{
    public static SeatRatingModel Of(CommonView common) => new(common.RatingOpen, common.Ratings, common.Stage.IsUnderWay());
}

/// <summary>What the room is doing: how many have answered, or have a seat, and until when it goes on.</summary>
public sealed record SeatRoomModel(Stage Stage, int? Answered, int SeatsIn, DateTimeOffset? Timer)
{
    public static SeatRoomModel Of(CommonView common) => new(common.Stage, common.Answered, common.SeatsIn, common.Timer);
}

/// <summary>What was shown to every seat in this scene; from the end of the story on, the whole of it.</summary>
public sealed record SeatResultsModel(
    Stage Stage,
    WorkshopStory Story,
    VoteTally? First,
    VoteTally? Second,
    WorrySpread? Spread,
    ValueList<ShownNote> Notes,
    WorkshopDebrief? Back
)
{
    /// <summary>What each table decided, while tables are shown beside each other.</summary>
    public ValueList<TableShown> Tables { get; private init; } = [];

    /// <summary>Said in the stead of a vote that too few gave; null where there is none such.</summary>
    public string? FewVotes { get; private init; }

    public static SeatResultsModel Of(CommonView common) =>
        new(common.Stage, common.Story, common.First, common.Second, common.Spread, common.Notes, common.Back)
        {
            Tables = common.Tables,
            FewVotes = common.FewVotes,
        };
}

/// <summary>What everyone knows, while the story goes on.</summary>
/// <param name="CanReadAgain">The scene is no longer what is shown first.</param>
public sealed record SeatTableModel(WorkshopStory Story, ValueList<KnownPiece> Known, bool CanReadAgain)
{
    public static SeatTableModel Of(CommonView common) =>
        new(
            common.Story,
            common.Back is null ? common.Known : [],
            common.Stage.IsUnderWay() && common.Stage is not Stage.Read && !common.AwaitsScene
        );
}
