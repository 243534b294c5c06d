using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Help;

/// <summary>Every page of help, read once at start.</summary>
/// <param name="Index">The contents page. Its links say in which order the others stand.</param>
/// <param name="Texts">The other pages, in the order of the index; one that it forgets comes last.</param>
/// <param name="Problems">Files that could not be read, and pages that the index forgets.</param>
public sealed record HelpCatalogue(HelpText Index, IReadOnlyList<HelpText> Texts, IReadOnlyList<Problem> Problems)
{
    private const string Folder = "help";

    /// <summary>The name under which a folder of a repository shows its contents page.</summary>
    private const string IndexFile = "README.md";

    public HelpText? Find(string slug) => Texts.FirstOrDefault(text => text.Slug == slug);

    /// <summary>The page to read after this one, or null.</summary>
    public HelpText? After(HelpText text) => Texts.SkipWhile(one => one != text).Skip(1).FirstOrDefault();

    /// <summary>Reads <c>help/*.md</c>. A folder that is missing holds no help.</summary>
    public static HelpCatalogue Read(string contentFolder)
    {
        var read = Files(contentFolder).Select(file => (File: Path.GetFileName(file), Text: HelpMarkdown.Read(file))).ToList();
        var texts = read.Select(one => one.Text).OfType<HelpText>().ToList();
        var index = texts.FirstOrDefault(text => text.Slug == Path.GetFileNameWithoutExtension(IndexFile)) ?? HelpText.NoIndex;
        var order = index.Leads.Distinct().ToList();
        return new HelpCatalogue(
            index,
            [.. texts.Where(text => text != index).OrderBy(text => order.IndexOf(text.Slug) is var place and >= 0 ? place : int.MaxValue)],
            [
                .. read.Where(one => one.Text is null).Select(one => Mend(one.File, "Begin with a heading: one # and a title.")),
                .. texts
                    .Where(text => text != index && !order.Contains(text.Slug))
                    .Select(text => Mend(IndexFile, $"Lead to {text.Slug}.md from here.")),
            ]
        );
    }

    /// <summary>The files of help, by name.</summary>
    internal static IReadOnlyList<string> Files(string contentFolder) =>
        Path.Combine(contentFolder, Folder) is var folder && Directory.Exists(folder)
            ? [.. Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal)]
            : [];

    private static Problem Mend(string file, string message) => new($"content/{Folder}/{file}", 1, Severity.Error, Folder, message);
}
