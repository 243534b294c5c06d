using System.Reflection;
using System.Text.RegularExpressions;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Layout;

public sealed partial class DependencyTests
{
    [Fact]
    public void The_engine_references_nothing_but_the_framework()
    {
        var references = typeof(SafeguardingTraining.Ink.InkProgram)
            .Assembly.GetReferencedAssemblies()
            .Select(assembly => assembly.Name ?? "");

        Assert.All(references, name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_dialect_knows_no_web_and_no_storage()
    {
        var references = typeof(Scenario).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name ?? "");

        Assert.DoesNotContain(references, name =>
            name.Contains("AspNetCore", StringComparison.Ordinal)
            || name.Contains("Data.", StringComparison.Ordinal)
            || name.Contains("EntityFramework", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void The_site_knows_no_feature() =>
        Assert.DoesNotContain(FeatureArrows.All, use =>
            use.From.StartsWith("SafeguardingTraining.Host.Site.", StringComparison.Ordinal) && use.ToFeature is not null
        );

    [Fact]
    public void A_feature_uses_no_other_features_pages_or_storage() =>
        Assert.DoesNotContain(FeatureArrows.Between, use => PageOrStorage().IsMatch(use.Used));

    [Fact]
    public void Features_use_each_other_in_one_direction_only() => Assert.Empty(FeatureArrows.Circles(FeatureArrows.Between));

    [Fact]
    public void A_circle_would_be_seen()
    {
        FeatureArrows.Use[] uses =
        [
            new(In("Home", "HomePage"), In("Diary", "IDiary")),
            new(In("Diary", "Entry"), In("Language", "Lexicon")),
            new(In("Language", "Word"), In("Diary", "IDiary")),
        ];

        Assert.Equal(["Diary -> Language", "Language -> Diary"], FeatureArrows.Circles(uses).Select(circle => circle.Split(':')[0]));
        Assert.Empty(FeatureArrows.Circles(uses[..2]));
    }

    [Fact]
    public void A_link_to_another_features_page_is_no_dependency()
    {
        Assert.Contains(new FeatureArrows.Use(In("PracticePoints.PracticePointPage"), In("Playing.PlayingAddresses")), FeatureArrows.All);
        Assert.DoesNotContain(FeatureArrows.Between, use => use.Used == "PlayingAddresses");
    }

    /// <summary>What the rules above can see: each pair uses the other's type in a place of another kind.</summary>
    [Theory]
    [InlineData("Debriefing.AskedSection", "Pictures.LadderPicture")]
    [InlineData("Home.HomeEndpoints", "Playing.IPlaythroughs")]
    [InlineData("Drills.DrillCatalogue", "Language.Lexicon")]
    [InlineData("Diary.Sharing.SharingEndpoints", "Accounts.AccountHolder")]
    public void Uses_in_signatures_bodies_and_markup_are_seen(string from, string to) =>
        Assert.Contains(new FeatureArrows.Use(In(from), In(to)), FeatureArrows.All);

    [Fact]
    public void A_type_name_means_one_thing()
    {
        var host = typeof(Host.Program).Assembly;
        var ours = host.GetReferencedAssemblies()
            .Where(name => name.Name?.StartsWith("SafeguardingTraining.", StringComparison.Ordinal) == true)
            .Select(Assembly.Load)
            .Append(host);
        var types = ours.SelectMany(assembly => assembly.GetTypes())
            .Where(type => !type.IsNested && !type.Name.Contains('<', StringComparison.Ordinal));

        // What several components take from one _Imports.razor, and the tables as a version of the product had them, are no types that
        // anybody names.
        var named = types.Where(type =>
            type.Name != "_Imports" && type.Namespace?.Contains(".Migrations", StringComparison.Ordinal) != true
        );

        // A generic type and the static class that makes one are one name with one meaning.
        var meanings = named.Select(type => type.FullName?.Split('`')[0] ?? "").Distinct();

        Assert.Empty(
            meanings
                .GroupBy(name => name[(name.LastIndexOf('.') + 1)..])
                .Where(same => same.Count() > 1)
                .Select(same => string.Join(", ", same))
        );
    }

    [Fact]
    public void The_top_level_holds_what_the_owner_asked_for_and_no_more()
    {
        var folders = Directory
            .GetDirectories(Checkout.Root)
            .Select(Path.GetFileName)
            .Where(name => name is not null && !name.StartsWith('.') && name != "TestResults");

        Assert.Equal(["content", "scenarios", "src", "tests"], folders.Order());
    }

    private static string In(params string[] name) => $"SafeguardingTraining.Host.Features.{string.Join('.', name)}";

    [GeneratedRegex("(Page|Store|Tables?|Row)$")]
    private static partial Regex PageOrStorage();
}
