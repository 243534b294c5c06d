using System.Globalization;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

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
) : PrivateRecord
{
    /// <summary>Whoever loses what opens the diary has no recovery code to open it with.</summary>
    public bool NeedsRecoveryCode { get; init; }

    /// <summary>What just became of something they said they would do, said where those stand; null for nothing.</summary>
    public string? SaidOfAction { get; init; }

    /// <summary>The words as they were found.</summary>
    public SearchWords Words { get; init; } = SearchWords.Of(null);

    /// <summary>What happened to pages they showed to somebody.</summary>
    public IReadOnlyList<DiaryNews> News { get; init; } = [];

    /// <summary>The address of what is shown, without the number of its page.</summary>
    public string Address { get; init; } = DiaryAddresses.Diary;

    /// <summary>Where what is looked for next will be kept: a new place, so that going back finds what was looked for before.</summary>
    public Guid SearchId { get; init; } = Guid.CreateVersion7();

    /// <summary>The tag whose entries are shown, or null.</summary>
    public DiaryTag? Tag { get; init; }

    /// <summary>Another tag that is called already what this one was to be called: the two would become one. Null for none.</summary>
    public DiaryTag? Together { get; init; }

    /// <summary>What is wrong with the new name of the tag; null for nothing.</summary>
    public FieldProblem? Problem { get; init; }

    /// <summary>The month or year that is shown, as it is in the address, or null.</summary>
    public string? Time { get; init; }

    /// <summary>Entries on one page of the list.</summary>
    public const int PageLength = 30;

    /// <summary>Tags that stand under the search; the others are on a page of their own.</summary>
    private const int TagsShown = 6;

    /// <summary>How far ahead an action is worth a line beside the entries.</summary>
    private const int DaysAhead = 14;

    public bool HasNewer => Number > 1;

    public bool HasOlder => Number * PageLength < FoundCount;

    /// <summary>The address of another page of what is shown.</summary>
    public string AddressOf(int number) =>
        number == 1 ? Address : $"{Address}{(Address.Contains('?', StringComparison.Ordinal) ? '&' : '?')}page={number}";

    /// <summary>What was looked for by its words, with the words around each match; empty where no words were looked for.</summary>
    public IReadOnlyList<EntryMatch> Matches => Words.IsEmpty ? [] : [.. Found.Select(entry => EntryMatch.Of(entry, Words))];

    /// <summary>The actions to come back to soon, those a person is asked about, and last those that rest.</summary>
    public IReadOnlyList<DueAction> Due => [.. Open.Where(open => open.On <= Today.AddDays(DaysAhead)).OrderBy(open => open.Rests)];

    /// <summary>How many actions are open, near or not.</summary>
    public int ToDo => Open.Count();

    /// <summary>The other open actions: later ones, and those without a day.</summary>
    public IReadOnlyList<DueAction> LaterActions => [.. Open.Where(open => !(open.On <= Today.AddDays(DaysAhead)))];

    /// <summary>"Two things are late."; null when nothing is.</summary>
    public string? LateInWords =>
        Open.Count(open => open.IsAsked) switch
        {
            0 => null,
            1 => "One thing is late.",
            var count => $"{count.InWords().Capitalised()} things are late.",
        };

    /// <summary>What stands in <see cref="LaterActions"/>: "for later or without a day".</summary>
    public string LaterInWords
    {
        get
        {
            var later = LaterActions;
            return new[]
            {
                later.Any(open => open.On is not null) ? "for later" : "",
                later.Any(open => open.On is null) ? "without a day" : "",
            }
                .Where(part => part.Length > 0)
                .ToList()
                .Listed("or");
        }
    }

    private IEnumerable<DueAction> Open => Diary.OpenActions.Select(open => open.On(Today));

    /// <summary>Some tags, those of most entries first, and the one that is shown.</summary>
    public IReadOnlyList<DiaryTag> SomeTags =>
        [.. Diary.Tags.Take(TagsShown).Concat(Tag is { } shown ? [shown] : Array.Empty<DiaryTag>()).DistinctBy(tag => tag.Id)];

    /// <summary>A question from about a year ago, or null.</summary>
    public OldQuestion? Asked => Looking.IsEverything ? OldQuestion.Of(Diary, Today) : null;

    /// <summary>With whom something of an entry is shared today.</summary>
    public ILookup<Guid, Share> SharedFrom =>
        Diary.Shares.Where(share => share.Entry is not null && share.IsOpenOn(Today)).ToLookup(share => share.Entry.GetValueOrDefault());

    /// <summary>Where the entries came from, with how many each, in the order of the list of sources.</summary>
    public IReadOnlyList<(EntrySource Source, int Count)> Sources =>
        [.. Diary.Entries.GroupBy(entry => entry.Learning.Source).OrderBy(group => group.Key).Select(group => (group.Key, group.Count()))];

    /// <summary>The practice points that the entries name.</summary>
    public IReadOnlyList<string> Points =>
        [.. Diary.Entries.SelectMany(entry => entry.Learning.Points).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>All practice points there are, in the order of the catalogue.</summary>
    public IReadOnlyList<PracticePoint> Catalogue { get; init; } = [];

    /// <summary>The practice points that the entries name, by theme, in the order of the catalogue.</summary>
    public IEnumerable<IGrouping<PointGroup, PracticePoint>> PointsByTheme
    {
        get
        {
            var named = Points.ToHashSet();
            return Catalogue.Where(point => named.Contains(point.Id)).GroupBy(point => point.Group);
        }
    }

    /// <summary>Those that the content has no more.</summary>
    public IEnumerable<string> OtherPoints => Points.Except(Catalogue.Select(point => point.Id));

    public IReadOnlyList<DiaryMonth> Months =>
        [.. Found.GroupBy(entry => new DateOnly(entry.On.Year, entry.On.Month, 1)).Select(month => new DiaryMonth(month.Key, [.. month]))];

    /// <param name="page">From 1; one that is not there is answered with the nearest that is.</param>
    /// <param name="stop">Nobody waits for the page any more.</param>
    public static DiaryModel Of(OpenDiary diary, EntrySearch looking, int page, DateOnly today, CancellationToken stop = default)
    {
        var results = looking.Results(diary, stop);
        var found = results.Entries;
        var number = Math.Clamp(page, 1, Math.Max(1, (found.Count + PageLength - 1) / PageLength));
        return new DiaryModel(diary, looking, [.. found.Skip((number - 1) * PageLength).Take(PageLength)], found.Count, number, today)
        {
            Words = results.Words,
        };
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
    /// <summary>The day it is read on.</summary>
    public DateOnly Today { get; init; }

    /// <summary>The writer's own tags that it has.</summary>
    public IReadOnlyList<DiaryTag> Tags { get; init; } = [];

    /// <summary>The entry whose question it answers, if it is still there.</summary>
    public Entry? Answers { get; init; }

    /// <summary>Everything the entry says, to be looked through for facts that could tell who a family is.</summary>
    public string Words { get; } = WordsOf(Entry);

    /// <summary>Everything that an entry says.</summary>
    public static string WordsOf(Entry entry) =>
        string.Join(
            '\n',
            [
                entry.Title,
                entry.Reflection.Learnt,
                entry.Reflection.Questions,
                .. entry.Reflection.Actions.SelectMany(action => new[] { action.What, action.Tell, action.Happened }),
                entry.Learning.Activity,
                entry.Learning.Impact,
                entry.Learning.Peer,
                .. entry.Tags,
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

    /// <summary>The tags of this person's other entries, those of most first.</summary>
    public IReadOnlyList<DiaryTag> OwnTags { get; init; } = [];

    /// <summary>The question of about a year ago that this entry answers, or null.</summary>
    public OldQuestion? Asked { get; init; }

    public bool IsNew => Draft.Version == 0;

    /// <summary>It is opened to add what a regulator asks for.</summary>
    public bool IsForRegistration { get; init; }

    /// <summary>The actions in the form, with room for one when there is none.</summary>
    public IReadOnlyList<DraftAction> Actions => Draft.Actions.Count > 0 ? Draft.Actions : [new DraftAction()];
}
