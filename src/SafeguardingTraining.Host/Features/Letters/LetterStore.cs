using System.Globalization;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;

namespace SafeguardingTraining.Host.Features.Letters;

/// <summary>Finds letters and what became of them, and sends them again; keeps the organisation's wording and rules.</summary>
public sealed class LetterStore(
    Connections connections,
    Writer writer,
    LetterKinds kinds,
    IEnumerable<ILetterComposer> composers,
    AuditLog audit,
    TimeProvider clock
)
{
    // The writer is everybody's: a slice holds it for some tens of milliseconds.
    private const int AtOnce = 1_000;

    // Worded when their turn comes, so that there is always something to send.
    private readonly List<string> composed = [.. composers.Select(composer => composer.Kind)];

    private readonly List<string> hidden = [.. kinds.All.Where(kind => kind.HidesReader).Select(kind => kind.Code)];

    /// <summary>A page of the list, the newest first.</summary>
    public Task<LettersFound> Search(LettersQuery sought, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var found = Matching(tables.Set<LetterRow>(), tables.Set<Member>(), tables.Users, sought);
                if (sought.After is { } after)
                {
                    found = found.Where(row => row.QueuedAt < after.QueuedAt || row.QueuedAt == after.QueuedAt && row.Id < after.Id);
                }
                var page = await found
                    .OrderByDescending(row => row.QueuedAt)
                    .ThenByDescending(row => row.Id)
                    .Take(LettersQuery.PageLength + 1)
                    .ToListAsync(cut);
                var shown = page.Take(LettersQuery.PageLength).ToList();
                return new LettersFound(shown, page.Count > shown.Count, await Names(tables, shown, cut));
            },
            stop
        );

    /// <summary>How many stand where, whatever state was asked for.</summary>
    public Task<IReadOnlyDictionary<LetterState, int>> Counts(LettersQuery sought, CancellationToken stop) =>
        connections.Ask<IReadOnlyDictionary<LetterState, int>>(
            async (tables, cut) =>
            {
                var all = Matching(tables.Set<LetterRow>(), tables.Set<Member>(), tables.Users, sought with { State = LetterState.Any });
                var counts = await all.GroupBy(row => row.Standing).Select(same => new { same.Key, Count = same.Count() }).ToListAsync(cut);
                var by = new Dictionary<LetterState, int>();
                foreach (var one in counts.Where(one => one.Key != LetterStanding.Waiting))
                {
                    by[StateOf(one.Key)] = one.Count;
                }
                foreach (var state in counts.Any(one => one.Key == LetterStanding.Waiting) ? Waiting : [])
                {
                    by[state] = await InState(all, state).CountAsync(cut);
                }
                return by;
            },
            stop
        );

    public Task<LettersFound> Find(Guid id, CancellationToken stop) =>
        connections.Ask(
            async (tables, cut) =>
            {
                var found = await tables.Set<LetterRow>().Where(row => row.Id == id).ToListAsync(cut);
                return new LettersFound(found, false, await Names(tables, found, cut));
            },
            stop
        );

    /// <summary>What a letter of the day tells, by kind.</summary>
    public Task<IReadOnlyList<string>> Parts(Guid letter, CancellationToken stop) =>
        connections.List(
            tables => tables.Set<LetterPartRow>().Where(part => part.Letter == letter).Select(part => part.Kind).Distinct(),
            stop
        );

    /// <summary>How many of a search can be sent again.</summary>
    public Task<int> CountResendable(LettersQuery sought, DateTimeOffset before, CancellationToken stop) =>
        connections.Count(
            tables => Resendable(Matching(tables.Set<LetterRow>(), tables.Set<Member>(), tables.Users, sought), sought, before),
            stop
        );

    /// <summary>
    /// Queues again all of a search that can be sent again and had come to their end before a moment; answers how many. Doing it twice is
    /// doing it once: what waits, or has gone since, is left as it is.
    /// </summary>
    public async Task<int> Resend(LettersQuery sought, DateTimeOffset before, Guid by, CancellationToken stop)
    {
        var total = 0;
        while (await writer.Write(batch => ResendSome(batch, sought, before, by), stop) is > 0 and var queued)
        {
            total += queued;
        }
        return total;
    }

    /// <summary>The same of one letter.</summary>
    public Task<bool> Resend(Guid letter, DateTimeOffset before, Guid by, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                var one = batch.Rows<LetterRow>().Where(row => row.Id == letter);
                if (Again(batch, Resendable(one, SentToo, before), LetterRank.Ordinary) == 0)
                {
                    return false;
                }
                audit.Note(batch, by, "letters.resent", letter);
                return true;
            },
            stop
        );

    public bool IsResendable(LetterRow letter, DateTimeOffset now) =>
        letter.DoneAt <= now
        && letter.Standing switch
        {
            LetterStanding.Refused or LetterStanding.GivenUp or LetterStanding.NoServer => letter.Sealed is not null
                || composed.Contains(letter.Kind),
            LetterStanding.Sent => composed.Contains(letter.Kind),
            _ => false,
        };

    public Task Keep(LetterRules rules, IReadOnlySet<string> off, Guid by, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                batch.Rows<LetterRulesRow>().ExecuteDelete();
                batch.Add(LetterRulesRow.Of(rules));
                Hold(batch, rules);
                foreach (var kind in kinds.All.Where(kind => kind is { IsSafety: false, Combines: false }))
                {
                    var isOff = off.Contains(kind.Code);
                    _ =
                        batch.Add(new LetterWordingRow(kind.Code, isOff, null, null, null, null))
                        || batch
                            .Rows<LetterWordingRow>()
                            .Where(row => row.Kind == kind.Code)
                            .ExecuteUpdate(row => row.SetProperty(one => one.IsOff, isOff)) == 1;
                }
                return audit.Note(batch, by, "letters.rules-changed", null);
            },
            stop
        );

    /// <summary>Keeps the organisation's own wording of a kind; null for the default.</summary>
    public Task Keep(LetterKind kind, LetterWording? wording, Guid by, CancellationToken stop)
    {
        var (english, welsh) = (wording?.English, wording?.Welsh);
        return writer.Write(
            batch =>
            {
                _ =
                    batch.Add(new LetterWordingRow(kind.Code, false, english?.Subject, english?.Body, welsh?.Subject, welsh?.Body))
                    || batch
                        .Rows<LetterWordingRow>()
                        .Where(row => row.Kind == kind.Code)
                        .ExecuteUpdate(row =>
                            row.SetProperty(one => one.Subject, english == null ? null : english.Subject)
                                .SetProperty(one => one.Body, english == null ? null : english.Body)
                                .SetProperty(one => one.WelshSubject, welsh == null ? null : welsh.Subject)
                                .SetProperty(one => one.WelshBody, welsh == null ? null : welsh.Body)
                        ) == 1;
                return audit.Note(batch, by, $"letters.{(wording is null ? "wording-reset" : "wording-changed")}", null);
            },
            stop
        );
    }

    /// <summary>The kinds that somebody does not want.</summary>
    public async Task<IReadOnlySet<string>> Declined(Guid person, CancellationToken stop) =>
        (
            await connections.List(
                tables => tables.Set<DeclinedLetterRow>().Where(row => row.Person == person).Select(row => row.Kind),
                stop
            )
        ).ToHashSet();

    public Task Decline(Guid person, IReadOnlyList<string> unwanted, CancellationToken stop) =>
        writer.Write(
            batch =>
            {
                batch.Rows<DeclinedLetterRow>().Where(row => row.Person == person).ExecuteDelete();
                return unwanted.Count(kind => batch.Add(new DeclinedLetterRow(person, kind)));
            },
            stop
        );

    /// <summary>How many letters came to their end before a moment.</summary>
    public Task<int> CountOld(DateTimeOffset before, CancellationToken stop) =>
        connections.Count(tables => tables.Set<LetterRow>().Where(row => row.DoneAt < before), stop);

    public Task<int> DeleteOld(DateTimeOffset before, int most, CancellationToken stop) =>
        writer.Write(
            batch => batch.Rows<LetterRow>().Where(row => row.DoneAt < before).OrderBy(row => row.DoneAt).Take(most).ExecuteDelete(),
            stop
        );

    private static readonly LetterState[] Waiting = [LetterState.Queued, LetterState.Held, LetterState.Retrying];

    private static readonly LettersQuery SentToo = new("", LetterState.Sent, null, "", null);

    // What waits for a morning waits for that of the new rules; a letter of the day keeps its day.
    private void Hold(Batch batch, LetterRules rules)
    {
        var now = clock.GetUtcNow();
        var due = rules.Next(now);
        batch
            .Rows<LetterRow>()
            .Where(row => row.Standing == LetterStanding.Waiting && row.Tries == 0 && row.DueAt > now && row.Kind != DayLetters.Kind)
            .ExecuteUpdate(row => row.SetProperty(one => one.DueAt, due));
    }

    private int ResendSome(Batch batch, LettersQuery sought, DateTimeOffset before, Guid by)
    {
        var some = Resendable(Matching(batch.Rows<LetterRow>(), batch.Rows<Member>(), batch.Rows<Account>(), sought), sought, before);
        var queued = Again(batch, some.OrderBy(row => row.Id).Take(AtOnce), LetterRank.Many);
        if (queued > 0)
        {
            audit.Note(batch, by, string.Create(CultureInfo.InvariantCulture, $"letters.resent {queued}"), null);
        }
        return queued;
    }

    private int Again(Batch batch, IQueryable<LetterRow> letters, LetterRank rank)
    {
        var now = clock.GetUtcNow();
        var due = LetterOffice.In(batch).Rules.Next(now);
        return letters.ExecuteUpdate(row =>
            row.SetProperty(one => one.Standing, LetterStanding.Waiting)
                .SetProperty(one => one.Rank, rank)
                .SetProperty(one => one.Tries, 0)
                .SetProperty(one => one.Trouble, LetterTrouble.None)
                .SetProperty(one => one.Code, 0)
                .SetProperty(one => one.QueuedAt, now)
                .SetProperty(one => one.DueAt, due)
                .SetProperty(one => one.DoneAt, (DateTimeOffset?)null)
        );
    }

    // One that went is sent again only where that was asked for by its state.
    private IQueryable<LetterRow> Resendable(IQueryable<LetterRow> letters, LettersQuery sought, DateTimeOffset before)
    {
        var sentToo = sought.State == LetterState.Sent;
        return letters.Where(row =>
            row.DoneAt <= before
            && (
                (
                    row.Standing == LetterStanding.Refused
                    || row.Standing == LetterStanding.GivenUp
                    || row.Standing == LetterStanding.NoServer
                ) && (row.Sealed != null || composed.Contains(row.Kind))
                || sentToo && row.Standing == LetterStanding.Sent && composed.Contains(row.Kind)
            )
        );
    }

    // It becomes the database's own upper(), which knows no culture.
