using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Text;
using SafeguardingTraining.Tests.Accounts;
using SafeguardingTraining.Tests.Diary.Store;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary.Locks;

/// <summary>A diary opens to its owner, and to nobody who has their account, the database, the keys of the site, or all three.</summary>
[Collection<SiteOfDiaries>]
public sealed class LockTests(RunningSite site)
{
    private const string Secret = "quillwort under the bridge";
    private const string NewPassword = "copper violet harbour";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_password_that_an_administrator_made_opens_the_account_and_not_the_diary()
    {
        var (_, email, entry) = await Written();

        var thief = await WithNewPassword(email);

        Assert.Equal("Open my diary", (await thief.Open("/diary")).Heading);
        foreach (var page in new[] { "/diary", entry, $"{entry}/change", "/diary/export", "/diary/registration", "/diary/calendar", "/" })
        {
            Assert.DoesNotContain(Secret, (await thief.Open(page)).Text, StringComparison.Ordinal);
        }
        await thief.Open("/account/my-data");
        Assert.Contains("Your diary is locked", thief.Text, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, thief.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task With_the_database_and_the_keys_of_the_site_and_without_its_owner_nothing_of_it_opens()
    {
        var (robin, email, _) = await Written();
        var person = await site.PersonAt(email);
        var (store, protection) = (site.Get<IDiaryStore>(), site.Get<IDataProtectionProvider>());
        var kept = await store.FindKey(person, Stop);
        var locked = new DiaryKeyWrapping(protection).Locked(kept!);
        using var opened = new OpenDiaries();
        using var erasures = new Erasures(Directory.CreateTempSubdirectory("operator-").FullName);

        var operators = new DiaryVault(store, protection, new NobodyIsHere(), opened, erasures);

        await Assert.ThrowsAsync<DiaryLockedException>(() => operators.Open(person, Stop));
        Assert.Equal(DiaryAccess.Locked, await operators.AccessOf(person, Stop));
        await site.OpenDiary(person);
        var key = await site.Get<IOpenKeys>().Find(person, Stop);
        Assert.Equal(-1, DiaryJson.Bytes(locked).AsSpan().IndexOf(Convert.ToBase64String(key!).Select(sign => (byte)sign).ToArray()));
        // While she is signed in the database has it too, locked with what is in her browser alone.
        var row = await LockedKeyOf(person);
        Assert.NotNull(row);
        Assert.Equal(-1, row.AsSpan().IndexOf(key));
        await robin.SignOut();
        Assert.Null(await LockedKeyOf(person));
    }

    [Fact]
    public async Task A_copied_cookie_opens_nothing_of_the_diary_once_its_owner_has_signed_out_however_the_clock_stands()
    {
        var (robin, email, entry) = await Written();
        var copy = robin.NewTab();
        await robin.SignOut();
        Assert.DoesNotContain(Secret, (await copy.Open(entry)).Text, StringComparison.Ordinal);
        Assert.Null(await LockedKeyOf(await site.PersonAt(email)));
    }

    [Fact]
    public async Task A_cookie_made_with_the_sites_keys_for_her_session_and_without_its_secret_opens_nothing_even_while_she_reads()
    {
        var (robin, _, entry) = await Written();
        Assert.Contains(Secret, (await robin.Open(entry)).Text, StringComparison.Ordinal);
        var format = site.Get<IOptionsMonitor<CookieAuthenticationOptions>>().Get(IdentityConstants.ApplicationScheme).TicketDataFormat;
        var ticket = format.Unprotect(robin.Cookies.Single(cookie => cookie.Name == "person").Value)!;
        Assert.Contains(Secret, await With(ticket), StringComparison.Ordinal);

        ticket.Properties.Items["secret"] = Convert.ToBase64String(RandomNumberGenerator.GetBytes(32));

        Assert.DoesNotContain(Secret, await With(ticket), StringComparison.Ordinal);

        async Task<string> With(AuthenticationTicket forged)
        {
            using var client = site.CreateClient(
                new()
                {
                    AllowAutoRedirect = false,
                    HandleCookies = false,
                    BaseAddress = new Uri("https://localhost"),
                }
            );
            client.DefaultRequestHeaders.Add("Cookie", $"person={format.Protect(forged)}");
            return await (await client.GetAsync(new Uri(entry, UriKind.Relative), Stop)).Content.ReadAsStringAsync(Stop);
        }
    }

    [Fact]
    public async Task The_cookie_between_password_and_code_opens_with_the_keys_of_the_site_to_no_key_and_what_it_leads_to_goes_with_its_use()
    {
        var (robin, email, _) = await Written();
        var (_, app, _) = await AuthenticatorApp.SetUp(robin);
        var again = await site.Visit().SignIn(email);
        var cookie = again.Cookies.Single(one => one.Name == "half-way").Value;
        var lent = site.Get<IDataProtectionProvider>()
            .CreateProtector("Accounts.HalfWay")
            .ToTimeLimitedDataProtector()
            .Unprotect(cookie)
            .Split(' ')[2];
        var locked = (await site.Get<DiaryLocks>().Find(await site.PersonAt(email), Stop))!;
        Assert.Null(locked.MailKeyWith(Convert.FromBase64String(lent.Split('.')[1])));

        await again.Submit(form => form.Fill("code", app.Code(1)));

        Assert.Null(await site.Get<SessionKeys>().TakeLent(lent, Stop));
    }

    [Fact]
    public async Task No_backup_holds_a_session_that_a_copied_cookie_would_open_later()
    {
        await using var own = new RunningSite();
        Assert.SkipWhen(own.Get<DatabaseChoice>().IsPostgres, "Its copy is not SQLite's.");
        await own.Join();
        var archive = Path.Combine(own.Folder, "backup.zip");
        await Backup.Write(own.Get<DatabaseChoice>(), own.Folder, archive, DateTimeOffset.UtcNow, Stop);
        Assert.NotEmpty(await Sessions(own.Get<Connections>()));
        await using (var zip = await ZipFile.OpenReadAsync(archive, Stop))
        {
            await zip.GetEntry(BackupManifest.DatabaseIn(own.Get<DatabaseChoice>()))!.ExtractToFileAsync($"{archive}.db", Stop);
        }

        using var copy = new Connections(DatabaseChoice.From($"Data Source={archive}.db", own.Folder));
        Assert.Empty(await Sessions(copy));

        static Task<IReadOnlyList<string>> Sessions(Connections tables) =>
            tables.List("""SELECT "Id" FROM "Sessions" """, [], row => row.GetString(0), Stop);
    }

    [Fact]
    public async Task A_promise_for_a_diary_without_a_lock_waits_and_is_not_written_where_the_site_could_read_it()
    {
        var (robin, email, _) = await Written();
        await robin.SignOut();
        var person = await site.PersonAt(email);
        var (key, pages) = (await DiaryMove.Find(person, site.Get<IDiaryStore>(), Stop))!.Value;
        var wrapping = new DiaryKeyWrapping(site.Get<IDataProtectionProvider>());
        var operators = new DiaryKey(person, DiaryKey.NewKey());
        await site.Get<IDiaryStore>().Put(key with { Key = wrapping.Wrap(person, operators, withVersions: true) }, pages, Stop);
        var today = site.Clock.UkToday();

        var note = new DiaryNote(Guid.CreateVersion7(), person, "After", "Ring nursery", today, today.AddDays(42));

        Assert.False(await site.Get<IDiary>().Write(note, Stop));
        Assert.Null(await site.Get<IDiaryStore>().Find(person, PageKind.Entry, note.Id, Stop));
    }

    [Fact]
    public async Task After_closing_and_beginning_again_on_one_host_it_opens_on_the_other_too()
    {
        var (robin, email, _) = await Written();
        await using var other = new RunningSite().Beside(site);
        using var there = other.CreateClient(
            new()
            {
                AllowAutoRedirect = false,
                HandleCookies = false,
                BaseAddress = new Uri("https://localhost"),
            }
        );
        Assert.Equal(HttpStatusCode.OK, await Read());
        await robin.CloseDiary();
        Assert.Equal("/diary/closing", robin.Address);
        await site.Get<PrivateDiary>().Close(await site.PersonAt(email), Stop);
        await robin.Open("/diary");
        await robin.Submit(form => form.Fill("password", Visitor.Password), "/diary/lock/openings");
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", Secret), "/diary");

        Assert.Equal(HttpStatusCode.OK, await Read());

        async Task<HttpStatusCode> Read()
        {
            using var asked = new HttpRequestMessage(HttpMethod.Get, "/diary");
            asked.Headers.Add("Cookie", string.Join("; ", robin.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));
            return (await there.SendAsync(asked, Stop)).StatusCode;
        }
    }

    [Fact]
    public async Task A_full_disk_with_something_waiting_for_her_still_lets_its_owner_read()
    {
        var (robin, email, entry) = await Written();
        var (person, today) = (await site.PersonAt(email), site.Clock.UkToday());
        var note = new DiaryNote(Guid.CreateVersion7(), person, "After", "Ring nursery", today, today);
        await site.Get<DiaryVault>().Send(person, PageKind.Mail, note.Id, 1, new DiaryMail(Note: note), Stop);
        await using var full = new RunningSite()
            .Beside(site)
            .With(services => services.AddSingleton<IDiaryStore>(new FullStore(site.Get<IDiaryStore>())));
        using var there = full.CreateClient(
            new()
            {
                AllowAutoRedirect = false,
                HandleCookies = false,
                BaseAddress = new Uri("https://localhost"),
            }
        );
        there.DefaultRequestHeaders.Add("Cookie", string.Join("; ", robin.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));

        foreach (var page in new[] { entry, "/", "/diary" })
        {
            Assert.Equal((page, HttpStatusCode.OK), (page, (await there.GetAsync(new Uri(page, UriKind.Relative), Stop)).StatusCode));
        }
    }

    [Fact]
    public async Task What_is_sent_while_an_empty_diary_is_begun_again_is_there()
    {
        var person = await site.WithDiary();
        var between = new FullStore(site.Get<IDiaryStore>()) { IsFull = false };
        using var opened = new OpenDiaries();
        var vault = new DiaryVault(between, site.Get<IDataProtectionProvider>(), new NobodyIsHere(), opened, site.Get<Erasures>());
        between.AfterFindKey = () => site.Get<DiaryLocks>().Open(person, new PasswordSecret(NewPassword), Stop);
        var today = site.Clock.UkToday();
        var note = new DiaryNote(Guid.CreateVersion7(), person, "After", "Ring nursery", today, today.AddDays(42));

        Assert.True(await vault.Send(person, PageKind.Mail, note.Id, 1, new DiaryMail(Note: note), Stop));

        Assert.NotNull(await site.Get<IDiaryStore>().Find(person, PageKind.Mail, note.Id, Stop));
    }

    [Fact]
    public async Task The_password_from_before_opens_it_after_a_new_one_was_chosen_by_a_link_and_the_new_one_does_from_then_on()
    {
        var (_, email, entry) = await Written();
        var robin = await WithNewPassword(email);

        await Open(robin, NewPassword, "");
        Assert.Contains("Type your recovery code as well", robin.Text, StringComparison.Ordinal);
        await Open(robin, NewPassword, "some other password");
        Assert.Contains("That does not open your diary", robin.Text, StringComparison.Ordinal);
        await Open(robin, "not my password", Visitor.Password);
        Assert.Contains("That is not your password", robin.Text, StringComparison.Ordinal);
        await Open(robin, NewPassword, Visitor.Password);

        Assert.Contains(Secret, (await robin.Open(entry)).Text, StringComparison.Ordinal);
        var later = await site.Visit().SignIn(email, NewPassword);
        Assert.Contains(Secret, (await later.Open(entry)).Text, StringComparison.Ordinal);
        Assert.Contains("diary.unlocked", await site.Audited(email));
    }

    [Fact]
    public async Task A_recovery_code_is_shown_once_opens_the_diary_and_opens_it_no_more_when_there_is_a_newer_one()
    {
        var (robin, email, entry) = await Written();
        Assert.Contains("Nobody can open it for you", (await robin.Open("/diary")).Text, StringComparison.Ordinal);
        var (first, second) = (await NewCode(robin), await NewCode(robin));
        Assert.DoesNotContain("Nobody can open it for you", (await robin.Open("/diary")).Text, StringComparison.Ordinal);
        Assert.DoesNotContain(second, (await robin.Open("/diary/recovery-code")).Text, StringComparison.Ordinal);

        var again = await WithNewPassword(email);
        await Open(again, NewPassword, first);
        Assert.Equal(HttpStatusCode.BadRequest, again.Status);
        // As people type it.
        await Open(again, NewPassword, second.Replace(" ", "", StringComparison.Ordinal).ToLowerInvariant());

        Assert.Contains(Secret, (await again.Open(entry)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_changed_with_the_old_one_goes_on_opening_it_and_the_old_one_opens_nothing()
    {
        var (robin, email, entry) = await Written();
        await robin.Open("/account/password");
        await robin.Submit(form => form.Fill("old-password", Visitor.Password).Fill("password", NewPassword), "/account/passwords");
        Assert.Equal("/account?kept=password", robin.Address);

        Assert.Contains(Secret, (await robin.Open(entry)).Text, StringComparison.Ordinal);
        var later = await site.Visit().SignIn(email, NewPassword);
        Assert.Contains(Secret, (await later.Open(entry)).Text, StringComparison.Ordinal);
        var locks = site.Get<DiaryLocks>();
        var person = await site.PersonAt(email);
        Assert.Null(await locks.Open(person, new PasswordSecret(Visitor.Password), Stop));
        Assert.NotNull(await locks.Open(person, new PasswordSecret(NewPassword), Stop));
    }

    [Fact]
    public async Task Guesses_at_what_opens_it_have_to_wait_and_what_is_right_then_opens_it()
    {
        var (_, email, _) = await Written();
        var robin = await WithNewPassword(email);
        for (var guess = 0; guess < 5; guess++)
        {
            await Open(robin, NewPassword, $"guess {guess}");
        }
        await Open(robin, NewPassword, Visitor.Password);
        Assert.Contains("the next has to wait", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_sent_to_a_locked_diary_is_kept_on_the_page_and_goes_in_once_it_is_open()
    {
        var (robin, email, _) = await Written();
        await robin.Open("/diary/new");
        var form = robin.Form("/diary").Fill("learnt", "Written for an hour");
        await robin.SignOut();
        await site.ChooseByLink(await site.PersonAt(email), NewPassword);
        await robin.SignIn(email, NewPassword);

        await robin.Submit(form.Forge("__RequestVerificationToken", (await robin.Open("/account")).Form()["__RequestVerificationToken"]!));
        Assert.Equal((HttpStatusCode.Conflict, "Your diary was locked"), (robin.Status, robin.Heading));
        var waiting = robin.Form("/diary");
        Assert.Equal("Written for an hour", waiting["learnt"]);
        await Open(robin.NewTab(), NewPassword, Visitor.Password);
        await robin.Submit(waiting);

        Assert.Contains("Written for an hour", robin.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_nothing_opens_it_any_more_a_new_one_is_begun_and_the_old_one_is_destroyed()
    {
        var (_, email, entry) = await Written();
        var before = await site.Get<IDiaryStore>().FindKey(await site.PersonAt(email), Stop);
        var robin = await WithNewPassword(email);
        await robin.Open("/diary/lock/new-beginning");
        Assert.Contains("The old one is destroyed", robin.Text, StringComparison.Ordinal);
        await robin.Submit(action: "/diary/lock/new-beginnings");
        Assert.Equal("Your diary is closing", robin.Heading);
        // As it is when its seven days have passed.
        await site.Get<PrivateDiary>().Close(await site.PersonAt(email), Stop);
        await robin.SignIn(email, NewPassword);

        Assert.Equal("My diary", (await robin.Open("/diary")).Heading);
        Assert.Equal(HttpStatusCode.NotFound, (await robin.Open(entry)).Status);
        Assert.NotEqual(before?.Diary, (await site.Get<IDiaryStore>().FindKey(await site.PersonAt(email), Stop))?.Diary);
        Assert.Contains("diary.closing", await site.Audited(email));
    }

    [Fact]
    public async Task Whoever_has_only_a_letter_cannot_destroy_it_as_its_owner_takes_that_back()
    {
        var (_, email, entry) = await Written();
        var thief = await WithNewPassword(email);
        await thief.Open("/diary/lock/new-beginning");
        await thief.Submit(action: "/diary/lock/new-beginnings");

        var owner = await site.Visit().SignIn(email, NewPassword);
        await owner.Open("/diary");
        await owner.Submit(action: "/diary/closing/withdrawals");
        Assert.Equal("Open my diary", owner.Heading);
        await Open(owner, NewPassword, Visitor.Password);

        Assert.Contains(Secret, (await owner.Open(entry)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diary_in_which_nothing_was_ever_written_is_locked_with_whatever_its_owner_signs_in_with_next()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        await site.Visit().Register("Robin Ash", email);

        var robin = await WithNewPassword(email);

        Assert.Equal("My diary", (await robin.Open("/diary")).Heading);
    }

    [Fact]
    public async Task With_a_second_step_the_password_opens_it_and_only_after_the_code()
    {
        var (robin, email, entry) = await Written();
        var (_, app, _) = await AuthenticatorApp.SetUp(robin);
        var again = await site.Visit().SignIn(email);
        Assert.StartsWith("/account/code", again.Address, StringComparison.Ordinal);
        Assert.DoesNotContain(Secret, (await again.NewTab().Open(entry)).Text, StringComparison.Ordinal);

        await again.Submit(form => form.Fill("code", app.Code(1)));

        Assert.Contains(Secret, (await again.Open(entry)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_host_of_the_site_opens_it_in_the_same_session()
    {
        var (robin, _, entry) = await Written();
        await using var other = new RunningSite().Beside(site);
        using var there = other.CreateClient(
            new()
            {
                AllowAutoRedirect = false,
                HandleCookies = false,
                BaseAddress = new Uri("https://localhost"),
            }
        );
        there.DefaultRequestHeaders.Add("Cookie", string.Join("; ", robin.Cookies.Select(cookie => $"{cookie.Name}={cookie.Value}")));
        Assert.Contains(Secret, await there.GetStringAsync(new Uri(entry, UriKind.Relative), Stop), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_note_for_somebody_who_is_away_waits_for_them_sealed_and_becomes_an_entry_once()
    {
        var (robin, email, _) = await Written();
        await robin.SignOut();
        var person = await site.PersonAt(email);
        var today = site.Clock.UkToday();
        var note = new DiaryNote(Guid.CreateVersion7(), person, "After the workshop", "Ring nursery on Thursday", today, today.AddDays(42));

        Assert.True(await site.Get<IDiary>().Write(note, Stop));
        Assert.True(await site.Get<IDiary>().Write(note, Stop));

        var waiting = await site.Get<IDiaryStore>().Find(person, PageKind.Mail, note.Id, Stop);
        Assert.Equal(-1, waiting!.Sealed.AsSpan().IndexOf("Ring nursery"u8));
        await robin.SignIn(email);
        await robin.Open("/diary");
        Assert.Equal(1, robin.Page.QuerySelectorAll($"article.entry a[href='/diary/{note.Id}']").Length);
        Assert.True(await site.Get<IDiary>().Write(note, Stop));
        await robin.Open("/diary");
        Assert.Equal(1, robin.Page.QuerySelectorAll($"article.entry a[href='/diary/{note.Id}']").Length);
    }

    [Fact]
    public async Task A_mailbox_that_somebody_put_in_place_of_the_owners_is_noticed_when_they_come_and_made_theirs_again()
    {
        var (robin, email, _) = await Written();
        await robin.SignOut();
        var (person, store) = (await site.PersonAt(email), site.Get<IDiaryStore>());
        var wrapping = new DiaryKeyWrapping(site.Get<IDataProtectionProvider>());
        var kept = (await store.FindKey(person, Stop))!;
        var theirs = wrapping.Locked(kept)!;
        await store.Rekey(kept, wrapping.Wrap(person, theirs with { Public = MailKey.New().Public }), [], Stop);

        await robin.SignIn(email);

        Assert.Equal(theirs.Public, wrapping.Locked((await store.FindKey(person, Stop))!)!.Public);
        Assert.Contains(site.Log.Lines, line => line.Contains($"diary of {person} was not its owner's", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_note_for_somebody_without_a_diary_is_not_taken()
    {
        var note = new DiaryNote(
            Guid.CreateVersion7(),
            Guid.NewGuid(),
            "After",
            "Ring nursery",
            site.Clock.UkToday(),
            site.Clock.UkToday()
        );
        Assert.False(await site.Get<IDiary>().Write(note, Stop));
    }

    private static async Task<string> NewCode(Visitor robin)
    {
        await robin.Open("/diary/recovery-code");
        await robin.Submit(action: "/diary/recovery-codes");
        return robin.Page.QuerySelector(".recovery-code")?.TextContent ?? "";
    }

    private static async Task Open(Visitor visitor, string password, string other)
    {
        await visitor.Open("/diary/lock");
        await visitor.Submit(form => form.Fill("password", password).Fill("other-password", other), "/diary/lock/openings");
    }

    private async Task<(Visitor Robin, string Email, string Entry)> Written()
    {
        var email = $"{Guid.NewGuid():N}@example.org";
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", Secret), "/diary");
        return (robin, email, robin.Address);
    }

    private async Task<Visitor> WithNewPassword(string email)
    {
        await site.ChooseByLink(await site.PersonAt(email), NewPassword);
        return await site.Visit().SignIn(email, NewPassword);
    }

    private async Task<byte[]?> LockedKeyOf(Guid person) =>
        (
            await site.Get<Connections>()
                .List(
                    """SELECT "LockedKey" FROM "Sessions" WHERE "Person" = @p0""",
                    [person],
                    row => row.IsDBNull(0) ? null : row.GetFieldValue<byte[]>(0),
                    Stop
                )
        ).FirstOrDefault(key => key is not null);

    /// <summary>A store that has no room, and tells when a key was read.</summary>
    private sealed class FullStore(IDiaryStore store) : StoreBetween(store)
    {
        public bool IsFull { get; init; } = true;

        public Func<Task>? AfterFindKey { get; set; }

        public override async Task<SealedKey?> FindKey(Guid author, CancellationToken stop)
        {
            var key = await base.FindKey(author, stop);
            var act = AfterFindKey;
            AfterFindKey = null;
            await (act?.Invoke() ?? Task.CompletedTask);
            return key;
        }

        public override Task<bool> Keep(SealedPage page, CancellationToken stop) => IsFull ? throw Trouble : base.Keep(page, stop);

        public override Task<bool> Delete(Guid author, PageKind kind, Guid id, CancellationToken stop) =>
            IsFull ? throw Trouble : base.Delete(author, kind, id, stop);

        public override Task<bool> Rekey(SealedKey before, byte[] key, IReadOnlyList<SealedPage> pages, CancellationToken stop) =>
            IsFull ? throw Trouble : base.Rekey(before, key, pages, stop);

        private static StoreTrouble Trouble => new(StoreTrouble.DiskFull, new IOException());
    }

    private sealed class NobodyIsHere : IOpenKeys
    {
        public Task<byte[]?> Find(Guid person, CancellationToken stop) => Task.FromResult<byte[]?>(null);

        public Task<byte[]?> FindAnew(Guid person, CancellationToken stop) => Find(person, stop);
    }
}
