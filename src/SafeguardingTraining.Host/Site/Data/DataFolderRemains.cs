using SafeguardingTraining.Host.Site.Audit;

namespace SafeguardingTraining.Host.Site.Data;

/// <summary>
/// What a site leaves in its data folder beside its database. Where it lies and the database does not, the database was lost, moved or
/// misnamed, and an empty one in its place would look like a site that has forgotten everybody.
/// </summary>
public sealed class DataFolderRemains(string dataFolder)
{
    // Keys, diaries and the lists of what was noted and deleted: each is written only once there is a database.
    private static readonly string[] Patterns = ["*.litedb", AuditHead.FileName, ClosedAccounts.FileName, "keys/*.xml", "keys/*.key"];

    /// <summary>A sentence that says why no database is begun here, and how to go on; null when nothing is in the way.</summary>
    public string? WhyNotBegun(DatabaseChoice choice) =>
        Found() is { Count: > 0 } found
            ? $"There is no database {(choice.File is { } file ? $"at {file}" : "with tables where ConnectionStrings:Main leads")}, and {dataFolder} "
                + $"holds {string.Join(", ", found)} of a site that had one. Nothing was begun. Check Data:Folder and ConnectionStrings:Main, or put "
                + "a backup back with: restore FILE. To begin a new, empty site, move these files away first."
            : null;

    private List<string> Found() =>
        [
            .. Patterns
                .Where(pattern => Directory.Exists(Path.Combine(dataFolder, Path.GetDirectoryName(pattern) ?? "")))
                .SelectMany(pattern => Directory.EnumerateFiles(dataFolder, pattern))
                .Select(file => Path.GetRelativePath(dataFolder, file))
                .Order(StringComparer.Ordinal),
        ];
}
