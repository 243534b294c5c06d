namespace SafeguardingTraining.Host.Site.Publishing;

/// <summary>Which package is meant: its kind and its slug, and how both stand in the address of a page.</summary>
public sealed record PackageKey(PackageKind Kind, string Slug)
{
    /// <summary>The slug of a scenario, such as <c>dear-nia</c>; of anything else the kind before it, such as <c>briefing.less</c>.</summary>
    public string Address => AddressOf(Kind.Name, Slug);

    /// <summary>Where its one text stands in the content folder; empty for a scenario.</summary>
    public string Path => Kind.PathOf(Slug);

    /// <summary>How messages name its file.</summary>
    public string File => $"content/{Path}";

    public static string AddressOf(string kind, string slug) => kind == PackageKind.Scenario.Name ? slug : $"{kind}.{slug}";

    /// <summary>Null for what can be the address of no package.</summary>
    public static PackageKey? Of(string address) =>
        address.Split('.') switch
        {
            [var slug] when ContentPackage.IsSlug(slug) => new PackageKey(PackageKind.Scenario, slug),
            [var name, var slug]
                when ContentPackage.IsSlug(slug)
                    && PackageKind.Texts.FirstOrDefault(kind => kind.Name == name) is { } kind
                    && (kind.OnlySlug ?? slug) == slug => new PackageKey(kind, slug),
            _ => null,
        };
}
