using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Sharing;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary.Locks;

/// <summary>A diary from before there were locks gets one when its owner comes; until then it is kept as it was.</summary>
[Collection<SiteOfDiaries>]
public sealed class OlderDiaryTests(RunningSite site) : IAsyncLifetime
{
    private readonly string email = $"{Guid.NewGuid():N}@example.org";
    private readonly byte[] oldKey = DiaryKey.NewKey();
    private Guid person;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private IDiaryStore Store => site.Get<IDiaryStore>();

    public async ValueTask InitializeAsync()
    {
        await (await site.Visit().Register("Robin Ash", email)).SignOut();
        person = await site.PersonAt(email);
        var wrapping = new DiaryKeyWrapping(site.Get<IDataProtectionProvider>());
        await Store.Put(new SealedKey(person, wrapping.Wrap(person, new DiaryKey(person, oldKey), withVersions: false)), [], Stop);
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task At_the_next_sign_in_every_entry_is_there_and_the_old_key_opens_none_of_them()
    {
        List<Entry> entries = [.. Enumerable.Range(0, 30).Select(number => Entries.Of($"Quillwort {number}"))];
        foreach (var entry in entries)
        {
            Assert.True(await Keep(PageKind.Entry, entry.Id, entry.Version, entry));
        }
        var before = await Store.FindKey(person, Stop);

        var robin = await site.Visit().SignIn(email);

        await robin.Open("/diary");
        Assert.Equal(30, robin.Page.QuerySelectorAll("article.entry").Length);
        var after = await Store.FindKey(person, Stop);
        Assert.NotEqual(Guid.Empty, after!.Diary);
        Assert.Equal(before!.Mark, after.Mark);
        Assert.All(await Store.Changed(person, 0, 100, Stop), page =>
        {
            Assert.True(DiaryKey.IsWhole(page));
            Assert.False(new DiaryKey(person, oldKey, PageFormat.WithoutVersion).Opens(page));
        });
        Assert.Equal(0, site.Get<DiaryVault>().CountUnreadable(after, await Store.Changed(person, 0, 100, Stop)));
    }

    [Fact]
    public async Task Whoever_is_signed_in_still_is_asked_for_their_password_once()
    {
        var entry = Entries.Of("Quillwort");
        var robin = await site.Visit().SignIn(email);
        await Store.Put(Older(), [], Stop);
        await Keep(PageKind.Entry, entry.Id, 1, entry);

        await robin.Open($"/diary/{entry.Id}");
        Assert.Equal("What opens my diary?", robin.Heading);
        await robin.Submit(form => form.Fill("password", "not mine at all"), "/diary/lock/openings");
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        await robin.Submit(form => form.Fill("password", Visitor.Password), "/diary/lock/openings");

        Assert.Equal($"/diary/{entry.Id}", robin.Address);
        Assert.Contains("Quillwort", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_somebody_writes_while_it_is_moved_is_not_lost()
    {
        var locks = site.Get<DiaryLocks>();
        var entries = Enumerable.Range(0, 40).Select(number => Entries.Of($"Quillwort {number}")).ToList();
        var writing = Task.Run(
            async () =>
            {
                var kept = new List<Guid>();
                foreach (var entry in entries)
                {
                    if (await site.Get<DiaryVault>().Keep(person, PageKind.Entry, entry.Id, 1, entry, Stop))
                    {
                        kept.Add(entry.Id);
                    }
                }
                return kept;
            },
            Stop
        );
        byte[]? key = null;
        for (var sign = 0; sign < 3; sign++)
        {
            key = await locks.Open(person, new PasswordSecret(Visitor.Password), Stop);
            site.Get<KnownKeys>().Add(person, key!);
        }
        List<Guid> acknowledged = [];
        try
        {
            acknowledged = await writing;
        }
        catch (DiaryLockedException)
        {
            // Between the move and its key being known here: nothing was answered for.
        }

        var diary = await site.OpenDiary(person);

        Assert.Equal(0, diary.Unreadable);
        Assert.Empty(acknowledged.Except(diary.Entries.Select(entry => entry.Id)));
    }

    [Fact]
    public async Task A_page_sealed_with_the_key_from_before_is_refused_once_there_is_another()
    {
        var late = new DiaryKey(person, oldKey).Seal(PageKind.Entry, Guid.CreateVersion7(), 1, Entries.Of("Late"));

        await site.Visit().SignIn(email);

        Assert.False(await Store.Keep(late, Stop));
    }

    [Fact]
    public async Task Closed_later_it_is_closed_again_in_a_backup_from_before_it_had_a_lock()
    {
        await Keep(PageKind.Entry, Guid.CreateVersion7(), 1, Entries.Of("Quillwort"));
        var (before, pages) = (await DiaryMove.Find(person, Store, Stop))!.Value;
        await site.Visit().SignIn(email);
        await site.Get<PrivateDiary>().Close(person, Stop);

        // As restoring a backup puts it.
        await Store.Put(before, pages, Stop);
        await site.Get<Erasures>().Apply(Store, Stop);

        Assert.Null(await Store.FindKey(person, Stop));
    }

    [Fact]
    public async Task What_was_shared_before_is_read_again_once_its_owner_has_come()
    {
        var (moira, moirasEmail) = (site.Visit(), $"{Guid.NewGuid():N}@example.org");
        await moira.Register("Moira", moirasEmail);
        var (reader, id, until) = (await site.PersonAt(moirasEmail), Guid.CreateVersion7(), site.Clock.UkToday().AddDays(3));
        await Keep(PageKind.Share, id, 1, new Share(id, reader, "Moira", "Hoping", "My extract", until, null, [], []));
        await site.OpenDiary(reader);
        await site.Get<DiaryVault>()
            .Keep(reader, PageKind.Received, id, 1, new ReceivedShare(person, "Robin Ash", "Hoping", until, id), Stop);
        Assert.Equal(HttpStatusCode.NotFound, (await moira.Open($"/diary/received/{id}")).Status);

        var robin = await site.Visit().SignIn(email);
        await robin.Open("/diary");

        Assert.Contains("My extract", (await moira.Open($"/diary/received/{id}")).Text, StringComparison.Ordinal);
        Assert.Contains("With Moira until", (await robin.Open("/diary")).Text, StringComparison.Ordinal);
        Assert.Contains("opened once", robin.Text, StringComparison.Ordinal);
    }

    private SealedKey Older() =>
        new(
            person,
            new DiaryKeyWrapping(site.Get<IDataProtectionProvider>()).Wrap(person, new DiaryKey(person, oldKey), withVersions: false)
        );

    private Task<bool> Keep<T>(PageKind kind, Guid id, int version, T content) =>
        Store.Keep(new DiaryKey(person, oldKey).Seal(kind, id, version, content), Stop);
}
