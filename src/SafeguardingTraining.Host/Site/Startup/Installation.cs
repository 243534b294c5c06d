using System.Reflection;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>
/// Where the application lives: the folder of a published copy, or the host's own folder in a checkout. It does not
/// depend on where the command was typed, so settings, styles and data are the same from everywhere.
/// </summary>
public static class Installation
{
    private const string Project = "SafeguardingTraining.Host.csproj";

    /// <summary>A published copy has its content beside its programs; what a build made in a checkout has not.</summary>
    public static bool IsPublished { get; } = Directory.Exists(Path.Combine(AppContext.BaseDirectory, "content"));

    /// <summary>The version of this copy, such as 1.2.0.</summary>
    public static string Version { get; } =
        typeof(Installation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    public static string Folder { get; } = (IsPublished ? null : Checkout()) ?? AppContext.BaseDirectory;

    /// <summary>The commit that this copy was built from; empty where the build knew none.</summary>
    public static string Commit { get; } =
        typeof(Installation).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')
            is [_, var commit, ..]
            ? commit
            : "";

    /// <summary>
    /// Where the site keeps its data unless a setting says so: outside the program's folder, so that the next copy of the program
    /// overwrites nothing. In a checkout, and where an earlier copy left data beside itself, it stays there.
    /// </summary>
    public static string DataFolder { get; } =
        DataFolderOf(
            IsPublished,
            Folder,
            Environment.GetEnvironmentVariable("STATE_DIRECTORY"),
            Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.DoNotVerify)
        );

    /// <param name="state">The folders that systemd made for the service, with colons between them.</param>
    /// <param name="personal">Where programs keep the data of the user they run as; empty for a user without a home.</param>
    public static string DataFolderOf(bool isPublished, string folder, string? state, string personal)
    {
        var beside = Path.Combine(folder, "data");
        return !isPublished || (Directory.Exists(beside) && Directory.EnumerateFileSystemEntries(beside).Any()) ? beside
            : state is { Length: > 0 } ? state.Split(':')[0]
            : Path.Combine(
                personal.Length > 0 ? personal : SystemFolder,
                OperatingSystem.IsWindows() ? "SafeguardingTraining" : "safeguarding-training"
            );
    }

    /// <summary>A sentence where the data lies in the folder of a published copy; else null.</summary>
    public static string? WhyAtRisk(string dataFolder) =>
        IsPublished && Upwards(Path.GetFullPath(dataFolder)).Contains(Path.TrimEndingDirectorySeparator(Folder), StringComparer.Ordinal)
            ? $"The data folder {dataFolder} lies in the program's own folder, where an upgrade may overwrite it: "
                + "stop the site, move it elsewhere, and set Data:Folder to where it is."
            : null;

    /// <summary>The nearest folder of this name from the application's home upwards, or where it would stand.</summary>
    public static string Nearest(string name) =>
        Upwards(Folder).Select(folder => Path.Combine(folder, name)).FirstOrDefault(Directory.Exists) ?? Path.Combine(Folder, name);

    private static string SystemFolder =>
        OperatingSystem.IsWindows() ? Environment.GetFolderPath(Environment.SpecialFolder.CommonApplicationData) : "/var/lib";

    private static string? Checkout() =>
        Upwards(AppContext.BaseDirectory)
            .SelectMany(folder => new[] { folder, Path.Combine(folder, "src", "SafeguardingTraining.Host") })
            .FirstOrDefault(folder => File.Exists(Path.Combine(folder, Project)));

    private static IEnumerable<string> Upwards(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            yield return folder.FullName;
        }
    }
}
