namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>A setting that the site reads.</summary>
/// <param name="Key">Its name with colons, such as <c>Smtp:Host</c>.</param>
/// <param name="Meaning">What it is and what holds without it, as Markdown.</param>
/// <param name="Usual">What holds without it; empty for nothing.</param>
public sealed record KnownSetting(string Key, string Meaning, string Usual = "")
{
    /// <summary>Its value is never shown.</summary>
    public bool IsSecret { get; init; }

    /// <summary>What follows the name where it is a group of values, such as <c>VALUE</c>.</summary>
    public string? Each { get; init; }

    /// <summary>The name as people write it.</summary>
    public string Written => Each is null ? Key : $"{Key}:{Each}";

    /// <summary>Somebody who writes this key means this setting, or its file.</summary>
    public bool IsMeantBy(string key) =>
        key.Equals(Key, StringComparison.OrdinalIgnoreCase)
        || key.Equals($"{Key}:{SecretFiles.Suffix}", StringComparison.OrdinalIgnoreCase)
        || (Each is not null && key.StartsWith($"{Key}:", StringComparison.OrdinalIgnoreCase));
}
