using System.Data.Common;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>
/// Letters that wait to be sent. Where no mail server is set nothing waits here: pages show what they would have sent, to copy or print.
/// </summary>
public sealed class Outbox(
    IOptions<SmtpOptions> settings,
    Connections connections,
    IDataProtectionProvider protection,
    Writer writer,
    TimeProvider clock
)
{
    /// <summary>How often a letter is tried. One that never went out stays, so that somebody can be told.</summary>
    public const int MostTries = 5;

    private const string Insert = """INSERT INTO "Letters" ("Id", "Sealed", "QueuedAt", "DueAt", "Tries") VALUES (@p0, @p1, @p2, @p2, 0)""";

    private const string SelectDue =
        """SELECT "Id", "Sealed", "Tries" FROM "Letters" WHERE "DueAt" <= @p0 AND "Tries" < @p1 ORDER BY "DueAt" LIMIT 1""";

    private const string Take = """UPDATE "Letters" SET "Tries" = "Tries" + 1, "DueAt" = @p2 WHERE "Id" = @p0 AND "Tries" = @p1""";

    private const string Delete = """DELETE FROM "Letters" WHERE "Id" = @p0""";

    private const string CountUndelivered = """SELECT count(*) FROM "Letters" WHERE "Tries" >= @p0""";

    // A minute, five, half an hour, two hours: a mail server that is being mended is soon back, and a wrong setting takes longer to notice.
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

    public Task Send(Email letter, CancellationToken stop) => writer.Write(batch => Send(batch, letter), stop);

    /// <summary>Keeps a letter for sending in the same transaction as what it tells of.</summary>
    public int Send(Batch batch, Email letter) =>
        batch.Execute(Insert, Guid.CreateVersion7(), seal.Protect(JsonSerializer.SerializeToUtf8Bytes(letter)), clock.GetUtcNow());

    /// <summary>How many letters were given up after <see cref="MostTries"/> tries.</summary>
    public Task<int> Undelivered(CancellationToken stop) =>
        connections.Read(
            CountUndelivered,
            [MostTries],
            async (rows, cancel) => await rows.ReadAsync(cancel) ? Convert.ToInt32(rows.GetValue(0), null) : 0,
            stop
        );

    /// <summary>
    /// The next letter that is due, taken for this host: nobody else tries it until the wait after this try is over, also
    /// when this host stops half way. Null when none is due.
    /// </summary>
    internal async Task<ClaimedEmail?> TakeNext(CancellationToken stop)
    {
        while (await connections.Read(SelectDue, [clock.GetUtcNow(), MostTries], Next, stop) is { } next)
        {
            if (await writer.Write(batch => batch.Execute(Take, next.Id, next.Tries, clock.GetUtcNow() + Waits[next.Tries]), stop) == 1)
            {
                return next with { Tries = next.Tries + 1 };
            }
        }
        return null;
    }

    /// <summary>The letter went out; nothing of it is kept.</summary>
    internal Task Sent(ClaimedEmail letter, CancellationToken stop) => writer.Write(batch => batch.Execute(Delete, letter.Id), stop);

    /// <summary>The words and the address, or null when the key that sealed them is gone.</summary>
    internal Email? Open(ClaimedEmail taken)
    {
        try
        {
            return JsonSerializer.Deserialize<Email>(seal.Unprotect(taken.Sealed));
        }
        catch (CryptographicException)
        {
            return null;
        }
    }

    private static async Task<ClaimedEmail?> Next(DbDataReader rows, CancellationToken stop) =>
        await rows.ReadAsync(stop) ? new ClaimedEmail(rows.GetGuid(0), rows.GetFieldValue<byte[]>(1), rows.GetInt32(2)) : null;
}

/// <param name="Tries">Which try this is, counted from one.</param>
internal sealed record ClaimedEmail(Guid Id, byte[] Sealed, int Tries);
