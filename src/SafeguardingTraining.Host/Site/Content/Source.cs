namespace SafeguardingTraining.Host.Site.Content;

/// <summary>A published document that something here comes from, and where in it.</summary>
public sealed record Source(string Document, string Publisher, string? Section, string? Year)
{
    /// <summary>The whole source in one line, as a reader would cite it.</summary>
    public string Line => string.Join(", ", new[] { Publisher, Document, Section, Year }.OfType<string>());

    /// <summary>The document alone, for a list in which several things come from different places of it.</summary>
    public string Work => string.Join(", ", new[] { Publisher, Document, Year }.OfType<string>());
}
