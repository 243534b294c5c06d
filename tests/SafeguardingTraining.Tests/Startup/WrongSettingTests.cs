using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using SafeguardingTraining.Host.Features.Accounts;
using SafeguardingTraining.Host.Features.Accounts.Sessions;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Site.Content;
using SafeguardingTraining.Host.Site.Http;
using SafeguardingTraining.Host.Site.Startup;

namespace SafeguardingTraining.Tests.Startup;

/// <summary>Anyone who slips in a setting reads one sentence that names it and says what to write, and no secret again.</summary>
public sealed class WrongSettingTests : IDisposable
{
    private const string Mail = "Smtp:Host=mail.example.org Smtp:From=training@example.org Site:Address=https://training.example.org";
    private const string Organisation = "Oidc:Authority=https://sign-in.example.org Oidc:ClientId=id Oidc:ClientSecret=quiet";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("settings-");

    [Theory]
    [InlineData("Site:Https=perhaps", "Site:Https is true or false.")]
    [InlineData("Site:Address=training", "Site:Address is not an address: write it like https://training.example.org.")]
    [InlineData("Site:Address=ftp://training", "Site:Address is not an address: write it like https://training.example.org.")]
    [InlineData("Site:Proxies=nginx", "Site:Proxies holds something that is no address: nginx. Write it like 127.0.0.1 or 10.0.0.0/24.")]
    [InlineData(
        "Site:Proxies=10.0.0.0/24,127.0.0.1;10.0.0.1",
        "Site:Proxies holds something that is no address: 127.0.0.1;10.0.0.1. Write it like 127.0.0.1 or 10.0.0.0/24."
    )]
    [InlineData(
        "Site:SecurityContact=security@example.org",
        "Site:SecurityContact is no way to write to anybody: write it like mailto:security@example.org or https://example.org/report."
    )]
    [InlineData(
        "Audit:Webhook=http://log.example.org",
        "Audit:Webhook is not an https address: write it like https://log.example.org/audit-heads."
    )]
    [InlineData("Keys:PassphraseFile=/nowhere/at-all", "Keys:PassphraseFile names a file that cannot be read: /nowhere/at-all.")]
    [InlineData(
        "Keys:PassphraseFile=/dev/null",
        "Keys:PassphraseFile holds too short a passphrase: write at least 20 characters on its first line."
    )]
    [InlineData(
        "Keys:Certificate=/dev/null",
        "Keys:Certificate cannot be opened: name a PFX file, and put its password on the first line of Keys:PassphraseFile (/dev/null)."
    )]
    [InlineData("Accounts:PostsAMinute=banana", "Accounts:PostsAMinute is not a number: write one such as 120, or leave it out.")]
    [InlineData("Site:Https=maybe", "Site:Https is true or false.")]
    [InlineData("Telemetry:Endpoint=collector", "Telemetry:Endpoint is not an address: write it like http://localhost:4318.")]
    [InlineData("OTEL_EXPORTER_OTLP_ENDPOINT=collector", "Telemetry:Endpoint is not an address: write it like http://localhost:4318.")]
    [InlineData("Accounts:SecondStep=maybe", "Accounts:SecondStep is one of Asked, Required.")]
    [InlineData("Accounts:SecondStep=1", "Accounts:SecondStep is one of Asked, Required.")]
    [InlineData("Accounts:IdleHours=soon", "Accounts:IdleHours is not a number: write one such as 12, or leave it out.")]
    [InlineData("Accounts:IdleHours=0", "Accounts:IdleHours is not a length of time: write a number above 0, such as 12, or leave it out.")]
    [InlineData(
        "Accounts:IdleHours=NaN",
        "Accounts:IdleHours is not a length of time: write a number above 0, such as 12, or leave it out."
    )]
    [InlineData("Accounts:IdleHours=1000", "Accounts:IdleHours is longer than Accounts:MostDays allows: make it shorter.")]
    [InlineData("Accounts:MostDays=-1", "Accounts:MostDays is not a length of time: write a number above 0, such as 14, or leave it out.")]
    [InlineData(
        "Accounts:MostDays=4000",
        "Accounts:MostDays is not a length of time: write a number above 0, such as 14, or leave it out."
    )]
    [InlineData("Accounts:PostsAMinute=many", "Accounts:PostsAMinute is not a number: write one such as 120, or leave it out.")]
    [InlineData("Quotas:SeatsAnHour=0", "Quotas:SeatsAnHour lets nobody do anything: write a number above 0, or leave it out.")]
    [InlineData("Accounts:PostsAMinute=0", "Accounts:PostsAMinute lets nobody in: write a number above 0, such as 120, or leave it out.")]
    [InlineData(
        "Diary:Store=Drawer",
        "Diary:Store is Drawer: leave it empty, and diaries lie in LiteDB on one machine and in PostgreSQL where the site has it."
    )]
    public async Task A_slip_is_one_sentence(string settings, string sentence) => Assert.Equal([sentence], await Sentences(settings));

