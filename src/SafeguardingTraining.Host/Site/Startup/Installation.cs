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

    /// <summary>The nearest folder of this name from the application's home upwards, or where it would stand.</summary>
    public static string Nearest(string name) =>
        Upwards(Folder).Select(folder => Path.Combine(folder, name)).FirstOrDefault(Directory.Exists) ?? Path.Combine(Folder, name);

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
