using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>
/// Emails that wait to be sent. Where no mail server is set nothing waits here: pages show what they would have sent, to copy or print.
/// </summary>
public sealed class Outbox(
    IOptions<SmtpOptions> settings,
    Connections connections,
    IDataProtectionProvider protection,
    Writer writer,
    TimeProvider clock
)
{
    /// <summary>How often an email is tried. One that never went out stays, so that somebody can be told.</summary>
    public const int MostTries = 5;

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

    public Task Send(Email letter, CancellationToken stop) => writer.Write(batch => Send(batch, letter), stop);

    /// <summary>Keeps an email for sending in the same transaction as what it tells of.</summary>
    public bool Send(Batch batch, Email letter)
    {
        var now = clock.GetUtcNow();
        return batch.Add(new EmailRow(Guid.CreateVersion7(), seal.Protect(JsonSerializer.SerializeToUtf8Bytes(letter)), now, now, 0));
    }

    /// <summary>How many emails were given up after <see cref="MostTries"/> tries.</summary>
    public Task<int> Undelivered(CancellationToken stop) =>
        connections.Count(tables => tables.Set<EmailRow>().Where(letter => letter.Tries >= MostTries), stop);

    /// <summary>
    /// The next letter that is due, taken for this host: nobody else tries it until the wait after this try is over, also
    /// when this host stops half way. Null when none is due.
    /// </summary>
    internal async Task<EmailRow?> TakeNext(CancellationToken stop)
    {
        while (await connections.First(tables => Due(tables, clock.GetUtcNow()), stop) is { } next)
        {
            if (await writer.Write(batch => Take(batch, next), stop))
            {
                return next with { Tries = next.Tries + 1 };
            }
        }
        return null;
    }

    /// <summary>The email went out; nothing of it is kept.</summary>
    internal Task Sent(EmailRow sent, CancellationToken stop) =>
        writer.Write(batch => batch.Rows<EmailRow>().Where(letter => letter.Id == sent.Id).ExecuteDelete(), stop);

    /// <summary>The words and the address, or null when the key that sealed them is gone.</summary>
    internal Email? Open(EmailRow taken)
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

    private static IQueryable<EmailRow> Due(Database tables, DateTimeOffset now) =>
        tables.Set<EmailRow>().Where(letter => letter.DueAt <= now && letter.Tries < MostTries).OrderBy(letter => letter.DueAt);

    private bool Take(Batch batch, EmailRow next)
    {
        var again = clock.GetUtcNow() + Waits[next.Tries];
        return batch
                .Rows<EmailRow>()
                .Where(letter => letter.Id == next.Id && letter.Tries == next.Tries)
                .ExecuteUpdate(row => row.SetProperty(letter => letter.Tries, next.Tries + 1).SetProperty(letter => letter.DueAt, again))
            == 1;
    }
}
