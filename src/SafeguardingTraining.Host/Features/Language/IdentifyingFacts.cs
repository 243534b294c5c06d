using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>
/// Looks through a text for facts that could tell a stranger who a family is. It warns and never stops anyone, is worked
/// out again each time and is kept nowhere.
/// </summary>
public static partial class IdentifyingFacts
{
    /// <summary>What no such reading can notice; said wherever its warnings stand.</summary>
    public const string CannotNotice =
        "This looks for patterns only. It cannot notice a nickname, “opposite the chip shop”, a rare illness, a story that was in the news, "
        + "or anything that only a neighbour would recognise. You can.";

    /// <summary>The most characters that are looked through; longer texts are looked through up to here.</summary>
    public const int MostAtOnce = 60_000;

    /// <summary>
    /// No pattern looks further back or ahead than a few words, so each is through a text in a few milliseconds; one that is not gives up.
    /// </summary>
    internal const int MostMilliseconds = 1_000;

    private const int NhsDigits = 10;

    /// <summary>The most characters before the "@" of an address (RFC 5321).</summary>
    private const int LongestMailbox = 64;

    /// <summary>Longer than the longest word of birth and the forty signs that may follow it, so that the word is seen whole.</summary>
    private const int FarthestBirth = 50;

    /// <summary>A shorter number after "case" or "log" is more likely a count.</summary>
    private const int FewestDigits = 4;

    /// <summary>
    /// The facts found in the first <see cref="MostAtOnce"/> characters, in the order of the text. Where two kinds overlap, the first
    /// stands, and of two that begin together the longer.
    /// </summary>
    /// <param name="stop">Nobody waits for the reading any more.</param>
    /// <exception cref="OperationCanceledException">The reading was stopped.</exception>
    public static IReadOnlyList<IdentifyingFact> Of(string written, CancellationToken stop = default)
    {
        var text = written.Length > MostAtOnce ? written[..MostAtOnce] : written;
        var found = new List<IdentifyingFact>();
        try
        {
            found.AddRange(Emails(text));
            // Each of these has a digit in it, and many a text has none.
            if (text.Any(char.IsDigit))
            {
                Add(FactKind.NhsNumber, TenDigits(), match => HasCheckDigit(match.ValueSpan));
                Add(FactKind.CaseNumber, Reference(), match => match.Groups["fact"].Value.Count(char.IsAsciiDigit) >= FewestDigits);
                Add(FactKind.CaseNumber, KnownNumber());
                Add(FactKind.Phone, Phone());
                Add(FactKind.Postcode, Postcode());
                Add(FactKind.DateOfBirth, Day(), match =>
                    BirthBefore().IsMatch(Before(text, match.Index)) || BirthAfter().IsMatch(After(text, match.Index + match.Length))
                );
                Add(FactKind.CaseNumber, NumberOfSomething(), match => match.Groups["fact"].Value.Count(char.IsAsciiDigit) >= FewestDigits);
            }
            var words = new TextInWords(text);
            found.AddRange(NamesAndPlaces(new FactText(text, words), stop));
            found.AddRange(Combinations.In(text, words, found, stop));
        }
        catch (RegexMatchTimeoutException)
        {
            // What was found until then is warned of; where the warning stands it says that no such reading notices everything.
        }
        return Apart(found);

        void Add(FactKind kind, Regex pattern, Func<Match, bool>? isSound = null)
        {
            stop.ThrowIfCancellationRequested();
            for (var match = pattern.Match(text); match.Success; match = match.NextMatch())
            {
                var fact = match.Groups["fact"];
                if (isSound?.Invoke(match) is not false)
                {
                    found.Add(new IdentifyingFact(kind, fact.Index, fact.Length));
                }
            }
        }
    }

    /// <summary>The last digit of an NHS number follows from the nine before it, by modulus 11 (NHS Data Dictionary, NHS NUMBER).</summary>
    internal static bool HasCheckDigit(ReadOnlySpan<char> written)
    {
        var (sum, place, last) = (0, 0, 0);
        foreach (var sign in written)
        {
            if (char.IsAsciiDigit(sign))
            {
                last = sign - '0';
                sum += place < NhsDigits - 1 ? last * (NhsDigits - place) : 0;
                place++;
            }
        }
        var check = (11 - (sum % 11)) % 11;
        return place == NhsDigits && check == last;
    }

    // What everybody has read of is left out first; then what a word after it names, then people, and towns of what is left.
    private static IEnumerable<IdentifyingFact> NamesAndPlaces(FactText text, CancellationToken stop)
    {
        for (var at = 0; at < text.Count; at++)
        {
            var published = FactVocabulary.Published.LengthAt(text, at);
            if (published > 1 || (published == 1 && text[at].Shape is not WordShape.Small && !IsSurname(text, at)))
            {
                text.Leave(at, published);
                at += published - 1;
            }
        }
        foreach (var find in new[] { AnchoredNames.In, NameFinder.In, PlaceFinder.In })
        {
            stop.ThrowIfCancellationRequested();
            foreach (var fact in find(text))
            {
                yield return fact;
            }
        }
    }

    private static bool IsSurname(FactText text, int at) =>
        text.Before(at) is { } before && before.Has(WordTrait.Title | WordTrait.AnyGiven) && before.Shape is not WordShape.Small;

    private static IReadOnlyList<IdentifyingFact> Apart(IEnumerable<IdentifyingFact> facts)
    {
        var (apart, end) = (new List<IdentifyingFact>(), 0);
        foreach (var fact in facts.OrderBy(fact => fact.Start).ThenByDescending(fact => fact.Length))
        {
            // A combination covers its whole sentence and hides nothing in it. Of the others none that stands begins later than this one.
            if (fact.Kind == FactKind.Combination)
            {
                apart.Add(fact);
            }
            else if (fact.Start >= end)
            {
                apart.Add(fact);
                end = fact.End;
            }
        }
        return apart;
    }

