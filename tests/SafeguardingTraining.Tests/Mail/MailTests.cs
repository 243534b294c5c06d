using MailKit.Security;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Mail;

public sealed class MailTests
{
    private static readonly Email Letter = new("moira.secret@example.org", "An invitation", "Come and look round the lighthouse.");

    [Fact]
    public async Task A_letter_goes_out_once_and_nothing_of_it_stays()
    {
        await using var box = new TestMailbox();
        await using var site = Site(box.Port);
        await using var other = Site(box.Port).Beside(site);
        await site.Get<Outbox>().Send(Letter, Stop);
        await Task.WhenAll(site.Get<Mailer>().SendDue(Stop), other.Get<Mailer>().SendDue(Stop), site.Get<Mailer>().SendDue(Stop));
        await Arrived(box, 1);
        var arrived = Assert.Single(box.Letters);
        Assert.Contains("To: moira.secret@example.org", arrived, StringComparison.Ordinal);
        Assert.Contains("From: training@example.org", arrived, StringComparison.Ordinal);
        Assert.Contains("Come and look round the lighthouse.", arrived, StringComparison.Ordinal);
        await site.Get<Mailer>().SendDue(Stop);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Get<Mailer>().SendDue(Stop);
        Assert.Single(box.Letters);
    }

    [Fact]
    public async Task A_refused_letter_is_tried_five_times_with_growing_waits_and_then_counted()
    {
        await using var box = new TestMailbox { Refuses = true };
        await using var site = Site(box.Port);
        await site.Get<Outbox>().Send(Letter, Stop);
        foreach (
            var wait in (TimeSpan[])
                [TimeSpan.Zero, TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(6), TimeSpan.FromMinutes(31), TimeSpan.FromHours(3)]
        )
        {
            Assert.Equal(0, await site.Get<Outbox>().Undelivered(Stop));
            site.Clock.Advance(wait);
            await site.Get<Mailer>().SendDue(Stop);
            await Task.Delay(50, Stop);
        }
        // The site's own courier may have the letter in hand just then.
        await Eventually.IsSo(async () => await site.Get<Outbox>().Undelivered(Stop) == 1, seconds: 10);
        box.Refuses = false;
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Get<Mailer>().SendDue(Stop);
        Assert.Empty(box.Letters);
        Assert.Contains(site.Log.Lines, line => line.Contains("the mail server answered 550", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Log.Lines, line =>
            line.Contains("moira", StringComparison.Ordinal) || line.Contains("lighthouse", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_letter_waits_while_the_mail_server_is_away()
    {
        await using var site = Site(port: 1);
        await site.Get<Outbox>().Send(Letter, Stop);
        await site.Get<Mailer>().SendDue(Stop);
        await Eventually.IsSo(() => site.Log.Lines.Any(line => line.Contains("SocketException", StringComparison.Ordinal)), seconds: 10);
        Assert.Equal(0, await site.Get<Outbox>().Undelivered(Stop));
    }

    [Fact]
    public void A_password_never_crosses_the_network_in_the_open_unless_that_is_asked_for()
    {
        var server = new SmtpOptions { User = "training", Password = "secret" };

        Assert.Equal(SecureSocketOptions.StartTls, server.Security);
        Assert.Equal(SecureSocketOptions.SslOnConnect, (server with { Port = 465 }).Security);
        Assert.Equal(SecureSocketOptions.None, (server with { Tls = SmtpEncryption.Never }).Security);
    }

    [Fact]
    public async Task An_address_to_write_from_without_a_server_sends_nothing()
    {
        await using var site = new RunningSite().With("Smtp:From", "training@example.org");
        await site.Get<Outbox>().Send(Letter, Stop);
        await site.Get<Mailer>().SendDue(Stop);
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("could not be sent", StringComparison.Ordinal));
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static RunningSite Site(int port) =>
        new RunningSite()
            .With("Smtp:Host", "127.0.0.1")
            .With("Smtp:Port", $"{port}")
            .With("Smtp:From", "training@example.org")
            .With("Smtp:Tls", "Never");

    private static Task Arrived(TestMailbox box, int count) => Eventually.IsSo(() => box.Letters.Count >= count, seconds: 10);
}
