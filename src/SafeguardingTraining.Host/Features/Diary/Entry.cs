using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Diary;

/// <summary>One dated reflection, readable only by the practitioner who wrote it.</summary>
/// <param name="After">The scenario it was written after, if any.</param>
/// <param name="Version">Grows by one each time the entry is changed; 1 when first kept.</param>
public sealed record Entry(Guid Id, Guid Author, DateOnly On, Reflection Reflection, AfterScenario? After, int Version = 1)
{
    /// <summary>The most characters in each of the three parts.</summary>
    public const int LongestText = 20_000;

    /// <summary>Keeps a draft, or says in the writer's own terms why it cannot be kept.</summary>
    public static EntryOutcome Write(Draft draft, Guid author, DateOnly today, AfterScenario? after) => draft.Problems() switch
    {
        [] => new Kept(new Entry(draft.Id, author, today, draft.ToReflection(), after)),
        var problems => new Refused(draft, problems),
    };

    /// <summary>
    /// Changes the words of this entry. A draft written over an older version changes nothing: both are shown,
    /// unless they say the same, as when a form is sent twice.
    /// </summary>
    public EntryOutcome Rewrite(Draft draft) => draft.Problems() switch
    {
        [_, ..] problems => new Refused(draft, problems),
        _ when draft.ToReflection() == Reflection => new Kept(this),
        _ when draft.Version != Version => new Crossed(draft with { Version = Version }, this),
        _ => new Kept(this with { Reflection = draft.ToReflection(), Version = Version + 1 }),
    };
}

/// <summary>The playthrough an entry looks back on, with the scenario's title as it was then.</summary>
public sealed record AfterScenario(Guid PlaythroughId, string Title)
{
    public const int LongestTitle = 200;

    /// <summary>Null unless the playthrough is this person's to look back on.</summary>
    public static AfterScenario? Of(Guid? id, Playthrough? playthrough) =>
        (id, playthrough?.Scenario.Title) is ({ } known, { } title) ? new(known, title.Length > LongestTitle ? title[..LongestTitle] : title) : null;
}

/// <summary>What became of a draft.</summary>
public abstract record EntryOutcome;

/// <summary>The entry stands as written.</summary>
public sealed record Kept(Entry Entry) : EntryOutcome;

/// <summary>It cannot be kept yet, for these reasons.</summary>
public sealed record Refused(Draft Draft, IReadOnlyList<FieldProblem> Problems) : EntryOutcome;

/// <summary>The entry was changed elsewhere since this draft was begun. The draft now stands over that version, so saving it again replaces knowingly.</summary>
public sealed record Crossed(Draft Draft, Entry Meanwhile) : EntryOutcome;

/// <summary>The entry was deleted elsewhere since this draft was begun; the words can be kept as a new one.</summary>
public sealed record Gone(Draft Draft) : EntryOutcome;
