using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.Programmes;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Letters;

/// <summary>What there is to tell somebody of their programmes is told once, in one letter a day, and only while it is true and wanted.</summary>
public sealed class DayLettersTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    private static readonly Guid Induction = Guid.CreateVersion7();
    private static readonly Guid Refresher = Guid.CreateVersion7();

    [Fact]
    public async Task What_is_due_overdue_and_begins_again_goes_as_one_letter_and_once()
    {
        await using var box = new TestMailbox();
        await using var site = new RunningSite().Sending(box).InTheMorning();
        var (robin, today) = (await Somebody(site), site.Clock.UkToday());
        await Stand(site, robin, Induction, line => line with { NextDue = today.AddDays(-2) });
        await Stand(site, robin, Refresher, line => line with { CompletedOn = today.AddDays(-340), RenewsOn = today.AddDays(20) });

        Assert.Equal(2, await site.Get<DueLetters>().Find(Stop));
        Assert.Equal(0, await site.Get<DueLetters>().Find(Stop));
        await Sent(site, box, 1);

        var letter = Assert.Single(box.Messages);
        Assert.StartsWith("Your learning: what is next", letter.Subject, StringComparison.Ordinal);
        Assert.Contains($"- “Induction”: something was due by {today.AddDays(-2).InFull()}.", letter.Text(), StringComparison.Ordinal);
        Assert.Contains($"- “Refresher” begins again on {today.AddDays(20).InFull()}.", letter.Text(), StringComparison.Ordinal);
        Assert.Contains(
            $"- “Induction”: roedd rhywbeth i’w wneud erbyn {today.AddDays(-2).InWelsh()}.",
            letter.Text(),
            StringComparison.Ordinal
        );
        Assert.Contains("https://training.example.org/account/letters", letter.Text(), StringComparison.Ordinal);

        await Stand(site, robin, Induction, line => line with { NextDue = today.AddDays(3) });
        Assert.Equal(1, await site.Get<DueLetters>().Find(Stop));
        await site.Get<Mailer>().SendDue(Stop);
        Assert.Single(box.Letters);
        site.Clock.Advance(LetterRules.Default.NextDay(site.Clock.GetUtcNow()) - site.Clock.GetUtcNow());
        await Sent(site, box, 2);
        Assert.StartsWith($"Due by {today.AddDays(3).InFull()}: Induction", box.Messages[1].Subject, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Two_hosts_that_look_at_once_write_one_letter()
    {
        await using var box = new TestMailbox();
        await using var site = new RunningSite().Sending(box).InTheMorning();
        var (robin, today) = (await Somebody(site), site.Clock.UkToday());
        await Stand(site, robin, Induction, line => line with { NextDue = today.AddDays(2) });
        await using var other = new RunningSite().Sending(box).Beside(site);
        other.Clock.Advance(site.Clock.GetUtcNow() - other.Clock.GetUtcNow());

        var told = await Task.WhenAll(Enumerable.Range(0, 6).Select(each => (each % 2 == 0 ? site : other).Get<DueLetters>().Find(Stop)));

        Assert.Equal(1, told.Sum());
        await Task.WhenAll(site.Get<Mailer>().SendDue(Stop), other.Get<Mailer>().SendDue(Stop));
        await Sent(site, box, 1);
        Assert.Single(box.Letters);
    }

    [Fact]
    public async Task What_was_finished_before_the_letter_went_is_not_told()
    {
        await using var box = new TestMailbox();
        await using var site = new RunningSite().Sending(box).InTheEvening();
        var (robin, today) = (await Somebody(site), site.Clock.UkToday());
        await Stand(site, robin, Induction, line => line with { NextDue = today.AddDays(6) });
        await site.Get<DueLetters>().Find(Stop);
        Assert.Equal(LetterStanding.Waiting, (await Only(site)).Standing);
        await Stand(site, robin, Induction, line => line with { CompletedOn = today });

        site.InTheMorning();
        await Eventually.IsSo(
            async () =>
            {
                await site.Get<Mailer>().SendDue(Stop);
                return (await Only(site)).Standing == LetterStanding.NotNeeded;
            },
            seconds: 10
        );
        Assert.Empty(box.Letters);
    }

    [Fact]
    public async Task A_kind_that_its_reader_or_the_organisation_does_not_want_is_not_written()
    {
        await using var box = new TestMailbox();
        await using var site = new RunningSite().Sending(box).InTheMorning();
        var (robin, today) = (await Somebody(site), site.Clock.UkToday());
        await Stand(site, robin, Induction, line => line with { NextDue = today.AddDays(2) });
        await Stand(site, robin, Refresher, line => line with { NextDue = today.AddDays(-2) });
        await site.Get<Writer>()
            .Write(
                batch =>
                    batch.Add(new DeclinedLetterRow(robin.Person.GetValueOrDefault(), "due-soon"))
                    && batch.Add(new LetterWordingRow("overdue", true, null, null, null, null)),
                Stop
            );
        Assert.Equal(0, await site.Get<DueLetters>().Find(Stop));
        Assert.Empty(await site.Get<Connections>().List(tables => tables.Set<LetterRow>().Where(row => row.Kind == DayLetters.Kind), Stop));
    }

    [Fact]
    public async Task Whoever_was_overdue_long_before_and_whoever_has_not_come_yet_are_not_written_to()
    {
        await using var box = new TestMailbox();
        await using var site = new RunningSite().Sending(box).InTheMorning();
        var (robin, today) = (await Somebody(site), site.Clock.UkToday());
        await Stand(site, robin, Induction, line => line with { NextDue = today.AddDays(-60) });
        await Stand(site, robin, Refresher, line => line with { NextDue = today.AddDays(2), Person = null });
        Assert.Equal(0, await site.Get<DueLetters>().Find(Stop));
    }

    private static async Task<OrganisationMember> Somebody(RunningSite site)
    {
        var visitor = await site.Join("Robin Ash", Roles.Facilitator);
        _ = visitor;
        var member = (await site.Get<PeopleStore>().All(Stop)).Single(one => one.Name == "Robin Ash");
        foreach (var (id, name) in new[] { (Induction, "Induction"), (Refresher, "Refresher") })
        {
            await site.Get<ProgrammeStore>().Keep(new Programme(id, name, "", []), Stop);
        }
        return member.ToOrganisationMember();
    }

    // Where somebody stands, as the nightly work keeps it.
    private static Task Stand(RunningSite site, OrganisationMember who, Guid programme, Func<ProgressLine, ProgressLine> where)
    {
        var line = new ProgressLine(
            who.Id,
            programme,
            who.Name,
            who.Email,
            who.Agency,
            who.Team,
            0,
            1,
            site.Clock.UkToday().AddDays(-60),
            null,
            null,
            null,
            null
        )
        {
            Person = who.Person,
            Round = 1,
        };
        return site.Get<Writer>()
            .Write(
                batch =>
                {
                    batch.Execute("""DELETE FROM "Standings" WHERE "Member" = @p0 AND "Programme" = @p1""", who.Id, programme);
                    return batch.Add(where(line));
                },
                Stop
            );
    }

    private static async Task<LetterRow> Only(RunningSite site) =>
        Assert.Single(
            await site.Get<Connections>().List(tables => tables.Set<LetterRow>().Where(row => row.Kind == DayLetters.Kind), Stop)
        );

    // What a busy machine could not hand over at once is tried again a minute later.
    private static Task Sent(RunningSite site, TestMailbox box, int count) =>
        Eventually.IsSo(
            async () =>
            {
                await site.Get<Mailer>().SendDue(Stop);
                if (box.Letters.Count >= count)
                {
                    return true;
                }
                site.Clock.Advance(TimeSpan.FromMinutes(1));
                return false;
            },
            seconds: 10
        );
}
