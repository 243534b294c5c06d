using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>What locks the key ring itself, so that a copy of the data folder or of a backup opens nothing by itself.</summary>
public sealed record KeyOptions : ISectionOptions
{
    public const int ShortestPassphrase = 20;

    public static string Section => "Keys";

    /// <summary>A PFX file with its private key; <see cref="PassphraseFile"/> then holds its password.</summary>
    [Setting(
        "empty. A PFX file with a private RSA key that locks the key ring instead; `Keys:PassphraseFile` then holds its " + "password"
    )]
    public string? Certificate { get; init; }

    /// <summary>A file outside the data folder whose first line locks the key ring, or the certificate.</summary>
    [Setting(
        "empty: the key ring in the data folder is open to whoever reads the folder or a backup. A file outside the data "
            + "folder, readable by the site alone, whose first line (20 characters or more) locks it"
    )]
    public string? PassphraseFile { get; init; }

    public IEnumerable<string> Problems()
    {
        if (PassphraseFile is not null && !CanBeRead(PassphraseFile))
        {
            yield return $"Keys:PassphraseFile names a file that cannot be read: {PassphraseFile}.";
        }
        else if (PassphraseFile is not null && Certificate is null && Passphrase.Length < ShortestPassphrase)
        {
            yield return $"Keys:PassphraseFile holds too short a passphrase: write at least {ShortestPassphrase} characters on its first line.";
        }
        else if (Certificate is not null && WhyNoCertificate() is { } problem)
        {
            yield return problem;
        }
    }

    /// <summary>The first line of the file; empty when it has none.</summary>
    /// <exception cref="IOException">The file is gone.</exception>
    internal string Passphrase => PassphraseFile is null ? "" : File.ReadLines(PassphraseFile).FirstOrDefault()?.Trim() ?? "";

    /// <exception cref="CryptographicException">It is no certificate, or the password is another.</exception>
    internal X509Certificate2? Loaded() =>
        Certificate is null ? null : X509CertificateLoader.LoadPkcs12FromFile(Certificate, Passphrase.Length == 0 ? null : Passphrase);

    private string? WhyNoCertificate()
    {
        try
        {
            using var loaded = Loaded();
            return loaded is { HasPrivateKey: true } && loaded.GetRSAPrivateKey() is not null
                ? null
                : "Keys:Certificate has no private RSA key: export it with its key, as a PFX file.";
        }
        catch (Exception reason) when (reason is CryptographicException or IOException or UnauthorizedAccessException)
        {
            return $"Keys:Certificate cannot be opened: name a PFX file, and put its password on the first line of Keys:PassphraseFile ({Certificate}).";
        }
    }

    private static bool CanBeRead(string file)
    {
        try
        {
            using var open = File.OpenRead(file);
            return true;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
