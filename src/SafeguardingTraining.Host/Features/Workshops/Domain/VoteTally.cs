using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>One round of votes, counted.</summary>
/// <param name="OnPaper">How many of them were counted from slips of paper.</param>
public sealed record VoteTally(ValueList<TallyLine> Lines, int OnPaper)
{
    public int Total => Lines.Sum(line => line.Votes);

    /// <summary>The letters of what most were for; several where as many were for each.</summary>
    public IEnumerable<char> Leading =>
        Lines.Where(line => line.Votes > 0 && Lines.All(other => other.Votes <= line.Votes)).Select(line => line.Letter);

    /// <summary>The votes of one round on the decision the story has reached. Seats that left the room no longer count.</summary>
    public static VoteTally Of(Workshop workshop, WorkshopStory story, int round)
    {
        var ballot = workshop.BallotOf(workshop.Turn, round);
        var votes = ballot.Votes.Where(vote => workshop.SeatOf(vote.Key) is { IsIn: true }).Select(vote => vote.Value).ToList();
        return new VoteTally([.. story.Options.Select(option => Line(option, votes, ballot))], ballot.Paper.Values.Sum());
    }

    private static TallyLine Line(LetteredOption lettered, List<Vote> votes, Ballot ballot)
    {
        var mine = votes.Where(vote => vote.Option == lettered.Option.Index).ToList();
        return new TallyLine(
            lettered.Letter,
            lettered.Option,
            mine.Count + ballot.Paper.GetValueOrDefault(lettered.Option.Index),
            mine.Count(vote => vote.Sure is Sureness.Very)
        );
    }
}

/// <param name="VerySure">How many of the votes were given as very sure; paper slips do not say.</param>
public sealed record TallyLine(char Letter, Option Option, int Votes, int VerySure);
