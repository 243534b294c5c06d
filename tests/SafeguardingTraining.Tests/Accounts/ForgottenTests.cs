using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Host.Site.Mail;
using SafeguardingTraining.Tests.Mail;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

public sealed partial class ForgottenTests(ForgottenTests.SiteWithMail mail) : IClassFixture<ForgottenTests.SiteWithMail>
{
    private const string New = "velvet anchor thimble";

    private readonly RunningSite site = mail.Site;
    private readonly int before = mail.Box.Letters.Count;
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    /// <summary>The letters that arrived during this test.</summary>
    // Those that lead to a new password; others tell of what was done with it.
    private IReadOnlyList<string> Letters =>
        [.. mail.Box.Letters.Skip(before).Where(letter => letter.Contains("Choose a new password", StringComparison.Ordinal))];

    [Fact]
    public async Task A_link_in_a_letter_chooses_a_new_password_once_and_ends_every_session()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var link = await LinkFor(email);
        var elsewhere = await site.Visit().Open(link);
        Assert.Equal("no-referrer", elsewhere.Answer.Headers.GetValues("Referrer-Policy").Single());
        Assert.True(elsewhere.Answer.Headers.CacheControl?.NoStore);
        await elsewhere.Submit(form => form.Fill("password", "short"));
        Assert.Equal(HttpStatusCode.BadRequest, elsewhere.Status);
        var form = elsewhere.Form().Fill("password", New);
        await elsewhere.Submit(form);
        Assert.Equal("/account/sign-in?said=chosen", elsewhere.Address);
        await robin.Open("/account");
        Assert.StartsWith("/account/sign-in", robin.Address, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.BadRequest, (await site.Visit().SignIn(email)).Status);
        Assert.Equal("/", (await site.Visit().SignIn(email, New)).Address);
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(link)).Status);
        await elsewhere.Open("/account/forgotten");
        await elsewhere.Submit(
            elsewhere.Form().Forge("link", link.Split('/')[^1]).Forge("password", "another thing entirely").To("/account/new-passwords")
        );
        Assert.Equal(HttpStatusCode.NotFound, elsewhere.Status);
        Assert.DoesNotContain(site.Log.Lines, line =>
            line.Contains(link.Split('/')[^1], StringComparison.Ordinal) && !line.Contains("Request", StringComparison.Ordinal)
        );
    }

    [Fact]
    public async Task A_link_is_too_old_after_an_hour()
    {
        await site.Visit().Register("Robin Ash", email);
        var link = await LinkFor(email);
        site.Clock.Advance(TimeSpan.FromMinutes(61));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(link)).Status);
    }

    [Fact]
    public async Task Every_address_gets_the_same_answer_and_only_one_with_an_account_a_letter()
    {
        await site.Visit().Register("Robin Ash", email);
        var known = await Ask(email);
        var unknown = await Ask($"nobody.{email}");
        Assert.Equal((known.Address, known.Status, known.Text), (unknown.Address, unknown.Status, unknown.Text));
        await Sent();
        Assert.All(Letters, letter => Assert.Contains($"To: {email}", letter, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Before_the_answer_the_same_is_done_for_every_address_and_the_letter_comes_after_it()
    {
        await using var own = new RunningSite()
            .With("Smtp:Host", "127.0.0.1")
            .With("Smtp:Port", "1")
            .With("Smtp:From", "training@example.org")
            .With("Site:Address", "https://training.example.org")
            .With(WithoutLetters);
        await own.Visit().Register("Robin Ash", email);
        List<string> done = [];
        foreach (var address in (string[])[email, $"{Guid.NewGuid():N}@example.org"])
        {
            var before = await Rows(own);
            var visitor = await own.Visit().Open("/account/forgotten");
            await visitor.Submit(form => form.Fill("email", address));
            done.Add($"{visitor.Address} {string.Join(' ', (await Rows(own)).Zip(before, (now, then) => now - then))}");
        }
        Assert.Equal("/account/forgotten/sent 0 0 1", done[0]);
        Assert.Equal(done[0], done[1]);

        await own.Get<PasswordLetters>().WriteDue(Stop);
        Assert.Equal([1, 1, 0], await Rows(own));
    }

    [Fact]
    public async Task A_letter_links_to_the_sites_own_address_whatever_host_was_asked()
    {
        await site.Visit().Register("Robin Ash", email);
        await Ask(email);
        await Sent();
        Assert.Contains("https://training.example.org/account/new-password/", Plain(Letters[0]), StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", Letters[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task After_five_letters_an_address_rests_and_nobody_is_told()
    {
        await site.Visit().Register("Robin Ash", email);
        for (var time = 0; time < 7; time++)
        {
            Assert.Equal("/account/forgotten/sent", (await Ask(email)).Address);
        }
        await Sent(5);
        await Task.Delay(200, Stop);
        Assert.Equal(5, Letters.Count);
    }

    [Fact]
    public async Task A_person_who_is_switched_off_gets_no_letter_and_an_old_link_tells_them_whom_to_ask()
    {
        await site.Visit().Register("Robin Ash", email);
        await site.Give(email, Roles.Facilitator);
        var link = await LinkFor(email);
        await site.SwitchOff(email);
        var robin = await site.Visit().Open(link);
        Assert.Equal(HttpStatusCode.Forbidden, robin.Status);
        Assert.Contains("Ask whoever runs your training", robin.Text, StringComparison.Ordinal);
        await Ask(email);
        await Sent(1);
        await Task.Delay(200, Stop);
        Assert.Single(Letters);
    }

    [Fact]
    public async Task Without_a_mail_server_an_administrator_hands_over_the_link()
    {
        await using var quiet = new RunningSite();
        await quiet.Visit().Register("Robin Ash", email);
        var robin = await quiet.Visit().Open("/account/sign-in");
        await robin.Open("/account/forgotten");
        Assert.Contains("Ask whoever runs your training", robin.Text, StringComparison.Ordinal);
        var link = await quiet.Get<IAccountAccess>().MakePasswordLink(await quiet.PersonAt(email), Guid.NewGuid(), Stop);
        Assert.NotNull(link);
        await robin.Open(link.Path);
        await robin.Submit(form => form.Fill("password", New));
        await robin.SignIn(email, New);
        Assert.Equal("/", robin.Address);
        Assert.Null(await quiet.Get<IAccountAccess>().MakePasswordLink(Guid.NewGuid(), Guid.NewGuid(), Stop));
    }

    [Fact]
    public async Task Changing_it_asks_for_the_old_one_and_signs_out_everywhere_but_here()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var elsewhere = await site.Visit().SignIn(email);
        await robin.Open("/account/password");
        await robin.Submit(form => form.Fill("old-password", "not this one at all").Fill("password", New));
        Assert.Equal(HttpStatusCode.BadRequest, robin.Status);
        await robin.Submit(form => form.Fill("old-password", "lantern otter gravel").Fill("password", New));
        Assert.Equal("/account?kept=password", robin.Address);
        Assert.Equal(HttpStatusCode.OK, robin.Status);
        site.Clock.Advance(TimeSpan.FromMinutes(6));
        await robin.Open("/account");
        Assert.Equal("/account", robin.Address);
        await elsewhere.Open("/account");
        Assert.StartsWith("/account/sign-in", elsewhere.Address, StringComparison.Ordinal);
        Assert.Contains("password.changed", await site.Audited(email));
    }

    // They are written when the test says so.
    private static void WithoutLetters(IServiceCollection services) =>
        services.Remove(
            services.Single(one =>
                one.ServiceType == typeof(IHostedService) && one.ImplementationFactory?.Method.ReturnType == typeof(PasswordLetters)
            )
        );

    /// <summary>How many links, emails and pending effects there are.</summary>
    private static async Task<IReadOnlyList<long>> Rows(RunningSite where)
    {
        List<long> counts = [];
        foreach (var table in (string[])["PasswordLinks", "LetterRecords", "PendingEffects"])
        {
            counts.AddRange(await where.Get<Connections>().List($"SELECT count(*) FROM \"{table}\"", [], row => row.GetInt64(0), Stop));
        }
        return counts;
    }

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private async Task<Visitor> Ask(string address)
    {
        var visitor = await site.Visit().Open("/account/forgotten");
        return await visitor.Submit(form => form.Fill("email", address));
    }

    private async Task<string> LinkFor(string address)
    {
        await Ask(address);
        await Sent();
        return new Uri(Link().Match(Plain(Letters[^1])).Value).AbsolutePath;
    }

    private async Task Sent(int count = 1)
    {
        await site.Get<PasswordLetters>().WriteDue(Stop);
        await site.Get<Mailer>().SendDue(Stop);
        await Eventually.IsSo(() => Letters.Count >= count, seconds: 10);
    }

    // Long lines are folded on their way.
    private static string Plain(string letter) =>
        letter
            .Replace("=\r\n", "", StringComparison.Ordinal)
            .Replace("=\n", "", StringComparison.Ordinal)
            .Replace("=3D", "=", StringComparison.Ordinal);

    /// <summary>A site that sends its letters into a box.</summary>
    public sealed class SiteWithMail : IAsyncDisposable
    {
        public SiteWithMail() =>
            Site = new RunningSite()
                .With("Smtp:Host", "127.0.0.1")
                .With("Smtp:Port", $"{Box.Port}")
                .With("Smtp:From", "training@example.org")
                .With("Smtp:Tls", "Never")
                .With("Site:Address", "https://training.example.org");

        internal TestMailbox Box { get; } = new();

        internal RunningSite Site { get; }

        public async ValueTask DisposeAsync()
        {
            await Site.DisposeAsync();
            await Box.DisposeAsync();
        }
    }

    [GeneratedRegex("https://training.example.org/account/new-password/[A-Za-z0-9_-]+")]
    private static partial Regex Link();
}
