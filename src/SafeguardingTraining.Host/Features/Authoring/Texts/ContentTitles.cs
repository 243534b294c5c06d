using SafeguardingTraining.Host.Site.Publishing;
using SafeguardingTraining.Host.Site.Stories;

namespace SafeguardingTraining.Host.Features.Authoring.Texts;

/// <summary>What a package is called, as learners see it now.</summary>
internal sealed class ContentTitles(ScenarioCatalogue catalogue, ContentLibrary library)
{
    public string Of(PackageKey key) =>
        key.Kind.IsText
            ? KindWords.Of(key.Kind).TitleOf(key.Slug, library.Texts.Find(key.Path, key.Kind.Name, []) ?? "")
            : catalogue.All.SingleOrDefault(listed => listed.Slug == key.Slug) switch
            {
                CatalogueEntry.Available available => available.Scenario.Title,
                CatalogueEntry.Unavailable { Title: { } title } => title,
                _ => key.Slug,
            };
}
