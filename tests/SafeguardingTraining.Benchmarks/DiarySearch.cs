using System.Diagnostics;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Cryptography;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.LiteDb;

namespace SafeguardingTraining.Benchmarks;

/// <summary>How long a search takes in a diary of many years: just opened, open already, and after a change.</summary>
internal static class DiarySearch
{
    private const int Runs = 20;
    private static readonly string[] Parts =
    [
        "door",
        "kettle",
        "voicemail",
        "supervision",
        "before",
        "after",
        "asked",
        "listened",
        "wrote",
        "waited",
    ];

    public static async Task<int> Run(int entries)
    {
        var folder = Directory.CreateTempSubdirectory("diary-search-");
        await using var services = new ServiceCollection().AddLogging().AddDataProtection().Services.BuildServiceProvider();
        using var store = new LiteDiaryStore(DiaryStoreChoice.FileIn(folder.FullName));
        var (author, protection) = (Guid.NewGuid(), services.GetRequiredService<IDataProtectionProvider>());
        using var erasures = new Erasures(folder.FullName);
        using var stretching = new Stretching(StretchingCost.Usual);
        var locks = new DiaryLocks(store, protection, stretching, erasures, NullLogger<DiaryLocks>.Instance);
        await locks.Open(author, new PasswordSecret("lantern otter gravel"), default);
        var keys = new OneKey(await Signed(locks, author));
        using var filled = new OpenDiaries();
        var watch = Stopwatch.StartNew();
        await Fill(new DiaryVault(store, protection, keys, filled, erasures), author, entries);
        Console.WriteLine($"written a hundred at once: {entries / watch.Elapsed.TotalSeconds:0} entries a second");

        await Measure("not open yet", async () =>
        {
            using var closed = new OpenDiaries();
            return await Search(new DiaryVault(store, protection, keys, closed, erasures), author);
        });
        using var open = new OpenDiaries();
        var vault = new DiaryVault(store, protection, keys, open, erasures);
        await Measure("open already", () => Search(vault, author));
        await Measure("after a change", async () =>
        {
            await Fill(vault, author, 1);
            return await Search(vault, author);
        });
        folder.Delete(recursive: true);
        return 0;
    }

    // What a sign-in does for a diary, beside looking at the password: the key is made of it once more.
    private static async Task<byte[]> Signed(DiaryLocks locks, Guid author)
    {
        var (times, key) = (new List<double>(), Array.Empty<byte>());
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            key = await locks.Open(author, new PasswordSecret("lantern otter gravel"), default) ?? [];
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        times.Sort();
        Console.WriteLine($"a password opens the lock: median {times[Runs / 2]:0.0} ms, longest {times[^1]:0.0} ms");
        return key;
    }

    private static async Task<int> Search(DiaryVault vault, Guid author) =>
        new EntrySearch("kettle voicemail needle").In(await vault.Open(author, default)).Count();

    private static async Task Fill(DiaryVault vault, Guid author, int entries)
    {
        for (var number = 0; number < entries; number += 100)
        {
            await Task.WhenAll(Enumerable.Range(number, Math.Min(100, entries - number)).Select(one => Keep(vault, author, Written(one))));
        }
    }

    private static Task<bool> Keep(DiaryVault vault, Guid author, Entry entry) =>
        vault.Keep(author, PageKind.Entry, entry.Id, 1, entry, default);

    // About 300 words, as a page of a diary has.
    private static Entry Written(int number) =>
        new(
            Guid.CreateVersion7(),
            new DateOnly(2026, 11, 22).AddDays(-number / 2),
            $"Entry {number}",
            new Reflection(
                string.Join(' ', Enumerable.Range(0, 250).Select(word => Parts[(number * 7 + word * 3 + word / 7) % Parts.Length]))
                    + (number % 500 == 0 ? " needle" : ""),
                "Whose worry did I discount, and what would have made it easier to ask?",
                [new PlannedAction("Open every earlier contact before I decide", "Moira", new DateOnly(2026, 12, 1))]
            ),
            new LearningContext(EntrySource.Supervision, ["PC-09"], 30)
        );

    private static async Task Measure(string what, Func<Task<int>> search)
    {
        var times = new List<double>();
        var found = await search();
        var before = Environment.CpuUsage.TotalTime;
        for (var run = 0; run < Runs; run++)
        {
            var watch = Stopwatch.StartNew();
            await search();
            times.Add(watch.Elapsed.TotalMilliseconds);
        }
        // On a machine that is busy with other things, the processor's time tells more than the clock's.
        var processor = (Environment.CpuUsage.TotalTime - before).TotalMilliseconds / Runs;
        times.Sort();
        Console.WriteLine(
            $"{what}: median {times[Runs / 2]:0.0} ms, longest {times[^1]:0.0} ms, processor {processor:0.0} ms, {found} found"
        );
    }

    private sealed class OneKey(byte[] key) : IOpenKeys
    {
        public Task<byte[]?> Find(Guid person, CancellationToken stop) => Task.FromResult<byte[]?>(key);

        public Task<byte[]?> FindAnew(Guid person, CancellationToken stop) => Find(person, stop);
    }
}
