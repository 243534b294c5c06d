using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Site.Audit;

/// <summary>
/// The keys that vouch for the audit log, in files beside the key ring and sealed by it: hosts that share the ring share them, and the
/// database holds none of them. A file is added when the first row is noted; none is ever taken away.
/// </summary>
public sealed class RecordKeys(string dataFolder, IDataProtectionProvider protection)
{
    private const string Prefix = "audit-";
    private const string Ending = ".key";

    private readonly Lock turn = new();
    private readonly string folder = Path.Combine(dataFolder, KeyRing.FolderName);
    private readonly IDataProtector seal = protection.CreateProtector("Audit.Key");
    private Dictionary<string, RecordKey> keys = new(StringComparer.Ordinal);

    /// <summary>Whether there is any, so that the end of the log must carry a signature.</summary>
    public bool Any
    {
        get
        {
            lock (turn)
            {
                return Files().Length > 0;
            }
        }
    }

    /// <summary>The key of this id; null when it is not in the folder, or the key ring does not open it.</summary>
    public RecordKey? Find(string id)
    {
        lock (turn)
        {
            if (!keys.ContainsKey(id))
            {
                keys = Read();
            }
            return keys.GetValueOrDefault(id);
        }
    }

    /// <summary>The key that a log goes on with: that of its last row, else the newest that opens, else a new one.</summary>
    /// <exception cref="IOException">The new one cannot be written.</exception>
    public RecordKey Continue(string? last)
    {
        lock (turn)
        {
            return (last is null ? null : Find(last)) ?? Newest() ?? Make();
        }
    }

    private RecordKey? Newest()
    {
        keys = Read();
        return Files()
            .OrderByDescending(File.GetLastWriteTimeUtc)
            .Select(file => keys.GetValueOrDefault(IdOf(file)))
            .FirstOrDefault(key => key is not null);
    }

    private RecordKey Make()
    {
        var key = RecordKey.New();
        OwnerOnly.Write(
            Path.Combine(OwnerOnly.Folder(folder), $"{Prefix}{key.Id}{Ending}"),
            Convert.ToBase64String(seal.Protect(key.Bytes()))
        );
        keys[key.Id] = key;
        return key;
    }

    private string[] Files() => Directory.Exists(folder) ? Directory.GetFiles(folder, $"{Prefix}*{Ending}") : [];

    private Dictionary<string, RecordKey> Read() =>
        Files().Select(Open).OfType<RecordKey>().ToDictionary(key => key.Id, StringComparer.Ordinal);

    // A file that the key ring does not open, or that was changed, is as if it were not there: whatever it vouched for is told as such.
    private RecordKey? Open(string file)
    {
        try
        {
            return RecordKey.Of(seal.Unprotect(Convert.FromBase64String(File.ReadAllText(file)))) is { } key && key.Id == IdOf(file)
                ? key
                : null;
        }
        catch (Exception reason) when (reason is CryptographicException or FormatException or IOException)
        {
            return null;
        }
    }

    private static string IdOf(string file) => Path.GetFileNameWithoutExtension(file)[Prefix.Length..];
}
