using System.CommandLine;
using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.CommandLine;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Host.Features.Diary.Store;

/// <summary><c>keys rotate</c>, while the site is stopped.</summary>
internal sealed class KeysCommand : ICommand
{
    public Command Of(Terminal terminal) => new("keys", "Renews the keys of the site; stop the site first") { Rotate(terminal) };

    private static Command Rotate(Terminal terminal)
    {
        var verb = new Command(
            "rotate",
            "Adds a new key to the key ring, and wraps the key of every diary with it; diaries from before their pages knew their version are sealed anew"
        );
        verb.SetAction((_, stop) => CommandEnvironment.Use(terminal, place => Rotate(place, terminal, stop)));
        return verb;
    }

    private static async Task<int> Rotate(CommandEnvironment place, Terminal terminal, CancellationToken stop)
    {
        if (place.Keys.Problems().ToArray() is { Length: > 0 } problems)
        {
            return terminal.Refuse(string.Join('\n', problems), CommandLineRoot.WrongUsage);
        }
        using var alone = DataFolderLock.Alone(place.Folders.Data);
        if (alone is null)
        {
            return terminal.Refuse(
                "The site is running: stop it first, on every machine. Nothing was changed.",
                CommandLineRoot.ProblemsFound
            );
        }
        try
        {
            var own = DiaryStoreChoice.NameFor(DatabaseChoice.From(place.Main, place.Folders.Data));
            using var open = await DiaryStoreChoice.Open(own, place.Folders.Data, place.Main, stop);
            return open is null
                ? terminal.Refuse("There are no diaries here.", CommandLineRoot.ProblemsFound)
                : await Rotate(open.Store, place, terminal, stop);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or DbException)
        {
            return terminal.Refuse(
                $"{reason.Message.TrimEnd('.')}. Diaries that were not reached open as before.",
                CommandLineRoot.ProblemsFound
            );
        }
    }

    private static async Task<int> Rotate(IDiaryStore store, CommandEnvironment place, Terminal terminal, CancellationToken stop)
    {
        await KeyRing.AddKey(place.Folders.Data, TimeProvider.System.GetUtcNow(), place.Keys);
        await using var ring = KeyRing.OpenedIn(place.Folders.Data, place.Keys);
        using var erasures = new Erasures(place.Folders.Data);
        var (wrapped, locked) = await new DiaryRewrapping(store, ring.GetRequiredService<IDataProtectionProvider>(), erasures).Run(stop);
        terminal.Out.WriteLine($"A new key is in the ring; {wrapped} diary keys are wrapped with it. Older keys stay in the ring.");
        return locked == 0
            ? CommandLineRoot.Good
            : terminal.Refuse(
                $"{locked} diary keys do not open with this key ring and were left as they are.",
                CommandLineRoot.ProblemsFound
            );
    }
}

/// <summary>Wraps the key of every diary anew, with the newest key of the ring.</summary>
public sealed class DiaryRewrapping(IDiaryStore store, IDataProtectionProvider protection, Erasures erasures)
{
    /// <summary>Answers how many were wrapped, and how many could not be opened and were left alone.</summary>
    public async Task<(int Wrapped, int Locked)> Run(CancellationToken stop)
    {
        var (wrapped, locked) = (0, 0);
        await foreach (var (kept, pages) in DiaryMove.Diaries(store, stop))
        {
            try
            {
                await Rewrap(kept, pages, stop);
                wrapped++;
            }
            catch (CryptographicException)
            {
                locked++;
            }
        }
        return (wrapped, locked);
    }

    private async Task Rewrap(SealedKey kept, IReadOnlyList<SealedPage> pages, CancellationToken stop)
    {
        var wrapping = new DiaryKeyWrapping(protection);
        if (wrapping.Locked(kept) is { } locked)
        {
            await store.Rekey(kept, wrapping.Wrap(kept.Author, locked), [], stop);
            return;
        }
        var key = wrapping.OpenWithoutLock(kept);
        // A page that does not open is left as it lies, and so is the diary's promise that all of its pages know their version.
        var isWhole = pages.All(page => page.IsDeleted || key.Opens(page));
        var anew = isWhole ? [.. pages.Select(page => page.IsDeleted ? page : key.Reseal(page))] : pages;
        var rewrapped = kept with { Key = wrapping.Wrap(kept.Author, key, withVersions: isWhole) };
        await erasures.NoteRewrapped(kept, rewrapped, stop);
        await store.Put(rewrapped, anew, stop);
    }
}
