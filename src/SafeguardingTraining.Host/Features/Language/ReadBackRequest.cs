using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// What a form sends that asks for its words to be read back, to put a wording in, or to keep one. It works by plain posts:
/// the page comes back with the words as they now stand, and nothing is sent for good by it.
/// </summary>
public sealed record ReadBackRequest(string? Use, string? Keep, IReadOnlyList<string> Kept)
{
    /// <summary>The button that asks for all words of a form to be read back.</summary>
    public const string ReadButton = "read";

    /// <summary>The buttons that put a wording in; see <see cref="ReadBackModel.Using"/>.</summary>
    public const string UseButton = "use";

    /// <summary>The buttons that say "keep it, I mean it", with the wording.</summary>
    public const string KeepButton = "keep";

    /// <summary>Hidden fields with the wordings kept so far.</summary>
    public const string KeptField = "kept";

    /// <summary>Where the words read back stand on a page.</summary>
    public const string Anchor = "read-back";

    /// <summary>The most characters of one field that are read back, and so the most that any field with words may have.</summary>
    public const int LongestText = 20_000;

    /// <summary>The most characters of all fields of a form together.</summary>
    public const int MostAtOnce = 60_000;

    /// <summary>The wordings kept so far, with the one that was kept just now.</summary>
    public IReadOnlyList<string> AllKept => [.. Kept.Append(Keep).OfType<string>().Select(LanguageReview.Keeping).Distinct()];

    private const int MostKept = 100;
    private const int LongestKept = 200;
    private const int LongestButton = 400;

    public static ReadBackRequest Of(IFormCollection form) =>
        new(Sent(form[UseButton], LongestButton), Sent(form[KeepButton], LongestKept), KeptIn(form));

    /// <summary>The wordings that a form says its writer means to keep.</summary>
    public static IReadOnlyList<string> KeptIn(IFormCollection form) =>
        [.. form[KeptField].OfType<string>().Where(kept => kept.Length <= LongestKept).Take(MostKept)];

    /// <summary>
    /// Reads one field back, with the wording put in that a button of this field asked for. A text that is too long comes back as it is,
    /// with a sentence that says so.
    /// </summary>
    /// <param name="cast">The people of a story the text is about, or null when it is about the writer's own work.</param>
    /// <param name="most">The most characters that are read; see <see cref="MostAtOnce"/>.</param>
    /// <param name="stop">Nobody waits for the reading any more.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public ReadBackModel Read(
        string field,
        string heading,
        string written,
        Lexicon lexicon,
        CharacterNames? cast = null,
        int most = LongestText,
        CancellationToken stop = default
    )
    {
        var kept = AllKept;
        var typed = written.ReplaceLineEndings("\n");
        if (typed.Length > most)
        {
            return ReadBackModel.TooLong(field, heading, typed, kept);
        }
        var text = PutIn(field, typed, lexicon, kept, cast?.Children, stop);
        return new ReadBackModel(
            field,
            heading,
            LanguageReview.Of(text, lexicon, kept.ToHashSet(), cast?.Children, stop),
            CharacterNames.Without(cast, text, IdentifyingFacts.Of(text, stop)),
            kept
        );
    }

    private static string? Sent(string? value, int longest) => value?.Length > longest ? null : value;

    private string PutIn(
        string field,
        string text,
        Lexicon lexicon,
        IReadOnlyList<string> kept,
        IReadOnlyList<string>? children,
        CancellationToken stop
    )
    {
        if (Use?.Split(':') is not [var named, var row, var place, var offer] || named != field)
        {
            return text;
        }
        var mark = LanguageReview
            .Of(text, lexicon, kept.ToHashSet(), children, stop)
            .Marks.Where(mark => mark.Row.Id == row)
            .ElementAtOrDefault(FormValue.Whole(place) ?? -1);
        return mark?.Offers.ElementAtOrDefault(FormValue.Whole(offer) ?? -1)?.PutIn(text) ?? text;
    }
}
