using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Sessions;

namespace SafeguardingTraining.Tests.Accounts;

public sealed class SessionLimitsTests
{
    [Fact]
    public void They_are_the_hours_and_days_that_are_configured() =>
        Assert.Equal(
            new SessionLimits(TimeSpan.FromHours(5), TimeSpan.FromDays(9)),
            SessionLimits.Of(new AccountOptions { IdleHours = 5, MostDays = 9 })
        );

    [Theory]
    [InlineData(1, "an hour")]
    [InlineData(1.5, "1.5 hours")]
    [InlineData(47, "47 hours")]
    [InlineData(48, "2 days")]
    [InlineData(336, "14 days")]
    public void A_length_is_said_in_hours_until_it_is_two_days(double hours, string words) =>
        Assert.Equal(words, SessionLimits.InWords(TimeSpan.FromHours(hours)));
}
