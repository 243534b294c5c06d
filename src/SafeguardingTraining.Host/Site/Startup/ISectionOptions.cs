namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>Settings of one section, beside the feature that owns them. What they need not be told, they say by their defaults.</summary>
public interface ISectionOptions
{
    /// <summary>The section's name, such as <c>Smtp</c>.</summary>
    static abstract string Section { get; }

    /// <summary>What is wrong with them, each in a sentence that names the setting and what to write, and repeats no secret.</summary>
    IEnumerable<string> Problems();
}
