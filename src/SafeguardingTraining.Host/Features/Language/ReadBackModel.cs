using System.Globalization;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>One text read back to its writer: what was noticed in it, and what the writer has said they mean.</summary>
/// <param name="Field">Name of the field the text is in; the buttons of the read-back name it.</param>
/// <param name="Heading">What the field asked for, to tell several texts of one page apart.</param>
/// <param name="Kept">Wordings the writer means to keep.</param>
public sealed record ReadBackModel(
    string Field,
    string Heading,
    LanguageReview Review,
    IReadOnlyList<IdentifyingFact> Facts,
    IReadOnlyList<string> Kept
) : PrivateRecord
{
    /// <summary>The most notes that stand beside a text; a page with thousands helps nobody.</summary>
    public const int MostNotes = 60;

    public string Text => Review.Text;

    /// <summary>Why the text was not read, or null when it was.</summary>
    public string? Unread { get; init; }

    /// <summary>The wordings that have a note, the first of the text.</summary>
    public IReadOnlyList<LexiconMatch> Noted => Review.Marks.Count <= MostNotes ? Review.Marks : [.. Review.Marks.Take(MostNotes)];

    /// <summary>Nothing was marked, noticed or warned of.</summary>
    public bool IsQuiet => Unread is null && Review.Marks.Count == 0 && Review.Notices.Count == 0 && Facts.Count == 0;

    public IEnumerable<TextNotice> Missing => Review.Notices.Where(notice => !notice.IsGood);

    public IEnumerable<TextNotice> Good => Review.Notices.Where(notice => notice.IsGood);

    /// <summary>The text paragraph by paragraph, in runs that are marked or not.</summary>
    public IEnumerable<IReadOnlyList<Run>> Paragraphs
    {
        get
        {
            var paragraph = new List<Run>();
            foreach (var run in Runs())
            {
                var lines = run.Text.Split('\n');
                for (var at = 0; at < lines.Length; at++)
                {
                    if (at > 0 && paragraph.Count > 0)
                    {
                        yield return paragraph;
                        paragraph = [];
                    }
                    if (lines[at].Length > 0)
                    {
                        paragraph.Add(run with { Text = lines[at] });
                    }
                }
            }
            if (paragraph.Count > 0)
            {
                yield return paragraph;
            }
        }
    }

    /// <summary>A text that was not read because it, or the form it is in, is longer than is read at once.</summary>
    public static ReadBackModel TooLong(string field, string heading, string text, IReadOnlyList<string> kept) =>
        new(field, heading, new LanguageReview(text, [], []), [], kept)
        {
            Unread = "This is too long to read back at once. Nothing you wrote is lost: shorten it, or divide it into two, and ask again.",
        };

    /// <summary>What a button sends to put an offer in: the field, the wording's row, which of its places, and which offer.</summary>
    public string Using(int number, int offer)
    {
        var mark = Review.Marks[number - 1];
        return string.Create(CultureInfo.InvariantCulture, $"{Field}:{mark.Row.Id}:{mark.Place}:{offer}");
    }

    private IEnumerable<Run> Runs()
    {
        var at = 0;
        foreach (var (mark, number) in Noted.Select((mark, index) => (mark, index + 1)))
        {
            yield return new Run(Text[at..mark.Start], null);
            yield return new Run(Review.WordsOf(mark), number);
            at = mark.End;
        }
        yield return new Run(Text[at..], null);
    }

    /// <param name="Number">The note it belongs to, from 1; null for words that are not marked.</param>
    public sealed record Run(string Text, int? Number);
}
