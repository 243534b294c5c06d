using System.Text.RegularExpressions;

namespace SafeguardingTraining.Tests.Language;

/// <summary>Slips that putting words into a sentence can make, by the look of the sentence alone.</summary>
internal static class GrammarSlips
{
    private static readonly (string Slip, Regex Pattern)[] Known =
    [
        ("a word twice", Pattern(@"\b(?!had\b|that\b)(\w+) \1\b")),
        ("two articles", Pattern(@"\b(a|an|the) (a|an|the)\b")),
        ("a before a vowel", Pattern(@"\ba \[?[aeio]")),
        ("an before a consonant", Pattern(@"\ban \[?[bcdfgjklmnpqrstvwxyz]")),
        (
            "an article before a name",
            Pattern(@"\b(a|an|the|my|your|his|her|its|our|their|this|that's|'s) \[(name|their names|who|the name of)")
        ),
        (
            "have before a finite verb",
            Pattern(@"\b(has|have|had|having)( not|n't)? (went|did|does|goes|thinks|says|tells|stops|dies|lives|uses|has|was)\b")
        ),
        (
            "be before a finite verb",
            Pattern(
                @"\b(am|is|are|was|were|be|been|being)( not|n't)? "
                    + @"(went|did|does|goes|think|thinks|said|say|says|tell|tells|stop|stops|stopped|die|dies|died|lives|use|uses|has|have)\b"
            )
        ),
        (
            "a helping verb before a finite one",
            Pattern(
                @"\b(may|might|will|would|can|could|must|should|shall|do|does|did|to)( not|n't)? "
                    + @"(went|gone|did|does|goes|thinks|thought|said|says|told|tells|stops|stopped|dies|died|lives|lived|uses|used|has|had|"
                    + @"attempted)\b"
            )
        ),
        ("not twice", Pattern(@"\b(not|n't|never) (do not|does not|did not|not|n't)\b")),
        ("have and", Pattern(@"\b(has|have|had|is|are|was|were|be|been) and\b")),
        ("a lost object", Pattern(@"\b(said|says|say|saying) no to( to| him| them| me| you| us|[.,;?!]|$)")),
        ("told nobody", Pattern(@"\b(told|tells|tell) (that|about|on|in|at|to)\b")),
        ("said somebody", Pattern(@"\b(said|says|say) (me|him|them|us)\b")),
        ("one of many", Pattern(@"\b(people|children|conferences|officers|orders|meetings) (is|was|has)\b")),
        ("many of one", Pattern(@"\[name\] (are|were|have)\b|\bperson (are|were|have)\b")),
        ("many of one who", Pattern(@"\bpeople who uses\b|\bperson who use\b")),
        ("did not be", Pattern(@"\b(do|does|did) not (be|is|was)\b")),
        ("for for", Pattern(@"\bfor the future for\b")),
        ("a gap within a gap", Pattern(@"\[[^\]]*\[")),
        ("space before a stop", Pattern(@" [.,;?!]")),
        ("two spaces", Pattern(@"  ")),
    ];

    /// <summary>The slips that are in the sentence now and were not when it was written.</summary>
    public static IEnumerable<string> In(string written, string now) =>
        Known
            .Where(one => one.Pattern.Count(now) > one.Pattern.Count(written))
            .Select(one => one.Slip)
            .Concat(now.Length > 0 && char.IsUpper(written[0]) && char.IsLower(now[0]) ? ["a small letter at the beginning"] : [])
            .Concat(written[^1] != now[^1] ? ["another end"] : []);

    private static Regex Pattern(string pattern) => new(pattern, RegexOptions.IgnoreCase, TimeSpan.FromSeconds(1));
}
