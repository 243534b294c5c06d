using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>One dated reflection, readable only by the practitioner who wrote it.</summary>
/// <param name="Title">Empty when the writer gave none.</param>
/// <param name="After">The scenario it was written after, if any.</param>
/// <param name="Version">Grows by one each time the entry is changed; 1 when first kept.</param>
public sealed record Entry(
    Guid Id,
    DateOnly On,
    string Title,
    Reflection Reflection,
    LearningContext Learning,
    AfterScenario? After = null,
    int Version = 1
) : PrivateRecord
{
    /// <summary>The most characters in each part.</summary>
    public const int LongestText = 20_000;

    /// <summary>The writer's own words to find it by.</summary>
    public IReadOnlyList<string> Tags
    {
        get;
        init => field = value ?? [];
    } = [];

    /// <summary>The entry whose question it answers; null for most.</summary>
    public Guid? Answers { get; init; }

    /// <summary>The title, or the first words when there is none.</summary>
    public string Heading => Title.Length > 0 ? Title : Reflection.Opening;

    /// <summary>What a browser may keep of it in its history: its day, and never a word of it.</summary>
    public string PageTitle => PageTitleOf(On);

    /// <summary>Everything in it that can be looked for, part by part.</summary>
    internal IReadOnlyList<string> AllWords =>
        [
            Title,
            Reflection.Learnt,
            Reflection.Questions,
            .. Reflection.Actions.SelectMany(action => new[] { action.What, action.Tell, action.Happened }),
            Learning.Activity,
            Learning.Impact,
            Learning.Peer,
            After?.Title ?? "",
            .. Learning.Points,
            .. Tags,
        ];

    /// <summary>"Entry of 30 November 2026".</summary>
    public static string PageTitleOf(DateOnly day) => $"Entry of {day.InFull()}";

    /// <summary>Keeps a draft, or says in the writer's own terms why it cannot be kept.</summary>
    public static EntryOutcome Write(EntryDraft draft, DateOnly today, AfterScenario? after) =>
        draft.Problems() switch
        {
            [] => new Kept(Made(draft, today, after, 1)),
            var problems => new Refused(draft, problems),
        };

    /// <summary>
    /// Changes this entry to what a draft says. A draft written over an older version changes nothing: both are shown,
    /// unless they say the same, as when a form is sent twice.
    /// </summary>
    public EntryOutcome Rewrite(EntryDraft draft)
    {
        if (draft.Problems() is [_, ..] problems)
        {
            return new Refused(draft, problems);
        }
        var made = Made(draft, On, After, Version);
        var rewritten = made with { Reflection = made.Reflection.Keeping(Reflection) };
        return SaysTheSame(rewritten) ? new Kept(this)
            : draft.Version != Version ? new ConflictingEdit(draft with { Version = Version }, this)
            : new Kept(rewritten with { Version = Version + 1 });
    }

    /// <summary>This entry with what became of one of its actions; the same entry where that changes nothing.</summary>
    public Entry With(int place, PlannedAction action) =>
        Reflection.Actions[place] == action
            ? this
            : this with
            {
                Version = Version + 1,
                Reflection = Reflection with { Actions = [.. Reflection.Actions.Select((one, at) => at == place ? action : one)] },
            };

    /// <summary>This entry with other tags; the same entry where they are these.</summary>
    public Entry Tagged(IReadOnlyList<string> tags) => Tags.SequenceEqual(tags) ? this : this with { Version = Version + 1, Tags = tags };

    /// <summary>Whether both would read the same on paper.</summary>
    public bool SaysTheSame(Entry other) => DiaryJson.Bytes(this).AsSpan().SequenceEqual(DiaryJson.Bytes(other with { Version = Version }));

    private static Entry Made(EntryDraft draft, DateOnly unlessDated, AfterScenario? after, int version) =>
        new(draft.Id, draft.Dated ?? unlessDated, EntryDraft.Text(draft.Title), draft.ToReflection(), draft.ToLearning(), after, version)
        {
            Tags = EntryTags.Read(draft.Tags),
            Answers = draft.Answers,
        };
}

/// <summary>The playthrough an entry looks back on, with the scenario's title as it was then.</summary>
/// <param name="PlaythroughId">Null where it was played on another site.</param>
public sealed record AfterScenario(Guid? PlaythroughId, string Title)
{
    public const int LongestTitle = 200;

    /// <summary>Null unless the playthrough is this person's to look back on.</summary>
    public static AfterScenario? Of(Guid? id, Playthrough? playthrough) =>
        (id, playthrough?.Scenario.Title) is ({ } known, { } title)
            ? new(known, title.Length > LongestTitle ? title[..LongestTitle] : title)
            : null;
}

/// <summary>What became of a draft.</summary>
public abstract record EntryOutcome;

/// <summary>The entry stands as written.</summary>
public sealed record Kept(Entry Entry) : EntryOutcome;

/// <summary>It cannot be kept yet, for these reasons.</summary>
public sealed record Refused(EntryDraft Draft, IReadOnlyList<FieldProblem> Problems) : EntryOutcome;

/// <summary>
/// The entry was changed elsewhere since this draft was begun. The draft now replaces that version, so saving it again replaces
/// knowingly.
/// </summary>
public sealed record ConflictingEdit(EntryDraft Draft, Entry Meanwhile) : EntryOutcome;

/// <summary>The entry was deleted elsewhere since this draft was begun; the words can be kept as a new one.</summary>
public sealed record EntryGone(EntryDraft Draft) : EntryOutcome;

/// <summary>The store could not keep it; nothing is lost while the page stands open.</summary>
/// <param name="Sentence">Why, as <see cref="StoreTrouble"/> has it.</param>
public sealed record NotSaved(EntryDraft Draft, string Sentence) : EntryOutcome;
