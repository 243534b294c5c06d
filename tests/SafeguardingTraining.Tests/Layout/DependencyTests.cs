using System.Text.RegularExpressions;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Tests.Layout;

public sealed partial class DependencyTests
{
    private static readonly string Host = Checkout.At("src", "SafeguardingTraining.Host");

    [Fact]
    public void The_engine_references_nothing_but_the_framework()
    {
        var references = typeof(SafeguardingTraining.Ink.InkProgram).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name ?? "");

        Assert.All(references, name => Assert.StartsWith("System", name, StringComparison.Ordinal));
    }

    [Fact]
    public void The_dialect_knows_no_web_and_no_storage()
    {
        var references = typeof(Scenario).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name ?? "");

        Assert.DoesNotContain(references, name => name.Contains("AspNetCore", StringComparison.Ordinal) || name.Contains("Data.", StringComparison.Ordinal) || name.Contains("EntityFramework", StringComparison.Ordinal));
    }

    [Fact]
    public void The_site_knows_no_feature()
    {
        var mentions = Sources(Path.Combine(Host, "Site")).Where(file => !file.Contains("Migrations", StringComparison.Ordinal) && File.ReadAllText(file).Contains("Host.Features", StringComparison.Ordinal));

        Assert.Empty(mentions);
    }

    [Fact]
    public void A_feature_uses_no_other_features_pages_or_storage()
    {
        var features = Directory.GetDirectories(Path.Combine(Host, "Features"));
        var trespasses =
            from feature in features
            from other in features
            where other != feature
            from file in Sources(feature)
            from own in PagesAndStorage(other)
            where Regex.IsMatch(File.ReadAllText(file), $@"\b{own}\b")
            select $"{Path.GetRelativePath(Host, file)} uses {own}";

        Assert.Empty(trespasses);
    }

    [Fact]
    public void The_top_level_holds_what_the_owner_asked_for_and_no_more()
    {
        var folders = Directory.GetDirectories(Checkout.Root).Select(Path.GetFileName).Where(name => name is not null && !name.StartsWith('.') && name != "TestResults");

        Assert.Equal(["content", "scenarios", "src", "tests"], folders.Order());
    }

    private static IEnumerable<string> PagesAndStorage(string feature) =>
        Sources(feature).Select(Path.GetFileNameWithoutExtension).OfType<string>().Where(name => PageOrStore().IsMatch(name));

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".razor", StringComparison.Ordinal));

    [GeneratedRegex("(Page|Store|Tables?)$")]
    private static partial Regex PageOrStore();
}
