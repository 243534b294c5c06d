using System.Globalization;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>A person's diary, or what they were looking for in it.</summary>
/// <param name="Found">One page of the entries found, newest first.</param>
/// <param name="FoundCount">How many there are on all pages.</param>
/// <param name="Number">The page, from 1.</param>
/// <param name="Shown">The quick way of looking, as it is in the address, or null.</param>
/// <param name="Said">A quiet word at the top, such as that an entry was deleted; null for none.</param>
/// <param name="Received">What others shared with this person and can be read today.</param>
public sealed record DiaryModel(
    OpenDiary Diary,
    EntrySearch Looking,
    IReadOnlyList<Entry> Found,
    int FoundCount,
    int Number,
    DateOnly Today,
    string? Shown = null,
    string? Said = null,
    IReadOnlyList<ReceivedShare>? Received = null
)
{
    /// <summary>Whoever loses what opens the diary has no recovery code to open it with.</summary>
    public bool NeedsRecoveryCode { get; init; }

    /// <summary>Entries on one page of the list.</summary>
    public const int PageLength = 30;

    /// <summary>How far ahead an action is worth a line at the top.</summary>
    private const int DaysAhead = 14;

    public bool HasNewer => Number > 1;

    public bool HasOlder => Number * PageLength < FoundCount;

    /// <summary>The actions to come back to: all that are open when these are asked for, else those that are due soon.</summary>
    public IReadOnlyList<OpenAction> Due =>
        Looking switch
        {
            { IsEverything: true } when !HasNewer => [.. Diary.OpenActions.Where(open => open.Action.Return <= Today.AddDays(DaysAhead))],
            { OpenActions: true, Words: "" } => [.. Diary.OpenActions],
            _ => [],
        };

    /// <summary>Where the entries came from, with how many each, in the order of the list of sources.</summary>
    public IReadOnlyList<(EntrySource Source, int Count)> Sources =>
        [.. Diary.Entries.GroupBy(entry => entry.Learning.Source).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];

    /// <summary>The practice points that the entries name.</summary>
    public IReadOnlyList<string> Points =>
        [.. Diary.Entries.SelectMany(entry => entry.Learning.Points).Distinct().Order(StringComparer.Ordinal)];

    public IReadOnlyList<DiaryMonth> Months =>
        [.. Found.GroupBy(entry => new DateOnly(entry.On.Year, entry.On.Month, 1)).Select(month => new DiaryMonth(month.Key, [.. month]))];

    /// <param name="page">From 1; one that is not there is answered with the nearest that is.</param>
    /// <param name="stop">Nobody waits for the page any more.</param>
    public static DiaryModel Of(OpenDiary diary, EntrySearch looking, int page, DateOnly today, CancellationToken stop = default)
    {
        List<Entry> found = [.. looking.In(diary, stop)];
        var number = Math.Clamp(page, 1, Math.Max(1, (found.Count + PageLength - 1) / PageLength));
        return new DiaryModel(diary, looking, [.. found.Skip((number - 1) * PageLength).Take(PageLength)], found.Count, number, today);
    }
}

/// <summary>The entries of one month.</summary>
/// <param name="First">The first day of the month.</param>
public sealed record DiaryMonth(DateOnly First, IReadOnlyList<Entry> Entries)
{
    /// <summary>"November 2026".</summary>
    public string Name => First.ToString("MMMM yyyy", CultureInfo.InvariantCulture);
}

/// <summary>One entry, to read.</summary>
/// <param name="Points">Its practice points that the content still has.</param>
/// <param name="Shares">What was shared from it.</param>
public sealed record EntryModel(Entry Entry, IReadOnlyList<PracticePoint> Points, IReadOnlyList<Share>? Shares = null)
{
    /// <summary>Everything the entry says, to be looked through for facts that could tell who a family is.</summary>
    public string Words { get; } =
        string.Join(
            '\n',
            [
                Entry.Title,
                Entry.Reflection.Learnt,
                Entry.Reflection.Questions,
                .. Entry.Reflection.Actions.SelectMany(action => new[] { action.What, action.Tell, action.Happened }),
                Entry.Learning.Activity,
                Entry.Learning.Impact,
                Entry.Learning.Peer,
            ]
        );

    /// <summary>The invented people of the scenario that the entry follows, or null.</summary>
    public CharacterNames? Cast { get; init; }

    /// <summary>By what somebody could be recognised in <see cref="Words"/>.</summary>
    public IReadOnlyList<IdentifyingFact> Facts => CharacterNames.Without(Cast, Words, IdentifyingFacts.Of(Words));
}

/// <summary>The page for writing: a new entry, or one to change.</summary>
/// <param name="Today">The day an entry without a date of its own gets.</param>
/// <param name="After">The scenario it follows, or null.</param>
/// <param name="Borrow">Questions to borrow.</param>
/// <param name="Offered">Practice points to tick: those it names, and those of the scenario.</param>
/// <param name="Others">All others, by group.</param>
/// <param name="Meanwhile">The entry as it was changed elsewhere, to be read beside the draft; null when nothing crossed.</param>
/// <param name="Said">Something to know before going on, such as why it could not be kept; null for nothing.</param>
/// <param name="Left">Pages of the same entry that were begun elsewhere and not kept.</param>
public sealed record WriteEntryModel(
    DateOnly Today,
    EntryDraft Draft,
    AfterScenario? After = null,
    IReadOnlyList<Prompt>? Borrow = null,
    IReadOnlyList<PracticePoint>? Offered = null,
    IReadOnlyList<PracticePoint>? Others = null,
    IReadOnlyList<FieldProblem>? Problems = null,
    Entry? Meanwhile = null,
    string? Said = null,
    IReadOnlyList<KeptDraft>? Left = null
)
{
    /// <summary>The words of the form read back, when they were asked for; null otherwise.</summary>
    public IReadOnlyList<ReadBackModel>? ReadBack { get; init; }

    public bool IsNew => Draft.Version == 0;

    /// <summary>The actions in the form, with room for one when there is none.</summary>
    public IReadOnlyList<DraftAction> Actions => Draft.Actions.Count > 0 ? Draft.Actions : [new DraftAction()];
}
