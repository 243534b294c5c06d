using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>
/// Accounts that nobody has signed in to for as long as this site keeps them. Each has thirty days more, and an email where this site
/// sends any; then it is closed with everything in it. Anyone who signs in meanwhile keeps it, and an administrator's is never closed.
/// </summary>
public sealed class UnusedAccounts(
    Connections connections,
    Writer writer,
    IServiceScopeFactory scopes,
    IOrganisation organisation,
    Outbox outbox,
    TimeProvider clock
)
{
    public const int DaysMore = 30;

    public RetentionPolicy Ageing =>
        new(
            "accounts",
            "Accounts that nobody uses",
            $"Accounts to which nobody has signed in for so long, with everything in them, the diary too. They have {DaysMore} days more, and an email where this site sends any. Administrators’ accounts are left out.",
            async (before, stop) => (await Due(before, int.MaxValue, stop)).Count,
            Close
        );

    /// <summary>Somebody signed in: their account is in use.</summary>
    public Task See(Guid person, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return writer.Write(
            batch =>
                batch
                    .Rows<Account>()
                    .Where(account => account.Id == person)
                    .ExecuteUpdate(row =>
                        row.SetProperty(account => account.SeenAt, now).SetProperty(account => account.UnusedOn, (DateOnly?)null)
                    ),
            stop
        );
    }

    private async Task<int> Close(DateTimeOffset before, int most, CancellationToken stop)
    {
        foreach (var unused in await Unseen(before, account => account.UnusedOn == null, most, stop))
        {
            await writer.Write(batch => Tell(batch, unused), stop);
        }
        var due = await Due(before, most, stop);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var unused in due)
        {
            await scope.ServiceProvider.GetRequiredService<AccountClosure>().Close(unused.Id, stop);
        }
        return due.Count;
    }

    private bool Tell(Batch batch, UnusedAccount unused) =>
        Mark(batch, unused.Id, clock.UkToday()) && outbox.IsOn && unused.Email.Length > 0 && outbox.Send(batch, LetterTo(unused));

    private async Task<IReadOnlyList<UnusedAccount>> Due(DateTimeOffset before, int most, CancellationToken stop)
    {
        var (due, markedBy) = (new List<UnusedAccount>(), clock.UkToday().AddDays(-DaysMore));
        foreach (var unused in await Unseen(before, account => account.UnusedOn <= markedBy, most, stop))
        {
            if (await organisation.FindMembership(unused.Id, stop) is not { } membership || !membership.Roles.HasFlag(Roles.Administrator))
            {
                due.Add(unused);
            }
        }
        return due;
    }

    private Task<IReadOnlyList<UnusedAccount>> Unseen(
        DateTimeOffset before,
        Expression<Func<Account, bool>> which,
        int most,
        CancellationToken stop
    ) =>
        connections.List(
            tables =>
                tables
                    .Users.Where(account => account.SeenAt < before)
                    .Where(which)
                    .Take(most)
                    .Select(account => new UnusedAccount(account.Id, account.Name, account.Email ?? "")),
            stop
        );

    private static bool Mark(Batch batch, Guid person, DateOnly today) =>
        batch
            .Rows<Account>()
            .Where(account => account.Id == person && account.UnusedOn == null)
            .ExecuteUpdate(row => row.SetProperty(account => account.UnusedOn, today)) == 1;

    private static LetterDraft LetterTo(UnusedAccount unused) =>
        new(
            AccountLetterKinds.Unused,
            unused.Email,
            unused.Id,
            new Dictionary<string, LetterValue> { ["name"] = unused.Name, ["days"] = $"{DaysMore}" }
        );

    private sealed record UnusedAccount(Guid Id, string Name, string Email) : PrivateRecord;
}
