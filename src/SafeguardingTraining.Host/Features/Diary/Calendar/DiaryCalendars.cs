using System.Security.Cryptography;
using System.Text;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Site.Calendars;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Calendar;

/// <summary>
/// The secret address of a person's calendar: made, renewed, or stopped. What a calendar program reads there lies beside the diary, locked
/// with the secret: the program can read it while its owner is away, and whoever has no address cannot.
/// </summary>
public sealed class DiaryCalendars(DiaryVault vault)
{
    // Others of the same person may write it meanwhile; the next change of the diary tries again.
    private const int MostTries = 10;

    public async Task Renew(Guid author, CancellationToken stop)
    {
        var kept = (await vault.Open(author, stop)).Calendar;
        await vault.Keep(
            author,
            PageKind.Calendar,
            kept?.Page ?? Guid.CreateVersion7(),
            (kept?.Version ?? 0) + 1,
            CalendarSecret.New(),
            stop
        );
        await Forget(author, kept, stop);
        await Publish(author, stop);
    }

    public async Task Stop(Guid author, CancellationToken stop)
    {
        if ((await vault.Open(author, stop)).Calendar is { } kept)
        {
            await vault.Delete(author, PageKind.Calendar, kept.Page, stop);
            await Forget(author, kept, stop);
        }
    }

    /// <summary>Brings what a calendar program reads up to date with the diary, which is open; nothing where there is no address.</summary>
    public async Task Publish(Guid author, CancellationToken stop)
    {
        for (var tries = 0; tries < MostTries && await vault.Open(author, stop) is { Calendar.Secret: { } secret } diary; tries++)
        {
            var (feed, days) = (FeedKey.Of(secret), DueDays.Of(diary));
            var there = await vault.FindUnder<DueDays>(feed.Key, author, PageKind.Feed, feed.Page, stop);
            // A page that is damaged is written over.
            var version = there?.Version ?? await vault.VersionOf(author, PageKind.Feed, feed.Page, stop);
            if (
                there?.Content.IsSame(days) == true
                || await vault.KeepUnder(feed.Key, author, PageKind.Feed, feed.Page, version + 1, days, stop)
            )
            {
                return;
            }
        }
    }

    /// <summary>What a calendar program reads at an address; null when it is none, or was renewed or stopped.</summary>
    public async Task<DueDays?> Read(Guid author, CalendarSecret secret, CancellationToken stop)
    {
        // A diary without a lock has no days beside it yet, and its owner need not come for that.
        if (
            await vault.AccessOf(author, stop) == DiaryAccess.WithoutLock
            && (await vault.Open(author, stop)).Calendar is { } kept
            && kept.Secret.IsThis(secret)
        )
        {
            await Publish(author, stop);
        }
        var feed = FeedKey.Of(secret);
        return await vault.FindUnder<DueDays>(feed.Key, author, PageKind.Feed, feed.Page, stop) is ({ } days, _) ? days : null;
    }

    private Task Forget(Guid author, StoredCalendar? kept, CancellationToken stop) =>
        kept is null ? Task.CompletedTask : vault.Delete(author, PageKind.Feed, FeedKey.Of(kept.Secret).Page, stop);

    /// <summary>Where the days of an address lie, and what opens them.</summary>
    private sealed record FeedKey(Guid Page, byte[] Key) : PrivateRecord
    {
        public static FeedKey Of(CalendarSecret secret) =>
            new(new Guid(Derived(secret, "Diary.Feed.Page", 16)), Derived(secret, "Diary.Feed.Key", 32));

        private static byte[] Derived(CalendarSecret secret, string purpose, int length) =>
            HKDF.DeriveKey(HashAlgorithmName.SHA256, secret.Secret, length, info: Encoding.ASCII.GetBytes(purpose));
    }
}

/// <summary>A calendar's page, with where it is in the diary.</summary>
/// <param name="Page">Its id among the pages.</param>
/// <param name="Version">How often the address was renewed, and one.</param>
public sealed record StoredCalendar(Guid Page, int Version, CalendarSecret Secret);

/// <summary>On which days how many things are to be come back to, and nothing about them.</summary>
public sealed record DueDays(IReadOnlyList<DueDay> Days)
{
    public static DueDays Of(OpenDiary diary) =>
        new([
            .. from open in diary.OpenActions
            where open.Action.Return is not null
            group open by open.Action.Return.GetValueOrDefault() into day
            orderby day.Key
            select new DueDay(day.Key, day.Count()),
        ]);

    public bool IsSame(DueDays other) => Days.SequenceEqual(other.Days);
}

/// <param name="Count">At least 1.</param>
public sealed record DueDay(DateOnly On, int Count);
