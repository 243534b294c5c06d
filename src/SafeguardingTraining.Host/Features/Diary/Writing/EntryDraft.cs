using System.Globalization;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Import;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Writing;

/// <summary>What is in the form of an entry, kept or not, as it was typed; nothing in it is lost when it cannot be kept yet.</summary>
public sealed record EntryDraft : PrivateRecord
{
    public const int LongestTitle = 120;
    public const int MostActions = 20;
    private const int LongestLine = 200;

    /// <summary>The entry's id, made when the form is shown, so that sending the form twice keeps one entry.</summary>
    public Guid Id { get; init; } = Guid.CreateVersion7();

    /// <summary>
    /// Where the unfinished page is saved while it is written; every open page has its own, so that no device writes over another.
    /// </summary>
    public Guid Slot { get; init; } = Guid.CreateVersion7();

    /// <summary>How often it was saved there.</summary>
    public int Saved { get; init; }

    /// <summary>The playthrough this reflection follows, if any.</summary>
    public Guid? From { get; init; }

    /// <summary>The version of the kept entry this was written over; 0 for a new one.</summary>
    public int Version { get; init; }

    public string? Title { get; init; }

    public string? On { get; init; }

    public string? Learnt { get; init; }

    public string? Questions { get; init; }

    public IReadOnlyList<DraftAction> Actions { get; init; } = [];

    public IReadOnlyList<string> Points { get; init; } = [];

    public EntrySource Source { get; init; }

    public string? Minutes { get; init; }

    public bool Participatory { get; init; }

    public string? Activity { get; init; }

    public string? Impact { get; init; }

    public string? Peer { get; init; }

    public CodeTheme? Theme { get; init; }

    /// <summary>The writer's own words to find it by, with commas between them.</summary>
    public string? Tags { get; init; }

    /// <summary>The entry whose question it answers, if any.</summary>
    public Guid? Answers { get; init; }

    /// <summary>Wordings that the writer means to keep, whatever a reading back says of them.</summary>
    public IReadOnlyList<string> Meant { get; init; } = [];

    /// <summary>Nothing was typed that would be missed.</summary>
    public bool IsBlank =>
        string.IsNullOrWhiteSpace(Title + Learnt + Questions + Activity + Impact + Peer) && Actions.All(action => action.IsEmpty);

    /// <summary>Null when the day is missing or is none.</summary>
    public DateOnly? Dated => UkDates.Read(On);

    public static EntryDraft Of(Entry entry) =>
        new()
        {
            Id = entry.Id,
            From = entry.After?.PlaythroughId,
            Version = entry.Version,
            Title = entry.Title,
            On = UkDates.Typed(entry.On),
            Learnt = entry.Reflection.Learnt,
            Questions = entry.Reflection.Questions,
            Actions = [.. entry.Reflection.Actions.Select(DraftAction.Of)],
            Points = entry.Learning.Points,
            Source = entry.Learning.Source,
            Minutes = entry.Learning.Minutes == 0 ? null : entry.Learning.Minutes.ToString(CultureInfo.InvariantCulture),
            Participatory = entry.Learning.Participatory,
            Activity = entry.Learning.Activity,
            Impact = entry.Learning.Impact,
            Peer = entry.Learning.Peer,
            Theme = entry.Learning.Theme,
            Tags = EntryTags.Typed(entry.Tags),
            Answers = entry.Answers,
        };

    /// <summary>An entry that another part of the site was asked to write: an action, or what was learnt, or both.</summary>
    public static EntryDraft Of(DiaryNote note) =>
        new()
        {
            Id = note.Id,
            Title = note.Title.Length > LongestTitle ? note.Title[..LongestTitle] : note.Title,
            On = note.Learnt.Length > 0 ? UkDates.Typed(note.Today) : null,
            Learnt = note.Learnt.Length > 0 ? note.Learnt : null,
            Points = note.Points,
            Source = note.Source,
            Minutes = note.Minutes > 0 ? note.Minutes.ToString(CultureInfo.InvariantCulture) : null,
            Actions = note.Action.Length > 0 ? [new DraftAction { What = note.Action, Return = UkDates.Typed(note.Return) }] : [],
        };

    public Reflection ToReflection() =>
        new(Text(Learnt), Text(Questions), [.. Actions.Where(action => !action.IsEmpty).Select(action => action.ToAction())]);

    public LearningContext ToLearning() =>
        new(Source, Points, MinutesTyped ?? 0, Participatory, Text(Activity), Text(Impact), Text(Peer), Theme);

    /// <summary>What is wrong with it, in the writer's own terms; nothing when it can be kept.</summary>
    public IReadOnlyList<FieldProblem> Problems() =>
        ToReflection().IsEmpty ? [new FieldProblem(EntryForm.Learnt, "Write a few words first.")] : [.. AllProblems()];

