using System.Data.Common;
using Microsoft.Data.Sqlite;
using Npgsql;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// The folders this copy works with. Settings are checked before anything starts, so that a slip in one of them
/// is one sentence that names it.
/// </summary>
public abstract record Settings
{
    private static readonly string[] Folders = ["Data:Folder", "Scenarios:Folder", "Content:Folder"];

    private Settings() { }

    /// <param name="Data">Database, keys and compiled stories: everything a backup should hold.</param>
    /// <param name="Scenarios">The authors' scenario folders.</param>
    /// <param name="Content">Practice points and <c>local.yaml</c>.</param>
    /// <param name="Local">This partnership's own values.</param>
    public sealed record Valid(string Data, string Scenarios, string Content, LocalValues Local) : Settings
    {
        /// <summary>The texts of the content folder as they are shipped.</summary>
        public ContentTexts Texts { get; } = ContentTexts.In(Content);
    }

    /// <param name="Sentences">One for each setting that cannot be used, each on a line of its own.</param>
    public sealed record Invalid(string Sentences) : Settings;

    /// <summary>Reads the settings. A relative folder is taken from <paramref name="home"/>.</summary>
    public static Settings Of(IConfiguration settings, string home)
    {
        var data = Path.GetFullPath(Word(settings, "Data:Folder") ?? Installation.DataFolder, home);
        string?[] wrong =
        [
            .. SecretFiles.Problems(settings),
            .. Folders.SelectMany(key => Unknown(settings.GetSection(key.Split(':')[0]))),
            WrongFolder(settings, home, "Scenarios:Folder"),
            WrongFolder(settings, home, "Content:Folder"),
            WrongDatabase(settings, data),
        ];
        if (wrong.OfType<string>().ToArray() is { Length: > 0 } sentences)
        {
            return new Invalid(string.Join('\n', sentences));
        }
        var content = FolderOf(settings, home, "Content:Folder");
        return LocalFile.Read(content, out var problem) is { } local
            ? new Valid(data, FolderOf(settings, home, "Scenarios:Folder"), content, local)
            : new Invalid(problem);
    }

    /// <summary>A sentence when the data folder cannot be made or written, else null.</summary>
    public static string? WhyNotWritable(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            using var probe = new FileStream(
                Path.Combine(folder, $".writable-{Guid.NewGuid():N}"),
                FileMode.CreateNew,
                FileAccess.Write,
                FileShare.None,
                1,
                FileOptions.DeleteOnClose
            );
            return null;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return $"The data folder {folder} cannot be written ({reason.Message.TrimEnd('.')}): make it writable, or set Data:Folder to one that is.";
        }
    }

    private static IEnumerable<string> Unknown(IConfigurationSection section) =>
        section
            .GetChildren()
            .Where(child => !Folders.Contains(child.Path, StringComparer.OrdinalIgnoreCase))
            .Where(child => !child.Path.EndsWith($":{SecretFiles.Suffix}", StringComparison.OrdinalIgnoreCase))
            .Select(child => SettingsSection.NoSetting(child, section.Key, ["Folder"]));

    private static string FolderOf(IConfiguration settings, string home, string key) =>
        Word(settings, key) is { } chosen ? Path.GetFullPath(chosen, home) : Installation.Nearest(key.Split(':')[0].ToLowerInvariant());

    private static string? WrongFolder(IConfiguration settings, string home, string key) =>
        Word(settings, key) is { } chosen && Path.GetFullPath(chosen, home) is var path && !Directory.Exists(path)
            ? $"{key} names a folder that does not exist: {path}."
            : null;

    /// <summary>Never repeats the string itself: it may hold a password.</summary>
    private static string? WrongDatabase(IConfiguration settings, string data)
    {
        try
        {
            var choice = DatabaseChoice.From(settings.GetConnectionString("Main"), data);
            DbConnectionStringBuilder parsed = choice.IsPostgres
                ? new NpgsqlConnectionStringBuilder()
                : new SqliteConnectionStringBuilder();
            parsed.ConnectionString = choice.ConnectionString;
            return null;
        }
        catch (Exception reason) when (reason is ArgumentException or FormatException)
        {
            return "ConnectionStrings:Main cannot be read: leave it empty for SQLite, or write it like \"Host=db;Database=safeguarding;Username=app;Password=...\".";
        }
    }

    private static string? Word(IConfiguration settings, string key) => string.IsNullOrWhiteSpace(settings[key]) ? null : settings[key];
}
