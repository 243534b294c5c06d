namespace SafeguardingTraining.Host.Site.Publishing;

/// <summary>A package as it was shipped, or as somebody edits it by hand: a folder of the program's own library.</summary>
public static class PackageFolder
{
    private const int Deepest = 3;

    /// <summary>
    /// Reads the files that such a package may hold. A link is left where it is, and so is what is too long. Null when there is no such
    /// folder, or when it cannot be read.
    /// </summary>
    /// <param name="library">The folder that holds one folder for each package.</param>
    public static ContentPackage? Read(PackageKind kind, string slug, string library)
    {
        var folder = new DirectoryInfo(Path.Combine(library, slug));
        if (!ContentPackage.IsSlug(slug) || folder is not { Exists: true, LinkTarget: null })
        {
            return null;
        }
        try
        {
            var files = new Dictionary<string, string>();
            foreach (var file in folder.EnumerateFiles("*", Options).Where(file => file.Length <= ContentPackage.LongestFile * 4))
            {
                var name = Path.GetRelativePath(folder.FullName, file.FullName).Replace('\\', '/');
                if (kind.Accepts(name) && files.Count < ContentPackage.MostFiles)
                {
                    files[name] = ContentPackage.Kept(File.ReadAllText(file.FullName));
                }
            }
            return files.Count == 0 ? null : new ContentPackage(kind, slug, files);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static EnumerationOptions Options =>
        new()
        {
            RecurseSubdirectories = true,
            MaxRecursionDepth = Deepest,
            AttributesToSkip = FileAttributes.ReparsePoint | FileAttributes.Hidden,
        };
}
