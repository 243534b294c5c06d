namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>A feature's own setting cannot be used; the site does not open, and says this sentence.</summary>
public sealed class InvalidSettingException(string sentence) : Exception(sentence);
