using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Diary.Sharing;

/// <summary>
/// What happened to pages that people showed each other and was not told their owners yet. It lies outside their diaries, so that it can be
/// told while a diary is locked, and has no name and no word of anybody: a page's number, what happened, and when.
/// </summary>
public sealed class ShareNotices(PendingEffects pending, Writer writer, TimeProvider clock) : IPendingEffect
{
    private const string Notice = "share-notice";
    private const int DaysTold = 30;

    // What one has seen once one has looked at the page.
    private static readonly ShareFact[] Seen = [ShareFact.Opened, ShareFact.Comment, ShareFact.Answer];

    // So long before the last day of a page its owner is told that it comes.
    private const int DaysBefore = 2;

    public string Kind => Notice;

    /// <summary>Notes that somebody opened a page, or wrote beside it, or answered there. The same is told once until it was read.</summary>
    /// <param name="person">Who is told: its owner, or of an answer its reader.</param>
    public Task Note(Guid person, Guid share, ShareFact what, CancellationToken stop) =>
        Note(person, new ShareNotice(share, what, clock.UkToday(), clock.UkToday().AddDays(DaysTold)), stop);

    /// <summary>Notes that a page can be read until a day; its owner is told two days before. Too short a time is not worth it.</summary>
    public Task NoteEnding(Guid owner, Guid share, DateOnly until, CancellationToken stop) =>
        until.AddDays(-DaysBefore) > clock.UkToday()
            ? Note(owner, new ShareNotice(share, ShareFact.Ending, until.AddDays(-DaysBefore), until), stop)
            : Task.CompletedTask;

    /// <summary>What a person is to be told today, in the order in which it happened.</summary>
    public async Task<IReadOnlyList<ShareNotice>> Of(Guid person, CancellationToken stop) =>
        [
            .. (await pending.Of(Notice, person, stop))
                .Select(pending.Open<ShareNotice>)
                .Where(notice => notice.IsToldOn(clock.UkToday()))
                .OrderBy(notice => notice.From),
        ];

    /// <summary>A person has read one of their notices.</summary>
    public Task Dismiss(Guid person, Guid id, CancellationToken stop) => Delete(person, [id], stop);

    /// <summary>A person has seen what happened to a page: nothing more is said of it, but that it will end.</summary>
    public Task DismissSeen(Guid person, Guid share, CancellationToken stop) =>
        Delete(person, [.. Seen.Select(what => ShareNotice.IdOf(share, what))], stop);

    /// <summary>A page is shown no more.</summary>
    public Task Forget(Guid person, Guid share, CancellationToken stop) =>
        Delete(person, [.. Enum.GetValues<ShareFact>().Select(what => ShareNotice.IdOf(share, what))], stop);

    /// <summary>A page is shown no more: whoever was to be told of an answer beside it is not.</summary>
    public Task ForgetAnswers(Guid share, CancellationToken stop)
    {
        var answer = ShareNotice.IdOf(share, ShareFact.Answer);
        return writer.Write(batch => Rows(batch).Where(effect => effect.Id == answer).ExecuteDelete(), stop);
    }

    /// <summary>A person's diary is closed.</summary>
    public Task Forget(Guid person, CancellationToken stop) => writer.Write(batch => Rows(batch, person).ExecuteDelete(), stop);

    /// <summary>One that nobody read for so long is old news.</summary>
    public Task Carry(PendingEffect effect, CancellationToken stop) =>
        pending.Open<ShareNotice>(effect).Until < clock.UkToday() ? pending.Settle(effect, stop) : Task.CompletedTask;

    private Task Note(Guid owner, ShareNotice notice, CancellationToken stop) =>
        writer.Write(
            batch =>
                pending.Add(batch, Notice, notice.Id, owner, notice) && pending.Add(batch, ShareLetters.Letter, notice.Id, owner, notice),
            stop
        );

    private Task Delete(Guid person, List<Guid> ids, CancellationToken stop) =>
        writer.Write(batch => Rows(batch, person).Where(effect => ids.Contains(effect.Id)).ExecuteDelete(), stop);

    private static IQueryable<PendingEffect> Rows(Batch batch, Guid person) => Rows(batch).Where(effect => effect.Person == person);

    private static IQueryable<PendingEffect> Rows(Batch batch) =>
        batch.Rows<PendingEffect>().Where(effect => effect.Kind == Notice || effect.Kind == ShareLetters.Letter);
}

/// <summary>What can happen to a page that is shown to somebody.</summary>
public enum ShareFact
{
    /// <summary>It was opened for the first time.</summary>
    Opened,

    /// <summary>Its reader wrote beside it.</summary>
    Comment,

    /// <summary>Its last day is near.</summary>
    Ending,

    /// <summary>Its owner answered what its reader wrote; told its reader.</summary>
    Answer,
}

/// <summary>Something that happened to a page that is shown to somebody.</summary>
/// <param name="From">The first day on which it is told.</param>
/// <param name="Until">The last.</param>
public sealed record ShareNotice(Guid Share, ShareFact What, DateOnly From, DateOnly Until)
{
    public Guid Id => IdOf(Share, What);

    public bool IsToldOn(DateOnly today) => From <= today && today <= Until;

    public static Guid IdOf(Guid share, ShareFact what) => new(SHA256.HashData([.. share.ToByteArray(), (byte)what]).AsSpan(0, 16));

    /// <summary>The notice in words.</summary>
    /// <param name="share">The page it is about; null where its owner's diary is locked, and it is said without a name or a title.</param>
    public DiaryNews Said(Share? share) =>
        share is null
            ? new(
                Id,
                Sentence(What == ShareFact.Answer ? "a page they showed you" : "a page you showed them", "Somebody"),
                DiaryAddresses.Diary,
                "Open my diary"
            )
            : new(
                Id,
                Sentence($"“{share.Title}”", share.Name),
                DiaryAddresses.Share(Share),
                What == ShareFact.Comment ? "Read it" : "Look at it"
            );

    /// <summary>The notice of an answer in words, for the reader of a page.</summary>
    /// <param name="received">The page it is about; null where its reader's diary is locked.</param>
    public DiaryNews Said(ReceivedShare? received) =>
        received is null
            ? Said((Share?)null)
            : new(Id, Sentence($"“{received.Title}”", received.From), DiaryAddresses.Received(Share), "Read it");

    private string Sentence(string page, string who) =>
        What switch
        {
            ShareFact.Opened => $"{who} has opened {page}.",
            ShareFact.Comment => $"{who} has written beside {page}.",
            ShareFact.Answer => $"{who} has answered what you wrote beside {page}.",
            _ => $"{who} can read {page} until {Until.Weekday()}.",
        };
}
