using System.Data.Common;
using System.Net.Sockets;
using MailKit;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.Extensions.Options;
using MimeKit;

namespace SafeguardingTraining.Host.Site.Mail;

/// <summary>Takes emails to the mail server. Neither an address nor a word of them reaches the log.</summary>
public sealed partial class Mailer(Outbox outbox, IOptions<SmtpOptions> settings, TimeProvider clock, ILogger<Mailer> log)
    : BackgroundService
{
    private static readonly TimeSpan Often = TimeSpan.FromSeconds(5);

    private readonly SmtpOptions server = settings.Value;

    /// <summary>Sends every letter that is due, one after another; one that cannot be sent waits longer each time.</summary>
    public async Task SendDue(CancellationToken stop)
    {
        using var post = new SmtpClient { Timeout = (int)TimeSpan.FromSeconds(20).TotalMilliseconds };
        while (outbox.IsOn && server.Sender is { } sender && await outbox.TakeNext(stop) is { } taken)
        {
            if (await Carry(post, sender, taken, stop))
            {
                await outbox.Sent(taken, stop);
            }
        }
        if (post.IsConnected)
        {
            await post.DisconnectAsync(true, CancellationToken.None);
        }
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

    private async Task<bool> Carry(SmtpClient post, MailboxAddress sender, EmailRow taken, CancellationToken stop)
    {
        try
        {
            if (outbox.Open(taken) is not { } letter)
            {
                LogUnreadable(taken.Id);
                return false;
            }
            await Connect(post, stop);
            await post.SendAsync(Written(letter, sender), stop);
            return true;
        }
        catch (Exception problem) when (IsOfThePost(problem))
        {
            LogFailed(taken.Id, taken.Tries, Outbox.MostTries, Said(problem));
            await Leave(post);
            return false;
        }
    }

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

    private static MimeMessage Written(Email letter, MailboxAddress from) =>
        new()
        {
            From = { from },
            To = { MailboxAddress.Parse(letter.To) },
            Subject = letter.Subject,
            Headers = { { "Auto-Submitted", "auto-generated" } },
            Body = new TextPart("plain") { Text = letter.Text },
        };

    private static bool IsOfThePost(Exception problem) =>
        problem
            is CommandException
                or ProtocolException
                or AuthenticationException
                or SslHandshakeException
                or ServiceNotConnectedException
                or SocketException
                or IOException
                or TimeoutException
                or ParseException
                or NotSupportedException;

    // A server's own sentence may repeat the address it refused.
    private static string Said(Exception problem) =>
        problem is SmtpCommandException refused ? $"the mail server answered {(int)refused.StatusCode}" : problem.GetType().Name;

    private static async Task Leave(SmtpClient post)
    {
        if (post.IsConnected)
        {
            await post.DisconnectAsync(false, CancellationToken.None);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Letter {Letter} could not be sent (try {Tries} of {Most}): {Problem}")]
    private partial void LogFailed(Guid letter, int tries, int most, string problem);

    [LoggerMessage(LogLevel.Warning, "Letter {Letter} cannot be opened: the key that sealed it is gone from the data folder")]
    private partial void LogUnreadable(Guid letter);

    [LoggerMessage(LogLevel.Warning, "Letters wait until the database answers again: {Problem}")]
    private partial void LogDatabase(string problem);
}