#pragma warning disable CA1304, CA1311
    private IQueryable<LetterRow> Matching(
        IQueryable<LetterRow> letters,
        IQueryable<Member> members,
        IQueryable<Account> accounts,
        LettersQuery sought
    )
    {
        letters = sought.Kind.Length == 0 ? letters : letters.Where(row => row.Kind == sought.Kind);
        letters = sought.Agency is { } agency ? letters.Where(row => row.Agency == agency) : letters;
        if (sought.Words.Length > 0)
        {
            var pattern = $"%{Member.KeyOf(sought.Words)}%";
            var named = members.Where(one => EF.Functions.Like(one.Name.ToUpper(), pattern) || EF.Functions.Like(one.EmailKey, pattern));
            var known = accounts.Where(one =>
                EF.Functions.Like(one.Name.ToUpper(), pattern) || EF.Functions.Like(one.NormalizedEmail, pattern)
            );
            letters = letters.Where(row =>
                !hidden.Contains(row.Kind) && (named.Any(one => one.Id == row.Member) || known.Any(one => one.Id == row.Person))
            );
        }
        return InState(letters, sought.State);
    }
#pragma warning restore CA1304, CA1311

    private IQueryable<LetterRow> InState(IQueryable<LetterRow> letters, LetterState state)
    {
        var now = clock.GetUtcNow();
        return state switch
        {
            LetterState.Any => letters,
            LetterState.Queued => letters.Where(row =>
                row.Standing == LetterStanding.Waiting && row.Tries == 0 && row.Trouble == LetterTrouble.None && row.DueAt <= now
            ),
            LetterState.Held => letters.Where(row =>
                row.Standing == LetterStanding.Waiting && row.Tries == 0 && row.Trouble == LetterTrouble.None && row.DueAt > now
            ),
            LetterState.Retrying => letters.Where(row =>
                row.Standing == LetterStanding.Waiting && (row.Tries > 0 || row.Trouble != LetterTrouble.None)
            ),
            _ => letters.Where(row => row.Standing == StandingOf(state)),
        };
    }

    private static LetterState StateOf(LetterStanding standing) =>
        standing switch
        {
            LetterStanding.Sent => LetterState.Sent,
            LetterStanding.Refused => LetterState.Refused,
            LetterStanding.GivenUp => LetterState.GivenUp,
            LetterStanding.NotNeeded => LetterState.NotNeeded,
            _ => LetterState.NoServer,
        };

    private static LetterStanding StandingOf(LetterState state) =>
        state switch
        {
            LetterState.Sent => LetterStanding.Sent,
            LetterState.Refused => LetterStanding.Refused,
            LetterState.GivenUp => LetterStanding.GivenUp,
            LetterState.NotNeeded => LetterStanding.NotNeeded,
            _ => LetterStanding.NoServer,
        };

    // What the readers of a page are called, by the letter.
    private async Task<IReadOnlyDictionary<Guid, string>> Names(Database tables, IReadOnlyList<LetterRow> shown, CancellationToken stop)
    {
        var open = shown.Where(row => !hidden.Contains(row.Kind)).ToList();
        var (ids, people) = (
            open.Select(row => row.Member).OfType<Guid>().ToList(),
            open.Select(row => row.Person).OfType<Guid>().ToList()
        );
        var members = await tables.Set<Member>().Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, stop);
        var accounts = await tables.Users.Where(one => people.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Name, stop);
        return open.Select(row => (row.Id, Name: NameOf(row, members, accounts)))
            .Where(one => one.Name is not null)
            .ToDictionary(one => one.Id, one => one.Name ?? "");
    }

    private static string? NameOf(LetterRow row, Dictionary<Guid, string> members, Dictionary<Guid, string> accounts) =>
        row.Member is { } member && members.TryGetValue(member, out var name) ? name
        : row.Person is { } person && accounts.TryGetValue(person, out var known) ? known
        : null;
}

/// <summary>A page of letters.</summary>
/// <param name="Names">What their readers are called, by the letter; nothing for somebody who is not known or not shown.</param>
public sealed record LettersFound(IReadOnlyList<LetterRow> Page, bool HasMore, IReadOnlyDictionary<Guid, string> Names);
