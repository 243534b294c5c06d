using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

public sealed class LexiconFileTests
{
    private const string Heading = "term\talternative\twhy\tsource\tkind\tbefore\tafter\tfinds\tunless\treplacements";
    private const string Row =
        "lovely family\t[what they do]\tstops looking\tPractice convention, no single source\tvague\tLovely family.\tThey read to him.\t\t\t";

    // Where a row may come from: the five documents, what the content brief lists as read, or said to be practice and no more.
    private static readonly string[] Sources =
    [
        "Salford",
        "Support and Safeguarding in Salford",
        "Leeds Safeguarding Children Board",
        "Kirklees",
        "Hampshire, Isle of Wight",
        "NSPCC",
        "TACT",
        "Surrey Youth Voice",
        "Sandwell children's list",
        "Bromley direct work toolkit",
        "Sussex child protection procedures",
        "Child sexual exploitation wording list",
        "\"Language Matters\" guide",
        "Cardiff complex safeguarding",
        "Youth Justice Legal Centre",
        "The Children's Society",
        "Farrer Q&A",
        "NSW practice note",
        "Turnellplus",
        "Greater Manchester procedures",
        "Transparency Project",
        "DfE, Information sharing advice (2024)",
        "Practice convention, no single source",
    ];

    [Fact]
    public void The_lexicon_of_this_site_has_nothing_to_mend() =>
        Assert.Equal([], Words.Lexicon.Problems.Select(problem => problem.ToString()));

    [Fact]
    public void It_has_at_least_two_hundred_rows_of_every_kind()
    {
        Assert.True(Words.Lexicon.Rows.Count >= 200);
        Assert.Equal(Enum.GetValues<WordKind>(), Words.Lexicon.Rows.Select(row => row.Kind).Distinct().Order());
    }

    [Fact]
    public void Every_row_says_where_it_comes_from_and_no_source_is_invented() =>
        Assert.All(Words.Lexicon.Rows, row => Assert.Contains(Sources, source => row.Source.StartsWith(source, StringComparison.Ordinal)));

    [Fact]
    public void No_row_asks_for_softer_words_where_harm_is_named() =>
        Assert.All(Words.Lexicon.Rows.Where(row => row.Kind != WordKind.Minimising).SelectMany(row => row.Finds), phrase =>
            Assert.False(PhraseIsHarmAlone(phrase), phrase)
        );

    [Fact]
    public void Check_names_a_slip_by_file_and_line()
    {
        var slips = LexiconFile
            .Of([Heading, Row, Row.Replace("vague", "wooly", StringComparison.Ordinal), "lovely family"])
            .Problems.Select(problem => problem.ToString());

        Assert.Equal(
            [
                "content/lexicon.tsv:3: There is no kind wooly; there are blaming, jargon, label, minimising, vague, adult-centred.",
                "content/lexicon.tsv:4: A row has 10 columns between tabs, the first seven of them filled.",
            ],
            slips.Select(slip => slip.Replace("error: ", "", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void Check_asks_that_a_row_finds_its_before_and_leaves_its_after()
    {
        var turned = Row.Replace("Lovely family.\tThey read to him.", "They read to him.\tLovely family.", StringComparison.Ordinal);

        var slips = LexiconFile.Of([Heading, turned]).Problems.Select(problem => problem.Message);

        Assert.Equal(
            [
                "The sentence before is not found by its own row: \"They read to him.\"",
                "The sentence after still says \"Lovely family\", which line 2 marks.",
            ],
            slips
        );
    }

    [Fact]
    public void Check_finds_a_phrase_that_two_rows_look_for()
    {
        var second = Row.Replace("lovely family\t[", "lovely people\t[", StringComparison.Ordinal)
            .Replace("him.\t\t\t", "him.\tlovely family\t\t", StringComparison.Ordinal);

        Assert.Contains(LexiconFile.Of([Heading, Row, second]).Problems, problem =>
            problem.Message == "\"lovely family\" is looked for in line 2 already."
        );
    }

    [Fact]
    public void Check_asks_that_a_replacement_can_be_read_is_for_a_form_that_is_found_and_is_fair_itself()
    {
        string Slip(string replacements) =>
            Assert.Single(LexiconFile.Of([Heading, $"{Row}{replacements}"]).Problems.Select(problem => problem.Message));

        Assert.StartsWith("A replacement is written", Slip("lovely family"), StringComparison.Ordinal);
        Assert.StartsWith("A replacement is written", Slip("lovely family = family (on Mondays)"), StringComparison.Ordinal);
        Assert.StartsWith("A replacement is for \"good family\"", Slip("good family = family"), StringComparison.Ordinal);
        Assert.StartsWith("What is put in is marked itself", Slip("lovely family = a lovely family"), StringComparison.Ordinal);
        Assert.StartsWith("A gap stands in square brackets", Slip("lovely family = [name"), StringComparison.Ordinal);
        Assert.Empty(LexiconFile.Of([Heading, $"{Row}lovely family = family (noun; not before support)"]).Problems);
    }

    private static bool PhraseIsHarmAlone(string phrase) =>
        phrase.Split(' ').All(word => Words.Noticed(word).Contains(NoticeKind.HarmIsPlain));
}
