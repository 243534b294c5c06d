using System.Globalization;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>What other features may ask of a person's diary, for that person alone and never a word of an entry.</summary>
public interface IDiary
{
    /// <summary>
    /// What a person said they would do by about now, the most pressing first; for their own home page and nobody else's. Nothing while
    /// their diary is locked.
    /// </summary>
    Task<IReadOnlyList<DueAction>> FindDueActions(Guid person, DateOnly today, CancellationToken stop);

    /// <summary>A person's entries that follow something here or at work, the newest first; none while their diary is locked.</summary>
    Task<IReadOnlyList<DiaryWriting>> FindWritings(Guid person, CancellationToken stop);

    /// <summary>
    /// The time that a person's entries from one day to another say was spent learning, as their registration and an export count it; for
    /// that person alone. Null while their diary is locked.
    /// </summary>
    Task<LearningTime?> FindLearningTime(Guid person, DateOnly from, DateOnly until, CancellationToken stop);

    /// <summary>
    /// Writes something a person said they would do into their own diary, when they ask for it; or puts it in for them until they open it.
    /// False where they have no diary yet.
    /// </summary>
    Task<bool> Write(DiaryNote note, CancellationToken stop);
}

/// <summary>Something a person said they would do.</summary>
/// <param name="Address">The page where it is.</param>
/// <param name="Tell">Whom they will tell; empty for nobody yet.</param>
public sealed record DueAction(string Address, string What, string Tell, DateOnly On) : PrivateRecord
{
    /// <summary>"Due today", "Due Thursday", "Due since 3 November".</summary>
    public static string When(DateOnly due, DateOnly today) =>
        (due.DayNumber - today.DayNumber) switch
        {
            0 => "Due today",
            1 => "Due tomorrow",
            > 1 and < 7 => $"Due {due.ToString("dddd", CultureInfo.InvariantCulture)}",
            < 0 => $"Due since {due.DayAndMonth(today)}",
            _ => $"Due {due.DayAndMonth(today)}",
        };
}

/// <summary>That an entry was written, and after what; never a word of it.</summary>
public sealed record DiaryWriting(string Address, DateOnly On, string After);

/// <param name="Id">The same note sent twice is kept once.</param>
/// <param name="Return">The day on which it comes back to them.</param>
public sealed record DiaryNote(Guid Id, Guid Person, string Title, string Action, DateOnly Today, DateOnly Return) : PrivateRecord;
