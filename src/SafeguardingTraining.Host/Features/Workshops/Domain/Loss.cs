using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>What a press would lose or open again, said before it is done.</summary>
/// <param name="Question">What is about to be done, as a question.</param>
/// <param name="Lost">Exactly what is lost, or that nothing is.</param>
/// <param name="Act">The words of the button that does it.</param>
/// <param name="CanBeUndone">For a minute.</param>
public sealed record Loss(string Question, string Lost, string Act, bool CanBeUndone = true);

/// <summary>Finds, in what is about to happen, whatever nobody should lose by one press.</summary>
public static class Losses
{
    /// <summary>The first loss among these events, or null when they lose nothing.</summary>
    public static Loss? Of(this Workshop workshop, WorkshopStory story, IEnumerable<WorkshopEvent> events) =>
        events.Select(next => workshop.LossOf(story, next)).FirstOrDefault(loss => loss is not null);

    /// <summary>The same for a step back, which always asks: what everybody sees goes back with it.</summary>
    public static Loss OfGoingBack(this Workshop workshop, WorkshopStory story, IReadOnlyList<WorkshopEvent> events) =>
        workshop.Of(story, events)
        ?? new Loss(
            events is [StageSet { Stage: var stage }, ..] ? GoBackTo(stage) : "Go back one step?",
            "Nothing is lost. Everybody’s page goes back with you.",
            "Go back"
        );

    private static Loss? LossOf(this Workshop workshop, WorkshopStory story, WorkshopEvent next) =>
        next switch
        {
            BallotReset reset => workshop.LossOfVotes(reset.Round),
            DecisionUndone when workshop.Passed > 0 => new Loss(
                "Go back to before what was told?",
                "What the group decided stays. What was answered in this scene is thrown away.",
                "Go back"
            ),
            DecisionUndone => workshop.LossOfDecision(story),
            SeatRemoved removed => workshop.SeatOf(removed.Seat) is { } seat ? workshop.LossOfSeat(seat) : null,
            WordsDeleted deleted => new Loss(
                "Delete these words for good?",
                $"{workshop.Quoted(deleted.Event)} They go from every page and from what is kept, and cannot be brought back.",
                "Delete them for good",
                CanBeUndone: false
            ),
            DecisionTaken { IsSkip: true } => workshop.LossOfScene(),
            StageSet { Stage: Stage.Ended } => workshop.LossOfGoingOn(),
            StageSet { Stage: Stage.Debrief } when workshop.Stage.IsUnderWay() && story.Decision is not null => new Loss(
                "Look back now?",
                "The scenes to come are not played. Everybody looks back on what there was; Back returns to the story.",
                "Look back now"
            ),
            StageSet { Stage: var stage } when workshop.IsBack(stage) => workshop.LossOfReturning(stage),
            _ => null,
        };

    private static Loss? LossOfVotes(this Workshop workshop, int round)
    {
        var (votes, paper) = workshop.VotesIn(workshop.Turn, round);
        return votes + paper == 0
            ? null
            : new Loss(
                $"Start the {Ordinal(round)} vote again?",
                $"{Votes(votes + paper)}{(paper > 0 ? $", {paper} of them from paper," : "")} {(votes + paper == 1 ? "is" : "are")} "
                    + "thrown away, and everybody is asked again.",
                $"Throw {Votes(votes + paper)} away and start again"
            );
    }

    private static Loss LossOfDecision(this Workshop workshop, WorkshopStory story)
    {
        var way = story.Told is [.., { Taken: { } taken }] ? $"“{taken.Text.TrimEnd('.')}”, and why," : "The decision, and why,";
        var votes = Enumerable.Range(1, 2).Sum(round => workshop.VotesIn(workshop.Turn, round) is var (given, paper) ? given + paper : 0);
        var worries = workshop.WorriesAt(workshop.Turn).Count;
        var tables = workshop.TableDecisions.Keys.Count(key => key.Turn == workshop.Turn);
        var given = (
            (string[])
                [
                    .. votes == 0 ? [] : (string[])[Votes(votes)],
                    .. worries == 0 ? [] : (string[])[$"{Numbers(worries)} of worry"],
                    .. tables == 0 ? [] : (string[])[tables == 1 ? "1 table’s decision" : $"{tables} tables’ decisions"],
                ]
        ) switch
        {
            [] => "Nothing was answered in this scene yet.",
            var all => $"{all.Listed()} of this scene are thrown away.",
        };
        return new Loss(
            "Take the last decision back?",
            $"{way} no longer counts as decided, and the story goes back to the scene before. {given}",
            "Take the decision back"
        );
    }

    private static Loss LossOfScene(this Workshop workshop)
    {
        var votes = Enumerable.Range(1, 2).Sum(round => workshop.VotesIn(workshop.Turn, round) is var (given, paper) ? given + paper : 0);
        return new Loss(
            "Leave this scene out?",
            $"The story goes past it, and nothing is decided in it.{(votes == 0 ? "" : $" Its {Votes(votes)} {(votes == 1 ? "leads" : "lead")} to nothing.")}",
            "Leave it out"
        );
    }

