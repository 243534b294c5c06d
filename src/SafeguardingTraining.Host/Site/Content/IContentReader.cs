namespace SafeguardingTraining.Host.Site.Content;

/// <summary>What learners see of one kind of content; it is told when something of it was changed, published or taken back.</summary>
public interface IContentReader
{
    /// <summary>Shows from now on what stands in these texts; what cannot be read at all leaves what was shown before.</summary>
    void Follow(ContentTexts texts);
}
