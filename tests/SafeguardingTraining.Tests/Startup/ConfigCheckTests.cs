using SafeguardingTraining.Host.Site.Startup;
using SafeguardingTraining.Tests.CommandLine;

namespace SafeguardingTraining.Tests.Startup;

/// <summary>Whoever looks after a site is told what holds, where it comes from, and what is wrong, before anything starts.</summary>
public sealed class ConfigCheckTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("config-");

    private string Data => Path.Combine(folder.FullName, "data");

    [Fact]
    public async Task Every_setting_is_named_with_its_value_and_where_it_comes_from()
    {
        var typed = await Check("--Quotas:SeatsAnHour", "40");

        Assert.Equal((0, ""), (typed.Code, typed.Error));
        Assert.All(Host.Program.SettingsGroups.SelectMany(group => group.Settings), setting =>
            Assert.Contains(Lines(typed), line => line.StartsWith($"{setting.Key} ", StringComparison.Ordinal))
        );
        Assert.Matches("\nQuotas:SeatsAnHour +40 +command line\n", typed.Out);
        Assert.Matches("\nSmtp:Port +587 +default\n", typed.Out);
        Assert.Matches("\nLogging:LogLevel:Default +Information +\\S+appsettings.json\n", typed.Out);
        Assert.EndsWith("\nNothing is wrong.\n", typed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_would_end_the_start_is_an_error_and_what_nobody_reads_is_a_warning()
    {
        var typed = await Check(
            "--Mial:Host",
            "mail.example.org",
            "--Smtp:Tls",
            "no",
            "--Urls",
            "training",
            "--ConnectionStrings:Mian",
            "x"
        );

        Assert.Equal(1, typed.Code);
        Assert.Equal(
            [
                "error: Smtp:Tls is one of Auto, Always, Never.",
                "error: Urls holds something that is not an address: training. Write it like http://localhost:5080.",
                "warning: ConnectionStrings:Mian is not a setting; did you mean ConnectionStrings:Main?",
                "warning: Mial:Host is not a setting; did you mean Smtp:Host?",
            ],
            Lines(typed).Where(line => line.Contains(": ", StringComparison.Ordinal) && line[0] is 'e' or 'w').Order(StringComparer.Ordinal)
        );
    }

    [Fact]
    public async Task Folders_that_are_not_there_are_told_together_with_other_slips()
    {
        var typed = await Check("--Content:Folder", "nowhere", "--Smtp:Port", "post", "--Logging:Console:FormatterName", "jsn");

        Assert.Equal(1, typed.Code);
        Assert.Contains("error: Content:Folder names a folder that does not exist", typed.Out, StringComparison.Ordinal);
        Assert.Contains("error: Smtp:Port is not a number", typed.Out, StringComparison.Ordinal);
        Assert.Contains("error: Logging:Console:FormatterName is one of simple, json, systemd.", typed.Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task No_secret_is_shown()
    {
        var typed = await Check(
            "--Smtp:Host=mail.example.org",
            "--Smtp:From=training@example.org",
            "--Smtp:User=training",
            "--Smtp:Password=quiet-1",
            "--Oidc:ClientSecret=quiet-2",
            "--ConnectionStrings:Main=Host=db;Password=quiet-3",
            "--Telemetry:Endpoint=http://me:quiet-4@collector:4318",
            "--Audit:Webhook=https://log.example.org/quiet-5",
            "--Smtp:Hots=quiet-6",
            "--Mial:Password=quiet-7"
        );

        Assert.DoesNotContain("quiet", typed.Out + typed.Error, StringComparison.Ordinal);
        Assert.Matches("\nSmtp:Password +\\(set, not shown\\) +command line\n", typed.Out);
        Assert.Matches("\nSmtp:User +training +command line\n", typed.Out);
    }

    [Fact]
    public async Task Looking_at_settings_makes_nothing()
    {
        await Check();

        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task Settings_in_the_data_folder_hold_unless_something_nearer_says_otherwise()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(
            Path.Combine(Data, SettingsFiles.OwnName),
            """{ "Quotas": { "SeatsAnHour": 7, "DiaryDrafts": 8 } }""",
            TestContext.Current.CancellationToken
        );

        var typed = await Check("--Quotas:DiaryDrafts", "9");

        Assert.Matches($"\nQuotas:SeatsAnHour +7 +{Data}/settings.json\n", typed.Out);
        Assert.Matches("\nQuotas:DiaryDrafts +9 +command line\n", typed.Out);
    }

    [Fact]
    public async Task A_file_of_settings_that_cannot_be_read_is_a_sentence()
    {
        Directory.CreateDirectory(Data);
        await File.WriteAllTextAsync(Path.Combine(Data, SettingsFiles.OwnName), "{ not json", TestContext.Current.CancellationToken);

        var typed = await Check();

        Assert.Equal(1, typed.Code);
        Assert.Contains(
            "A file of settings cannot be read",
            Assert.Single(typed.Error.TrimEnd('\n').Split('\n')),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Help_lists_the_settings()
    {
        var typed = await Typed.Run("--help");

        Assert.Equal(0, typed.Code);
        Assert.All(Host.Program.SettingsGroups.SelectMany(group => group.Settings), setting =>
            Assert.Contains($"\n  {setting.Written}\n", typed.Out, StringComparison.Ordinal)
        );
        Assert.All(typed.Out[typed.Out.IndexOf("Settings:", StringComparison.Ordinal)..].Split('\n'), line =>
            Assert.InRange(line.Length, 0, 80)
        );
    }

    [Fact]
    public async Task Help_of_a_command_lists_none()
    {
        Assert.DoesNotContain("Smtp:Host", (await Typed.Run("check", "--help")).Out, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Version_says_version_commit_and_schema()
    {
        var typed = await Typed.Run("version");

        Assert.Equal(0, typed.Code);
        Assert.Matches("^version [0-9]+\\.[0-9]+\\.[0-9]+.*\ncommit  \\S+\nschema  [0-9]{14}_[A-Za-z]+\n$", typed.Out);
    }

    public void Dispose() => folder.Delete(recursive: true);

    private Task<Typed> Check(params string[] settings) => Typed.Run(["config", "check", "--Data:Folder", Data, .. settings]);

    private static string[] Lines(Typed typed) => typed.Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
