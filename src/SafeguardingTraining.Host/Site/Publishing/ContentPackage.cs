using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;

namespace SafeguardingTraining.Host.Site.Publishing;

/// <summary>What a partnership edits, checks and publishes as one thing: a few text files under one name.</summary>
/// <param name="Files">Text by path within the package, with forward slashes and a line feed at the end of a line.</param>
public sealed partial record ContentPackage(PackageKind Kind, string Slug, IReadOnlyDictionary<string, string> Files)
{
    public const int LongestSlug = 80;
    public const int LongestName = 80;
    public const int MostFiles = 24;

    /// <summary>Of one file, in characters; more than twice the longest story of the library.</summary>
    public const int LongestFile = 500_000;

    /// <summary>Of one file. Two long files are compared line by line while an author waits.</summary>
    public const int MostLines = 12_000;

    /// <summary>Of all files together, in characters.</summary>
    public const int Longest = 2_000_000;

    /// <summary>Names this exact text: SHA-256 in lower-case hex, 64 characters.</summary>
    public string Fingerprint
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var part in Ordered.SelectMany(file => new[] { file.Key, file.Value }))
            {
                hash.AppendData(Encoding.UTF8.GetBytes(part));
                hash.AppendData([0]);
            }
            return Convert.ToHexStringLower(hash.GetHashAndReset());
        }
    }

    /// <summary>The files in the order in which an author reads them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Ordered =>
        Files.OrderBy(file => Kind.PlaceOf(file.Key)).ThenBy(file => file.Key, StringComparer.Ordinal);

    public static bool IsSlug(string slug) => slug.Length <= LongestSlug && SlugShape().IsMatch(slug);

    /// <summary>A text as it is kept, however its lines ended where it was typed.</summary>
    public static string Kept(string text) => text.TrimStart('\uFEFF').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>The same with a text in place of one of its files, or beside them.</summary>
    public ContentPackage With(string name, string text) => this with { Files = new Dictionary<string, string>(Files) { [name] = text } };

    /// <summary>Why a file cannot be part of such a package, in a sentence for its author; null when it can.</summary>
    public static string? WhyNot(PackageKind kind, string name, string text) =>
        !kind.Accepts(name) ? $"A {kind.Name} has no file of that name. It may hold {kind.Files}."
        : text.Length > LongestFile ? Said($"{name} has {text.Length:N0} characters; keep it under {LongestFile:N0}.")
        : text.AsSpan().Count('\n') >= MostLines ? Said($"{name} has more than {MostLines:N0} lines; part it into several files.")
        : null;

    /// <summary>Why these files cannot be a package, in a sentence for their author; null when they can.</summary>
    public string? WhyNot() =>
        !IsSlug(Slug) ? $"Name it in lower-case words joined by hyphens, of at most {LongestSlug} characters."
        : Files.Count == 0 ? "There is no file in it."
        : Files.Count > MostFiles ? $"It has {Files.Count} files; keep to {MostFiles}."
        : Files.Values.Sum(text => (long)text.Length) > Longest ? Said($"All files together have more than {Longest:N0} characters.")
        : Files.Select(file => WhyNot(Kind, file.Key, file.Value)).OfType<string>().FirstOrDefault();

    private static string Said(FormattableString sentence) => sentence.ToString(CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[a-z0-9]+(?:-[a-z0-9]+)*\z", RegexOptions.None, 1_000)]
    private static partial Regex SlugShape();
}
