using System.IO.Compression;
using System.Security.Cryptography;

namespace SafeguardingTraining.Host.Features.Operations;

/// <summary>A backup laid out in a folder of its own, every file found to be what the manifest says.</summary>
/// <param name="Folder">Where its files lie for now.</param>
internal sealed record BackupArchive(BackupManifest Manifest, string Folder)
{
    internal string At(string name) => Path.Combine([Folder, .. name.Split('/')]);

    internal bool Has(string name) => Manifest.Files.Any(file => file.Name == name);

    /// <summary>Unpacks a backup, or says in a sentence why it is none.</summary>
    internal static async Task<(BackupArchive? Opened, string? Refusal)> Open(string path, string into, CancellationToken stop)
    {
        try
        {
            using var zip = ZipFile.OpenRead(path);
            if (zip.GetEntry(BackupManifest.Name) is not { } head || Read(head) is not { } manifest)
            {
                return (null, $"{path} is no backup of a site: it has no {BackupManifest.Name} that can be read.");
            }
            var archive = new BackupArchive(manifest, into);
            return archive.WhyUnfit(zip, path) is { } unfit ? (null, unfit) : (archive, await archive.Unpack(zip, path, stop));
        }
        catch (InvalidDataException reason)
        {
            return (null, $"{path} is broken ({reason.Message.TrimEnd('.')}).");
        }
    }

    private static BackupManifest? Read(ZipArchiveEntry head)
    {
        using var stream = head.Open();
        return BackupManifest.Read(stream);
    }

    private string? WhyUnfit(ZipArchive zip, string path)
    {
        var listed = (Manifest.Files ?? []).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);
        var there = zip.Entries.Select(entry => entry.FullName).Where(name => name != BackupManifest.Name).ToList();
        return Manifest.Format > BackupManifest.Latest
                ? $"{path} was written by a newer version of this application ({Manifest.Version}): restore it with that one."
            : there.Find(name => !listed.Contains(name) || !BackupManifest.Knows(name)) is { } strange
                ? $"{path} holds {strange}, which does not belong in a backup."
            : listed.FirstOrDefault(name => !there.Contains(name)) is { } missing ? $"{path} is broken: {missing} is missing."
            : null;
    }

    /// <summary>A sentence for the first file that is not what the manifest says.</summary>
    private async Task<string?> Unpack(ZipArchive zip, string path, CancellationToken stop)
    {
        foreach (var file in Manifest.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(At(file.Name)) ?? Folder);
            var entry = zip.GetEntry(file.Name) ?? throw new InvalidDataException(file.Name);
            await using var from = entry.Open();
            await using var to = new FileStream(At(file.Name), FileMode.CreateNew, FileAccess.ReadWrite);
            await from.CopyToAsync(to, stop);
            to.Flush(flushToDisk: true);
            to.Position = 0;
            if (to.Length != file.Bytes || Convert.ToHexStringLower(await SHA256.HashDataAsync(to, stop)) != file.Sha256)
            {
                return $"{path} is broken: {file.Name} is not as it was written.";
            }
        }
        return null;
    }
}
