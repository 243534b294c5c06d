using System.IO.Compression;
using System.Text;
using SafeguardingTraining.Host.Site.Publishing;

namespace SafeguardingTraining.Host.Features.Authoring.Transfer;

/// <summary>A package as a zip, to take away and to hand in. What is handed in is looked at in memory; nothing is unpacked to a disk.</summary>
public static class PackageZip
{
    /// <summary>The largest zip, in bytes. Text of a whole package is smaller even when nothing is compressed.</summary>
    public const int Largest = 4 << 20;

    private const int UnixTypes = 0xF000;
    private const int UnixLink = 0xA000;

    // Every letter takes at most three bytes in UTF-8.
    private const int LongestBytes = ContentPackage.LongestFile * 3;

    public static byte[] Write(ContentPackage package)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, text) in package.Ordered)
            {
                using var entry = zip.CreateEntry($"{package.Slug}/{name}", CompressionLevel.Optimal).Open();
                entry.Write(Encoding.UTF8.GetBytes(text));
            }
        }
        return bytes.ToArray();
    }

    /// <summary>
    /// Reads a package: its files at the top, or in one folder. Refuses links, names that lead out or that the kind does not hold, too many,
    /// and what is too large whatever the zip says of its own sizes.
    /// </summary>
    public static ZipOutcome Read(Stream stream, PackageKind kind, string slug)
    {
        try
        {
            // A part of a form cannot be searched from its end as a zip is, where it is no zip.
            using var held = new MemoryStream();
            stream.CopyTo(held);
            using var zip = new ZipArchive(held, ZipArchiveMode.Read);
            return Read(zip, kind, slug);
        }
        catch (Exception reason) when (reason is InvalidDataException or IOException)
        {
            return new ZipRefused("This file is no zip that can be read.");
        }
    }

    private static ZipOutcome Read(ZipArchive zip, PackageKind kind, string slug)
    {
        var entries = zip.Entries.Where(entry => !entry.FullName.EndsWith('/')).ToList();
        if (entries.Count is 0 or > ContentPackage.MostFiles)
        {
            return new ZipRefused($"The zip holds {entries.Count} files; a {kind.Name} has from 1 to {ContentPackage.MostFiles}.");
        }
        var folder = FolderOf(entries);
        var (files, slips) = (new Dictionary<string, string>(), new List<string>());
        foreach (var entry in entries)
        {
            var name = entry.FullName[folder.Length..];
            if (((entry.ExternalAttributes >> 16) & UnixTypes) == UnixLink || !kind.Accepts(name))
            {
                slips.Add($"“{Shown(entry.FullName)}” cannot be part of a {kind.Name}. It may hold {kind.Files}.");
            }
            else if (TextOf(entry) is not { } text)
            {
                slips.Add($"“{name}” is too large, or is not UTF-8 text.");
            }
            else if (!files.TryAdd(name, ContentPackage.Kept(text)))
            {
                slips.Add($"“{name}” stands in the zip twice.");
            }
            else if (ContentPackage.WhyNot(kind, name, files[name]) is { } wrong)
            {
                slips.Add(wrong);
            }
        }
        var package = new ContentPackage(kind, slug, files);
        return slips is [var first, ..] ? new ZipRefused(first) { Slips = slips }
            : package.WhyNot() is { } problem ? new ZipRefused(problem)
            : new ZipRead(package);
    }

    // A zip of a folder has every file in it under one name.
    private static string FolderOf(List<ZipArchiveEntry> entries) =>
        entries[0].FullName.IndexOf('/', StringComparison.Ordinal) is var end and > 0
        && entries[0].FullName[..(end + 1)] is var folder
        && entries.TrueForAll(entry => entry.FullName.StartsWith(folder, StringComparison.Ordinal))
            ? folder
            : "";

    /// <summary>Reads at most so much as a file may have, however much comes; null for more, and for what is no text.</summary>
    private static string? TextOf(ZipArchiveEntry entry)
    {
        using var stream = entry.Open();
        using var bytes = new MemoryStream();
        var buffer = new byte[16_384];
        for (var read = stream.Read(buffer); read > 0; read = stream.Read(buffer))
        {
            if (bytes.Length + read > LongestBytes)
            {
                return null;
            }
            bytes.Write(buffer, 0, read);
        }
        try
        {
            return new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes.ToArray());
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    private static string Shown(string name) => name.Length <= ContentPackage.LongestName ? name : $"{name[..ContentPackage.LongestName]}…";
}

/// <summary>What came of reading a zip.</summary>
public abstract record ZipOutcome;

public sealed record ZipRead(ContentPackage Package) : ZipOutcome;

/// <summary>Nothing was kept; the sentence says why.</summary>
public sealed record ZipRefused(string Sentence) : ZipOutcome
{
    /// <summary>What is wrong with each of its files, where it is the files.</summary>
    public IReadOnlyList<string> Slips { get; init; } = [];
}
