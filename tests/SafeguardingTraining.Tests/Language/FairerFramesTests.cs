using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

/// <summary>Every form that has a replacement, in many places: whatever is offered there is no fragment.</summary>
public sealed class FairerFramesTests
{
    private static readonly string[] Subjects =
    [
        "I",
        "You",
        "She",
        "They",
        "Mum",
        "Kit",
        "The nurse, who is new,",
        "The boy who",
        "Nobody",
    ];

    // What stands before a verb, by the form of the verb that may follow it.
    private static readonly string[] BeforePast =
    [
        "",
        "has",
        "have",
        "had",
        "has not",
        "was",
        "is",
        "has never",
        "then",
        "came late and",
        "has tried and",
    ];
    private static readonly string[] BeforePlain = ["may", "will", "did not", "does not", "wants to", "might never", "used to", ""];
    private static readonly string[] Being = ["is", "was", "are", "were"];
    private static readonly string[] Determined = ["the", "a", "his", "her", "my", "your", "their", "it", "what", "what's", "victim"];
    private static readonly string[] BeforeIng = ["is", "was", "is not", "kept"];

    private static readonly string[] BareFrames =
    [
        "{0}.",
        "{0} again, and rain.",
        "I asked about {0}, sleep and food.",
        "We rang {0} on Friday.",
        "The list has dates, {0}, names and a map.",
        "We rang ({0}) and wrote.",
        "He went to {0} with his gran.",
        "This is not {0}.",
        "I was told by {0} to wait.",
    ];

    private static readonly string[] FramesOfAny =
    [
        "The {0} rang on Friday.",
        "Her {0} came late.",
        "Kit's {0} met him.",
        "He has no {0}.",
        "The {0} team wrote to us.",
        "It was a mother's {0} that helped.",
        "The half-{0} form was lost.",
        "Some {0} of ours moved.",
        "Will you bring the {0}?",
        "The local {0} knew.",
        "Each of the {0}, old or new, came.",
    ];

    private static readonly string[] FramesOfOne =
    [
        "I saw a {0} in the hall.",
        "She was sent an {0} by post.",
        "Her {0} is late.",
        "She is a {0}.",
        "She was a {0}, and I knew.",
        "Who is the {0}?",
        "A {0} who had rung was told to wait.",
        "We met with the {0}'s aunt.",
        "The {0} has rung.",
        "No {0} was there.",
        "An old {0}, a new bus.",
    ];

    private static readonly string[] FramesOfMany =
    [
        "Two {0} were at the gate.",
        "They are not {0} at all.",
        "Her {0} are late.",
        "The {0}' coats were wet.",
        "{0} have been on my mind.",
        "Most {0}, I think, have rung.",
    ];

    private static readonly string[] VerbFrames =
    [
        "{0} {1} {2} {3}.",
        "{0} {1} {2} {3}, and rang us.",
        "The school, where {0} {1} {2} {3}, wrote.",
    ];

    private static readonly string[] VerbConditions = ["(active", "(past", "(perfect", "(base", "(subject", "(named", "(affirmed"];

    // As they are written in the file: form = words (condition; condition).
    private static readonly IReadOnlyList<string> Replacements =
    [
        .. File.ReadLines(Checkout.At("content", "lexicon.tsv"))
            .Skip(1)
            .SelectMany(line => line.Split('\t')[^1].Split(" | ", StringSplitOptions.RemoveEmptyEntries)),
    ];

    [Fact]
    public void An_offer_leaves_no_fragment()
    {
        var sentences = Replacements.SelectMany(Framed).Distinct().ToList();
        var offered = sentences
            .Select(written => (Written: written, Review: LanguageReview.Of(written, Words.Lexicon)))
            .Where(one => one.Review.HasFairer)
            .Select(one => (one.Written, Now: one.Review.Fairer))
            .ToList();
        var slips = offered
            .SelectMany(one => GrammarSlips.In(one.Written, one.Now).Select(slip => $"{slip}: {one.Written}  =>  {one.Now}"))
            .ToList();

        TestContext.Current.TestOutputHelper?.WriteLine($"{sentences.Count:N0} sentences, {offered.Count:N0} of them with an offer");
        Assert.True(offered.Count > 1_000);
        Assert.True(slips.Count == 0, string.Join('\n', slips));
    }

    [Fact]
    public void Putting_every_offer_in_leaves_no_mark_of_its_own()
    {
        var again = Words
            .Lexicon.Rows.SelectMany(row => row.Replacements)
            .Where(replacement => LanguageReview.Of($"She saw {replacement.Words}.", Words.Lexicon).Marks.Count > 0)
            .Select(replacement => replacement.Words);

        Assert.Equal([], again);
    }

    private static IEnumerable<string> Framed(string replacement)
    {
        var form = replacement.Split(" = ")[0];
        var last = form.Split(' ')[^1];
        string[] rest = last switch
        {
            "that" or "he" or "she" or "they" => ["left early"],
            "to" => ["ring the school", "her nurse", "me that he left"],
            "of" => ["college", "touch"],
            "from" => ["asthma", "a lack of sleep"],
            _ => ["", "the visit", "him a chair", "again", "to ring", "her"],
        };
        string[] before =
            form.StartsWith("just ", StringComparison.Ordinal) || form.StartsWith("only ", StringComparison.Ordinal)
                ? ["said it was", "said it was not"]
            : Being.Contains(form.Split(' ')[0]) ? [""]
            : form.Split(' ')[0].EndsWith("ing", StringComparison.Ordinal) ? BeforeIng
            : form.Split(' ')[0].EndsWith("ed", StringComparison.Ordinal) ? BeforePast
            : form.Split(' ')[0].EndsWith('s') ? [""]
            : BeforePlain;
        var verbs =
            from subject in Subjects
            from help in before
            from frame in VerbFrames
            from what in rest
            select Tidy(string.Format(System.Globalization.CultureInfo.InvariantCulture, frame, subject, help, form, what));
        return IsVerb(replacement) ? verbs : NounFrames(form).Select(frame => Tidy(frame.Replace("{0}", form, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> NounFrames(string form) =>
        Determined.Contains(form.Split(' ')[0]) ? BareFrames
        : form.EndsWith('s') && form.Any(char.IsLower) ? [.. BareFrames, .. FramesOfAny, .. FramesOfMany]
        : [.. BareFrames, .. FramesOfAny, .. FramesOfOne];

    private static bool IsVerb(string replacement) =>
        VerbConditions.Any(condition => replacement.Contains(condition, StringComparison.Ordinal))
        || replacement.StartsWith("refus", StringComparison.Ordinal);

    // One space between words, none before a stop, and a capital at the beginning.
    private static string Tidy(string sentence)
    {
        var tidy = string.Join(' ', sentence.Split(' ', StringSplitOptions.RemoveEmptyEntries))
            .Replace(" .", ".", StringComparison.Ordinal)
            .Replace(" ,", ",", StringComparison.Ordinal);
        return $"{char.ToUpperInvariant(tidy[0])}{tidy[1..]}";
    }
}
