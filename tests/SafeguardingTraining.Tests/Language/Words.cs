using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

/// <summary>The site's own lexicon, read once for all tests of words.</summary>
internal static class Words
{
    public static Lexicon Lexicon { get; } = Lexicon.Read(Checkout.At("content"));

    /// <summary>What is marked in a text, word for word.</summary>
    public static IReadOnlyList<string> Marked(string text) =>
        [.. LanguageReview.Of(text, Lexicon).Marks.Select(mark => text.Substring(mark.Start, mark.Length))];

    public static IReadOnlyList<NoticeKind> Noticed(string text) =>
        [.. LanguageReview.Of(text, Lexicon).Notices.Select(notice => notice.Kind).Distinct()];
}
