using System.Globalization;
using SafeguardingTraining.Host.Features.Language;

namespace SafeguardingTraining.Tests.Language;

/// <summary>Measured on made-up sentences: numbers from ranges kept for fiction and testing, places and people that do not exist.</summary>
public sealed class IdentifyingFactsTests(ITestOutputHelper output)
{
    // Measured 25 November 2026; a change that finds less, or warns more often for nothing, has to say so here.
    private static readonly Dictionary<FactKind, (double Recall, double Precision)> Floors = new()
    {
        [FactKind.NhsNumber] = (0.95, 0.95),
        [FactKind.Postcode] = (0.95, 0.95),
        [FactKind.Phone] = (0.95, 0.95),
        [FactKind.Email] = (0.95, 0.95),
        [FactKind.DateOfBirth] = (0.90, 0.95),
        [FactKind.CaseNumber] = (0.90, 0.95),
        [FactKind.FullName] = (0.85, 0.90),
        [FactKind.Combination] = (0.90, 0.95),
    };

    [Fact]
    public void The_labelled_set_is_large_enough_to_measure_by()
    {
        var sentences = Labelled();

        Assert.True(sentences.Count >= 300);
        Assert.All(Floors.Keys, kind => Assert.True(sentences.Sum(one => one.Facts.Count(fact => fact.Kind == kind)) >= 20));
        Assert.True(sentences.Count(one => one.Facts.Count == 0) >= 100);
    }

    [Fact]
    public void Every_kind_is_found_as_often_and_as_rightly_as_before()
    {
        var findings = Labelled().Select(one => (Wanted: one.Facts, Found: FoundIn(one.Sentence))).ToList();
        foreach (var (kind, floor) in Floors)
        {
            var wanted = findings.Sum(one => one.Wanted.Count(fact => fact.Kind == kind));
            var found = findings.Sum(one => one.Found.Count(fact => fact.Kind == kind));
            var right = findings.Sum(one => one.Found.Count(fact => fact.Kind == kind && one.Wanted.Contains(fact)));
            output.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{kind}: recall {(double)right / wanted:0.000} of {wanted}, precision {(double)right / found:0.000} of {found}"
                )
            );

            Assert.InRange((double)right / wanted, floor.Recall, 1);
            Assert.InRange((double)right / found, floor.Precision, 1);
        }
    }

    [Theory]
    [InlineData("999 000 0124", false)]
    [InlineData("943 476 5919", true)]
    [InlineData("943 476 5918", false)]
    public void An_NHS_number_is_one_whose_check_digit_is_right(string written, bool isOne) =>
        Assert.Equal(
            isOne,
            IdentifyingFacts
                .Of($"The number was {written}.", stop: TestContext.Current.CancellationToken)
                .Any(fact => fact.Kind == FactKind.NhsNumber)
        );

    [Fact]
    public void A_combination_hides_nothing_that_stands_in_it()
    {
        var kinds = FoundIn("Hannah Whitlock, a girl of six from Brackenholt, came on 3 March.").Select(fact => fact.Kind);

        Assert.Equal([FactKind.FullName, FactKind.Combination], kinds.Order());
    }

    [Fact]
    public void Every_warning_is_a_sentence_and_none_forbids()
    {
        foreach (var kind in Enum.GetValues<FactKind>())
        {
            var says = new IdentifyingFact(kind, 0, 1).Says;

            Assert.EndsWith(".", says, StringComparison.Ordinal);
            Assert.DoesNotContain("must", says, StringComparison.OrdinalIgnoreCase);
        }
        Assert.Contains("cannot notice", IdentifyingFacts.CannotNotice, StringComparison.Ordinal);
    }

    private static List<(FactKind Kind, string Text)> FoundIn(string sentence) =>
        [.. IdentifyingFacts.Of(sentence).Select(fact => (fact.Kind, sentence.Substring(fact.Start, fact.Length)))];

    private static List<(string Sentence, List<(FactKind Kind, string Text)> Facts)> Labelled() =>
        [
            .. File.ReadLines(Checkout.At("tests", "SafeguardingTraining.Tests", "Language", "identifying-sentences.tsv"))
                .Skip(1)
                .Select(line => line.Split('\t'))
                .Select(cells => (cells[0], cells[1].Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(LabelOf).ToList())),
        ];

    private static (FactKind Kind, string Text) LabelOf(string label)
    {
        var parts = label.Split('=', 2);
        return (Enum.Parse<FactKind>(parts[0]), parts[1]);
    }
}
