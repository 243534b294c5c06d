using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>What a person is looking for in their diary. Nothing asked for finds everything.</summary>
/// <param name="Words">Each of these has to stand somewhere in an entry, in any case.</param>
public sealed record EntrySearch(
    string Words = "",
    EntrySource? Source = null,
    string? Point = null,
    DateOnly? From = null,
    DateOnly? To = null,
    bool OpenActions = false
) : PrivateRecord
{
    public const string WordsField = "words";
    public const string SourceField = "source";
    public const string PointField = "point";
    public const string FromField = "from";
    public const string ToField = "to";
    public const string OpenField = "open";

    /// <summary>The name of the open actions among the quick ways of looking; the others are named after their source.</summary>
    public const string OpenActionsShown = "open-actions";

    private const int LongestWords = 200;

    private const int MostWords = 20;

    private readonly string[] words =
    [
        .. Words.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Distinct(StringComparer.OrdinalIgnoreCase).Take(MostWords),
    ];

    public bool IsEverything => this == new EntrySearch();

    /// <summary>A quick way of looking, as it is in an address; anything unknown looks at everything.</summary>
    public static EntrySearch Shown(string? show) =>
        show switch
        {
            OpenActionsShown => new EntrySearch(OpenActions: true),
            _ => new EntrySearch(Source: FormValue.OneOf<EntrySource>(show)),
        };

    /// <summary>What came with the form. It is posted, so that no word of it is in an address.</summary>
    public static EntrySearch Of(IFormCollection form) =>
        new(
            $"{form[WordsField]}" is { Length: > LongestWords } much ? much[..LongestWords] : $"{form[WordsField]}".Trim(),
            FormValue.OneOf<EntrySource>(form[SourceField]),
            $"{form[PointField]}" is { Length: > 0 } point ? point : null,
            UkDates.Read(form[FromField]),
            UkDates.Read(form[ToField]),
            form.ContainsKey(OpenField)
        );

    /// <summary>The entries it finds, the newest first.</summary>
    /// <param name="stop">Nobody waits for them any more.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public IEnumerable<Entry> In(OpenDiary diary, CancellationToken stop = default) =>
        IsEverything ? diary.Entries : diary.Entries.TakeWhile(_ => IsWanted(stop)).Where(Finds);

    public bool Finds(Entry entry) =>
        (Source is null || entry.Learning.Source == Source)
        && (Point is null || entry.Learning.Points.Contains(Point))
        && (From is null || entry.On >= From)
        && (To is null || entry.On <= To)
        && (!OpenActions || entry.Reflection.OpenActions.Any())
        && Array.TrueForAll(words, word => Parts(entry).Any(part => part.Contains(word, StringComparison.OrdinalIgnoreCase)));

    private static bool IsWanted(CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return true;
    }

    private static IEnumerable<string> Parts(Entry entry) =>
        [
            entry.Title,
            entry.Reflection.Learnt,
            entry.Reflection.Questions,
            .. entry.Reflection.Actions.SelectMany(action => new[] { action.What, action.Tell, action.Happened }),
            entry.Learning.Activity,
            entry.Learning.Impact,
            entry.Learning.Peer,
            entry.After?.Title ?? "",
            .. entry.Learning.Points,
        ];
}
