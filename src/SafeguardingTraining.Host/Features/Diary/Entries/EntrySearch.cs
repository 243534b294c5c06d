using System.Globalization;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Forms;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Entries;

/// <summary>What a person is looking for in their diary. Nothing asked for finds everything.</summary>
/// <param name="Words">Each of these has to stand somewhere in an entry, as <see cref="SearchWords"/> finds them.</param>
/// <param name="Tag">One of the writer's own tags.</param>
public sealed record EntrySearch(
    string Words = "",
    EntrySource? Source = null,
    string? Point = null,
    DateOnly? From = null,
    DateOnly? To = null,
    bool OpenActions = false,
    string? Tag = null
) : PrivateRecord
{
    public const string WordsField = "words";
    public const string SourceField = "source";
    public const string PointField = "point";
    public const string FromField = "from";
    public const string ToField = "to";
    public const string OpenField = "open";
    public const string TagField = "tag";

    /// <summary>Where the search is kept while it is typed, so that each letter more does not become a search of its own.</summary>
    public const string IdField = "search";

    /// <summary>The name of the open actions among the quick ways of looking; the others are named after their source.</summary>
    public const string OpenActionsShown = "open-actions";

    private const int LongestWords = SearchWords.LongestTyped;
    private const string MonthForm = "yyyy-MM";
    private const int FirstYear = 1900;
    private const int LastYear = 2199;
    private const int EndlessPoint = 12;

    public bool IsEverything => this == new EntrySearch();

    /// <summary>A quick way of looking, as it is in an address; anything unknown looks at everything.</summary>
    public static EntrySearch Shown(string? show) =>
        show switch
        {
            OpenActionsShown => new EntrySearch(OpenActions: true),
            _ => new EntrySearch(Source: FormValue.OneOf<EntrySource>(show)),
        };

    /// <summary>A month such as "2026-11", or a year; null when it is neither.</summary>
    public static EntrySearch? In(string? time) =>
        DateOnly.TryParseExact(time, MonthForm, CultureInfo.InvariantCulture, DateTimeStyles.None, out var month)
        && month.Year is >= FirstYear and <= LastYear
            ? new EntrySearch(From: month, To: month.AddMonths(1).AddDays(-1))
        : time is { Length: 4 } && FormValue.Whole(time) is { } year and >= FirstYear and <= LastYear
            ? new EntrySearch(From: new DateOnly(year, 1, 1), To: new DateOnly(year, 12, 31))
        : null;

    /// <summary>A month as <see cref="In"/> reads it.</summary>
    public static string Time(DateOnly month) => month.ToString(MonthForm, CultureInfo.InvariantCulture);

    /// <summary>What came with the form. It is posted, so that no word of it is in an address.</summary>
    public static EntrySearch Of(IFormCollection form) =>
        new(
            $"{form[WordsField]}" is { Length: > LongestWords } much ? much[..LongestWords] : $"{form[WordsField]}".Trim(),
            FormValue.OneOf<EntrySource>(form[SourceField]),
            $"{form[PointField]}" is { Length: > 0 and < EndlessPoint } point ? point : null,
            UkDates.Read(form[FromField]),
            UkDates.Read(form[ToField]),
            form.ContainsKey(OpenField),
            EntryTags.One(form[TagField]) is { Length: > 0 and <= EntryTags.Longest } tag ? tag : null
        );

    /// <summary>The entries it finds, the newest first.</summary>
    /// <inheritdoc cref="Results"/>
    public IEnumerable<Entry> In(OpenDiary diary, CancellationToken stop = default) => Results(diary, stop).Entries;

    /// <summary>
    /// The entries it finds, the newest first, and the words it found them by. Where no entry has all the words as typed, a word that stands
    /// nowhere is taken for the nearest that does.
    /// </summary>
    /// <param name="stop">Nobody waits for them any more.</param>
    /// <exception cref="OperationCanceledException">The search was stopped.</exception>
    public SearchResults Results(OpenDiary diary, CancellationToken stop = default)
    {
        var typed = SearchWords.Of(Words);
        IReadOnlyList<Entry> among = IsWide ? diary.Entries : [.. diary.Entries.Where(IsAmong)];
        if (typed.IsEmpty)
        {
            return new SearchResults(among, typed);
        }
        IReadOnlyList<Entry> found = [.. among.Where(entry => Has(entry, typed, stop))];
        if (found.Count > 0)
        {
            return new SearchResults(found, typed);
        }
        var forgiving = typed.Forgiving([.. among.Select(entry => entry.AllWords)], stop);
        return forgiving.Readings.Count == 0
            ? new SearchResults([], typed)
            : new SearchResults([.. among.Where(entry => Has(entry, forgiving, stop))], forgiving);
    }

    public bool Finds(Entry entry) => IsAmong(entry) && SearchWords.Of(Words).Finds(entry.AllWords);

    private bool IsWide => this with { Words = "" } == new EntrySearch();

    private bool IsAmong(Entry entry) =>
        (Source is null || entry.Learning.Source == Source)
        && (Point is null || entry.Learning.Points.Contains(Point))
        && (From is null || entry.On >= From)
        && (To is null || entry.On <= To)
        && (Tag is null || entry.Tags.Any(tag => EntryTags.IsSame(tag, Tag)))
        && (!OpenActions || entry.Reflection.OpenActions.Any());

    private static bool Has(Entry entry, SearchWords words, CancellationToken stop)
    {
        stop.ThrowIfCancellationRequested();
        return words.Finds(entry.AllWords);
    }
}

/// <summary>What was found.</summary>
/// <param name="Words">As they were found; a word that stood nowhere may have been taken for another.</param>
public sealed record SearchResults(IReadOnlyList<Entry> Entries, SearchWords Words) : PrivateRecord;
