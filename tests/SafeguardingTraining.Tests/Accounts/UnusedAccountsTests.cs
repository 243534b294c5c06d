using Microsoft.Extensions.DependencyInjection;
using SafeguardingTraining.Host.Features.Accounts.Privacy;
using SafeguardingTraining.Host.Features.Operations;
using SafeguardingTraining.Host.Site.Identity;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Accounts;

/// <summary>Accounts that nobody uses are closed only after a warning and thirty days more.</summary>
public sealed class UnusedAccountsTests
{
    private static readonly CancellationToken Stop = TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_unused_account_has_thirty_days_more_and_is_then_closed_unless_somebody_signs_in()
    {
        await using var site = new RunningSite();
        await site.Visit().Register("Robin Ash", "robin@example.org");
        await site.Visit().Register("Kim Lee", "kim@example.org");
        var administrator = await site.Join("Ada Moss", Roles.Administrator);
        await administrator.Open("/admin/retention");
        await administrator.Submit(form => form.Fill("accounts", "12"));
        site.Clock.Advance(TimeSpan.FromDays(370));

        Assert.Equal(0, await Night(site));
        await site.Visit().SignIn("kim@example.org");
        site.Clock.Advance(TimeSpan.FromDays(UnusedAccounts.DaysMore + 1));

        Assert.Equal(1, await Night(site));
        Assert.Contains("do not go together", (await site.Visit().SignIn("robin@example.org")).Text, StringComparison.Ordinal);
        Assert.Equal("/", (await site.Visit().SignIn("kim@example.org")).Address);
    }

    private static Task<int> Night(RunningSite site) =>
        site.Services.GetServices<Microsoft.Extensions.Hosting.IHostedService>().OfType<NightlyDeletion>().Single().Delete(Stop);
}
