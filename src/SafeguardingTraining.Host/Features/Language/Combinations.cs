using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Features.Language;

/// <summary>Finds sentences in which an age, a place and a date stand together.</summary>
internal static partial class Combinations
{
    public static IEnumerable<IdentifyingFact> In(string text, TextInWords words, CancellationToken stop)
    {
        foreach (var sentence in words.Sentences)
        {
            stop.ThrowIfCancellationRequested();
            var said = text.AsSpan(sentence.Start, sentence.End - sentence.Start);
            if (said.ContainsAnyInRange('A', 'Z') && Age().IsMatch(said) && Date().IsMatch(said) && Place().IsMatch(said))
            {
                yield return new IdentifyingFact(FactKind.Combination, sentence.Start, said.TrimEnd().Length);
            }
        }
    }

    [GeneratedRegex(
        @"\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)([ -](year|month|week)s?[ -]old\b|-?yr-?old\b)|"
            + @"\b(aged?( of)?|turned|(he|she|they) (was|is)|is now|was only|was just|is only) (\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b|"
            + @"\b(boy|girl|child|baby|twins?|son|daughter|lad|teenager)( of|,) (about )?(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)\b",
        RegexOptions.IgnoreCase,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Age();

    [GeneratedRegex(
        @"\b\d{1,2}[/.-]\d{1,2}[/.-](\d{4}|\d{2})\b|\b\d{1,2}(st|nd|rd|th)?( of)? (January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\b|"
            + @"\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{1,2}(st|nd|rd|th)?\b|\d{4}\b)|\b(last|on) (Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\b|"
            + @"\bin (January|February|March|April|May|June|July|August|September|October|November|December)\b|\b(Christmas|Boxing|New Year’s|New Year's|Easter) (Eve|Day|Sunday|Monday)\b",
        RegexOptions.None,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Date();

    // A name of a place after a small word that leads to one, or a name that ends as streets and schools do.
    [GeneratedRegex(
        @"\b(in|at|from|near|outside|to|of|around|on) (the )?(?!January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Christmas|Easter|Boxing|New Year|Year \d|GP|NHS|I\b)[A-Z][a-z]{2,}|"
            + @"\b[A-Z][a-z]+ (Street|Road|Lane|Avenue|Close|Drive|Way|Court|Estate|School|Academy|Primary|Nursery|Park|Hospital|Station|Green|Terrace)\b",
        RegexOptions.None,
        IdentifyingFacts.MostMilliseconds
    )]
    private static partial Regex Place();
}
