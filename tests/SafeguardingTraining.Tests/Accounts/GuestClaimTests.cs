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

public sealed class GuestClaimTests
{
    private readonly ConcurrentQueue<(Guid Guest, Guid Person)> claimed = [];
    private bool fails;

    [Fact]
    public async Task What_a_guest_made_becomes_theirs_when_they_make_an_account()
    {
        await using var site = Site();
        var robin = await Guest(site);
        await robin.Register("Robin Ash", "robin.ash@example.org");
        Assert.Equal(2, claimed.Count);
        Assert.Single(claimed.Distinct());
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "guest");
    }

    [Fact]
    public async Task And_when_they_sign_in_to_one_they_had()
    {
        await using var site = Site();
        await site.Visit().Register("Robin Ash", "robin.ash@example.org");
        Assert.Empty(claimed);
        var robin = await Guest(site);
        await robin.SignIn("robin.ash@example.org");
        Assert.Equal(2, claimed.Count);
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "guest");
    }

    [Fact]
    public async Task When_one_feature_cannot_hand_over_the_guest_keeps_everything()
    {
        await using var site = Site();
        var robin = await Guest(site);
        fails = true;
        await robin.Register("Robin Ash", "robin.ash@example.org");
        Assert.Equal(HttpStatusCode.InternalServerError, robin.Status);
        Assert.Contains(robin.Cookies, cookie => cookie.Name == "guest");
        Assert.DoesNotContain(robin.Cookies, cookie => cookie.Name == "person");
        fails = false;
        claimed.Clear();
        await robin.SignIn("robin.ash@example.org");
        Assert.Equal(2, claimed.Count);
    }

    private RunningSite Site() =>
        new RunningSite().With(services =>
            services
                .AddSingleton<IPersonalData>(new Claimer(Claim))
                .AddSingleton<IPersonalData>(new Claimer(Claim))
                .AddSingleton<IStartupFilter, WelcomePage>()
        );

    private static async Task<Visitor> Guest(RunningSite site)
    {
        var visitor = await site.Visit().Open("/test/welcome");
        Assert.Contains(visitor.Cookies, cookie => cookie.Name == "guest");
        return visitor;
    }

    private void Claim(Batch batch, Guid guest, Guid person)
    {
        batch.Execute("""DELETE FROM "SignInTries" WHERE "Count" < 0""");
        claimed.Enqueue((guest, person));
        if (fails)
        {
            throw new InvalidOperationException("Cannot hand over.");
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
                        Learner.Welcome(http);
                        return Task.CompletedTask;
                    }));
                next(app);
            };
    }
}
