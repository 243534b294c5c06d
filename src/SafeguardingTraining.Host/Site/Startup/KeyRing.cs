using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption;
using Microsoft.AspNetCore.DataProtection.AuthenticatedEncryption.ConfigurationModel;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace SafeguardingTraining.Host.Site.Startup;

/// <summary>The keys for cookies, forms and sealed words, in the data folder: hosts that share it read what the others sealed.</summary>
public static class KeyRing
{
    public const string FolderName = "keys";

    /// <param name="protection">What locks the ring itself; it must be sound.</param>
    public static IServiceCollection AddKeys(this IServiceCollection services, string dataFolder, KeyOptions? protection = null)
    {
        Ring(services, dataFolder, protection);
        return services;
    }

    /// <summary>The ring of a data folder for a command or a restore. It opens what was sealed and never adds a key.</summary>
    public static ServiceProvider OpenedIn(string dataFolder, KeyOptions? protection = null)
    {
        var services = new ServiceCollection();
        Ring(services.AddLogging(), dataFolder, protection).DisableAutomaticKeyGeneration();
        return services.BuildServiceProvider();
    }

    /// <summary>Adds a key that everything is sealed with from now on. What was sealed before still opens with the keys it was sealed with.</summary>
    public static async Task AddKey(string dataFolder, DateTimeOffset now, KeyOptions? protection = null)
    {
        await using var ring = OpenedIn(dataFolder, protection);
        var lifetime = ring.GetRequiredService<Microsoft.Extensions.Options.IOptions<KeyManagementOptions>>().Value.NewKeyLifetime;
        ring.GetRequiredService<IKeyManager>().CreateNewKey(now, now + lifetime);
    }

    private static IDataProtectionBuilder Ring(IServiceCollection services, string dataFolder, KeyOptions? protection)
    {
        var ring = services
            .AddDataProtection()
            .SetApplicationName("SafeguardingTraining")
            .UseCryptographicAlgorithms(new AuthenticatedEncryptorConfiguration { EncryptionAlgorithm = EncryptionAlgorithm.AES_256_GCM });
        // The folder is made with the first use: looking at settings makes nothing.
        services
            .AddOptions<KeyManagementOptions>()
            .Configure<ILoggerFactory>(
                (options, log) =>
                    options.XmlRepository = new FileSystemXmlRepository(
                        new DirectoryInfo(OwnerOnly.Folder(Path.Combine(dataFolder, FolderName))),
                        log
                    )
            );
        if (protection is null || protection.Problems().Any())
        {
            return ring;
        }
        if (protection.Loaded() is { } certificate)
        {
            return ring.ProtectKeysWithCertificate(certificate).UnprotectKeysWithAnyCertificate(certificate);
        }
        if (protection.Passphrase is { Length: > 0 } words)
        {
            var passphrase = new Passphrase(words);
            services.AddSingleton(passphrase);
            services.Configure<KeyManagementOptions>(options => options.XmlEncryptor = new PassphraseEncryptor(passphrase));
        }
        return ring;
    }
}
