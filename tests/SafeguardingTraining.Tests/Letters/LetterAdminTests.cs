using System.Net;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Site.Audit;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Tests.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Letters;

/// <summary>An administrator sees what became of letters, sends them again, and words them; nobody's secret is shown.</summary>
public sealed class LetterAdminTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task People_brought_in_before_mail_was_set_are_all_invited_in_one_go_and_once()
    {
        await using var box = new TestMailbox();
        await using var before = new RunningSite();
        var ada = await before.Join("Ada Moss", Roles.Administrator);
        await BringIn(before, 30);
        Assert.Equal(30, (await Letters(before, LetterStanding.NoServer)).Count);
        await ada.Open("/admin/letters");
        Assert.Contains("No mail server is set", ada.Text, StringComparison.Ordinal);

        await using var site = new RunningSite().Sending(box).Beside(before);
        site.InTheMorning();
        var odile = await site.Join("Odile Marsh", Roles.Administrator);
        await odile.Open("/admin/letters?kind=invitation");
        await odile.Open("/admin/letters/resendings?kind=invitation");
        Assert.Equal("Send 30 letters again?", odile.Heading);
        var form = odile.Form("/admin/letters/resendings");
        await odile.Submit(form);
        Assert.Contains("30 letters are queued again.", odile.Text, StringComparison.Ordinal);
        await site.Get<Mailer>().SendDue(Stop);
        await Eventually.IsSo(() => box.Letters.Count >= 30, seconds: 30);
        await odile.Submit(form);
        Assert.Contains("Nothing was left to send again.", odile.Text, StringComparison.Ordinal);
        await site.Get<Mailer>().SendDue(Stop);
        Assert.Equal(30, box.Letters.Count);
        Assert.Equal(30, box.Messages.Select(letter => $"{letter.To}").Distinct().Count());
        await Eventually.IsSo(async () => (await Letters(site, LetterStanding.Sent)).Count >= 30, seconds: 10);
        Assert.Contains("letters.resent", await site.Get<AuditTrail>().Codes(Stop));

        var kim = await site.Visit().Open(new Uri(Link(box.Messages[0])).AbsolutePath);
        Assert.Equal(HttpStatusCode.OK, kim.Status);
    }

    [Fact]
    public async Task People_of_whom_no_letter_was_ever_noted_are_written_to_with_one_press()
    {
        await using var box = new TestMailbox();
        await using var site = new RunningSite().Sending(box).InTheMorning();
        var ada = await site.Join("Ada Moss", Roles.Administrator);
        await BringIn(site, 3);
        await site.Get<Writer>().Write(batch => batch.Execute("""DELETE FROM "LetterRecords" WHERE "Kind" = 'invitation'"""), Stop);
        await ada.Open("/admin/letters");
        Assert.Contains("3 people are invited and no letter ever went to them", ada.Text, StringComparison.Ordinal);
        await ada.Submit(action: "/admin/letters/invitations");
        Assert.Contains("3 invitations are queued.", ada.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("no letter ever went", ada.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_refused_letter_says_why_shows_no_secret_and_goes_again_to_the_address_that_was_put_right()
    {
        await using var box = new TestMailbox { Refuses = true };
        await using var site = new RunningSite().Sending(box).InTheMorning();
        var ada = await site.Join("Ada Moss", Roles.Administrator);
        await BringIn(site, 1);
        await Settled(site, LetterStanding.Refused);
        await ada.Open("/admin/letters?state=refused");
        Assert.Contains("there is no such address (550)", ada.Text, StringComparison.Ordinal);
        await ada.Open(ada.Page.QuerySelector("tbody a")!.GetAttribute("href")!);
        Assert.Contains("It is not shown", ada.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(
            "/invitations/",
            ada.Page.DocumentElement.OuterHtml.Replace("/admin/people/invitations", "", StringComparison.Ordinal),
            StringComparison.Ordinal
        );

        box.Refuses = false;
        await ada.Submit(action: $"{ada.Address}/resendings");
        Assert.Contains("It is queued again.", ada.Text, StringComparison.Ordinal);
        await Settled(site, LetterStanding.Sent);
        await ada.Open("/admin/letters?q=kim%200");
        Assert.Single(ada.Page.QuerySelectorAll("tbody tr"));
        await ada.Open("/admin/letters?q=nobody");
        Assert.Contains("No letter is like that.", ada.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wording_with_a_slip_is_told_at_its_box_and_lost_nowhere_and_one_without_goes_into_the_letter()
    {
        await using var box = new TestMailbox();
        await using var site = new RunningSite().Sending(box).InTheMorning();
        var ada = await site.Join("Ada Moss", Roles.Administrator);
        await ada.Open("/admin/letters/kinds/invitation");
        await ada.Submit(
            form => form.Fill("body", "Come, {nmae}, to {link}.").Fill("welsh-body", "Dewch."),
            "/admin/letters/kinds/invitation"
        );
        Assert.Equal(HttpStatusCode.BadRequest, ada.Status);
        Assert.Contains("{nmae} is no field of this letter.", ada.Page.GetElementById("body-error")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("{link} is missing", ada.Page.GetElementById("welsh-body-error")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Come, {nmae}, to {link}.", ada.Form("/admin/letters/kinds/invitation")["body"]);

        await ada.Submit(
            ada.Form("/admin/letters/kinds/invitation")
                .Fill("body", "Come, {name}, to {link}.")
                .Fill("welsh-body", "Dewch, {name}, i {link}.")
                .Forge("preview", "true")
        );
        Assert.Equal(HttpStatusCode.OK, ada.Status);
        Assert.Contains("Come, Robin Ash, to https://training.example.org/invitations/…", ada.Text, StringComparison.Ordinal);
        await BringIn(site, 1);
        await Settled(site, LetterStanding.Sent);
        Assert.Contains("would like you to learn", box.Messages[0].Text(), StringComparison.Ordinal);

        await ada.Submit(
            form => form.Fill("body", "Come, {name}, to {link}.").Fill("welsh-body", "Dewch, {name}, i {link}."),
            "/admin/letters/kinds/invitation"
        );
        await BringIn(site, 1, "Lin");
        await Settled(site, LetterStanding.Sent, 2);
        Assert.Contains("Come, Lin 0, to https://training.example.org/invitations/", box.Messages[1].Text(), StringComparison.Ordinal);
        await ada.Submit(action: "/admin/letters/kinds/invitation/defaults");
        Assert.Contains("would like you to learn", ada.Form("/admin/letters/kinds/invitation")["body"], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_words_a_letter_anew_that_guards_an_account()
    {
        await using var site = new RunningSite();
        var ada = await site.Join("Ada Moss", Roles.Administrator);
        await ada.Open("/admin/letters/kinds/password");
        Assert.Null(ada.Page.QuerySelector("textarea"));
        await ada.Open("/admin/letters/kinds/due-soon");
        await ada.Submit(ada.Form("/admin/letters/kinds/due-soon").To("/admin/letters/kinds/password"));
        Assert.Equal(HttpStatusCode.NotFound, ada.Status);
    }

    [Fact]
    public async Task Rules_are_kept_and_a_slip_is_told_at_its_field()
    {
        await using var site = new RunningSite();
        var ada = await site.Join("Ada Moss", Roles.Administrator);
        await ada.Open("/admin/letters/rules");
        await ada.Submit(form => form.Fill("quiet-from", "six").Fill("due-days", "90"), "/admin/letters/rules");
        Assert.Equal(HttpStatusCode.BadRequest, ada.Status);
        Assert.NotNull(ada.Page.GetElementById("due-days-error"));
        Assert.Equal("six", ada.Form("/admin/letters/rules")["quiet-from"]);
        await ada.Submit(
            form => form.Fill("quiet-from", "20:30").Fill("due-days", "5").Fill("languages", "WelshFirst"),
            "/admin/letters/rules"
        );
        Assert.Contains("Kept.", ada.Text, StringComparison.Ordinal);
        var rules = (await LetterOffice.Now(site.Get<Connections>(), Stop)).Rules;
        Assert.Equal((new TimeOnly(20, 30), 5, LetterLanguages.WelshFirst), (rules.QuietFrom, rules.DueDays, rules.Languages));
    }

    [Fact]
    public async Task What_was_held_for_the_morning_goes_at_once_when_there_are_no_quiet_hours_any_more()
    {
        await using var box = new TestMailbox();
        await using var site = new RunningSite().Sending(box).InTheEvening();
        var ada = await site.Join("Ada Moss", Roles.Administrator);
        await BringIn(site, 1);
        await site.Get<Mailer>().SendDue(Stop);
        Assert.Single(await Letters(site, LetterStanding.Waiting));
        await ada.Open("/admin/letters/rules");
        await ada.Submit(form => form.Fill("quiet-from", "00:00").Fill("quiet-until", "00:00"), "/admin/letters/rules");
        await Settled(site, LetterStanding.Sent);
    }

    [Fact]
    public async Task Somebody_says_which_letters_they_want()
    {
        await using var site = new RunningSite();
        var robin = await site.Join("Robin Ash");
        await robin.Open("/account");
        await robin.Open("/account/letters");
        Assert.All(robin.Page.QuerySelectorAll("input[name=wanted]"), box => Assert.True(box.HasAttribute("checked")));
        Assert.DoesNotContain(robin.Page.QuerySelectorAll("input[name=wanted]"), box => box.GetAttribute("value") == "password");
        await robin.Submit(robin.Form("/account/letters").Forge("wanted", "overdue"));
        Assert.Contains("Kept.", robin.Text, StringComparison.Ordinal);
        Assert.True(robin.Page.GetElementById("wanted-overdue")!.HasAttribute("checked"));
        Assert.False(robin.Page.GetElementById("wanted-renewal")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task A_letter_about_a_diary_is_counted_without_its_reader()
    {
        await using var site = new RunningSite().Sending(port: 1);
        var ada = await site.Join("Ada Moss", Roles.Administrator);
        var robin = (await site.Get<PeopleStore>().All(Stop)).Single(one => one.Name == "Ada Moss").Person.GetValueOrDefault();
        var kind = site.Get<LetterKinds>().Find("share")!;
        await site.Get<Outbox>()
            .Send(new LetterDraft(kind, "robin@example.org", robin, kind.Fields.ToDictionary(one => one.Name, one => one.Sample)), Stop);
        await ada.Open("/admin/letters?kind=share");
        Assert.Contains("Not shown", ada.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Ada Moss", ada.Page.QuerySelector("tbody")!.TextContent, StringComparison.Ordinal);
        await ada.Open(ada.Page.QuerySelector("tbody a")!.GetAttribute("href")!);
        Assert.Contains("for its reader alone", ada.Text, StringComparison.Ordinal);
        await ada.Open("/admin/letters?q=ada&kind=share");
        Assert.Contains("No letter is like that.", ada.Text, StringComparison.Ordinal);
    }

    private static string Link(MimeKit.MimeMessage letter) =>
        letter.Text().Split('\n').First(line => line.StartsWith("https://", StringComparison.Ordinal)).Trim();

    private static async Task BringIn(RunningSite site, int count, string name = "Kim")
    {
        var ada = await site.Join("Imani Cole", Roles.Administrator);
        var file = new StringBuilder("name,email,agency,start date\n");
        for (var one = 0; one < count; one++)
        {
            file.Append(
                System.Globalization.CultureInfo.InvariantCulture,
                $"{name} {one},{name}{one}@example.org,Northgate Council,2026-12-01\n"
            );
        }
        var ready = (SafeguardingTraining.Host.Features.People.Import.ImportOutcome.ImportReady)
            SafeguardingTraining.Host.Features.People.Import.ImportFile.Read(
                Encoding.UTF8.GetBytes(file.ToString()),
                await site.Get<PeopleStore>().Partnership(Stop),
                await site.Get<PeopleStore>().All(Stop),
                SafeguardingTraining.Host.Features.People.Import.ImportAnswers.None,
                Guid.NewGuid()
            );
        await using var scope = site.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<PeopleService>().Bring(ready, Guid.NewGuid(), Stop);
        _ = ada;
    }

    private static Task<IReadOnlyList<LetterRow>> Letters(RunningSite site, LetterStanding standing) =>
        site.Get<Connections>()
            .List(tables => tables.Set<LetterRow>().Where(row => row.Kind == "invitation" && row.Standing == standing), Stop);

    private static Task Settled(RunningSite site, LetterStanding standing, int count = 1) =>
        Eventually.IsSo(
            async () =>
            {
                await site.Get<Mailer>().SendDue(Stop);
                return (await Letters(site, standing)).Count >= count;
            },
            seconds: 10
        );
}