    [Theory]
    [InlineData("Smtp:From=", "Smtp:From is needed with Smtp:Host: the address that emails come from, such as training@example.org.")]
    [InlineData("Smtp:From=nobody", "Smtp:From is needed with Smtp:Host: the address that emails come from, such as training@example.org.")]
    [InlineData("Smtp:Port=post", "Smtp:Port is not a number: write one such as 587, or leave it out.")]
    [InlineData("Smtp:Port=0", "Smtp:Port is not a port: write a number such as 587, or leave it out.")]
    [InlineData("Smtp:Tls=perhaps", "Smtp:Tls is one of Auto, Always, Never.")]
    [InlineData(
        "Smtp:User=training",
        "Smtp:User and Smtp:Password belong together: set both, or neither where the mail server asks for none."
    )]
    [InlineData(
        "Site:Address=",
        "Site:Address is needed with Smtp:Host: where people reach this site, such as https://training.example.org, for the links in emails."
    )]
    public async Task So_it_is_for_the_mail_server(string settings, string sentence) =>
        Assert.Equal([sentence], await Sentences($"{Mail} {settings}"));

    [Theory]
    [InlineData("Oidc:ClientSecret=", "Oidc:Authority, Oidc:ClientId and Oidc:ClientSecret belong together: set all three, or none.")]
    [InlineData(
        "Oidc:Authority=council",
        "Oidc:Authority is not an https address: write it like https://sign-in.example.org/realms/council."
    )]
    [InlineData(
        "Oidc:Authority=http://sign-in.example.org",
        "Oidc:Authority is not an https address: write it like https://sign-in.example.org/realms/council."
    )]
    [InlineData("Oidc:Roles:Boss=King", "Oidc:Roles:Boss is one of Facilitator, Supervisor, Author, Manager, Administrator.")]
    public async Task So_it_is_for_the_organisation(string settings, string sentence) =>
        Assert.Equal([sentence], await Sentences($"{Organisation} {settings}"));

    [Theory]
    [InlineData("Smtp:Hots=mail.example.org", "Smtp:Hots is not a setting; did you mean Smtp:Host?")]
    [InlineData("Site:Adress=https://training.example.org", "Site:Adress is not a setting; did you mean Site:Address?")]
    [InlineData("Telemetry:Endpiont=http://localhost:4318", "Telemetry:Endpiont is not a setting; did you mean Telemetry:Endpoint?")]
    [InlineData("Diary:Shop=LiteDb", "Diary:Shop is not a setting: Diary has Store.")]
    [InlineData(
        "Accounts:Idle=3",
        "Accounts:Idle is not a setting: Accounts has SecondStep, IdleHours, MostDays, PostsAMinute, DemonstrationLife, Registration, EmailDomains."
    )]
    [InlineData(
        "Oidc:Secret=quiet",
        "Oidc:Secret is not a setting: Oidc has Authority, ClientId, ClientSecret, Name, AgencyClaim, RoleClaim, Roles."
    )]
    public async Task A_name_that_nobody_knows_is_told_with_those_that_somebody_does(string settings, string sentence) =>
        Assert.Equal([sentence], await Sentences(settings));

