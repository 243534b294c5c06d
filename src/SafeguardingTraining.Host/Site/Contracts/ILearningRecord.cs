using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// What people finished here: that it happened and when, never what they chose, wrote or answered. It is written in the transaction
/// of the fact it follows from, so that neither is kept without the other.
/// </summary>
public interface ILearningRecord
{
    /// <summary>
    /// Notes that somebody finished something. The same thing on the same day is noted once, in the strongest way it was done.
    /// </summary>
    void Note(Batch batch, CompletedLearning learnt);

    /// <summary>
    /// Takes back what was noted by mistake, and what it completed. What has another length stays: it was another occasion.
    /// </summary>
    void TakeBack(Batch batch, CompletedLearning learnt);
}

/// <summary>Something finished by one learner. The same thing on the same day is noted once.</summary>
/// <param name="Slug">Which one; empty for a reflection.</param>
/// <param name="Minutes">How long it usually takes, or took; 0 when nobody knows.</param>
public sealed record CompletedLearning(Learner Learner, LearningKind Kind, string Slug, DateOnly On, int Minutes)
{
    /// <summary>Of a scenario: pieces that stayed unopened, by id. They are counted for a group and kept for nobody.</summary>
    public IReadOnlyList<string> Unopened { get; init; } = [];

    public LearningWay Way { get; init; }

    /// <summary>Which version of it, as certificates name it; empty where nobody knows.</summary>
    public string Version { get; init; } = "";
}

/// <summary>What somebody finished, for their own pages.</summary>
public interface ILearningHistory
{
    /// <summary>What one learner finished, the latest first.</summary>
    Task<IReadOnlyList<CompletedLearning>> Mine(Learner learner, CancellationToken stop);
}

/// <summary>
/// How something was finished, the strongest way first. The numbers are in the database: new ones are added, none is used for
/// something else.
/// </summary>
public enum LearningWay
{
    /// <summary>
    /// As it is made to be: a story played to its end, a drill worked through, a workshop taken part in. A briefing that was marked as
    /// read while that was all there was to do has it too.
    /// </summary>
    Whole = 0,

    /// <summary>Read, and a question about it answered in a sentence; the sentence is kept nowhere here.</summary>
    Answered = 1,

    /// <summary>Marked as read, and nothing answered.</summary>
    Read = 2,
}

/// <summary>What a person can finish here. The numbers are in the database: new ones are added, none is used for something else.</summary>
public enum LearningKind
{
    Scenario = 0,
    Briefing = 1,
    Drill = 2,
    Workshop = 3,
    Reflection = 4,
}

public static class LearningKinds
{
    /// <summary>Learnt together with others; regulators ask for it apart (NMC, revalidation: at least 20 of 35 hours).</summary>
    public static bool IsTogether(this LearningKind kind) => kind is LearningKind.Workshop;
}
