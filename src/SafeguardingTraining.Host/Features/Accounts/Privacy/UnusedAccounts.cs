using System.Data.Common;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;

namespace SafeguardingTraining.Host.Features.Accounts.Privacy;

/// <summary>
/// Accounts that nobody has signed in to for as long as this site keeps them. Each has thirty days more, and a letter where this site
/// sends any; then it is closed with everything in it. Whoever signs in meanwhile keeps it, and an administrator's is never closed.
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

    private const string Seen = """UPDATE "AspNetUsers" SET "SeenAt" = @p1, "UnusedOn" = NULL WHERE "Id" = @p0""";

    private const string Mark = """UPDATE "AspNetUsers" SET "UnusedOn" = @p1 WHERE "Id" = @p0 AND "UnusedOn" IS NULL""";

    private const string SelectUnmarked =
        """SELECT "Id", "Name", "Email" FROM "AspNetUsers" WHERE "SeenAt" < @p0 AND "UnusedOn" IS NULL LIMIT @p1""";

    private const string SelectDue =
        """SELECT "Id", "Name", "Email" FROM "AspNetUsers" WHERE "SeenAt" < @p0 AND "UnusedOn" <= @p2 LIMIT @p1""";

    public RetentionPolicy Ageing =>
        new(
            "accounts",
            "Accounts that nobody uses",
            $"Accounts to which nobody has signed in for so long, with everything in them, the diary too. They have {DaysMore} days more, and a letter where this site sends any. Administrators’ accounts are left out.",
            async (before, stop) => (await Due(before, int.MaxValue, stop)).Count,
            Close
        );

    /// <summary>Somebody signed in: their account is in use.</summary>
    public Task See(Guid person, CancellationToken stop)
    {
        var now = clock.GetUtcNow();
        return writer.Write(batch => batch.Execute(Seen, person, now), stop);
    }

    private async Task<int> Close(DateTimeOffset before, int most, CancellationToken stop)
    {
        foreach (var unused in await connections.List(SelectUnmarked, [before, most], UnusedOf, stop))
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

    private int Tell(Batch batch, UnusedAccount unused) =>
        batch.Execute(Mark, unused.Id, clock.UkToday()) == 1 && outbox.IsOn && unused.Email.Length > 0
            ? outbox.Send(batch, LetterTo(unused))
            : 0;

    private async Task<IReadOnlyList<UnusedAccount>> Due(DateTimeOffset before, int most, CancellationToken stop)
    {
        var due = new List<UnusedAccount>();
        foreach (var unused in await connections.List(SelectDue, [before, most, clock.UkToday().AddDays(-DaysMore)], UnusedOf, stop))
        {
            if (await organisation.FindMembership(unused.Id, stop) is not { } membership || !membership.Roles.HasFlag(Roles.Administrator))
            {
                due.Add(unused);
            }
        }
        return due;
    }

    private static Email LetterTo(UnusedAccount unused) =>
        new(
            unused.Email,
            "Your account at Safeguarding Training",
            $"""
            Dear {unused.Name},

            Nobody has signed in to your account for a long time. In {DaysMore} days it is closed, with everything in it: your place in stories, your diary, your certificates.

            To keep it, sign in once. To take your diary with you, sign in and choose “Take my diary away”.
            """
        );

    private static UnusedAccount UnusedOf(DbDataReader row) =>
        new(row.GetGuid(0), row.GetString(1), row.IsDBNull(2) ? "" : row.GetString(2));

    private sealed record UnusedAccount(Guid Id, string Name, string Email) : PrivateRecord;
}
