using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Demonstration;

/// <summary>An entry in the diary of an invented person, dated by how long ago they wrote it.</summary>
/// <param name="Tags">With commas between them.</param>
public sealed record DemonstrationEntry(int DaysAgo, string Title, string Tags, string Learnt) : PrivateRecord
{
    public string Questions { get; init; } = "";

    public EntrySource Source { get; init; }

    public IReadOnlyList<string> Points { get; init; } = [];

    public int Minutes { get; init; }

    public bool Participatory { get; init; }

    public string Activity { get; init; } = "";

    public string Impact { get; init; } = "";

    public string Peer { get; init; } = "";

    public CodeTheme? Theme { get; init; }

    public IReadOnlyList<DemonstrationAction> Actions { get; init; } = [];

    /// <summary>Their supervisor has read it and written beside it.</summary>
    public bool IsShown { get; init; }

    public Entry ToEntry(DateOnly today) =>
        new(
            Guid.CreateVersion7(),
            today.AddDays(-DaysAgo),
            Title,
            new Reflection(Learnt, Questions, [.. Actions.Select(action => action.ToAction(today))]),
            new LearningContext(Source, Points, Minutes, Participatory, Activity, Impact, Peer, Theme)
        )
        {
            Tags = EntryTags.Read(Tags),
        };
}

/// <summary>Something an invented person is going to do.</summary>
/// <param name="InDays">When they want to come back to it; a day that has passed is negative.</param>
/// <param name="Happened">What came of it; empty while it is open.</param>
public sealed record DemonstrationAction(string What, int InDays, string Tell = "", string Happened = "") : PrivateRecord
{
    public PlannedAction ToAction(DateOnly today) =>
        new(What, Tell, today.AddDays(InDays), Happened.Length > 0, Happened)
        {
            DoneOn = Happened.Length > 0 ? today.AddDays(InDays) : null,
        };
}