    private static Loss LossOfSeat(this Workshop workshop, Seat seat)
    {
        var votes = workshop.Ballots.Values.Count(ballot => ballot.Votes.ContainsKey(seat.Number));
        var worries = workshop.Worries.Values.Count(given => given.ContainsKey(seat.Number));
        var people = seat.People > 1 ? $", {seat.People} people" : "";
        var given = (votes, worries) switch
        {
            (0, 0) => "It has answered nothing yet.",
            _ => $"Its {Votes(votes)} and {Numbers(worries)} of worry no longer count.",
        };
        return new Loss(
            $"Remove {seat.Called} from the room?",
            $"{Agencies.NameOf(seat.Agency)}{people}. {given} Its phone has no seat any more; what it wrote stays with the room.",
            "Remove it"
        );
    }

    private static Loss LossOfGoingOn(this Workshop workshop) =>
        new(
            "End the workshop?",
            "Nobody can write or join any more. "
                + $"{workshop.Promises.Keys.Count(seat => workshop.SeatOf(seat) is { IsIn: true })} of {workshop.SeatsIn.Count()} have written "
                + $"what they will do. {(workshop.StillHeld() is { } held ? $"{held} " : "")}Looking back stays on every phone until {workshop.Plan.DeleteOn.InFull()}.",
            "End it now"
        );

    private static Loss LossOfReturning(this Workshop workshop, Stage stage)
    {
        var (first, second) = (workshop.VotesIn(workshop.Turn, 1), workshop.VotesIn(workshop.Turn, 2));
        var worries = workshop.WorriesAt(workshop.Turn).Count;
        var open = stage.RoundOpen() == 1 ? first : second;
        var lost = stage switch
        {
            Stage.Vote or Stage.SecondVote when open is not (0, 0) =>
                $"The vote opens again. Its {Votes(open.Votes + open.Paper)} {(open.Votes + open.Paper == 1 ? "stays" : "stay")}, and people can change theirs.",
            Stage.Worry when worries > 0 =>
                $"It is asked again. The {Numbers(worries)} that {(worries == 1 ? "was given stays" : "were given stay")}, and people can change theirs.",
            _ when first is not (0, 0) => $"Nothing is thrown away: {Votes(first.Votes + first.Paper)} of the first vote"
                + $"{(second is (0, 0) ? "" : $" and {second.Votes + second.Paper} of the second")} are kept.",
            _ => "Nothing is lost.",
        };
        return new Loss(GoBackTo(stage), $"{lost} Everybody’s page goes back with you.", "Go back");
    }

    private static bool IsBack(this Workshop workshop, Stage stage) =>
        workshop.Stage is not (Stage.Wall or Stage.Lobby)
        && stage is not Stage.Wall
        && (
            (stage.IsUnderWay() && workshop.Stage.IsUnderWay() && Place(stage) < Place(workshop.Stage))
            || stage is Stage.Lobby
            || (stage.IsUnderWay() && workshop.Stage is Stage.Debrief or Stage.Promise)
            || (stage is Stage.Debrief && workshop.Stage is Stage.Promise)
        );

    // What came of the last decision is talked about before the next scene is read.
    private static int Place(Stage stage) => stage is Stage.Outcome ? -1 : Stages.OfAScene.ToList().IndexOf(stage);

    private static (int Votes, int Paper) VotesIn(this Workshop workshop, int turn, int round)
    {
        var ballot = workshop.BallotOf(turn, round);
        return (ballot.Votes.Keys.Count(seat => workshop.SeatOf(seat) is { IsIn: true }), ballot.Paper.Values.Sum());
    }

    private static string Quoted(this Workshop workshop, int number)
    {
        var words = workshop
            .Notes.Where(note => note.Event == number)
            .Select(note => note.Text)
            .Concat(workshop.Table.Laid.Where(laid => laid.Event == number).Select(laid => laid.Why))
            .Concat(workshop.TableDecisions.Values.Where(decision => decision.Event == number).Select(decision => decision.Why))
            .Concat(workshop.Table.Questions.Where(asked => asked.Event == number).Select(asked => asked.Text))
            .Concat(workshop.Table.Questions.SelectMany(asked => asked.Replies).Where(one => one.Event == number).Select(one => one.Text))
            .FirstOrDefault("");
        return $"“{(words.Length > 120 ? $"{words[..120]}…" : words)}”";
    }

    private static string GoBackTo(Stage stage) => $"Go back to “{stage.InWords()}”?";

    private static string Ordinal(int round) => round == 1 ? "first" : "second";

    private static string Votes(int count) => count == 1 ? "1 vote" : $"{count} votes";

    private static string Numbers(int count) => count == 1 ? "1 number" : $"{count} numbers";
}
