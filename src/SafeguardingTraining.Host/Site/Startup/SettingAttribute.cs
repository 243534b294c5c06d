namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>What a setting is and what holds without it. The help page, <c>--help</c> and <c>config check</c> say it in these words.</summary>
/// <param name="meaning">As Markdown; values stand between backticks.</param>
[AttributeUsage(AttributeTargets.Property)]
public sealed class SettingAttribute(string meaning) : Attribute
{
    public string Meaning { get; } = meaning;

    /// <summary>Its value is never shown.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What follows the name where it is a group of values, such as <c>VALUE</c>.</summary>
    public string? Each { get; init; }
}
