using SafeguardingTraining.Host.Site.Forms;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// What a form sends that asks for its words to be read back, to put a wording in, or to keep one. It works by plain posts:
/// the page comes back with the words as they now stand, and nothing is kept by it.
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

    private const int MostKept = 100;

    public static ReadBackRequest Of(IFormCollection form) =>
        new(form[UseButton], form[KeepButton], [.. form[KeptField].OfType<string>().Take(MostKept)]);

    /// <summary>Reads one field back, with the wording put in that a button of this field asked for.</summary>
    /// <param name="cast">The people of a story the text is about, or null when it is about the writer's own work.</param>
    public ReadBackModel Read(string field, string heading, string written, Lexicon lexicon, CharacterNames? cast = null)
    {
        string[] kept = [.. Kept.Append(Keep).OfType<string>().Select(LanguageReview.Keeping).Distinct()];
        var text = PutIn(field, written.ReplaceLineEndings("\n"), lexicon, kept);
        return new ReadBackModel(
            field,
            heading,
            LanguageReview.Of(text, lexicon, kept.ToHashSet(), cast?.Children),
            [.. IdentifyingFacts.Of(text).Where(fact => cast?.Holds(text, fact) is not true)],
            kept
        );
    }

    private string PutIn(string field, string text, Lexicon lexicon, IReadOnlyList<string> kept)
    {
        if (Use?.Split(':') is not [var named, var row, var place, var wording] || named != field)
        {
            return text;
        }
        var mark = LanguageReview
            .Of(text, lexicon, kept.ToHashSet())
            .Marks.Where(mark => mark.Row.Id == row)
            .ElementAtOrDefault(FormValue.Whole(place) ?? -1);
        return mark?.Row.Wordings.ElementAtOrDefault(FormValue.Whole(wording) ?? -1) is { } chosen ? mark.PutIn(text, chosen) : text;
    }
}
