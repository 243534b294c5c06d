using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Views;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Workshops.Seats;

/// <summary>The fields of a seat's forms. Those of a card stand on the page once for each piece, and bear its id.</summary>
public static class SeatFields
{
    /// <summary>The hidden field by which a card's form says whose card it is.</summary>
    public const string Card = "card";

    /// <summary>Stands for the form that belongs to no piece.</summary>
    public const string NoCard = "";

    public static string IdOf(string field, string card) => card.Length == 0 ? field : $"{field}-{card}";

    /// <summary>What is wrong with a field and where it stands; null when it is no longer on the page, or nothing is.</summary>
    public static FieldProblem? ProblemOf(Tried? tried, CommonView common, AgencyView agency) =>
        tried is { Field: { } field, Why: var why } && IsShown(field, tried, common, agency)
            ? new FieldProblem(IdOf(field, CardOf(tried, field)), why)
            : null;

    private static string CardOf(Tried tried, string field) =>
        field is "piece" or "to" or "lay-why" or "basis" or "ask-to" or "question"
            ? tried.Fields.GetValueOrDefault(Card) ?? NoCard
            : NoCard;

    // The form of a stage that has passed, or of a piece that is on the table, is no longer on the page.
    private static bool IsShown(string field, Tried tried, CommonView common, AgencyView agency) =>
        (field, common.Stage) switch
        {
            ("worry" or "why", var stage) => stage is Stage.Worry && !common.Paused,
            ("vote" or "sure", var stage) => stage.RoundOpen() > 0 && !common.Paused,
            ("note", var stage) => stage is Stage.Wall && !common.Paused,
            ("table-option" or "table-why", var stage) => stage is >= Stage.Table and <= Stage.Decide && !common.Paused,
            ("to-table", var stage) => stage is Stage.Lobby or (>= Stage.Table and <= Stage.Decide),
            ("promise" or "day", var stage) => stage is Stage.Promise && !common.Paused,
            ("confidence", _) => common.RatingOpen is not null,
            ("piece", _) => false,
            ("to" or "lay-why" or "basis", _) => agency.IsUnderWay && IsHeld(tried, field, agency),
            ("ask-to" or "question", _) => agency is { IsUnderWay: true, Others.Count: > 0 }
                && (CardOf(tried, field).Length == 0 ? agency.Held.Count == 0 : IsHeld(tried, field, agency)),
            _ => agency.IsUnderWay,
        };

    private static bool IsHeld(Tried tried, string field, AgencyView agency) => agency.Held.Any(piece => piece.Id == CardOf(tried, field));
}
