using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Planning;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Features.Workshops.Tables;
using SafeguardingTraining.Host.Features.Workshops.Views;

namespace SafeguardingTraining.Host.Features.Workshops.Console;

/// <summary>
/// What the facilitators see: the common view, and beside it who has answered, what is held, and who asks for them. Never who wrote
/// an anonymous text.
/// </summary>
public sealed record ConsoleView(
    CommonView Common,
    ConsoleCheckInsModel CheckIns,
    ConsoleRunModel Run,
    ConsoleStageModel Stage,
    ConsoleAnswersModel Answers,
    ConsoleCountsModel Counts,
    ConsoleTableModel Table,
    ConsoleNotesModel Notes,
    ConsoleSeatsModel Seats,
    ConsoleTabsModel Tabs,
    ConsoleNewsModel News,
    ConsoleTablesModel Tables
)
{
    /// <summary>The plan and the clock, at the moment the room last moved.</summary>
    public required Agenda Agenda { get; init; }

    public required Prepared Prepared { get; init; }

    public static ConsoleView Of(WorkshopMoment now) => Of(now, CommonView.Of(now));

    /// <param name="common">What everyone may see at that moment.</param>
    /// <param name="table">What is seen of pieces then, where it is known already.</param>
    public static ConsoleView Of(WorkshopMoment now, CommonView common, ConsoleTableModel? table = null) =>
        new(
            common,
            ConsoleCheckInsModel.Of(now.Workshop, common),
            ConsoleRunModel.Of(common),
            ConsoleStageModel.Of(now, common),
            ConsoleAnswersModel.Of(now.Workshop, common),
            ConsoleCountsModel.Of(now, common),
            table ?? ConsoleTableModel.Of(now, common),
            ConsoleNotesModel.Of(now, common),
            ConsoleSeatsModel.Of(now.Workshop, common),
            ConsoleTabsModel.Of(now.Workshop, common),
            ConsoleNewsModel.Of(now.Workshop, common),
            ConsoleTablesModel.Of(now)
        )
        {
            Prepared = Prepared.Of(now.Workshop, common),
            Agenda = Agenda.Of(now.Workshop, now.Story, now.Workshop.MovedAt),
        };
}
