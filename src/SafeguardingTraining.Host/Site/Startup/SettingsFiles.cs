using Microsoft.Extensions.Configuration.EnvironmentVariables;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// The files that settings are read from: <c>appsettings.json</c> beside the program, and <c>settings.json</c> in the data folder, which
/// no upgrade touches. The environment, files of secrets and the command line go before both.
/// </summary>
public static class SettingsFiles
{
    /// <summary>The partnership's own, in its data folder.</summary>
    public const string OwnName = "settings.json";

    /// <exception cref="InvalidSettingException">The file is there and cannot be read.</exception>
    public static IConfigurationManager AddOwnFile(this IConfigurationManager settings)
    {
        var written = settings["Data:Folder"];
        var folder = Path.GetFullPath(string.IsNullOrWhiteSpace(written) ? Installation.DataFolder : written, Installation.Folder);
        var file = Path.Combine(folder, OwnName);
        if (!File.Exists(file))
        {
            return settings;
        }
        var own = new ConfigurationBuilder().AddJsonFile(file).Sources[0];
        var environment = settings
            .Sources.Index()
            .LastOrDefault(one => one.Item is EnvironmentVariablesConfigurationSource { Prefix: null or "" });
        return Read(() =>
        {
            settings.Sources.Insert(environment.Item is null ? settings.Sources.Count : environment.Index, own);
            return settings;
        });
    }

    /// <summary>The settings of a command, which takes none on its own line.</summary>
    /// <exception cref="InvalidSettingException">A file is there and cannot be read.</exception>
    public static IConfiguration ForCommands()
    {
        var settings = new ConfigurationManager();
        settings.SetBasePath(Installation.Folder);
        return
            Read(() =>
                settings
                    .AddJsonFile("appsettings.json", optional: true)
                    .AddJsonFile($"appsettings.{EnvironmentName()}.json", optional: true)
                    .AddEnvironmentVariables()
            )
                is IConfigurationManager read
            ? read.AddOwnFile().AddSecretFiles()
            : settings;
    }

    /// <summary>Does what reads a file, and says in a sentence which one could not be read.</summary>
    /// <exception cref="InvalidSettingException">It could not.</exception>
    internal static T Read<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception reason) when (reason is InvalidDataException or IOException or UnauthorizedAccessException)
        {
            throw new InvalidSettingException(
                $"A file of settings cannot be read: {reason.Message.ReplaceLineEndings(" ")} {reason.InnerException?.Message.ReplaceLineEndings(" ")}".TrimEnd()
            );
        }
    }

    private static string EnvironmentName() =>
        Environment.GetEnvironmentVariable("ASPNETCORE_ENVIRONMENT")
        ?? Environment.GetEnvironmentVariable("DOTNET_ENVIRONMENT")
        ?? Environments.Production;
}
