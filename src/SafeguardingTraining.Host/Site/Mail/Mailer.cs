using System.Data.Common;
using MailKit.Net.Smtp;
using Microsoft.Extensions.Options;
using MimeKit;
using SafeguardingTraining.Host.Site.Data;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>Takes letters to the mail server. Neither an address nor a word of them reaches the log.</summary>
public sealed partial class Mailer(
    Outbox outbox,
    LetterKinds kinds,
    IEnumerable<ILetterComposer> composers,
    Connections connections,
    IOptions<SmtpOptions> settings,
    TimeProvider clock,
    ILogger<Mailer> log
) : BackgroundService
{
    // A server that breaks off three letters in a row is not tried with the next thousand.
    private const int MostInterrupted = 3;

    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(15);

    private readonly SmtpOptions server = settings.Value;
    private readonly MailPace pace = new(settings.Value.LettersAMinute);
    private DateTimeOffset pausedUntil = DateTimeOffset.MinValue;
    private TimeSpan pause = TimeSpan.Zero;
    private int interrupted;

    /// <summary>
    /// Sends every letter that is due, one after another, as fast as the mail server is to be asked. One that it refuses is not tried again,
    /// one that it cannot take now waits longer each time; while it cannot be reached, nothing is tried.
    /// </summary>
    public async Task SendDue(CancellationToken stop)
    {
        if (!outbox.IsOn || server.Sender is not { } sender || clock.GetUtcNow() < pausedUntil)
        {
            return;
        }
        while (await outbox.TakeOver(stop) > 0) { }
        using var post = new SmtpClient { Timeout = (int)TimeSpan.FromSeconds(20).TotalMilliseconds };
        while (clock.GetUtcNow() >= pausedUntil && await outbox.TakeNext(pace.Least(clock.GetUtcNow()), stop) is { } taken)
        {
            await Carry(post, sender, taken, stop);
        }
        await Leave(post, politely: true);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!outbox.IsOn)
        {
            return;
        }
        using var timer = new PeriodicTimer(Often, clock);
        do
        {
            try
            {
                await SendDue(stoppingToken);
            }
            catch (DbException problem)
            {
                LogDatabase(problem.Message);
            }
        } while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private async Task Carry(SmtpClient post, MailboxAddress sender, LetterRow taken, CancellationToken stop)
    {
        if (taken.Tries > Outbox.MostTries)
        {
            // Every try before was cut off by the end of its host.
            await GiveUp(taken, new LetterFailure(LetterTrouble.Interrupted, 0, true, false), LetterStanding.GivenUp, stop);
            return;
        }
        var letter = await Write(taken, stop);
        if (letter is WrittenLetter.Void)
        {
            await outbox.Settle(taken, LetterStanding.NotNeeded, null, false, stop);
            return;
        }
        var failure = letter is WrittenLetter.Ready ready
            ? await Hand(post, sender, ready.Email, taken, stop)
            : new LetterFailure(LetterTrouble.Unreadable, 0, false, false);
        if (failure is null)
        {
            (pause, interrupted) = (TimeSpan.Zero, 0);
            pace.Count(clock.GetUtcNow());
            await outbox.Settle(taken, LetterStanding.Sent, null, false, stop);
            return;
        }
        await Fail(taken, failure, stop);
    }

    private async Task<WrittenLetter> Write(LetterRow taken, CancellationToken stop)
    {
        if (taken.Sealed is not null)
        {
            return outbox.Open(taken) is { } email ? new WrittenLetter.Ready(email) : new WrittenLetter.Unreadable();
        }
        return composers.FirstOrDefault(one => one.Kind == taken.Kind) is { } composer && await composer.Compose(taken, stop) is { } draft
            ? new WrittenLetter.Ready(outbox.Write(await LetterOffice.Now(connections, stop), draft))
            : new WrittenLetter.Void();
    }

    // Null when it went.
    private async Task<LetterFailure?> Hand(SmtpClient post, MailboxAddress sender, Email email, LetterRow taken, CancellationToken stop)
    {
        try
        {
            await Connect(post, stop);
            await post.SendAsync(MessageOf(email, sender, taken), stop);
            return null;
        }
        catch (Exception problem) when (LetterFailure.Of(problem) is not null)
        {
            LogFailed(taken.Id, taken.Tries, Outbox.MostTries, Said(problem));
            await Leave(post, politely: false);
            return LetterFailure.Of(problem);
        }
    }

    private Task Fail(LetterRow taken, LetterFailure failure, CancellationToken stop)
    {
        interrupted = failure.Trouble == LetterTrouble.Interrupted ? interrupted + 1 : 0;
        if (failure.IsOfServer || interrupted >= MostInterrupted)
        {
            pause = TimeSpan.FromTicks(Math.Clamp(pause.Ticks * 2, TimeSpan.TicksPerMinute, LongestPause.Ticks));
            pausedUntil = clock.GetUtcNow() + pause;
        }
        var isTooOld = clock.GetUtcNow() - taken.QueuedAt > (kinds.Find(taken.Kind)?.Lasts ?? TimeSpan.FromDays(3));
        return (failure.IsFinal, isTooOld || !failure.IsOfServer && taken.Tries >= Outbox.MostTries) switch
        {
            (true, _) => GiveUp(taken, failure, LetterStanding.Refused, stop),
            (_, true) => GiveUp(taken, failure, LetterStanding.GivenUp, stop),
            _ => outbox.PutBack(taken, failure, stop),
        };
    }

    private Task GiveUp(LetterRow taken, LetterFailure failure, LetterStanding standing, CancellationToken stop) =>
        outbox.Settle(taken, standing, failure, kinds.Find(taken.Kind) is { HidesText: false }, stop);

    private async Task Connect(SmtpClient post, CancellationToken stop)
    {
        if (post.IsConnected)
        {
            return;
        }
        await post.ConnectAsync(server.Host ?? "", server.Port, server.Security, stop);
        if (server is { User: { } user, Password: { } password })
        {
            await post.AuthenticateAsync(user, password, stop);
        }
    }

    // The id is the same however often a letter is tried, so that a mail system can tell a letter that came twice; sent anew, it is another.
    private static MimeMessage MessageOf(Email email, MailboxAddress from, LetterRow letter) =>
        new()
        {
            From = { from },
            To = { MailboxAddress.Parse(email.To) },
            Subject = email.Subject,
            MessageId = $"{letter.Id:N}.{letter.QueuedAt.ToUnixTimeMilliseconds()}@{from.Domain}",
            Headers = { { "Auto-Submitted", "auto-generated" } },
            Body = new TextPart("plain") { Text = email.Text },
        };

    // A server's own sentence may repeat the address it refused.
    private static string Said(Exception problem) =>
        problem is SmtpCommandException refused ? $"the mail server answered {(int)refused.StatusCode}" : problem.GetType().Name;

    private static async Task Leave(SmtpClient post, bool politely)
    {
        if (post.IsConnected)
        {
            await post.DisconnectAsync(politely, CancellationToken.None);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Letter {Letter} could not be sent (try {Tries} of {Most}): {Problem}")]
    private partial void LogFailed(Guid letter, int tries, int most, string problem);

    [LoggerMessage(LogLevel.Warning, "Letters wait until the database answers again: {Problem}")]
    private partial void LogDatabase(string problem);

    /// <summary>A letter whose turn has come.</summary>
    private abstract record WrittenLetter
    {
        internal sealed record Ready(Email Email) : WrittenLetter;

        /// <summary>It is no longer needed.</summary>
        internal sealed record Void : WrittenLetter;

        /// <summary>The key that sealed it is gone.</summary>
        internal sealed record Unreadable : WrittenLetter;
    }
}

/// <summary>How many letters a mail server is handed in a minute. What is urgent goes beside the count.</summary>
internal sealed class MailPace(int most)
{
    private DateTimeOffset since = DateTimeOffset.MinValue;
    private int sent;

    /// <summary>The least urgent letter that may go now.</summary>
    internal LetterRank Least(DateTimeOffset now)
    {
        if (now - since >= TimeSpan.FromMinutes(1))
        {
            (since, sent) = (now, 0);
        }
        return sent < most ? LetterRank.Many : LetterRank.Urgent;
    }

    internal void Count(DateTimeOffset now) => sent += now - since < TimeSpan.FromMinutes(1) ? 1 : 0;
}