    [Fact]
    public async Task All_that_is_wrong_is_told_at_once_and_no_secret_is_repeated()
    {
        var sentences = await Sentences("Smtp:Host=mail Smtp:Password=quiet Smtp:Hots=quiet Site:Https=perhaps Oidc:ClientSecret=quiet");

        Assert.Equal(
            ["Oidc:Authority,", "Site:Address", "Site:Https", "Smtp:From", "Smtp:Hots", "Smtp:User"],
            sentences.Select(sentence => sentence.Split(' ')[0]).Order(StringComparer.Ordinal)
        );
        Assert.All(sentences, sentence => Assert.DoesNotContain("quiet", sentence, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_settings_nothing_is_wrong_and_a_session_lasts_twelve_hours_and_fourteen_days()
    {
        await using var site = Built("");

        site.CheckSettings(Host.Program.SettingsGroups);
        Assert.Equal(new SessionLimits(TimeSpan.FromHours(12), TimeSpan.FromDays(14)), site.Services.GetRequiredService<SessionLimits>());
        Assert.True(site.Services.GetRequiredService<Cookies>().Secure);
    }

    [Fact]
    public async Task An_empty_value_and_blanks_around_one_mean_what_they_look_like()
    {
        await using var site = Built("Accounts:PostsAMinute= Accounts:IdleHours=3\u00a0 Site:Https=False");

        site.CheckSettings(Host.Program.SettingsGroups);
        var accounts = site.Services.GetRequiredService<IOptions<AccountOptions>>().Value;
        Assert.Equal((120, 3), (accounts.PostsAMinute, accounts.IdleHours));
        Assert.False(site.Services.GetRequiredService<Cookies>().Secure);
    }

    [Fact]
    public void The_help_page_has_every_setting_in_the_words_of_the_program()
    {
        var page = File.ReadAllLines(Checkout.At("content", "help", "settings.md"));
        var rows = Host
            .Program.SettingsGroups.SelectMany(group => group.Settings)
            .Select(one => $"| `{one.Written}` | {one.Meaning} |")
            .ToList();

        Assert.Equal(
            rows.Order(StringComparer.Ordinal),
            page.Where(line => line.StartsWith("| `", StringComparison.Ordinal)).Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public void Every_section_of_options_is_among_the_settings_and_says_what_each_is()
    {
        var known = Host.Program.SettingsGroups.SelectMany(group => group.Settings).ToList();
        var names =
            from type in typeof(ISectionOptions).Assembly.GetTypes()
            where type.IsAssignableTo(typeof(ISectionOptions)) && !type.IsInterface
            from property in type.GetProperties()
            where property.CanWrite
            select $"{type.GetProperty("Section")!.GetValue(null)}:{property.Name}";

        Assert.Empty(names.Except(known.Select(one => one.Key)));
        Assert.All(known, one => Assert.True(one.Meaning.Length > 10, one.Key));
    }

    public void Dispose() => folder.Delete(recursive: true);

    private async Task<string[]> Sentences(string settings)
    {
        await using var site = Built(settings);
        return Assert.Throws<InvalidSettingException>(() => site.CheckSettings(Host.Program.SettingsGroups)).Message.Split('\n');
    }

    private WebApplication Built(string settings)
    {
        var folders = new Settings.Valid(folder.FullName, Checkout.At("scenarios"), Checkout.At("content"), LocalValues.None);
        string[] written = [.. settings.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(one => $"--{one}")];
        return WebApplication
            .CreateBuilder(new WebApplicationOptions { Args = written, EnvironmentName = "Production" })
            .AddSite(folders)
            .AddAccounts()
            .AddDiary(folders)
            .Build();
    }
}
