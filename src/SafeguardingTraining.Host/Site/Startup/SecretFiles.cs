namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// Settings whose values lie in files, as passwords should: <c>Smtp__Password__FILE</c> names one, and a file in <c>/run/secrets</c> or
/// among systemd's credentials is called like its setting, <c>Smtp__Password</c>. The command line alone goes before them.
/// </summary>
public static class SecretFiles
{
    /// <summary>The end of a setting's name that makes its value the name of a file.</summary>
    public const string Suffix = "FILE";

    private const long Largest = 64 * 1024;
    private const string Mounted = "/run/secrets";
    private const string Credentials = "CREDENTIALS_DIRECTORY";

    /// <summary>Reads them now; what changes in a file is read by the next start.</summary>
    public static IConfigurationManager AddSecretFiles(this IConfigurationManager settings) =>
        settings.AddSecretFiles(Mounted, settings[Credentials] ?? "");

    /// <param name="folders">Folders whose files are called like settings; one that does not exist holds none.</param>
    public static IConfigurationManager AddSecretFiles(this IConfigurationManager settings, params string[] folders)
    {
        var found = new SecretFileSource();
        foreach (var file in folders.Where(Directory.Exists).SelectMany(Directory.EnumerateFiles))
        {
            // Others' secrets may lie beside ours: only a name with a section is one of ours.
            if (
                Path.GetFileName(file).Replace("__", ":", StringComparison.Ordinal) is var key
                && key.Contains(':', StringComparison.Ordinal)
            )
            {
                found.Take(key, file);
            }
        }
        foreach (var (key, file) in settings.AsEnumerable().Where(IsFile))
        {
            var named = key[..^(Suffix.Length + 1)];
            if (settings[named] is { Length: > 0 })
            {
                found.Problems.Add($"{named} is set twice, by a value and by a file: take {key} or the value out.");
            }
            else
            {
                found.Take(named, file?.Trim() ?? "");
            }
        }
        var commandLine = settings
            .Sources.Index()
            .LastOrDefault(one => one.Item is Microsoft.Extensions.Configuration.CommandLine.CommandLineConfigurationSource);
        settings.Sources.Insert(commandLine.Item is null ? settings.Sources.Count : commandLine.Index, found);
        return settings;
    }

    /// <summary>A sentence for each file that could not be read.</summary>
    public static IEnumerable<string> Problems(IConfiguration settings) =>
        (settings as IConfigurationRoot)?.Providers.OfType<SecretFileProvider>().SelectMany(provider => provider.Problems) ?? [];

    private static bool IsFile(KeyValuePair<string, string?> setting) =>
        setting.Key.EndsWith($":{Suffix}", StringComparison.OrdinalIgnoreCase) && !string.IsNullOrWhiteSpace(setting.Value);

    private sealed class SecretFileSource : IConfigurationSource
    {
        private readonly Dictionary<string, (string Value, string File)> values = new(StringComparer.OrdinalIgnoreCase);

        public List<string> Problems { get; } = [];

        public IConfigurationProvider Build(IConfigurationBuilder builder) => new SecretFileProvider(values, Problems);

        // A line's end that an editor leaves behind is no part of a password.
        public void Take(string key, string file)
        {
            try
            {
                if (new FileInfo(file).Length > Largest)
                {
                    Problems.Add($"{key} is to be read from {file}, which is too large for a setting.");
                    return;
                }
                values[key] = (File.ReadAllText(file).TrimEnd('\r', '\n'), file);
            }
            catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException)
            {
                Problems.Add($"{key} is to be read from {file}, which cannot be read: name a file that this program may read.");
            }
        }
    }
}

/// <summary>What was read from files, and which.</summary>
internal sealed class SecretFileProvider : ConfigurationProvider
{
    private readonly IReadOnlyDictionary<string, (string Value, string File)> values;

    public SecretFileProvider(IReadOnlyDictionary<string, (string Value, string File)> values, IReadOnlyList<string> problems)
    {
        (this.values, Problems) = (values, problems);
        Data = values.ToDictionary(one => one.Key, one => (string?)one.Value.Value, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<string> Problems { get; }

    public string FileOf(string key) => values[key].File;
}