    /// <summary>The parts that are longer than an entry keeps; asked before anything reads or keeps an unfinished page.</summary>
    public IReadOnlyList<FieldProblem> TooLong() =>
        [
            .. TooLong(EntryForm.Title, Title, LongestTitle),
            .. TooLong(EntryForm.Learnt, Learnt),
            .. TooLong(EntryForm.Questions, Questions),
            .. Actions.SelectMany((action, place) => action.TooLong(place + 1, LongestLine)),
            .. TooLong(EntryForm.Minutes, Minutes, LongestLine),
            .. TooLong(EntryForm.On, On, LongestLine),
            .. TooLong(EntryForm.Activity, Activity),
            .. TooLong(EntryForm.Impact, Impact),
            .. TooLong(EntryForm.Peer, Peer),
            .. EntryTags.Problems(Tags),
        ];

    // A browser sends each line break as two characters and counts it as one.
    internal static string Text(string? typed) => (typed ?? "").ReplaceLineEndings("\n").TrimEnd();

    internal static IEnumerable<FieldProblem> TooLong(string field, string? text, int most = Entry.LongestText) =>
        Text(text) is { } kept && kept.Length > most
            ? [new FieldProblem(field, $"Keep this part under {most:N0} characters; it has {kept.Length:N0}. Nothing you wrote is lost.")]
            : [];

    // A bare number is minutes; "1h30" and "1 hour 30 minutes" are read as well.
    private int? MinutesTyped =>
        string.IsNullOrWhiteSpace(Minutes)
            ? null
            : FormValue.Whole(Minutes.Trim()) ?? (Minutes.Any(char.IsLetter) ? PortfolioTime.Read(Minutes, PortfolioField.Minutes) : null);

    private IEnumerable<FieldProblem> AllProblems() =>
        [
            .. TooLong(),
            .. Actions.SelectMany((action, place) => action.Problems(place + 1)),
            .. DraftAction.NoDay(EntryForm.On, On),
            .. BadMinutes(),
        ];

    private IEnumerable<FieldProblem> BadMinutes() =>
        string.IsNullOrWhiteSpace(Minutes) || MinutesTyped is >= 0 and <= LearningContext.MostMinutes
            ? []
            :
            [
                new FieldProblem(
                    EntryForm.Minutes,
                    $"Write the minutes as a number from 0 to {LearningContext.MostMinutes}, such as 30, or as 1 hour 30."
                ),
            ];
}

/// <summary>One action as it is in the form.</summary>
public sealed record DraftAction : PrivateRecord
{
    public string? What { get; init; }

    public string? Tell { get; init; }

    public string? Return { get; init; }

    public bool Done { get; init; }

    public string? Happened { get; init; }

    /// <summary>What the form does not ask, as it is kept.</summary>
    public DateOnly? DoneOn { get; init; }

    public bool LetGo { get; init; }

    public bool Rests { get; init; }

    public bool IsEmpty => string.IsNullOrWhiteSpace(What + Tell + Happened);

    public static DraftAction Of(PlannedAction action) =>
        new()
        {
            What = action.What,
            Tell = action.Tell,
            Return = UkDates.Typed(action.Return),
            Done = action.Done,
            Happened = action.Happened,
            DoneOn = action.DoneOn,
            LetGo = action.LetGo,
            Rests = action.Rests,
        };

    public PlannedAction ToAction() =>
        new(EntryDraft.Text(What), EntryDraft.Text(Tell), UkDates.Read(Return), Done, EntryDraft.Text(Happened))
        {
            DoneOn = DoneOn,
            LetGo = LetGo,
            Rests = Rests,
        };

    /// <summary>What is wrong with it.</summary>
    /// <param name="number">From 1; part of the fields' names.</param>
    public IEnumerable<FieldProblem> Problems(int number) =>
        IsEmpty
            ? []
            :
            [
                .. string.IsNullOrWhiteSpace(What)
                    ? [new FieldProblem(EntryForm.What(number), "Say what you are going to do.")]
                    : Array.Empty<FieldProblem>(),
                .. NoDay(EntryForm.Return(number), Return),
            ];

    /// <summary>The parts of it that are longer than an entry keeps.</summary>
    /// <param name="number">From 1; part of the fields' names.</param>
    internal IEnumerable<FieldProblem> TooLong(int number, int longestLine) =>
        [
            .. EntryDraft.TooLong(EntryForm.What(number), What),
            .. EntryDraft.TooLong(EntryForm.Tell(number), Tell, longestLine),
            .. EntryDraft.TooLong(EntryForm.Return(number), Return, longestLine),
            .. EntryDraft.TooLong(EntryForm.Happened(number), Happened),
        ];

    internal static IEnumerable<FieldProblem> NoDay(string field, string? typed) =>
        string.IsNullOrWhiteSpace(typed) || UkDates.Read(typed) is not null
            ? []
            : [new FieldProblem(field, "Write the day like 22/11/2026.")];
}
