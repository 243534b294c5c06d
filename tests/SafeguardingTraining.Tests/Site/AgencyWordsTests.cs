using System.Text.RegularExpressions;
using SafeguardingTraining.Host.Features.Workshops.Domain;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Site;

/// <summary>Names of agencies and roles as the site's sentences take them.</summary>
public sealed partial class AgencyWordsTests
{
    public static TheoryData<string> Slugs =>
        [.. Directory.GetDirectories(Checkout.At("scenarios")).Select(Path.GetFileName).OfType<string>().Order()];

    [Theory]
    [InlineData("school", "the school", "in a school", "The school asks")]
    [InlineData("police", "the police", "in the police", "The police ask")]
    [InlineData("gp", "the GP practice", "in a GP practice", "The GP practice asks")]
    [InlineData("health-visiting", "health visiting", "in health visiting", "Health visiting asks")]
    [InlineData("social-care", "children’s social care", "in children’s social care", "Children’s social care asks")]
    [InlineData("nursery", "the nursery", "in a nursery", "The nursery asks")]
    [InlineData("facilitator", "the facilitator", null, "The facilitator asks")]
    public void An_agency_has_its_article_and_a_small_letter_in_a_sentence(string code, string within, string? work, string asks)
    {
        Assert.Equal(within, Agencies.InASentence(code));
        Assert.Equal(work, Agency.Of(code)?.AsAWorkplace());
        Assert.Equal(asks, Agencies.Does(code, "asks", "ask"));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_agency_and_role_of_a_story_reads_right_where_a_sentence_takes_it(string slug)
    {
        var folder = Checkout.At("scenarios", slug);
        var written = File.ReadAllText(Path.Combine(folder, "scenario.md")) + File.ReadAllText(Path.Combine(folder, "pieces.yaml"));
        var codes = AgencyLine().Matches(written).Select(line => line.Groups[1].Value).Distinct().ToList();
        Assert.NotEmpty(codes);

        Assert.All(codes, code =>
        {
            var agency = Agency.Of(code);
            Assert.NotNull(agency);
            Assert.Matches("^(the )?(GP |[a-z])", agency.InASentence());
            Assert.Matches("^in ((a|an|the) )?(GP |[a-z])", agency.AsAWorkplace());
            Assert.DoesNotMatch(PageGrammar.WrongArticle(), $"It works {agency.AsAWorkplace()} and was given to {agency.InASentence()}.");
        });
        // "You are the social worker": a role has no article of its own, and a capital only where it always has one.
        var roles = RoleName().Matches(written).Select(name => name.Groups[1].Value.Trim()).ToList();
        Assert.True(roles.Count > 1, slug);
        Assert.All(roles, role => Assert.Matches("^(?!(a|an|the) )([a-z]|GP|Year )", role));
    }

    [Theory]
    [InlineData(0, "0 pieces", "no pieces")]
    [InlineData(1, "1 piece", "one piece")]
    [InlineData(2, "2 pieces", "two pieces")]
    [InlineData(1200, "1,200 pieces", "1200 pieces")]
    public void A_thing_is_counted_in_its_own_number(int count, string inFigures, string inWords)
    {
        Assert.Equal(inFigures, count.Counted("piece"));
        Assert.Equal(inWords, count.CountedInWords("piece"));
    }

    [Theory]
    [InlineData("1 minutes left", true)]
    [InlineData("One pieces of it", true)]
    [InlineData("None pieces", true)]
    [InlineData("21 minutes, 0.1 minutes and one piece", false)]
    public void A_number_that_does_not_agree_is_found(string text, bool isWrong) =>
        Assert.Equal(isWrong, PageGrammar.WrongNumber().IsMatch(text));

    [Theory]
    [InlineData("a early help worker", true)]
    [InlineData("an school", true)]
    [InlineData("a one-page plan, an hour, a university and an NHS trust", false)]
    public void An_article_that_does_not_fit_is_found(string text, bool isWrong) =>
        Assert.Equal(isWrong, PageGrammar.WrongArticle().IsMatch(text));

    [GeneratedRegex(@"^\s+agency: ([a-z-]+)", RegexOptions.Multiline, 1_000)]
    private static partial Regex AgencyLine();

    [GeneratedRegex(@"^\s+name: (.+)\n\s+agency:", RegexOptions.Multiline, 1_000)]
    private static partial Regex RoleName();
}

/// <summary>What goes wrong when a number or a name is put into a sentence.</summary>
internal static partial class PageGrammar
{
    /// <summary>"1 minutes", "One pieces", "none pieces".</summary>
    [GeneratedRegex(
        @"(?<![\d.,:/–-])\b(1|[Oo]ne|[Nn]one) (minutes|days|weeks|months|years|hours|people|pieces|places|votes|seats|answers|entries|agencies|scenes|questions|points|decisions|times|words|strands|moments)\b",
        RegexOptions.None,
        1_000
    )]
    internal static partial Regex WrongNumber();

    /// <summary>"a early help worker", "an school".</summary>
    [GeneratedRegex(
        @"\ba (?!one\b|one-|once\b|eu|i\.e|e\.g|a\b|and\b|or\b|is\b|in\b|at\b|as\b)[aeio][a-z]+|\b[Aa]n (?!hour|honest|heir|honou?r)[b-df-hj-np-tv-z][a-z]+",
        RegexOptions.None,
        1_000
    )]
    internal static partial Regex WrongArticle();
}
