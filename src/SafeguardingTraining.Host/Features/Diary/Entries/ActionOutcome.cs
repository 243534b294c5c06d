using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>What a person says about something they were going to do.</summary>
public enum ActionAnswer
{
    Done,

    /// <summary>It was ticked, and is open again.</summary>
    NotDone,

    /// <summary>It gets a new day.</summary>
    Later,

    LetGo,

    /// <summary>Its day has passed; it stays as it is, and is not asked about again.</summary>
    Rests,
}

/// <summary>What became of one action of an entry.</summary>
/// <param name="Number">Its place in the entry, from 1, as it was shown.</param>
/// <param name="Key">What tells it from the others, should it have another place by now.</param>
/// <param name="Happened">In their words, a line if they like.</param>
/// <param name="Day">The new day, where it gets one.</param>
public sealed record ActionOutcome(Guid Entry, int Number, string Key, ActionAnswer Answer, string Happened, DateOnly? Day) : PrivateRecord
{
    public const string NumberField = "number";
    public const string KeyField = "action";
    public const string AnswerField = "answer";
    public const string HappenedField = "happened";
    public const string DayField = "day";

    /// <summary>The page where it was said, to go back to.</summary>
    public const string FromField = "from";

    /// <summary>The most characters of a line on what happened.</summary>
    public const int LongestLine = 500;

    public static ActionOutcome Of(Guid entry, IFormCollection form) =>
        new(
            entry,
            FormValue.Whole(form[NumberField]) ?? 1,
            $"{form[KeyField]}",
            FormValue.OneOf<ActionAnswer>(form[AnswerField]) ?? ActionAnswer.Done,
            EntryDraft.Text(form[HappenedField]).Trim(),
            UkDates.Read(form[DayField])
        );

    /// <summary>Why it cannot be kept, as a word of the address that the page says in full; null when it can.</summary>
    public string? WhyNot(DateOnly today) =>
        Answer == ActionAnswer.Later && !(Day >= today) ? DiaryConfirmations.NoDay
        : Happened.Length > Entries.Entry.LongestText ? DiaryConfirmations.LongLine
        : null;

    /// <summary>The entry as it is afterwards; null when the action is not in it any more.</summary>
    public Entry? In(Entry entry, DateOnly today) =>
        PlaceIn(entry.Reflection.Actions) is { } place ? entry.With(place, After(entry.Reflection.Actions[place], today)) : null;

    private int? PlaceIn(IReadOnlyList<PlannedAction> actions) =>
        Number >= 1 && Number <= actions.Count && actions[Number - 1].Key == Key ? Number - 1
        : actions.Select((action, place) => (action, place)).FirstOrDefault(one => one.action.Key == Key) is { action: not null } found
            ? found.place
        : null;

    private PlannedAction After(PlannedAction action, DateOnly today)
    {
        var said = Happened.Length > 0 ? action with { Happened = Happened } : action;
        return Answer switch
        {
            // Sent twice, it was done on the first day.
            ActionAnswer.Done => said with
            {
                Done = true,
                LetGo = false,
                DoneOn = action is { Done: true, LetGo: false } ? action.DoneOn : today,
            },
            ActionAnswer.NotDone => action with { Done = false, LetGo = false, DoneOn = null },
            ActionAnswer.Later => said with { Return = Day, Rests = false },
            ActionAnswer.LetGo => said with { Done = true, LetGo = true, DoneOn = null },
            _ => said with { Rests = true },
        };
    }
}
