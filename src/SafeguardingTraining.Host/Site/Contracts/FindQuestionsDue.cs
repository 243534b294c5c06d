namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>What a person is to be asked by about now, the oldest first; for their own home page and nobody else's.</summary>
public delegate Task<IReadOnlyList<QuestionDue>> FindQuestionsDue(Guid person, DateOnly today, CancellationToken stop);

/// <summary>A question that comes back some time after something a person took part in.</summary>
/// <param name="Address">The page where it is answered.</param>
/// <param name="About">Why it is asked, a sentence.</param>
public sealed record QuestionDue(string Address, string Question, string About);
