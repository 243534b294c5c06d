using MailKit.Security;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Mail;

public sealed class MailTests
{
    private static readonly LetterKind Visit = new(
        "visit",
        "A visit",
        "Somebody is to look round.",
        new LetterWording(
            new LetterText("An invitation", "Come and look round the {place}."),
            new LetterText("Gwahoddiad", "Dewch i weld y {place}.")
        )
    )
    {
        Fields = [new LetterField("place", "where", "lighthouse")],
    };

    private static readonly LetterDraft Letter = new(
        Visit,
        "moira.secret@example.org",
        null,
        new Dictionary<string, LetterValue> { ["place"] = new("lighthouse", "goleudy") }
    )
    {
        IsUrgent = true,
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_letter_goes_out_once_and_nothing_of_it_stays()
    {
        await using var box = new TestMailbox();
        await using var site = Site(box.Port);
        await using var other = Site(box.Port).Beside(site);
        await site.Get<Outbox>().Send(Letter, Stop);
        await Task.WhenAll(site.Get<Mailer>().SendDue(Stop), other.Get<Mailer>().SendDue(Stop), site.Get<Mailer>().SendDue(Stop));
        await Arrived(box, 1);
        var arrived = Assert.Single(box.Messages);
        Assert.Equal("moira.secret@example.org", $"{arrived.To}");
        Assert.Equal("training@example.org", $"{arrived.From}");
        Assert.Equal("An invitation / Gwahoddiad", arrived.Subject);
        Assert.Equal("Cymraeg isod.\n\nCome and look round the lighthouse.\n\n* * *\n\nDewch i weld y goleudy.", arrived.Text().Trim());
        await site.Get<Mailer>().SendDue(Stop);
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Get<Mailer>().SendDue(Stop);
        Assert.Single(box.Letters);
        var kept = await Only(site);
        Assert.Equal((LetterStanding.Sent, null, LetterTrouble.None), (kept.Standing, kept.Sealed, kept.Trouble));
    }

    [Fact]
    public async Task A_letter_that_is_refused_for_good_is_not_tried_again_and_says_why()
    {
        await using var box = new TestMailbox { Refuses = true };
        await using var site = Site(box.Port);
        await site.Get<Outbox>().Send(Letter, Stop);
        await Stands(site, LetterStanding.Refused);
        Assert.Equal(
            "The mail server says that there is no such address (550)",
            (await Only(site)).Trouble.InWords((await Only(site)).Code)
        );
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
    public async Task A_letter_for_which_it_is_not_the_time_is_tried_five_times_with_growing_waits_and_then_given_up()
    {
        await using var box = new TestMailbox { Recipient = "451 come again" };
        await using var site = Site(box.Port);
        await site.Get<Outbox>().Send(Letter, Stop);
        foreach (var minutes in (int[])[0, 2, 6, 31, 180])
        {
            var before = box.Recipients;
            Assert.Equal(LetterStanding.Waiting, (await Only(site)).Standing);
            site.Clock.Advance(TimeSpan.FromMinutes(minutes));
            await Eventually.IsSo(
                async () =>
                {
                    await site.Get<Mailer>().SendDue(Stop);
                    return box.Recipients > before;
                },
                seconds: 10
            );
        }
        await Stands(site, LetterStanding.GivenUp);
        Assert.Equal((LetterTrouble.Busy, 451, 5), ((await Only(site)).Trouble, (await Only(site)).Code, box.Recipients));
    }

    [Fact]
    public async Task While_the_mail_server_is_away_no_letter_loses_a_try_and_after_three_days_it_is_given_up()
    {
        await using var site = Site(port: 1);
        await site.Get<Outbox>().Send(Letter, Stop);
        await site.Get<Outbox>().Send(Letter, Stop);
        for (var hour = 0; hour < 12; hour++)
        {
            await site.Get<Mailer>().SendDue(Stop);
            site.Clock.Advance(TimeSpan.FromHours(1));
        }
        await Eventually.IsSo(
            async () => (await All(site)).All(row => row is { Standing: LetterStanding.Waiting, Tries: 0 }) && (await All(site)).Any(Away),
            seconds: 10
        );
        Assert.Contains(site.Log.Lines, line => line.Contains("SocketException", StringComparison.Ordinal));

        site.Clock.Advance(TimeSpan.FromDays(4));
        await Eventually.IsSo(
            async () =>
            {
                await site.Get<Mailer>().SendDue(Stop);
                site.Clock.Advance(TimeSpan.FromHours(1));
                return (await All(site)).All(row => row.Standing == LetterStanding.GivenUp);
            },
            seconds: 10
        );

        static bool Away(LetterRow row) => row.Trouble == LetterTrouble.ServerAway;
    }

    [Fact]
    public async Task A_connection_that_breaks_costs_a_try_and_a_letter_that_may_have_come_bears_the_same_id()
    {
        await using var box = new TestMailbox { DropsAfterwards = true };
        await using var site = Site(box.Port);
        await site.Get<Outbox>().Send(Letter, Stop);
        await site.Get<Mailer>().SendDue(Stop);
        await Eventually.IsSo(async () => (await Only(site)) is { Trouble: LetterTrouble.Interrupted, Tries: 1 }, seconds: 10);
        box.DropsAfterwards = false;
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        await site.Get<Mailer>().SendDue(Stop);
        await Stands(site, LetterStanding.Sent);
        Assert.Equal(2, box.Messages.Count);
        Assert.Single(box.Messages.Select(letter => letter.MessageId).Distinct());
    }

    [Fact]
    public async Task A_sender_whom_the_server_does_not_take_stops_all_letters_and_refuses_none()
    {
        await using var box = new TestMailbox { Sender = "550 not you" };
        await using var site = Site(box.Port);
        await site.Get<Outbox>().Send(Letter, Stop);
        await site.Get<Outbox>().Send(Letter, Stop);
        await site.Get<Mailer>().SendDue(Stop);
        await Eventually.IsSo(async () => (await All(site)).Any(row => row.Trouble == LetterTrouble.SenderRefused), seconds: 10);
        box.Sender = null;
        site.Clock.Advance(TimeSpan.FromHours(1));
        await site.Get<Mailer>().SendDue(Stop);
        await Arrived(box, 2);
    }

    [Fact]
    public async Task A_host_that_stops_half_way_leaves_its_letter_to_be_tried_after_the_wait()
    {
        await using var box = new TestMailbox();
        await using var site = Site(box.Port);
        var now = site.Clock.GetUtcNow();
        var taken = new LetterRow(Guid.NewGuid(), Visit.Code, Guid.NewGuid(), Guid.NewGuid(), default, LetterStanding.Waiting, now, now)
        {
            Rank = LetterRank.Urgent,
        };
        // As a host left it that took the letter and was ended: its time lies a minute ahead.
        await site.Get<Outbox>().Send(Letter, Stop);
        await Stands(site, LetterStanding.Sent);
        Assert.Single(box.Letters);
        var words = await site.Get<Writer>()
            .Write(batch => batch.Add(taken with { Sealed = [1, 2, 3], Tries = 5, DueAt = now.AddMinutes(-1) }), Stop);
        Assert.True(words);
        await Eventually.IsSo(
            async () =>
            {
                await site.Get<Mailer>().SendDue(Stop);
                return (await All(site)).Single(row => row.Id == taken.Id).Standing == LetterStanding.GivenUp;
            },
            seconds: 10
        );
        Assert.Single(box.Letters);
    }

    [Fact]
    public async Task No_more_go_in_a_minute_than_the_server_is_to_be_asked_but_what_is_urgent_does()
    {
        await using var box = new TestMailbox();
        await using var site = Site(box.Port).With("Smtp:LettersAMinute", "3").InTheMorning();
        for (var more = 0; more < 8; more++)
        {
            await site.Get<Outbox>().Send(Letter with { IsUrgent = false }, Stop);
        }
        await site.Get<Mailer>().SendDue(Stop);
        await Arrived(box, 3);
        await site.Get<Outbox>().Send(Letter, Stop);
        await site.Get<Mailer>().SendDue(Stop);
        await Arrived(box, 4);
        Assert.Equal(4, box.Letters.Count);
        site.Clock.Advance(TimeSpan.FromMinutes(1.1));
        await site.Get<Mailer>().SendDue(Stop);
        await Arrived(box, 7);
        Assert.Equal(7, box.Letters.Count);
    }

    [Fact]
    public async Task What_is_not_urgent_is_held_until_the_morning()
    {
        await using var box = new TestMailbox();
        await using var site = Site(box.Port).InTheEvening();
        await site.Get<Outbox>().Send(Letter with { IsUrgent = false }, Stop);
        await site.Get<Mailer>().SendDue(Stop);
        Assert.Empty(box.Letters);
        site.InTheMorning();
        await site.Get<Mailer>().SendDue(Stop);
        await Arrived(box, 1);
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
        Assert.Empty(await All(site));
        Assert.DoesNotContain(site.Log.Lines, line => line.Contains("could not be sent", StringComparison.Ordinal));
    }

    private static RunningSite Site(int port) => new RunningSite().Sending(port).With(services => services.AddLetterKinds(Visit));

    private static Task<IReadOnlyList<LetterRow>> All(RunningSite site) =>
        site.Get<Connections>().List(tables => tables.Set<LetterRow>().Where(row => row.Kind == Visit.Code), Stop);

    private static async Task<LetterRow> Only(RunningSite site) => Assert.Single(await All(site));

    // The site's own courier may have the letter in hand just then.
    private static Task Stands(RunningSite site, LetterStanding standing) =>
        Eventually.IsSo(
            async () =>
            {
                await site.Get<Mailer>().SendDue(Stop);
                return (await Only(site)).Standing == standing;
            },
            seconds: 10
        );

    private static Task Arrived(TestMailbox box, int count) => Eventually.IsSo(() => box.Letters.Count >= count, seconds: 10);
}
