using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Views;

/// <summary>What one agency may see besides the common view: its own pieces, what it was given, and questions to and from it.</summary>
/// <param name="Others">The other agencies in the room, to share with or ask.</param>
/// <param name="OpenQuestions">For an agency that holds nothing: what it can still ask.</param>
public sealed record AgencyView(
    string Agency,
    bool IsUnderWay,
    DateOnly Starts,
    ValueList<Piece> Held,
    ValueList<KnownPiece> Given,
    ValueList<Question> Questions,
    ValueList<string> News,
    ValueList<string> OpenQuestions,
    ValueList<Agency> Others
)
{
    public string Name => Agencies.NameOf(Agency);

    /// <summary>How many questions other agencies have put to it.</summary>
    public int Asked => Questions.Count(question => question.To == Agency);

    public static AgencyView Of(WorkshopMoment now, string agency)
    {
        var (workshop, story) = now;
        return new AgencyView(
            agency,
            workshop.Stage.IsUnderWay(),
            story.Scenario.Starts,
            [.. workshop.HeldBy(story, agency)],
            [.. workshop.GivenTo(story, agency)],
            [.. workshop.Table.Questions.Where(question => question.To == agency || question.From == agency)],
            [.. workshop.Injects.Where(inject => inject.To == agency && inject.Turn == workshop.Turn).Select(inject => inject.Text)],
            workshop.Stage is Stage.Lobby ? [] : OpenTo(story, agency),
            [
                .. workshop
                    .SeatsIn.Select(seat => seat.Agency)
                    .Distinct()
                    .Where(other => other != agency)
                    .Select(Scenarios.Agency.Of)
                    .OfType<Agency>(),
            ]
        );
    }

    private static ValueList<string> OpenTo(WorkshopStory story, string agency) =>
        [.. story.Scenario.OpenQuestions.Where(question => question.Agency.Code == agency).Select(question => question.Text)];
}
