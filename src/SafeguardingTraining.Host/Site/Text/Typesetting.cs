using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Components;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Text;

/// <summary>Sets authors' plain text as a book would: curled quotes, written records in italic, dates in words.</summary>
public static partial class Typesetting
{
    /// <summary>Straight quotes become typographic ones; text that already has them stays as it is.</summary>
    public static string Set(this string text) => Typography.Of(text);

    /// <summary>A line of the story as HTML: quotes set, <c>*a written record*</c> as emphasis, everything else as text.</summary>
    public static MarkupString Story(this string text) => new(Record().Replace(WebUtility.HtmlEncode(text.Set()), "<em>$1</em>"));

    /// <summary>"23 November".</summary>
    public static string DayAndMonth(this DateOnly date) => date.ToString("d MMMM", CultureInfo.InvariantCulture);

    /// <summary>"23 November", or "8 December 2025" when that is not the year the story is told in.</summary>
    public static string DayAndMonth(this DateOnly date, DateOnly story) => date.Year == story.Year ? date.DayAndMonth() : date.InFull();

    /// <summary>"23 Nov", or "8 Dec 2025" when that is not the year the story is told in.</summary>
    public static string Brief(this DateOnly date, DateOnly story) =>
        date.ToString(date.Year == story.Year ? "d MMM" : "d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"Monday 23 November".</summary>
    public static string Weekday(this DateOnly date) => date.ToString("dddd d MMMM", CultureInfo.InvariantCulture);

    /// <summary>"23 November 2026".</summary>
    public static string InFull(this DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>"23 Nov", for drawings.</summary>
    public static string Brief(this DateOnly date) => date.ToString("d MMM", CultureInfo.InvariantCulture);

    /// <summary>"one", "two", up to "twelve"; larger numbers in figures.</summary>
    public static string InWords(this int number) =>
        number switch
        {
            0 => "none",
            1 => "one",
            2 => "two",
            3 => "three",
            4 => "four",
            5 => "five",
            6 => "six",
            7 => "seven",
            8 => "eight",
            9 => "nine",
            10 => "ten",
            11 => "eleven",
            12 => "twelve",
            _ => number.ToString(CultureInfo.InvariantCulture),
        };

    /// <summary>"1 minute", "12 minutes", "0 minutes".</summary>
    /// <param name="many">Where it is more than an "s" at the end.</param>
    public static string Counted(this int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? $"{one}s")}");

    /// <summary>"one piece", "twelve pieces", "no pieces".</summary>
    /// <param name="many">Where it is more than an "s" at the end.</param>
    public static string CountedInWords(this int number, string one, string? many = null) =>
        $"{(number == 0 ? "no" : number.InWords())} {(number == 1 ? one : many ?? $"{one}s")}";

    /// <summary>"a", "a and b", "a, b and c"; "a, old; b; or c" where one of them has a comma of its own.</summary>
    public static string Listed(this IReadOnlyList<string> items, string last = "and") =>
        items.Count switch
        {
            0 => "",
            1 => items[0],
            > 2 when items.Any(item => item.Contains(", ", StringComparison.Ordinal) && item is not ['“', ..]) =>
                $"{string.Join("; ", items.Take(items.Count - 1))}; {last} {items[^1]}",
            _ => $"{string.Join(", ", items.Take(items.Count - 1))} {last} {items[^1]}",
        };

    /// <summary>The text with a full stop at its end, unless it ends in a mark of its own or says nothing.</summary>
    public static string AsSentence(this string text) => text is "" or [.., '.' or '!' or '?' or ':' or '”'] ? text : $"{text}.";

    public static string Capitalised(this string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    [GeneratedRegex(@"\*([^*]+)\*", RegexOptions.None, 1_000)]
    private static partial Regex Record();
}
