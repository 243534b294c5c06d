using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Site.Stories;

/// <summary>An author's story as text: the main file and every file it INCLUDEs from its own folder.</summary>
/// <param name="Folder">How messages name the folder, such as <c>scenarios/every-call</c>; empty for a file on its own.</param>
/// <param name="Main">Name of the main file within the folder.</param>
/// <param name="Files">Text by name within the folder, with forward slashes.</param>
public sealed partial record StorySource(string Folder, string Main, IReadOnlyDictionary<string, string> Files)
{
    public string PathOf(string file) => Folder.Length == 0 ? file : $"{Folder}/{file}";

    /// <summary>
    /// Reads a story from the disk. An INCLUDE that leads outside the folder, or nowhere, is left out:
    /// the compiler then reports it with its line.
    /// </summary>
    /// <param name="folder">How messages name the folder of the story.</param>
    /// <param name="path">Where the main file is.</param>
    public static StorySource Read(string folder, string path)
    {
        var root = Path.GetDirectoryName(Path.GetFullPath(path)) ?? "/";
        return Following(folder, Path.GetFileName(path), name =>
            name == Path.GetFileName(path) || IsWithin(root, name) ? File.ReadAllText(Path.Combine(root, name)) : null
        );
    }

    /// <summary>A story among files that lie in no folder, with those that it INCLUDEs.</summary>
    public static StorySource Of(string folder, string main, IReadOnlyDictionary<string, string> files) =>
        Following(folder, main, name => files.GetValueOrDefault(name));

    private static StorySource Following(string folder, string main, Func<string, string?> read)
    {
        var files = new Dictionary<string, string> { [main] = read(main) ?? "" };
        var waiting = new Queue<string>([files[main]]);
        while (waiting.TryDequeue(out var text))
        {
            foreach (var name in IncludesOf(text).Where(name => !files.ContainsKey(name)))
            {
                if (read(name) is { } found)
                {
                    files[name] = found;
                    waiting.Enqueue(found);
                }
            }
        }
        return new StorySource(folder, main, files);
    }

    private static IEnumerable<string> IncludesOf(string text) =>
        Include().Matches(text).Select(found => CurrentFolder().Replace(found.Groups["name"].Value.Replace('\\', '/'), "")).Distinct();

    private static bool IsWithin(string root, string name)
    {
        var file = new FileInfo(Path.GetFullPath(Path.Combine(root, name)));
        var inside = Path.TrimEndingDirectorySeparator(root) + Path.DirectorySeparatorChar;
        return file.FullName.StartsWith(inside, StringComparison.Ordinal)
            && !name.Split('/').Contains("..")
            && file is { Exists: true, LinkTarget: null };
    }

    [GeneratedRegex(@"^[ \t]*INCLUDE[ \t]+(?<name>[^\r\n]+?)[ \t]*\r?$", RegexOptions.Multiline)]
    private static partial Regex Include();

    [GeneratedRegex(@"^(\./)+")]
    private static partial Regex CurrentFolder();
}
