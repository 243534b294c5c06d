using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Tests.Diary.Store;

/// <summary>The keys of the site are renewed: every diary opens as before, and a closed one stays closed whatever backup comes back.</summary>
public sealed class RewrappingTests : IDisposable
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("rewrapping-");
    private readonly Guid author = Guid.CreateVersion7();
    private readonly OneKey keys = new();

    private string StoreFile => Path.Combine(folder.FullName, "diaries.litedb");

    [Fact]
    public async Task After_a_rotation_the_newest_key_alone_opens_every_diary()
    {
        using var store = new LiteDiaryStore(StoreFile);
        using var erasures = new Erasures(folder.FullName);
        var page = await Write(store, erasures);
        var before = await store.FindKey(author, Stop);

        await KeyRing.AddKey(folder.FullName, DateTimeOffset.UtcNow);
        Assert.Equal((1, 0), await Rotate(store, erasures));

        foreach (var old in Directory.GetFiles(Path.Combine(folder.FullName, "keys"), "*.xml").OrderBy(File.GetCreationTimeUtc).SkipLast(1))
        {
            File.Delete(old);
        }
        var after = await store.FindKey(author, Stop);
        Assert.NotEqual(before!.Key, after!.Key);
        Assert.Equal(before.Mark, after.Mark);
        await using var ring = KeyRing.OpenedIn(folder.FullName);
        using var opened = new OpenDiaries();
        var vault = new DiaryVault(store, ring.GetRequiredService<IDataProtectionProvider>(), keys, opened, erasures);
        Assert.Equal("What I learnt", (await vault.Find<Words>(author, PageKind.Entry, page, Stop))!.Value.Content.Text);
    }

    [Fact]
    public async Task A_diary_closed_after_a_rotation_is_closed_again_where_a_backup_from_before_brings_it_back()
    {
        using var store = new LiteDiaryStore(StoreFile);
        using var erasures = new Erasures(folder.FullName);
        await Write(store, erasures);
        var backup = Path.Combine(folder.FullName, "backup");
        await SealedBackupFile.Write(backup, store, Stop);
        await KeyRing.AddKey(folder.FullName, DateTimeOffset.UtcNow);
        await Rotate(store, erasures);
        await Rotate(store, erasures);
        await erasures.Note((await store.FindKey(author, Stop))!, Stop);
        await store.Close(author, Stop);

        await SealedBackupFile.Restore(backup, store, Stop);
        Assert.Equal(1, await erasures.Apply(store, Stop));

        Assert.Null(await store.FindKey(author, Stop));
    }

    [Fact]
    public async Task A_passphrase_locks_the_ring_so_that_the_folder_alone_opens_nothing()
    {
        var file = Path.Combine(folder.FullName, "passphrase");
        await File.WriteAllTextAsync(file, "correct horse battery staple\n", Stop);
        var protection = new KeyOptions { PassphraseFile = file };
        Assert.Empty(protection.Problems());
        await KeyRing.AddKey(folder.FullName, DateTimeOffset.UtcNow, protection);
        byte[] wrapped;
        await using (var ring = KeyRing.OpenedIn(folder.FullName, protection))
        {
            wrapped = ring.GetRequiredService<IDataProtectionProvider>().CreateProtector("Test").Protect([1, 2, 3]);
        }

        var text = await File.ReadAllTextAsync(Assert.Single(Directory.GetFiles(Path.Combine(folder.FullName, "keys"))), Stop);
        Assert.DoesNotContain("<masterKey", text, StringComparison.Ordinal);
        await using (var ring = KeyRing.OpenedIn(folder.FullName))
        {
            Assert.ThrowsAny<Exception>(() =>
                ring.GetRequiredService<IDataProtectionProvider>().CreateProtector("Test").Unprotect(wrapped)
            );
        }
        await using var again = KeyRing.OpenedIn(folder.FullName, protection);
        Assert.Equal([1, 2, 3], again.GetRequiredService<IDataProtectionProvider>().CreateProtector("Test").Unprotect(wrapped));
    }

    [Fact]
    public void The_folder_of_the_keys_is_its_owners_alone()
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }
        var keys = Directory.CreateDirectory(Path.Combine(folder.FullName, "keys"));
        File.SetUnixFileMode(keys.FullName, (UnixFileMode)0b111_111_101);

        using var ring = KeyRing.OpenedIn(folder.FullName);
        ring.GetRequiredService<IKeyManager>().GetAllKeys();

        Assert.Equal((UnixFileMode)0b111_000_000, File.GetUnixFileMode(keys.FullName));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<Guid> Write(LiteDiaryStore store, Erasures erasures)
    {
        await KeyRing.AddKey(folder.FullName, DateTimeOffset.UtcNow.AddDays(-1));
        await using var ring = KeyRing.OpenedIn(folder.FullName);
        using var opened = new OpenDiaries();
        var page = Guid.CreateVersion7();
        var protection = ring.GetRequiredService<IDataProtectionProvider>();
        using var stretching = new Stretching(new StretchingCost(8, 1));
        keys.Key = await new DiaryLocks(store, protection, stretching, erasures, NullLogger<DiaryLocks>.Instance).Open(
            author,
            new PasswordSecret("otter"),
            Stop
        );
        var vault = new DiaryVault(store, protection, keys, opened, erasures);
        Assert.True(await vault.Keep(author, PageKind.Entry, page, 1, new Words("What I learnt"), Stop));
        return page;
    }

    private async Task<(int Wrapped, int Locked)> Rotate(LiteDiaryStore store, Erasures erasures)
    {
        await using var ring = KeyRing.OpenedIn(folder.FullName);
        return await new DiaryRewrapping(store, ring.GetRequiredService<IDataProtectionProvider>(), erasures).Run(Stop);
    }

    private sealed record Words(string Text);

    private sealed class OneKey : IOpenKeys
    {
        public byte[]? Key { get; set; }

        public Task<byte[]?> Find(Guid person, CancellationToken stop) => Task.FromResult(Key);

        public Task<byte[]?> FindAnew(Guid person, CancellationToken stop) => Find(person, stop);
    }
}
