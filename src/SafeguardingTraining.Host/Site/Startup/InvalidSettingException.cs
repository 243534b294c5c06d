namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>Settings cannot be used; the site does not open, and says these sentences, each on a line of its own.</summary>
public sealed class InvalidSettingException(string sentences) : Exception(sentences);
