namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>Folders and files that the site's own user alone can read. On Windows the folder's own rights decide.</summary>
public static class OwnerOnly
{
    private const UnixFileMode ReadWrite = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    /// <summary>Makes a folder, or takes everybody else's rights from one that is there. Answers its path.</summary>
    /// <exception cref="UnauthorizedAccessException">It belongs to another user.</exception>
    public static string Folder(string path)
    {
        Directory.CreateDirectory(path);
        if (!OperatingSystem.IsWindows() && File.GetUnixFileMode(path) != (ReadWrite | UnixFileMode.UserExecute))
        {
            File.SetUnixFileMode(path, ReadWrite | UnixFileMode.UserExecute);
        }
        return path;
    }

    /// <summary>Writes a file whole or not at all.</summary>
    public static void Write(string path, string content)
    {
        var unfinished = $"{path}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = ReadWrite;
        }
        using (var file = new StreamWriter(unfinished, options))
        {
            file.Write(content);
            file.Flush();
            ((FileStream)file.BaseStream).Flush(flushToDisk: true);
        }
        File.Move(unfinished, path, overwrite: true);
    }
}
