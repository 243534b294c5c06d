using System.Globalization;
using SafeguardingTraining.Host.Features.Drills;
using SafeguardingTraining.Host.Features.Language;
using SafeguardingTraining.Host.Features.PracticePoints;

namespace SafeguardingTraining.Tests.Drills;

/// <summary>The drills of this site, as data.</summary>
public sealed class DrillCatalogueTests(ITestOutputHelper output)
{
    private static readonly Lexicon Lexicon = Lexicon.Read(Checkout.At("content"));
    private static readonly DrillCatalogue Catalogue = DrillCatalogue.Read(Checkout.At("content"), Lexicon);
    private static readonly PracticePointCatalogue Points = PracticePointCatalogue.Read(Checkout.At("content"));

    public static TheoryData<string> Slugs => [.. Catalogue.Drills.Select(drill => drill.Slug)];

    [Fact]
    public void Every_file_is_a_drill_that_can_be_worked()
    {
        Assert.Equal([], Catalogue.Problems.Select(problem => problem.ToString()));
        Assert.Equal(Directory.GetFiles(Checkout.At("content", "drills")).Length, Catalogue.Drills.Count);
        Assert.Equal(Enum.GetValues<DrillKind>(), Catalogue.Drills.Select(drill => drill.Kind).Distinct().Order());
    }

    [Fact]
    public void Every_practice_point_that_no_scenario_carries_is_carried_by_a_drill()
    {
        var played = Directory
            .GetFiles(Checkout.At("scenarios"), "*.ink", SearchOption.AllDirectories)
            .SelectMany(File.ReadLines)
            .SelectMany(line => line.Split("# point:").Skip(1))
            .Select(tag => tag.Trim().Split([' ', '#'])[0])
            .ToHashSet();
        var unplayed = Points.Ids.Except(played).Order(StringComparer.Ordinal).ToList();
        output.WriteLine($"{played.Count} points are carried by scenarios, {unplayed.Count} by none: {string.Join(' ', unplayed)}");

        Assert.NotEmpty(unplayed);
        Assert.Equal([], unplayed.Where(point => !Catalogue.Carrying(point).Any()));
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Every_point_a_drill_names_is_there(string slug) =>
        Assert.All(Drill(slug).Carries, point => Assert.NotNull(Points.Find(point)));

    [Theory]
    [MemberData(nameof(Slugs))]
    public void A_go_takes_two_to_five_minutes_and_no_more_than_seven_items(string slug)
    {
        Assert.InRange(Drill(slug).Minutes, 2, 5);
        Assert.InRange(Drill(slug).Round, 3, 7);
    }

    [Theory]
    [MemberData(nameof(Slugs))]
    public void Reading_a_go_fits_its_minutes(string slug)
    {
        var drill = Drill(slug);
        var words = drill
            .Items.Take(drill.Round)
            .Sum(item =>
                Count(item.Says)
                + item.Options.Sum(option => Count(option.Text) + Count(option.Because ?? ""))
                + Count(item.Example ?? "")
                + Count(item.Because)
            );
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{slug}: {words} words in {drill.Minutes} minutes"));

        Assert.True(words <= drill.Minutes * 260, $"{words} words");
    }

    [Fact]
    public void Length_does_not_give_the_fitting_way_away()
    {
        foreach (var item in Catalogue.Drills.Where(drill => drill.Kind == DrillKind.Choose).SelectMany(drill => drill.Items))
        {
            var lengths = item.Options.Select(option => Count(option.Text)).ToList();

            Assert.True(lengths.Max() <= 25, item.Id);
            Assert.True(lengths.Max() <= lengths.Min() * 4 / 3.0 + 1, $"{item.Id}: {string.Join(", ", lengths)}");
        }
    }

    [Fact]
    public void Place_does_not_give_the_fitting_way_away()
    {
        var places = Catalogue
            .Drills.Where(drill => drill.Kind == DrillKind.Choose)
            .SelectMany(drill => drill.Items)
            .CountBy(item => item.Shown.Index().First(shown => shown.Item.Fits).Index)
            .OrderBy(pair => pair.Key)
            .ToList();
        output.WriteLine(string.Join(", ", places.Select(pair => $"place {pair.Key + 1}: {pair.Value}")));

        Assert.Equal([0, 1, 2], places.Select(pair => pair.Key));
        Assert.All(places, pair => Assert.True(pair.Value * 5 >= places.Sum(one => one.Value)));
    }

    [Fact]
    public void One_way_to_put_it_is_fair_itself() =>
        Assert.All(Catalogue.Drills.SelectMany(drill => drill.Items).Select(item => item.Example).OfType<string>(), example =>
            Assert.Equal(
                [],
                LanguageReview
                    .Of(example, Lexicon, stop: TestContext.Current.CancellationToken)
                    .Marks.Select(mark => example.Substring(mark.Start, mark.Length))
                    .Except(MeantInLaw)
            )
        );

    // The policy drill keeps the law's own words, each with its meaning beside it.
    private static readonly string[] MeantInLaw = ["section 47"];

    [Fact]
    public void A_slip_is_named_by_file_and_line()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        Directory.CreateDirectory(Path.Combine(folder, "drills"));
        File.WriteAllText(
            Path.Combine(folder, "drills", "a-slip.yaml"),
            "title: A slip\norder: 1\nkind: sort\nminutes: 9\nsummary: Slips.\nask: Where?\npoints: []\nbins:\n  - id: one\n    text: One\nitems:\n  - id: end\n    says: This.\n    belongs: two\n    because: So.\n"
        );

        var catalogue = DrillCatalogue.Read(folder, Lexicon);
        Directory.Delete(folder, recursive: true);

        Assert.Empty(catalogue.Drills);
        Assert.Equal(
            [
                "content/drills/a-slip.yaml:14: \"two\" is none of the bins.",
                "content/drills/a-slip.yaml:4: A drill takes 2 to 5 minutes.",
                "content/drills/a-slip.yaml:7: A drill names the practice points it exercises.",
                "content/drills/a-slip.yaml:9: A drill that sorts has at least 2 bins.",
                "content/drills/a-slip.yaml:12: An item is called \"end\"; ids are given once, and \"end\" is taken.",
            ],
            catalogue.Problems.Select(problem => problem.ToString())
        );
    }

    private static Drill Drill(string slug) => Catalogue.Find(slug)!;

    private static int Count(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;
}
