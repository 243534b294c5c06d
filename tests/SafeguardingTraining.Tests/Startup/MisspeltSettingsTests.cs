using Microsoft.Extensions.Configuration;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Tests.Startup;

public sealed class MisspeltSettingsTests
{
    [Theory]
    [InlineData("Accouts:IdleHours", "Accouts:IdleHours is not a setting; did you mean Accounts:IdleHours?")]
    [InlineData("Mial:Host", "Mial:Host is not a setting; did you mean Smtp:Host?")]
    [InlineData("Nothing:Like:It", "Nothing:Like:It is not a setting.")]
    [InlineData("AllowedHost", "AllowedHost is not a setting; did you mean AllowedHosts?")]
    public void What_nobody_reads_is_told_with_what_may_be_meant(string key, string sentence) =>
        Assert.Equal([sentence], MisspeltSettings.In(OnTheCommandLine(key), Host.Program.SettingsGroups));

    [Theory]
    [InlineData("smtp:host")]
    [InlineData("Oidc:Roles:Boss")]
    [InlineData("Smtp:Password:FILE")]
    [InlineData("Logging:LogLevel:Microsoft.AspNetCore")]
    [InlineData("Kestrel:Endpoints:Https:Url")]
    [InlineData("urls")]
    [InlineData("environment")]
    public void What_somebody_reads_is_not(string key) =>
        Assert.Empty(MisspeltSettings.In(OnTheCommandLine(key), Host.Program.SettingsGroups));

    [Fact]
    public void Of_the_environment_only_what_looks_like_a_slip_is_told()
    {
        const string Prefix = "MISSPELT_TEST_";
        Environment.SetEnvironmentVariable($"{Prefix}Data_Folder", "/srv");
        Environment.SetEnvironmentVariable($"{Prefix}Smpt__Host", "mail");
        Environment.SetEnvironmentVariable($"{Prefix}NPM__REGISTRY__TOKEN", "another's");

        var told = MisspeltSettings.In(new ConfigurationBuilder().AddEnvironmentVariables(Prefix).Build(), Host.Program.SettingsGroups);

        Assert.Equal(
            [
                "Data_Folder in the environment is not a setting; did you mean Data__Folder, with two underscores?",
                "Smpt:Host is not a setting; did you mean Smtp:Host?",
            ],
            told.Order(StringComparer.Ordinal)
        );
    }

    private static IConfigurationRoot OnTheCommandLine(string key) =>
        new ConfigurationBuilder().AddCommandLine([$"--{key}", "value"]).Build();
}
