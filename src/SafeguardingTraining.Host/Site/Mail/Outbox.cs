using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Http;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>
/// Letters that wait to be sent, and what became of those that did. Where no mail server is set nothing waits here: pages show what they
/// would have sent, to copy or print.
/// </summary>
public sealed class Outbox(
    IOptions<SmtpOptions> settings,
    Connections connections,
    IDataProtectionProvider protection,
    PublicAddress site,
    Writer writer,
    TimeProvider clock
)
{
    /// <summary>How often a letter is tried.</summary>
    public const int MostTries = 5;

    /// <summary>Where people choose which letters they want; the letters themselves lead there.</summary>
    public const string Choices = "/account/letters";

    // Raw: where somebody works is known to a feature, and is only noted here so that letters can be found by it.
    private const string SelectMember = """SELECT "Id", "Agency" FROM "Members" WHERE "Person" = @p0""";

    // A minute, five, half an hour, two hours: a mail server that is being repaired is soon back, and a wrong setting takes longer to notice.
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromMinutes(1),
        TimeSpan.FromMinutes(5),
        TimeSpan.FromMinutes(30),
        TimeSpan.FromHours(2),
        TimeSpan.FromHours(2),
    ];

    private readonly IDataProtector seal = protection.CreateProtector("Post.Letters");

    /// <summary>A mail server is set (<c>Smtp:Host</c>).</summary>
    public bool IsOn { get; } = settings.Value.Host is not null;

    public Task Send(LetterDraft draft, CancellationToken stop) => writer.Write(batch => Send(batch, draft), stop);

    /// <summary>
    /// Words a letter and keeps it for sending in the same transaction as what it tells of. False where the organisation sends none of the
    /// kind, or its reader does not want it.
    /// </summary>
    public bool Send(Batch batch, params IReadOnlyList<LetterDraft> drafts)
    {
        if (!IsOn)
        {
            return false;
        }
        var office = LetterOffice.In(batch);
        var kept = drafts.Count(draft => IsWanted(batch, office, draft.Kind, draft.Person) && Keep(batch, office, draft));
        return kept > 0;
    }

    /// <summary>
    /// Queues a letter that is worded when its turn comes, one of its kind for a recipient: one that has come to its end goes again, and one
    /// that waits is left as it is. Without a mail server it is noted that none went.
    /// </summary>
    public bool Queue(Batch batch, LetterOffice office, LetterKind kind, Guid member, Guid agency)
    {
        if (!office.Sends(kind))
        {
            return false;
        }
        var now = clock.GetUtcNow();
        var due = IsOn ? office.Rules.Next(now) : now;
        var standing = IsOn ? LetterStanding.Waiting : LetterStanding.NoServer;
        var fresh = new LetterRow(Guid.CreateVersion7(), kind.Code, member, Guid.Empty, DateOnly.MinValue, standing, now, due)
        {
            Rank = LetterRank.Ordinary,
            Member = member,
            Agency = agency,
            DoneAt = IsOn ? null : now,
        };
        return batch.Add(fresh)
            || batch
                .Rows<LetterRow>()
                .Where(row => row.Kind == kind.Code && row.Recipient == member && row.Standing != LetterStanding.Waiting)
                .ExecuteUpdate(row =>
                    row.SetProperty(one => one.Standing, standing)
                        .SetProperty(one => one.Agency, agency)
                        .SetProperty(one => one.QueuedAt, now)
                        .SetProperty(one => one.DueAt, due)
                        .SetProperty(one => one.DoneAt, fresh.DoneAt)
                        .SetProperty(one => one.Tries, 0)
                        .SetProperty(one => one.Trouble, LetterTrouble.None)
                        .SetProperty(one => one.Code, 0)
                ) == 1;
    }

    /// <summary>Words a letter as the organisation does now.</summary>
    public Email Write(LetterOffice office, LetterDraft draft)
    {
        var written = LetterComposition.Compose(
            office.WordingOf(draft.Kind),
            draft.Values,
            office.Rules.Languages,
            draft is { Kind.MayBeDeclined: true, Person: not null } ? Foot() : null
        );
        return new Email(draft.To, written.Subject, written.Body);
    }

    /// <summary>
    /// The next letter that is due, taken for this host: nobody else tries it until the wait after this try is over, also
    /// when this host stops half way. Null when none is due.
    /// </summary>
    /// <param name="least">None that is less urgent.</param>
    internal async Task<LetterRow?> TakeNext(LetterRank least, CancellationToken stop)
    {
        while (await connections.First(tables => Due(tables, clock.GetUtcNow(), least), stop) is { } next)
        {
            if (await writer.Write(batch => Take(batch, next), stop))
            {
                return next with { Tries = next.Tries + 1 };
            }
        }
        return null;
    }

    /// <summary>The letter has come to its end. Of one that went, and of one with a secret in it, no word is kept.</summary>
    internal Task Settle(LetterRow taken, LetterStanding standing, LetterFailure? failure, bool keepsWords, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        var (trouble, code) = (failure?.Trouble ?? LetterTrouble.None, failure?.Code ?? 0);
        var kept = keepsWords ? taken.Sealed : null;
        return writer.Write(
            batch =>
                batch
                    .Rows<LetterRow>()
                    .Where(letter => letter.Id == taken.Id)
                    .ExecuteUpdate(row =>
                        row.SetProperty(letter => letter.Standing, standing)
                            .SetProperty(letter => letter.Trouble, trouble)
                            .SetProperty(letter => letter.Code, code)
                            .SetProperty(letter => letter.DoneAt, now)
                            .SetProperty(letter => letter.Sealed, kept)
                    ),
            stop
        );
    }

    /// <summary>It goes on waiting, and it is noted why. One for which the server is to blame has lost no try.</summary>
    internal Task PutBack(LetterRow taken, LetterFailure failure, CancellationToken stop)
    {
        var (tries, due) = failure.IsOfServer
            ? (taken.Tries - 1, clock.GetUtcNow())
            : (taken.Tries, clock.GetUtcNow() + WaitAfter(taken.Tries));
        return writer.Write(
            batch =>
                batch
                    .Rows<LetterRow>()
                    .Where(letter => letter.Id == taken.Id && letter.Tries == taken.Tries)
                    .ExecuteUpdate(row =>
                        row.SetProperty(letter => letter.Trouble, failure.Trouble)
                            .SetProperty(letter => letter.Code, failure.Code)
                            .SetProperty(letter => letter.Tries, tries)
                            .SetProperty(letter => letter.DueAt, due)
                    ),
            stop
        );
    }

    /// <summary>The words and the address; null when the key that sealed them is gone.</summary>
    /// <param name="letter">One that has been worded.</param>
    public Email? Open(LetterRow letter)
    {
        try
        {
            return letter.Sealed is { } words ? JsonSerializer.Deserialize<Email>(seal.Unprotect(words)) : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    /// <summary>Letters that an earlier version of this site left waiting wait here now, as they were.</summary>
    internal async Task<int> TakeOver(CancellationToken stop)
    {
        var waiting = await connections.List(tables => tables.Set<EmailRow>().OrderBy(row => row.DueAt).Take(200), stop);
        return waiting.Count == 0 ? 0 : await writer.Write(batch => waiting.Count(row => TakeOver(batch, row)), stop);
    }

    private static bool TakeOver(Batch batch, EmailRow row) =>
        batch.Rows<EmailRow>().Where(one => one.Id == row.Id).ExecuteDelete() == 1
        && batch.Add(
            new LetterRow(
                row.Id,
                EarlierKind,
                row.Id,
                row.Id,
                DateOnly.FromDateTime(row.QueuedAt.UtcDateTime),
                row.Tries < MostTries ? LetterStanding.Waiting : LetterStanding.GivenUp,
                row.QueuedAt,
                row.DueAt
            )
            {
                Rank = LetterRank.Urgent,
                Tries = row.Tries,
                Sealed = row.Tries < MostTries ? row.Sealed : null,
                DoneAt = row.Tries < MostTries ? null : row.DueAt,
            }
        );

    /// <summary>The kind of a letter of which an earlier version did not note one.</summary>
    public const string EarlierKind = "earlier";

    private bool Keep(Batch batch, LetterOffice office, LetterDraft draft)
    {
        var (id, now) = (Guid.CreateVersion7(), clock.GetUtcNow());
        var goesAtOnce = draft.Kind.IsSafety || draft.IsUrgent;
        var member = draft.Person is { } person
            ? batch.Find(SelectMember, row => new MemberPlace(row.GetGuid(0), row.GetGuid(1)), person)
            : null;
        return batch.Add(
            new LetterRow(
                id,
                draft.Kind.Code,
                draft.Person ?? id,
                id,
                DateOnly.FromDateTime(now.UtcDateTime),
                LetterStanding.Waiting,
                now,
                goesAtOnce ? now : office.Rules.Next(now)
            )
            {
                Rank = goesAtOnce ? LetterRank.Urgent : LetterRank.Ordinary,
                Person = draft.Person,
                Member = member?.Id,
                Agency = draft.Kind.HidesReader ? null : member?.Agency,
                Sealed = seal.Protect(JsonSerializer.SerializeToUtf8Bytes(Write(office, draft))),
            }
        );
    }

    private static bool IsWanted(Batch batch, LetterOffice office, LetterKind kind, Guid? person) =>
        office.Sends(kind)
        && !(kind.MayBeDeclined && batch.Rows<DeclinedLetterRow>().Any(row => row.Person == person && row.Kind == kind.Code));

    private LetterValue Foot()
    {
        var where = site.Of(Choices);
        return new LetterValue($"You choose which letters you get: {where}", $"Chi sy’n dewis pa lythyrau a gewch: {where}");
    }

    private static IQueryable<LetterRow> Due(Database tables, DateTimeOffset now, LetterRank least) =>
        tables
            .Set<LetterRow>()
            .Where(letter => letter.Standing == LetterStanding.Waiting && letter.Rank <= least && letter.DueAt <= now)
            .OrderBy(letter => letter.Rank)
            .ThenBy(letter => letter.DueAt);

    private bool Take(Batch batch, LetterRow next)
    {
        // Nothing is added to a letter of the day once it is being worded.
        batch.WaitFor(DayLetters.Turn);
        var again = clock.GetUtcNow() + WaitAfter(next.Tries + 1);
        return batch
                .Rows<LetterRow>()
                .Where(letter => letter.Id == next.Id && letter.Tries == next.Tries && letter.Standing == LetterStanding.Waiting)
                .ExecuteUpdate(row => row.SetProperty(letter => letter.Tries, next.Tries + 1).SetProperty(letter => letter.DueAt, again))
            == 1;
    }

    private static TimeSpan WaitAfter(int tries) => Waits[Math.Clamp(tries, 1, Waits.Length) - 1];

    private sealed record MemberPlace(Guid Id, Guid Agency);
}
