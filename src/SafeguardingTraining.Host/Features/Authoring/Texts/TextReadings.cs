using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;
using SafeguardingTraining.Scenarios;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>
/// Reads the draft of a text in its place among everything that learners see, by the same rules as the command line and the start of the
/// site.
/// </summary>
public sealed class TextReadings(ContentLibrary library)
{
    private const int Most = 24;

    private readonly Dictionary<(string Key, ContentTexts Among), DraftReading> known = [];
    private readonly Lock turn = new();

    /// <summary>The draft of a text and what is to mend in it, by the name of its file in the draft; and what it would break elsewhere.</summary>
    public DraftReading Of(ContentPackage package)
    {
        var key = ($"{package.Kind.Name} {package.Slug} {package.Fingerprint}", library.Texts);
        lock (turn)
        {
            if (known.TryGetValue(key, out var ready))
            {
                return ready;
            }
            if (known.Count >= Most)
            {
                known.Clear();
            }
            return known[key] = Read(package);
        }
    }

    /// <summary>All that learners would see with this draft in its place.</summary>
    public ContentTexts With(ContentPackage package) => library.Texts.With(package.Kind.PathOf(package.Slug), TextOf(package));

    private DraftReading Read(ContentPackage package)
    {
        var key = new PackageKey(package.Kind, package.Slug);
        var title = KindWords.Of(package.Kind).TitleOf(package.Slug, TextOf(package));
        var found = library.Check(With(package));
        List<Problem> problems =
        [
            .. found
                .Where(problem => problem.File == key.File)
                .Select(problem => problem with { File = $"{package.Kind.Name}/{package.Slug}/{package.Kind.Required[0]}" }),
            .. found.Where(problem => problem.File != key.File).Except(library.Problems),
        ];
        return new DraftReading(
            new CatalogueEntry.Unavailable(package.Slug, title, problems),
            new ScenarioReview(package.Slug, title, problems, null, null, null, null, [])
        );
    }

    private static string TextOf(ContentPackage package) => package.Files.GetValueOrDefault(package.Kind.Required[0], "");
}
