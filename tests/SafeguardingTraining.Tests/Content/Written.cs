using System.Text.RegularExpressions;

namespace SafeguardingTraining.Tests.Content;

/// <summary>Every text that somebody wrote for a learner, without the front matter, which cites titles word for word.</summary>
internal static partial class Written
{
    private static readonly string[] Kinds = [".md", ".yaml", ".tsv", ".ink"];

    /// <summary>Files of <c>content/</c> and <c>scenarios/</c>, by their path within the checkout.</summary>
    public static IReadOnlyList<string> Files { get; } =
    [
        .. new[] { "content", "scenarios" }
            .SelectMany(folder => Directory.EnumerateFiles(Checkout.At(folder), "*", SearchOption.AllDirectories))
            .Where(file => Kinds.Contains(Path.GetExtension(file)))
            .Select(file => Path.GetRelativePath(Checkout.Root, file).Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    public static string Whole(string file) => File.ReadAllText(Checkout.At(file)).ReplaceLineEndings("\n");

    /// <summary>What a learner reads: the text after the front matter, or all of it where there is none.</summary>
    public static string Body(string file) =>
        Whole(file) is var text && text.StartsWith("---\n", StringComparison.Ordinal) ? text.Split("\n---\n", 2)[1] : text;

    public static List<string> Words(string text) =>
        [.. Word().Matches(text.Replace('’', '\'').ToLowerInvariant()).Select(match => match.Value)];

    [GeneratedRegex(@"[\p{L}\p{N}']+")]
    private static partial Regex Word();
}
