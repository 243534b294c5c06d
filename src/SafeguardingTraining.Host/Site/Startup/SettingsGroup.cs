using System.Globalization;
using System.Reflection;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>The settings of one section of the configuration, or of the program's beginning.</summary>
/// <param name="Problems">What is wrong with what is written of them, each in a sentence.</param>
public sealed record SettingsGroup(IReadOnlyList<KnownSetting> Settings, Func<IConfiguration, IEnumerable<string>> Problems)
{
    /// <summary>What the program reads before there are options: where things are, and what ASP.NET itself reads.</summary>
    public static SettingsGroup Beginning { get; } =
        new(
            [
                new("Urls", $"the address to listen on: `{SiteStartup.DefaultUrl}`", SiteStartup.DefaultUrl),
                new(
                    "Data:Folder",
                    "database, diaries and keys; diaries cannot be read without their keys, so back it up whole. In a released copy a folder outside the program, see [below](#the-data-folder); in a checkout `data` beside the host"
                ),
                new(
                    "ConnectionStrings:Main",
                    "empty: SQLite in the data folder. `Host=...;Database=...;Username=...;Password=...` is PostgreSQL"
                )
                {
                    IsSecret = true,
                },
                new("Content:Folder", "the texts as they are shipped: `content` beside the program, or at the top of the checkout"),
                new("Scenarios:Folder", "the scenarios as they are shipped: `scenarios`, likewise"),
                new("AllowedHosts", "`*`: the names that the site answers to, with semicolons between them", "*"),
                new("Logging:LogLevel:Default", "`Information`: how much the log says; `Warning` says less, `Debug` more", "Information"),
                new(
                    "Logging:Console:FormatterName",
                    "`simple`: the log as lines to read. `json`: one JSON object a line, with its time in UTC; `systemd`: a line with its priority, for the journal",
                    "simple"
                ),
            ],
            LogFormat.Problems
        );

    /// <summary>The settings of a section, by its options.</summary>
    public static SettingsGroup Of<T>()
        where T : class, ISectionOptions, new()
    {
        var usual = new T();
        return new(
            [
                .. from property in typeof(T).GetProperties()
                where property.CanWrite
                let said = property.GetCustomAttribute<SettingAttribute>()
                select new KnownSetting($"{T.Section}:{property.Name}", said?.Meaning ?? "", UsualOf(property.GetValue(usual)))
                {
                    IsSecret = said?.IsSecret == true,
                    Each = said?.Each,
                },
            ],
            settings => [.. SettingsSection.Slips<T>(settings), .. settings.Read<T>().Problems()]
        );
    }

    private static string UsualOf(object? value) =>
        value switch
        {
            null or System.Collections.IDictionary => "",
            bool flag => flag ? "true" : "false",
            _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
        };
}
