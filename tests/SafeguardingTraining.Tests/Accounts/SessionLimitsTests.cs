using Microsoft.Extensions.Configuration;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Accounts.TwoFactor;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Tests.Accounts;

public sealed class SessionLimitsTests
{
    [Fact]
    public void Without_a_setting_it_is_twelve_hours_and_fourteen_days() =>
        Assert.Equal(new SessionLimits(TimeSpan.FromHours(12), TimeSpan.FromDays(14)), SessionLimits.Of(Settings()));

    [Theory]
    [InlineData("Accounts:IdleHours", "0")]
    [InlineData("Accounts:IdleHours", "soon")]
    [InlineData("Accounts:IdleHours", "NaN")]
    [InlineData("Accounts:IdleHours", "1000")]
    [InlineData("Accounts:MostDays", "-1")]
    [InlineData("Accounts:MostDays", "4000")]
    public void A_slip_is_a_sentence_that_names_the_setting(string setting, string value) =>
        Assert.Contains(
            setting,
            Assert.Throws<InvalidSettingException>(() => SessionLimits.Of(Settings((setting, value)))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void So_it_is_for_the_second_step() =>
        Assert.Contains(
            "Accounts:SecondStep",
            Assert.Throws<InvalidSettingException>(() => TwoFactorPolicy.Of(Settings(("Accounts:SecondStep", "maybe")))).Message,
            StringComparison.Ordinal
        );

    private static IConfiguration Settings(params (string Key, string Value)[] values) =>
        new ConfigurationBuilder().AddInMemoryCollection(values.ToDictionary(value => value.Key, value => (string?)value.Value)).Build();
}
