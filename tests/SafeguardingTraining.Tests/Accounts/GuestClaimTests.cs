using System.Collections.Concurrent;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Site.Contracts;
using SafeguardingTraining.Host.Site.Data;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

public sealed class GuestClaimTests(GuestClaimTests.ClaimingSite site) : IClassFixture<GuestClaimTests.ClaimingSite>
{
    private readonly string email = $"{Guid.NewGuid():N}@example.org";

    [Fact]
    public async Task What_a_guest_made_becomes_theirs_when_they_make_an_account()
    {
        site.Claimed.Clear();
        var robin = await Guest();
        await robin.Register("Robin Ash", email);
        Assert.Equal(2, site.Claimed.Count);
        Assert.Single(site.Claimed.Distinct());
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "guest");
    }

    [Fact]
    public async Task And_when_they_sign_in_to_one_they_had()
    {
        site.Claimed.Clear();
        await site.Visit().Register("Robin Ash", email);
        Assert.Empty(site.Claimed);
        var robin = await Guest();
        await robin.SignIn(email);
        Assert.Equal(2, site.Claimed.Count);
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "guest");
    }

    [Fact]
    public async Task When_one_feature_cannot_hand_over_the_guest_keeps_everything()
    {
        site.Claimed.Clear();
        var robin = await Guest();
        site.Fails = true;
        await robin.Register("Robin Ash", email);
        Assert.Equal(HttpStatusCode.InternalServerError, robin.Status);
        Assert.Contains(robin.Cookies, cookie => cookie.Name == "guest");
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "person");
        site.Fails = false;
        site.Claimed.Clear();
        await robin.SignIn(email);
        Assert.Equal(2, site.Claimed.Count);
    }

    private async Task<Visitor> Guest()
    {
        var visitor = await site.Visit().Open("/test/welcome");
        Assert.Contains(visitor.Cookies, cookie => cookie.Name == "guest");
        return visitor;
    }

    /// <summary>A site of which two features keep something for guests.</summary>
    public sealed class ClaimingSite : RunningSite
    {
        public ClaimingSite() =>
            With(services =>
                services
                    .AddSingleton<IPersonalData>(new Claimer(Claim))
                    .AddSingleton<IPersonalData>(new Claimer(Claim))
                    .AddSingleton<IStartupFilter, WelcomePage>()
            );

        public ConcurrentQueue<(Guid Guest, Guid Person)> Claimed { get; } = [];

        public bool Fails { get; set; }

        private void Claim(Batch batch, Guid guest, Guid person)
        {
            batch.Execute("""DELETE FROM "SignInTries" WHERE "Count" < 0""");
            Claimed.Enqueue((guest, person));
            if (Fails)
            {
                throw new InvalidOperationException("Cannot hand over.");
            }
        }
    }

    /// <summary>A feature that keeps something for guests.</summary>
    private sealed class Claimer(Action<Batch, Guid, Guid> claim) : IPersonalData
    {
        public Task<PersonalDataCategory> Export(Guid person, CancellationToken stop) =>
            Task.FromResult(new PersonalDataCategory("test", "", "", "", []));

        public void ClaimGuest(Batch batch, Guid guest, Guid person) => claim(batch, guest, person);
    }

    /// <summary>A page that makes its visitor a guest, as beginning a scenario does.</summary>
    private sealed class WelcomePage : IStartupFilter
    {
        public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) =>
            app =>
            {
                app.Map("/test/welcome", page => page.Run(http =>
                    {
                        Learner.OfOrNewGuest(http);
                        return Task.CompletedTask;
                    }));
                next(app);
            };
    }
}
