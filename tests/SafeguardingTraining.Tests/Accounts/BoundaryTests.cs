using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Passwords;
using SafeguardingTraining.Host.Features.Accounts.SignIn;
using SafeguardingTraining.Host.Features.Accounts.TwoFactor;
using SafeguardingTraining.Host.Features.People;
using SafeguardingTraining.Host.Features.People.Invitations;
using SafeguardingTraining.Host.Site;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

/// <summary>The last moment at which something still opens, and the first at which it does not.</summary>
public sealed class BoundaryTests(RunningSite site) : IClassFixture<RunningSite>
{
    private static readonly DateTimeOffset Invited = new(2026, 11, 1, 9, 0, 0, TimeSpan.Zero);

    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public void An_invitation_opens_for_thirty_days()
    {
        var member = new Member(Guid.CreateVersion7(), email, "Kim Lee", Guid.NewGuid(), null, Roles.Learner, new DateOnly(2026, 12, 1));
        var open = new OpenInvitation(member, Invitation.New(), Invited);

        Assert.False(open.IsOver(Invited.AddDays(30)));
        Assert.True(open.IsOver(Invited.AddDays(30).AddSeconds(1)));
    }

    [Fact]
    public async Task A_link_that_an_administrator_hands_over_lasts_a_day_and_not_longer()
    {
        await site.Visit().Register("Robin Ash", email);
        var link = (await site.Get<IAccountAccess>().MakePasswordLink(await site.PersonAt(email), Guid.NewGuid(), Stop))!;

        site.Clock.Advance(TimeSpan.FromHours(24) - TimeSpan.FromMinutes(1));
        Assert.Equal(HttpStatusCode.OK, (await site.Visit().Open(link.Path)).Status);
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Equal(HttpStatusCode.NotFound, (await site.Visit().Open(link.Path)).Status);
    }

    [Fact]
    public async Task A_letters_link_is_good_for_an_hour()
    {
        await site.Visit().Register("Robin Ash", email);
        await using var scope = site.Services.CreateAsyncScope();
        var (links, person) = (scope.ServiceProvider.GetRequiredService<PasswordLinks>(), await site.PersonAt(email));
        var (link, _) = await site.Get<Host.Site.Data.Writer>().Write(batch => links.Make(batch, person, PasswordLinks.InALetter), Stop);
        var token = link.Path.Split('/')[^1];

        site.Clock.Advance(TimeSpan.FromMinutes(59));
        Assert.Equal(person, await links.Find(token, Stop));
        site.Clock.Advance(TimeSpan.FromMinutes(2));
        Assert.Null(await links.Find(token, Stop));
        Assert.False(await links.Use(token, person, Stop));
    }

    [Fact]
    public async Task After_the_fifth_wrong_try_each_next_waits_twice_as_long_up_to_a_quarter_of_an_hour()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var tries = scope.ServiceProvider.GetRequiredService<SignInAttempts>();
        for (var one = 0; one < SignInAttempts.Most; one++)
        {
            Assert.True(await tries.Begin(email, "here", Stop));
        }
        foreach (var wait in (double[])[0.5, 1, 2, 4, 8, 15, 15])
        {
            site.Clock.Advance(TimeSpan.FromMinutes(wait) - TimeSpan.FromSeconds(1));
            Assert.False(await tries.Begin($"  {email.ToUpperInvariant()}", "here", Stop));
            Assert.True(await tries.Begin($"{email}{wait}", "here", Stop));
            site.Clock.Advance(TimeSpan.FromSeconds(1));
            Assert.True(await tries.Begin(email, "here", Stop));
        }
    }

    [Fact]
    public async Task An_address_in_other_signs_that_mean_the_same_is_the_same_address()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var tries = scope.ServiceProvider.GetRequiredService<SignInAttempts>();
        for (var one = 0; one < SignInAttempts.Most; one++)
        {
            Assert.True(await tries.Begin($"kim.{email}", "here", Stop));
        }
        Assert.False(await tries.Begin($"\u212Aim.{email}", "here", Stop));
    }

    [Fact]
    public async Task What_is_tried_elsewhere_does_not_wait()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var tries = scope.ServiceProvider.GetRequiredService<SignInAttempts>();
        for (var one = 0; one < SignInAttempts.Most; one++)
        {
            Assert.True(await tries.Begin(email, "here", Stop));
        }
        Assert.False(await tries.Begin(email, "here", Stop));
        Assert.True(await tries.Begin(email, "there", Stop));
    }

    [Fact]
    public async Task A_code_is_tried_a_hundred_times_from_all_networks_together_and_on_a_known_device_still()
    {
        await using var scope = site.Services.CreateAsyncScope();
        var codes = scope.ServiceProvider.GetRequiredService<TwoFactorCode>();
        var account = new Account { Id = Guid.NewGuid(), Email = email };
        for (var one = 0; one < SignInAttempts.MostAnywhere; one++)
        {
            Assert.Contains(
                "does not fit",
                await codes.Refuses(From($"192.0.2.{one / 4}"), account, "000000", Stop),
                StringComparison.Ordinal
            );
        }
        Assert.Contains("has to wait", await codes.Refuses(From("198.51.100.1"), account, "000000", Stop), StringComparison.Ordinal);

        var known = From("198.51.100.1");
        site.Get<KnownDevice>().Remember(known, account);
        known.Request.Headers.Cookie = $"{known.Response.Headers.SetCookie}".Split(';')[0];
        Assert.Contains("does not fit", await codes.Refuses(known, account, "000000", Stop), StringComparison.Ordinal);
    }

    private static DefaultHttpContext From(string address) => new() { Connection = { RemoteIpAddress = IPAddress.Parse(address) } };
}
