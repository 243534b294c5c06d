using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>Where the value of a setting comes from.</summary>
public static class SettingSource
{
    public const string Usual = "default";
    internal const string Environment = "environment";
    internal const string CommandLine = "command line";

    /// <summary>In a few words, such as "environment" or the name of a file; "default" where nobody set it.</summary>
    public static string Of(IConfiguration settings, string key) =>
        (settings as IConfigurationRoot)
            ?.Providers.Reverse()
            .FirstOrDefault(one => one.TryGet(key, out var value) && !string.IsNullOrWhiteSpace(value))
            is { } provider
            ? NameOf(provider, key)
            : Usual;

    internal static string NameOf(IConfigurationProvider provider, string key) =>
        provider switch
        {
            JsonConfigurationProvider { Source: { } file } => file.FileProvider?.GetFileInfo(file.Path ?? "").PhysicalPath
                ?? file.Path
                ?? "",
            EnvironmentVariablesConfigurationProvider => Environment,
            CommandLineConfigurationProvider => CommandLine,
            SecretFileProvider files => files.FileOf(key),
            _ => Usual,
        };
}
