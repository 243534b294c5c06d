using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What one agency may see besides the common view: its own pieces, what it was given, and questions to and from it.</summary>
/// <param name="Others">The other agencies in the room, to share with or ask.</param>
/// <param name="OpenQuestions">For an agency that holds nothing: what it can still ask.</param>
public sealed record AgencyView(
    string Agency,
    bool IsUnderWay,
    DateOnly Starts,
    IReadOnlyList<Piece> Held,
    IReadOnlyList<KnownPiece> Given,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<string> News,
    IReadOnlyList<string> OpenQuestions,
    IReadOnlyList<Agency> Others)
{
    public string Name => Agencies.NameOf(Agency);

    /// <summary>How many questions other agencies have put to it.</summary>
    public int Asked => Questions.Count(question => question.To == Agency);

    public static AgencyView Of(WorkshopMoment now, string agency)
    {
        var (workshop, story) = now;
        var held = workshop.HeldBy(story, agency);
        return new AgencyView(
            agency, workshop.Stage.IsUnderWay(), story.Scenario.Starts, held, workshop.GivenTo(story, agency),
            [.. workshop.Table.Questions.Where(question => question.To == agency || question.From == agency)],
            [.. workshop.Injects.Where(inject => inject.To == agency && inject.Turn == workshop.Turn).Select(inject => inject.Text)],
            workshop.Stage is Stage.Lobby ? [] : [.. story.Scenario.OpenQuestions.Where(question => question.Agency.Code == agency).Select(question => question.Text)],
            [.. workshop.SeatsIn.Select(seat => seat.Agency).Distinct().Where(other => other != agency).Select(Scenarios.Agency.Of).OfType<Agency>()]);
    }
}
