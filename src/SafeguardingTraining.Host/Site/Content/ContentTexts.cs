using System.Collections.Concurrent;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Site.Content;

/// <summary>
/// The texts of the content folder, by their path in it with forward slashes: what was published here or is being written stands over what
/// is shipped. What was read of them once is remembered, so that whoever asks again is answered at once.
/// </summary>
/// <param name="folder">The content folder; one that does not exist holds nothing.</param>
/// <param name="over">Texts that stand over those of the folder.</param>
public sealed class ContentTexts(string folder, IReadOnlyDictionary<string, string> over)
{
    private readonly ConcurrentDictionary<Type, Lazy<object>> known = new();

    public string Folder => folder;

    /// <summary>The slugs of the scenarios that a text may lead to; null where nobody knows them.</summary>
    public IReadOnlySet<string>? Scenarios { get; init; }

    public static ContentTexts In(string folder) => new(folder, new Dictionary<string, string>());

    /// <summary>The same with another text in one place.</summary>
    public ContentTexts With(string path, string text) =>
        new(folder, new Dictionary<string, string>(over) { [path] = text }) { Scenarios = Scenarios };

    /// <summary>What is made of these texts, made once.</summary>
    public T Once<T>(Func<ContentTexts, T> make)
        where T : class => (T)known.GetOrAdd(typeof(T), _ => new Lazy<object>(() => make(this))).Value;

    public bool Has(string path) => over.ContainsKey(path) || File.Exists(PathOf(path));

    /// <summary>A text; null when there is none.</summary>
    /// <exception cref="IOException">It is there and cannot be read.</exception>
    /// <exception cref="UnauthorizedAccessException">It is there and may not be read.</exception>
    public string? Find(string path) =>
        over.TryGetValue(path, out var text) ? text
        : File.Exists(PathOf(path)) ? File.ReadAllText(PathOf(path))
        : null;

    /// <summary>A text; null when there is none, and when it cannot be read, which is noted.</summary>
    public string? Find(string path, string code, List<Problem> problems)
    {
        try
        {
            return Find(path);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            problems.Add(new Problem($"content/{path}", 1, Severity.Error, code, $"This file cannot be read: {reason.Message}"));
            return null;
        }
    }

    /// <summary>The names of the files right in a folder of the content, in their order.</summary>
    /// <param name="under">The folder; empty for the content itself.</param>
    /// <param name="ending">Such as <c>.md</c>.</param>
    public IReadOnlyList<string> Names(string under, string ending)
    {
        var shipped = Directory.Exists(PathOf(under))
            ? Directory.EnumerateFiles(PathOf(under), $"*{ending}").Select(path => Path.GetFileName(path))
            : [];
        return
        [
            .. shipped
                .Concat(
                    over.Keys.Where(path => Path.GetDirectoryName(path) == under && path.EndsWith(ending, StringComparison.Ordinal))
                        .Select(path => Path.GetFileName(path))
                )
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];
    }

    private string PathOf(string path) => Path.Combine(folder, path);
}
