using SafeguardingTraining.Host.Features.Authoring.Maps;
using SafeguardingTraining.Ink.Compiling;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Authoring.Maps;

/// <summary>Maps of whole stories: those of the library, The Intercept, and long ones made up.</summary>
internal static class MapSamples
{
    public static IReadOnlyList<string> Slugs { get; } =
    [.. Directory.EnumerateDirectories(Checkout.At("scenarios")).Select(folder => Path.GetFileName(folder)).Order(StringComparer.Ordinal)];

    public static string Story(string slug) => File.ReadAllText(Checkout.At("scenarios", slug, "story.ink"));

    public static string Intercept() =>
        File.ReadAllText(Checkout.At("tests", "SafeguardingTraining.Tests", "Ink", "Conformance", "TheIntercept.ink"));

    public static StoryMap Of(string story) =>
        StoryMapReader.Of(
            StoryOutline.Of("story.ink", story, new HeldFiles(new Dictionary<string, string>())),
            new DateOnly(2026, 10, 7),
            [],
            MapShares.Unknown
        );

    /// <summary>So many scenes over ten days, each with three ways on.</summary>
    public static string Long(int scenes)
    {
        var random = new Random(7);
        var knots = Enumerable
            .Range(0, scenes)
            .Select(at =>
                $"=== s{at}\n# scene: s{at} Scene number {at}\n# day: {1 + (at * 10 / scenes)}\nWords.\n"
                + string.Concat(
                    Enumerable
                        .Range(0, 3)
                        .Select(option => $"* [Option {option} of this scene, in some words]\n    -> {To(random, at, scenes)}\n")
                )
            );
        return $"-> s0\n{string.Concat(knots)}=== end\n# ending: good It ends\n-> END\n";
    }

    private static string To(Random random, int at, int scenes) =>
        at + 1 >= scenes ? "end" : $"s{Math.Min(scenes - 1, at + 1 + random.Next(12))}";
}
