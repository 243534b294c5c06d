namespace SafeguardingTraining.Tests.Ink;

/// <summary>Where the Ink conformance data and the repository are.</summary>
internal static class ConformanceData
{
    public static string Repository { get; } = FindRepository();

    public static string Root { get; } = Path.Combine(Repository, "tests", "SafeguardingTraining.Tests", "Ink", "Conformance");

    public static string Read(params string[] path) => File.ReadAllText(Path.Combine([Root, .. path]));

    private static string FindRepository()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "SafeguardingTraining.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new InvalidOperationException("SafeguardingTraining.sln is not above the tests.");
    }
}