    // From each "@" outwards: what stands before one "@" stands before no other, so no sign is looked at twice.
    private static IEnumerable<IdentifyingFact> Emails(string text)
    {
        var end = 0;
        for (var at = text.IndexOf('@', StringComparison.Ordinal); at >= 0; at = text.IndexOf('@', at + 1))
        {
            var start = at;
            while (start > end && at - start < LongestMailbox && IsOfAMailbox(text[start - 1]))
            {
                start--;
            }
            if (start < at && Domain().Match(text, at + 1) is { Success: true } domain)
            {
                end = domain.Index + domain.Length;
                yield return new IdentifyingFact(FactKind.Email, start, end - start);
            }
        }
    }

    private static bool IsOfAMailbox(char sign) => char.IsLetterOrDigit(sign) || sign is '_' or '.' or '+' or '\'' or '-';

    private static ReadOnlySpan<char> Before(string text, int at) =>
        text.AsSpan(Math.Max(0, at - FarthestBirth), Math.Min(at, FarthestBirth));

    private static ReadOnlySpan<char> After(string text, int at) => text.AsSpan(at, Math.Min(text.Length - at, FarthestBirth));

    [GeneratedRegex(@"\G[\w-]{1,63}(\.[\w-]{2,63}){1,4}", RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex Domain();

    [GeneratedRegex(@"(?<![\d/-])(?<fact>\d{3}[ -]?\d{3}[ -]?\d{4})(?![\d/-])", RegexOptions.ExplicitCapture, MostMilliseconds)]
    private static partial Regex TenDigits();

    /// <summary>A number after a word that says what it is: "case number 2041187", "crime ref. 06/41187/24".</summary>
    [GeneratedRegex(
        @"\b(case|crime|incident|log|reference|ref|file|record|pupil|hospital|patient|court|claim|custody|CAD|CRN|URN|UPN|MRN|LCS|EHM|Mosaic|Liquidlogic|system)\b\.?"
            + @"(,?[ ]{0,2}(number|numbers|no|ref|reference|record|id|file|code))?\.?[ ]{0,2}(is|was|:|#)?[ ]{0,2}(?<fact>((?-i:[A-Z]{1,4} )|[A-Z]{0,4}[/-]?)\d[A-Z\d]*([/-][A-Z\d]+)*)\b|"
            + @"\bnumber( for (them|her|him|us|this))?( is| was|:)? (?<fact>\d{6,9})\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex Reference();

    /// <summary>Numbers known by their shape: a family court's, a National Insurance number, a crime report with its year.</summary>
    [GeneratedRegex(
        @"\b(?<fact>[A-Z]{2}\d{2}[CPFZ]\d{5}|[A-CEGHJ-TW-Z]{2} ?\d{2} ?\d{2} ?\d{2} ?[A-D]|\d{2}[A-Z]{0,3}/\d{4,6}/\d{2}|[A-Z]{2,4}[/-](\d{2}[/-]\d{3,7}|\d{4,8}([/-]\d{2,4})?)|[A-Z]{2,3}\d{6,9})\b",
        RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex KnownNumber();

    /// <summary>A number of something that has them: "passport number 533012".</summary>
    [GeneratedRegex(
        @"\b(account|application|tenancy|passport|licence|badge|collar|order|warrant|student|payroll|PNC|SystmOne|EMIS|policy|membership|housing|tribunal|care) "
            + @"(number|no|ref|reference|ID)\.?,?( is| was|:)? (?<fact>[A-Z]{0,4}[/-]?\d[A-Z\d]*([/-][A-Z\d]+)*)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex NumberOfSomething();

    [GeneratedRegex(
        @"(?<![\d/+-])(?<fact>((\+44|0044)[ ]?(\(0\)[ ]?)?|\(?0)(\)?[ -]?\d){9,10})(?![\d/-])",
        RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex Phone();

    [GeneratedRegex(
        @"\b(?<fact>([A-Z]{1,2}\d[A-Z\d]? ?\d[ABD-HJLNP-UW-Z]{2})|([a-z]{1,2}\d[a-z\d]? \d[abd-hjlnp-uw-z]{2}))\b",
        RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex Postcode();

    /// <summary>A day; of birth when <see cref="BirthBefore"/> holds of what stands before it.</summary>
    [GeneratedRegex(
        @"(?<fact>\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})|\d{4}-\d{2}-\d{2}|"
            + @"\d{1,2}(st|nd|rd|th)?( of)? (jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?( \d{4})?|(january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}(st|nd|rd|th)?(,? \d{4})?)",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex Day();

    /// <summary>A word of birth, and after it up to the end nothing that ends a sentence or is a number itself.</summary>
    [GeneratedRegex(
        @"\b(born|birthday|birth|due|d\.?o\.?b\.?|b\.)(?=[ :,(])[^.!?\n\d]{0,40}\z|\b(be|turn|turns|turned|turning) (\d{1,2}|[a-z]{3,9}) on( the)? \z",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex BirthBefore();

    /// <summary>"3 April is her birthday".</summary>
    [GeneratedRegex(
        @"\A,? (is|was|will be) (\w+['’]s|[a-z]{2,6}) (\w+ )?(birthday|date of birth|d\.?o\.?b\.?|due date)\b",
        RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture,
        MostMilliseconds
    )]
    private static partial Regex BirthAfter();
}
