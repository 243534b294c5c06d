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

    /// <summary>
    /// What happened to what a person showed to somebody, and was not told them yet; for their own pages and nobody else's. While their
    /// diary is locked it is said without a name and without a word.
    /// </summary>
    Task<IReadOnlyList<DiaryNews>> FindNews(Guid person, CancellationToken stop);

    /// <summary>
    /// A person's own entries with these words, the newest first, for a page of theirs and nobody else's; none while their diary is locked.
    /// </summary>
    /// <param name="words">As typed; read as <see cref="SearchWords"/> reads them.</param>
    /// <param name="most">At most so many.</param>
    Task<IReadOnlyList<DiaryMatch>> FindWords(Guid person, string words, int most, CancellationToken stop);

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
/// <param name="On">The day they come back to it; null for none yet.</param>
public sealed record DueAction(string Address, string What, string Tell, DateOnly? On) : PrivateRecord
{
    /// <summary>The home page, as the page where it was said what became of it.</summary>
    public const string HomePlace = "home";

    /// <summary>The part of the home page's address that names what became of one, just after it was said.</summary>
    public const string SaidQuery = "said";

    /// <summary>Where it is said what became of it.</summary>
    public string Outcomes { get; init; } = "";

    /// <summary>Its place in its entry, from 1.</summary>
    public int Number { get; init; } = 1;

    /// <summary>What tells it from the others of its entry.</summary>
    public string Key { get; init; } = "";

    /// <summary>The heading of its entry.</summary>
    public string From { get; init; } = "";

    /// <summary>Its day has passed, and the person is asked what became of it until they say.</summary>
    public bool IsAsked { get; init; }

    /// <summary>Its day has passed, and its owner said that it stays as it is: it stands there, and is not asked about any more.</summary>
    public bool Rests { get; init; }

    /// <summary>What just became of one, in a sentence; null for a name of nothing of the kind.</summary>
    public static string? Said(string? name) => DiaryConfirmations.OfAnswer(name);

    /// <summary>"Due today", "Due Thursday", "Due since 3 November", "No day yet".</summary>
    public static string When(DateOnly? day, DateOnly today) =>
        day is not { } due
            ? "No day yet"
            : (due.DayNumber - today.DayNumber) switch
            {
                0 => "Due today",
                1 => "Due tomorrow",
                > 1 and < 7 => $"Due {due.ToString("dddd", CultureInfo.InvariantCulture)}",
                < 0 => $"Due since {due.DayAndMonth(today)}",
                _ => $"Due {due.DayAndMonth(today)}",
            };
}

/// <summary>Something that happened to what a person showed to somebody.</summary>
/// <param name="Id">To say that it was read.</param>
/// <param name="Sentence">Said whole.</param>
/// <param name="Address">Where more of it stands.</param>
public sealed record DiaryNews(Guid Id, string Sentence, string Address, string Link) : PrivateRecord
{
    /// <summary>It stands until the person has answered it, and cannot be put away.</summary>
    public bool IsStanding { get; init; }
}

/// <summary>An entry with the words somebody looked for in their own diary.</summary>
public sealed record DiaryMatch(string Address, DateOnly On, string Title, TextSnippet Snippet) : PrivateRecord;

/// <summary>That an entry was written, and after what; never a word of it.</summary>
public sealed record DiaryWriting(string Address, DateOnly On, string After);

/// <param name="Id">The same note sent twice is kept once.</param>
/// <param name="Return">The day on which it comes back to them.</param>
public sealed record DiaryNote(Guid Id, Guid Person, string Title, string Action, DateOnly Today, DateOnly Return) : PrivateRecord
{
    /// <summary>What they learnt, in their words; empty for a note of an action alone.</summary>
    public string Learnt { get; init; } = "";

    /// <summary>Ids of practice points it touches.</summary>
    public IReadOnlyList<string> Points { get; init; } = [];

    /// <summary>What set them thinking.</summary>
    public EntrySource Source { get; init; }

    /// <summary>The time spent learning; 0 for none that is known.</summary>
    public int Minutes { get; init; }
}
