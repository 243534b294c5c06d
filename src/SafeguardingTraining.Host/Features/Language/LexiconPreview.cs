using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Pages;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>A lexicon that is being written: a sentence to type, read back with it.</summary>
internal sealed class LexiconPreview(LiveContent<Lexicon> shown) : IContentPreview
{
    private const int Longest = 2_000;
    private const int MostRows = 5;

    public string Kind => "lexicon";

    public IReadOnlyList<ContentPreviewPart> Parts(ContentTexts texts, string slug) => [new("", "")];

    public IResult? Show(HttpContext http, ContentTexts texts, string slug, string part)
    {
        var lexicon = Lexicon.Read(texts);
        var words = part.Trim().Length > 0 ? part : Changed(lexicon);
        var typed = words.Length <= Longest ? words : words[..Longest];
        return Page.Of<LexiconTrialPage>(
            http,
            new LexiconTrialModel(
                typed,
                typed.Trim().Length == 0 ? [] : [new ReadBackModel(PageTrial.Field, "", LanguageReview.Of(typed, lexicon), [], [])]
            )
        );
    }

    // Where nothing was typed, the sentences of the rows that are new or changed.
    private string Changed(Lexicon lexicon) =>
        string.Join(' ', lexicon.Rows.Where(row => !shown.Now.Rows.Any(row.IsWrittenLike)).Take(MostRows).Select(row => row.Before));
}

/// <summary>A sentence read back with a lexicon that is being written.</summary>
public sealed record LexiconTrialModel(string Typed, IReadOnlyList<ReadBackModel> Back);
