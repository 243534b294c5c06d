namespace SafeguardingTraining.Ink.Compiling;

/// <summary>Where a story's files come from.</summary>
public interface ISourceFolder
{
    /// <summary>The text of a file in the folder, by its name with forward slashes; nothing when there is none.</summary>
    string? Read(string name);
}

/// <summary>Files that are held already.</summary>
public sealed class HeldFiles(IReadOnlyDictionary<string, string> files) : ISourceFolder
{
    public string? Read(string name) => files.GetValueOrDefault(name);
}

/// <summary>A story's own folder on the disk. Nothing outside it is read, nor anything a link leads to.</summary>
public sealed class FolderOnDisk(string folder) : ISourceFolder
{
    private readonly string root = Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)) + Path.DirectorySeparatorChar;

    public string? Read(string name)
    {
        var path = Path.GetFullPath(Path.Combine(root, name));
        if (!path.StartsWith(root, StringComparison.Ordinal) || IsLinked(path))
        {
            return null;
        }
        return File.Exists(path) ? Start(path) : null;
    }

    /// <summary>Of a file that is larger than a story may be only so much that this is seen.</summary>
    private static string Start(string path)
    {
        using var file = new StreamReader(path);
        var text = new char[(int)Math.Min(file.BaseStream.Length, Compilation.LargestSource) + 1];
        return new string(text, 0, file.ReadBlock(text));
    }

    private bool IsLinked(string path)
    {
        for (var part = path; part is not null && part.Length >= root.Length; part = Path.GetDirectoryName(part))
        {
            if (new FileInfo(part).LinkTarget is not null)
            {
                return true;
            }
        }
        return false;
    }
}

/// <summary>The files of one story as they are opened while it is read.</summary>
internal sealed class Sources(ISourceFolder folder)
{
    public const int MostFiles = 100;

    private readonly List<SourceText> files = [];
    private readonly List<string> open = [];
    private int size;

    public IReadOnlyList<SourceText> Files => files;

    public SourceText Begin(string name, string text)
    {
        open.Add(name);
        return Take(name, text);
    }

    public void Close(SourceText file) => open.Remove(file.Name);

    /// <summary>Opens an included file, or says why not.</summary>
    public string Open(string name, out SourceText? file)
    {
        file = null;
        var path = Within(name);
        if (path is null)
        {
            return $"{name} stands outside this story's folder.";
        }
        if (open.Contains(path))
        {
            return $"{name} includes itself, in the end.";
        }
        if (files.Count >= MostFiles)
        {
            return $"This story includes more than {MostFiles} files.";
        }
        if (folder.Read(path) is not { } text)
        {
            return name.Length == 0 ? "INCLUDE does not say which file." : $"There is no {name} in this story's folder.";
        }
        if (size + text.Length > Compilation.LargestSource)
        {
            return $"With {name} this story is larger than {Compilation.LargestSource / 1024 / 1024} MB.";
        }
        open.Add(path);
        file = Take(path, text);
        return "";
    }

    private SourceText Take(string name, string text)
    {
        size += text.Length;
        var file = new SourceText(files.Count, name, text);
        files.Add(file);
        return file;
    }

    /// <summary>The name within the folder, or nothing when it leads out of it.</summary>
    private static string? Within(string name)
    {
        var path = name.Replace('\\', '/');
        while (path.StartsWith("./", StringComparison.Ordinal))
        {
            path = path[2..];
        }
        var isOutside = path.StartsWith('/') || (path.Length > 1 && path[1] == ':') || path.Split('/').Contains("..");
        return isOutside || path.Contains('\0', StringComparison.Ordinal) ? null : path;
    }
}
