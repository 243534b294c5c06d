namespace SafeguardingTraining.Host.Features.Workshops;

/// <summary>What is asked some weeks after a workshop, and what people said then.</summary>
public interface IWorkshopFollowUps
{
    /// <summary>
    /// What people of the whole partnership said about the one thing they had meant to do, with how many answered in each round.
    /// </summary>
    Task<IReadOnlyList<FollowUpShare>> Shares(CancellationToken stop);

    /// <summary>
    /// How sure people of the whole partnership are and what they would do first, before a workshop, after it, and after six weeks and
    /// three months; a question that nowhere has enough answers is left out.
    /// </summary>
    Task<IReadOnlyList<RatedQuestion>> Ratings(CancellationToken stop);

    /// <summary>What a person is to be asked by about now, the oldest first; for their own home page and nobody else's.</summary>
    Task<IReadOnlyList<QuestionDue>> QuestionsDue(Guid person, DateOnly today, CancellationToken stop);
}

/// <param name="Round">1 after six weeks, 2 after three months.</param>
/// <param name="Said">An answer in words.</param>
/// <param name="Of">How many answered in that round.</param>
public sealed record FollowUpShare(int Round, string Said, int Count, int Of);

/// <summary>One of the two questions that are asked before a workshop, after it and weeks later.</summary>
/// <param name="Answers">In words, in the order in which they are offered.</param>
public sealed record RatedQuestion(string Question, IReadOnlyList<string> Answers, IReadOnlyList<RatedTime> Times);

/// <summary>How often each answer was given at one time.</summary>
/// <param name="When">"Before", "Six weeks".</param>
/// <param name="Counts">In the order of the answers; all 0 where too few have answered yet.</param>
public sealed record RatedTime(string When, IReadOnlyList<int> Counts)
{
    public int Of => Counts.Sum();
}

/// <summary>A question that comes back some time after something a person took part in.</summary>
/// <param name="Address">The page where it is answered.</param>
/// <param name="About">Why it is asked, a sentence.</param>
public sealed record QuestionDue(string Address, string Question, string About);
