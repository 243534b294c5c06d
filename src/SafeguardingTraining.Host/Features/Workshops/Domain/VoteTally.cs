using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Workshops.Domain;

/// <summary>One round of votes, counted.</summary>
/// <param name="OnPaper">How many of them were counted from slips of paper.</param>
/// <param name="Voted">How many seats gave one of the others.</param>
/// <param name="Seats">How many seats there are in the room.</param>
public sealed record VoteTally(ValueList<TallyLine> Lines, int OnPaper, int Voted, int Seats)
{
    public int Total => Lines.Sum(line => line.Votes);

    /// <summary>"38 of 41 voted", "4 of 41 voted, and 12 on paper".</summary>
    public string InWords => $"{Voted} of {Seats} voted{(OnPaper == 0 ? "" : $", and {OnPaper} on paper")}";

    /// <summary>
    /// Fewer than three people voted, so that one of them could tell how another did: as with worries, nothing is shown of it. Nobody real
    /// votes among the invented people of a rehearsal.
    /// </summary>
    public bool IsTooFew { get; private init; }

    /// <summary>The letters of what most were for; several where as many were for each.</summary>
    public IEnumerable<char> Leading =>
        Lines.Where(line => line.Votes > 0 && Lines.All(other => other.Votes <= line.Votes)).Select(line => line.Letter);

    /// <summary>The votes of one round on the decision the story has reached. Seats that left the room no longer count.</summary>
    public static VoteTally Of(Workshop workshop, WorkshopStory story, int round)
    {
        var ballot = workshop.BallotOf(workshop.Turn, round);
        var votes = ballot.Votes.Where(vote => workshop.SeatOf(vote.Key) is { IsIn: true }).Select(vote => vote.Value).ToList();
        var onPaper = ballot.Paper.Values.Sum();
        var people = onPaper + ballot.Votes.Keys.Select(workshop.SeatOf).Sum(seat => seat is { IsIn: true } ? seat.People : 0);
        return new VoteTally(
            [.. story.Options.Select(option => Line(option, votes, ballot))],
            onPaper,
            votes.Count,
            workshop.SeatsIn.Count()
        )
        {
            IsTooFew = people is > 0 and < WorrySpread.SmallestGroup && !workshop.Plan.Rehearsal,
        };
    }

    /// <summary>The same as anybody may see it: null where nobody voted, and where so few did that it would tell who voted for what.</summary>
    public static VoteTally? ShownOf(Workshop workshop, WorkshopStory story, int round) =>
        Of(workshop, story, round) is { Total: > 0, IsTooFew: false } tally ? tally : null;

    /// <summary>What is said in the stead of a vote that so few gave; null for any other.</summary>
    public static string? FewIn(Workshop workshop, WorkshopStory story, int round) =>
        Of(workshop, story, round) is { Total: > 0, IsTooFew: true } tally
            ? $"{tally.InWords}. With fewer than three, who voted for what is not shown."
            : null;

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
