using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Transfer;

/// <summary>
/// A small whole story that forks and closes, to write over: <c>templates/scenario</c> of the content folder. Its words say what belongs
/// in their place.
/// </summary>
public sealed class StoryTemplate(string content)
{
    private const string Folder = "templates";
    private const string Title = "The title of your story";

    /// <summary>The template under another name; null where the content folder has none.</summary>
    public ContentPackage? For(string slug, string title) =>
        PackageFolder.Read(PackageKind.Scenario, PackageKind.Scenario.Name, Path.Combine(content, Folder)) is { } template
            ? template with
            {
                Slug = slug,
                Files = template.Files.ToDictionary(
                    file => file.Key,
                    file => file.Key == "scenario.md" ? file.Value.Replace(Title, Quoted(title), StringComparison.Ordinal) : file.Value
                ),
            }
            : null;

    // The template has the title within quotation marks, as YAML reads them.
    private static string Quoted(string title) =>
        title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal);
}
