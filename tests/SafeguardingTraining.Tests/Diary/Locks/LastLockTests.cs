using System.Net;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Diary.Entries;
using SafeguardingTraining.Host.Features.Diary.Locks;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.Host.Features.Diary.Writing;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Diary.Locks;

/// <summary>Nobody loses the last thing that opens their diary without having been told, nor one that they count on.</summary>
[Collection<SiteOfDiaries>]
public sealed class LastLockTests(RunningSite site)
{
    private const string NewPassword = "copper violet harbour";

    private readonly string email = $"{Guid.NewGuid():N}@example.org";
    private readonly PasskeySecret passkey = new("abc", RandomNumberGenerator.GetBytes(32));

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private DiaryLocks Locks => site.Get<DiaryLocks>();

    [Fact]
    public async Task A_passkey_is_never_the_first_lock_of_a_diary_from_before()
    {
        await (await site.Visit().Register("Robin Ash", email)).SignOut();
        var person = await site.PersonAt(email);
        var wrapping = new DiaryKeyWrapping(site.Get<IDataProtectionProvider>());
        var before = new DiaryKey(person, DiaryKey.NewKey());
        await site.Get<IDiaryStore>().Put(new SealedKey(person, wrapping.Wrap(person, before, withVersions: true)), [], Stop);
        await site.Get<DiaryVault>().Keep(person, PageKind.Draft, Guid.CreateVersion7(), 1, Begun(), Stop);

        Assert.Null(await Locks.Open(person, passkey, Stop));

        Assert.Equal("My diary", (await (await site.Visit().SignIn(email)).Open("/diary")).Heading);
    }

    [Fact]
    public async Task Nor_does_it_take_the_place_of_the_password_and_the_recovery_code_of_an_empty_one()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/diary/recovery-code");
        await robin.Submit(action: "/diary/recovery-codes");
        var code = (robin.Page.QuerySelector(".recovery-code")?.TextContent ?? "").Replace(" ", "", StringComparison.Ordinal);
        var person = await site.PersonAt(email);

        Assert.Null(await Locks.Open(person, passkey, Stop));
        Assert.Null(await Locks.Open(person, new PasswordSecret(NewPassword), Stop));

        Assert.NotNull(await Locks.Open(person, new RecoverySecret(code), Stop));
        Assert.NotNull(await Locks.Open(person, new PasswordSecret(Visitor.Password), Stop));
    }

    [Fact]
    public async Task A_passkey_stays_while_nothing_else_that_is_theirs_now_opens_the_diary()
    {
        var person = await WithPasskey();
        await site.ChooseByLink(person, NewPassword);

        Assert.False(await Locks.Remove(person, passkey.Id, [], Stop));
        // One that is gone from the account opens nothing, and counts for nothing.
        var key = await Locks.Open(person, passkey, Stop);
        await Locks.Set(person, key!, passkey with { Id = "gone" }, Stop);
        Assert.False(await Locks.Remove(person, passkey.Id, [], Stop));
        Assert.True(await Locks.Remove(person, passkey.Id, ["gone"], Stop));
    }

    [Fact]
    public async Task A_passkey_goes_where_the_password_or_a_recovery_code_opens_the_diary()
    {
        var person = await WithPasskey();
        Assert.True(await Locks.Remove(person, passkey.Id, [], Stop));
        Assert.Null(await Locks.Open(person, passkey, Stop));
    }

    [Fact]
    public async Task A_new_password_that_is_typed_while_the_diary_is_open_opens_it_from_then_on()
    {
        var person = await WithPasskey();
        await site.ChooseByLink(person, NewPassword);
        var robin = await site.Visit().SignIn(email, NewPassword);
        await robin.Open("/diary/lock");
        await robin.Submit(form => form.Fill("password", NewPassword).Fill("other-password", Visitor.Password), "/diary/lock/openings");

        Assert.Equal("My diary", (await (await site.Visit().SignIn(email, NewPassword)).Open("/diary")).Heading);
        Assert.True(await Locks.Remove(person, passkey.Id, [], Stop));
    }

    [Fact]
    public async Task Home_and_what_is_kept_about_somebody_open_where_their_empty_diary_is_not_open()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        var person = await site.PersonAt(email);
        var kept = (await site.Get<IDiaryStore>().FindKey(person, Stop))!;
        // As another device leaves it that came with another password.
        await site.ChooseByLink(person, NewPassword);
        robin = await site.Visit().SignIn(email, NewPassword);
        var now = (await site.Get<IDiaryStore>().FindKey(person, Stop))!;
        Assert.NotEqual(kept.Diary, now.Diary);
        await site.Get<IDiaryStore>().Rekey(now, kept.Key, [], Stop);

        foreach (var page in new[] { "/", "/account/my-data", "/account/close", "/learning", "/diary" })
        {
            Assert.Equal((page, HttpStatusCode.OK), (page, (await robin.Open(page)).Status));
        }
    }

    private KeptDraft Begun() => new(new EntryDraft { Learnt = "Quillwort" }, site.Clock.GetUtcNow());

    private async Task<Guid> WithPasskey()
    {
        var robin = await site.Visit().Register("Robin Ash", email);
        await robin.Open("/diary/new");
        await robin.Submit(form => form.Fill("learnt", "Quillwort"), "/diary");
        var person = await site.PersonAt(email);
        var key = await Locks.Open(person, new PasswordSecret(Visitor.Password), Stop);
        Assert.True(await Locks.Set(person, key!, passkey, Stop));
        return person;
    }
}
