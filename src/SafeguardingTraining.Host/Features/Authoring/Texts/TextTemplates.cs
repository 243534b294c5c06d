using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>
/// A small whole text of a kind, to write over: <c>templates</c> of the content folder. Its words say what belongs in their place.
/// </summary>
public sealed class TextTemplates(string content)
{
    private const string Title = "\"The title\"";
    private const string Id = "THE-ID";

    /// <summary>The template under another name; null where the content folder has none of that kind.</summary>
    public ContentPackage? For(PackageKind kind, string slug, string title) =>
        PackageFolder.Read(kind, kind.Name, Path.Combine(content, "templates")) is { } template
            ? template with
            {
                Slug = slug,
                Files = template.Files.ToDictionary(
                    file => file.Key,
                    file =>
                        file.Value.Replace(Title, Quoted(title), StringComparison.Ordinal)
                            .Replace(Id, slug.ToUpperInvariant(), StringComparison.Ordinal)
                ),
            }
            : null;

    private static string Quoted(string title) =>
        $"\"{title.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
