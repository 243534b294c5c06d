using System.Net;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Startup;

/// <summary>A certificate locks the key ring: it alone opens what was sealed, and whoever has another one reads why.</summary>
public sealed class KeyCertificateTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("safeguarding-certificate-");

    [Fact]
    public async Task It_opens_what_was_sealed_under_it_and_neither_the_folder_alone_nor_another_does()
    {
        var data = folder.CreateSubdirectory("data").FullName;
        var own = Certificate("own");
        Assert.Empty(own.Problems());
        await KeyRing.AddKey(data, DateTimeOffset.UtcNow, own);
        var locked = await On(data, own, ring => ring.Protect([1, 2, 3]));

        var text = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(data, "keys"))), Stop);
        Assert.DoesNotContain("<masterKey", text, StringComparison.Ordinal);
        Assert.Equal([1, 2, 3], await On(data, own, ring => ring.Unprotect(locked)));
        foreach (var other in (KeyOptions?[])[null, Certificate("other")])
        {
            await Assert.ThrowsAnyAsync<CryptographicException>(() => On(data, other, ring => ring.Unprotect(locked)));
        }
    }

    [Fact]
    public async Task A_site_goes_on_with_its_own_and_with_another_it_is_not_ready_and_says_which_keys_do_not_open()
    {
        await using (var site = Site("own"))
        {
            var robin = await site.Visit().Register("Robin Ash", "robin@example.org");
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", "Kept words"));
        }
        await using (var again = Site("own"))
        {
            var robin = await again.Visit().SignIn("robin@example.org");
            Assert.Contains("Kept words", (await robin.Open("/diary")).Text, StringComparison.Ordinal);
            Assert.Equal(HttpStatusCode.OK, (await robin.Open("/ready")).Status);
        }
        await using var stranger = Site("other");
        var visitor = await stranger.Visit().Open("/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
        Assert.Contains("set Keys:Certificate and Keys:PassphraseFile as they were", visitor.Text, StringComparison.Ordinal);
        Assert.Contains(stranger.Log.Lines, line => line.Contains("the key ring does not open it", StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_missing_or_has_another_password_or_no_private_key_is_a_sentence()
    {
        var own = Certificate("own");
        var locked = own with { PassphraseFile = Written("wrong", "quite another password") };
        var gone = own with { Certificate = Path.Combine(folder.FullName, "gone.pfx") };
        var open = own with { Certificate = WithoutKey(own) };

        Assert.Equal(
            $"Keys:Certificate cannot be opened: name a PFX file, and put its password on the first line of Keys:PassphraseFile ({own.Certificate}).",
            Assert.Single(locked.Problems())
        );
        Assert.Equal(
            $"Keys:Certificate cannot be opened: name a PFX file, and put its password on the first line of Keys:PassphraseFile ({gone.Certificate}).",
            Assert.Single(gone.Problems())
        );
        Assert.Equal("Keys:Certificate has no private RSA key: export it with its key, as a PFX file.", Assert.Single(open.Problems()));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private RunningSite Site(string name)
    {
        var certificate = Certificate(name);
        return new RunningSite()
            .With("Data:Folder", folder.CreateSubdirectory("site").FullName)
            .With("Keys:Certificate", certificate.Certificate ?? "")
            .With("Keys:PassphraseFile", certificate.PassphraseFile ?? "");
    }

    /// <summary>A certificate of that name with its password; the same again the second time.</summary>
    private KeyOptions Certificate(string name)
    {
        var file = Path.Combine(folder.FullName, $"{name}.pfx");
        var password = $"{name} anchor thimble";
        if (!File.Exists(file))
        {
            using var key = RSA.Create(2048);
            var request = new CertificateRequest($"CN={name}", key, HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1);
            using var made = request.CreateSelfSigned(DateTimeOffset.UtcNow.AddDays(-1), DateTimeOffset.UtcNow.AddDays(30));
            File.WriteAllBytes(file, made.Export(X509ContentType.Pfx, password));
        }
        return new KeyOptions { Certificate = file, PassphraseFile = Written($"{name}-password", password) };
    }

    private string WithoutKey(KeyOptions own)
    {
        using var whole = X509CertificateLoader.LoadPkcs12FromFile(own.Certificate ?? "", File.ReadLines(own.PassphraseFile ?? "").First());
        using var bare = X509CertificateLoader.LoadCertificate(whole.RawData);
        var file = Path.Combine(folder.FullName, "bare.pfx");
        File.WriteAllBytes(file, bare.Export(X509ContentType.Pfx, File.ReadLines(own.PassphraseFile ?? "").First()));
        return file;
    }

    private string Written(string name, string line)
    {
        var file = Path.Combine(folder.FullName, name);
        File.WriteAllText(file, $"{line}\n");
        return file;
    }

    private static async Task<byte[]> On(string data, KeyOptions? protection, Func<IDataProtector, byte[]> work)
    {
        await using var ring = KeyRing.OpenedIn(data, protection);
        return work(ring.GetRequiredService<IDataProtectionProvider>().CreateProtector("Test"));
    }
}
