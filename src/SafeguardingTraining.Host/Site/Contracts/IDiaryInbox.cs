using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Site.Contracts;

/// <summary>
/// Puts a person's own sentences into their diary when they ask for it. The diary implements it; whoever asks reads nothing there.
/// </summary>
public interface IDiaryInbox
{
    /// <summary>Whether they have a diary that something can be put into, open or locked.</summary>
    Task<bool> HasDiary(Guid person, CancellationToken stop);

    /// <summary>Writes it down, or puts it in for them until they open it. The same words sent twice are kept once.</summary>
    Task<DiaryInboxOutcome> Put(WordsForDiary words, CancellationToken stop);
}

/// <summary>What a person wrote, on the way to their diary.</summary>
/// <param name="About">What it was written about, as the entry's title.</param>
/// <param name="Kind">What that was: a briefing, or a scenario.</param>
/// <param name="Points">Ids of practice points it touches.</param>
public sealed record WordsForDiary(
    Guid Id,
    Guid Person,
    string About,
    LearningKind Kind,
    string Text,
    IReadOnlyList<string> Points,
    DateOnly On
) : PrivateRecord
{
    /// <summary>How long it usually takes: what the entry says of its time until its owner changes it.</summary>
    public int Minutes { get; init; }
}

public enum DiaryInboxOutcome
{
    Kept,
    NoDiary,

    /// <summary>The place where diaries are kept could not take it now.</summary>
    NotNow,
}
