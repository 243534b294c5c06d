using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Features.Workshops.Rooms;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Views;

/// <summary>What one agency may see besides the common view: its own pieces, what it was given, and questions to and from it.</summary>
/// <param name="Laid">What it has laid out or given itself.</param>
/// <param name="HasMoreToCome">A piece of its own comes with a later scene.</param>
/// <param name="Others">The other agencies in the room, to share with or ask.</param>
/// <param name="OpenQuestions">For an agency that holds nothing: what it can still ask.</param>
public sealed record AgencyView(
    string Agency,
    bool IsUnderWay,
    DateOnly Starts,
    ValueList<Piece> Held,
    ValueList<KnownPiece> Laid,
    bool HasMoreToCome,
    ValueList<KnownPiece> Given,
    ValueList<QuestionShown> Questions,
    ValueList<string> News,
    ValueList<string> OpenQuestions,
    ValueList<Agency> Others
)
{
    /// <summary>The story is over, and its pieces are looked back on with the others.</summary>
    public bool IsOver { get; private init; }

    public string Name => Agencies.NameOf(Agency);

    /// <summary>"the school", within a sentence.</summary>
    public string InASentence => Agencies.InASentence(Agency);

    /// <summary>"holds", or "hold" for the police.</summary>
    public string Does(string one, string many) => Agencies.Verb(Agency, one, many);

    /// <summary>How many questions of other agencies have reached it.</summary>
    public int Asked => Questions.Count(question => question.To == Agency);

    public static AgencyView Of(WorkshopMoment now, string agency)
    {
        var (workshop, story) = now;
        var isUnderWay = workshop.Stage.IsUnderWay();
        return new AgencyView(
            agency,
            isUnderWay,
            story.Scenario.Starts,
            [.. workshop.HeldBy(story, agency)],
            isUnderWay ? [.. workshop.LaidBy(story, agency)] : [],
            workshop.HasMoreToCome(story, agency),
            [.. workshop.GivenTo(story, agency)],
            [.. workshop.Table.Questions.Select(question => QuestionShown.Of(question, agency)).OfType<QuestionShown>()],
            [.. workshop.Injects.Where(inject => inject.To == agency && inject.Turn == workshop.Turn).Select(inject => inject.Text.Set())],
            workshop.Stage is Stage.Lobby ? [] : OpenTo(story, agency),
            [
                .. workshop
                    .SeatsIn.Select(seat => seat.Agency)
                    .Distinct()
                    .Where(other => other != agency)
                    .Select(Scenarios.Agency.Of)
                    .OfType<Agency>(),
            ]
        )
        {
            IsOver = workshop.Stage is Stage.Debrief or Stage.Promise or Stage.Ended,
        };
    }

    private static ValueList<string> OpenTo(WorkshopStory story, string agency) =>
        [.. story.Scenario.OpenQuestions.Where(question => question.Agency.Code == agency).Select(question => question.Text)];
}

/// <summary>
/// A question as one of the two agencies sees it. What is still held, or was kept back, is not in it: not even the other seats of the
/// agency that wrote it have read it.
/// </summary>
/// <param name="Text">The question; empty for those who asked while the facilitators hold it.</param>
/// <param name="IsKeptBack">The facilitators kept it back.</param>
/// <param name="Answers">The answers that were let through.</param>
/// <param name="AnswersHeld">How many of the asked agency's own answers wait to be let through; 0 for those who asked.</param>
public sealed record QuestionShown(
    int Number,
    string From,
    string To,
    string Text,
    bool IsKeptBack,
    ValueList<string> Answers,
    int AnswersHeld
)
{
    internal static QuestionShown? Of(Question question, string agency)
    {
        var isTheirs = question.To == agency;
        return question.From == agency || (isTheirs && question.HasArrived)
            ? new QuestionShown(
                question.Number,
                question.From,
                question.To,
                question.HasArrived ? question.Text.Set() : "",
                question.Place is NotePlace.KeptBack,
                [.. question.Replies.Where(reply => reply.Place.IsOut()).Select(reply => reply.Text.Set())],
                isTheirs ? question.Replies.Count(reply => reply.Place is NotePlace.Held) : 0
            )
            : null;
    }
}
