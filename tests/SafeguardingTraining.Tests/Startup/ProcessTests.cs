using System.Net;
using System.Net.Sockets;
using SafeguardingTraining.DiaryStores;
using SafeguardingTraining.Host.Features.Diary;
using SafeguardingTraining.Host.Features.Diary.Store;
using SafeguardingTraining.LiteDb;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Startup;

/// <summary>The executable itself: what a person sees in a terminal, and what a script reads from the exit code.</summary>
public sealed class ProcessTests
{
    [Fact]
    public async Task Wrong_usage_leaves_with_2_and_a_sentence()
    {
        var (code, output, error) = await Run("play", "nothing.ink");

        Assert.Equal((2, "", "There is no file nothing.ink.\n"), (code, output, error));
    }

    [Fact]
    public async Task A_taken_port_ends_the_start_with_one_sentence_and_no_stack_trace()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var data = Directory.CreateTempSubdirectory("data-");

        var (code, output, error) = await Run(
            "--urls",
            $"http://localhost:{((IPEndPoint)other.LocalEndpoint).Port}",
            "--Data:Folder",
            data.FullName
        );

        Assert.Equal(1, code);
        Assert.StartsWith("Another program is already using", Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output, StringComparison.Ordinal);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task Diaries_that_are_open_elsewhere_end_the_start_with_one_sentence()
    {
        var data = Directory.CreateTempSubdirectory("data-");
        EmptyTables.PutInto(data.FullName);
        using (new LiteDiaryStore(DiaryStoreChoice.FileIn(data.FullName)))
        {
            var (code, _, error) = await Run("--urls", "http://localhost:0", "--Data:Folder", data.FullName);

            Assert.Equal(1, code);
            Assert.Contains(StoreTrouble.InUse, Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        }
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task LiteDB_together_with_PostgreSQL_ends_the_start_with_a_sentence_that_names_the_setting()
    {
        var data = Directory.CreateTempSubdirectory("data-");

        var (code, _, error) = await Run(
            "--Data:Folder",
            data.FullName,
            "--Diary:Store",
            "LiteDb",
            "--ConnectionStrings:Main",
            "Host=nowhere.invalid;Database=training"
        );

        Assert.Equal(1, code);
        Assert.StartsWith("Diary:Store is LiteDb", Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task Settings_that_cannot_be_used_end_the_start_with_a_sentence_each()
    {
        var data = Directory.CreateTempSubdirectory("data-");

        var (code, output, error) = await Run(
            "--Data:Folder",
            data.FullName,
            "--Site:Https",
            "perhaps",
            "--Smtp:Hots",
            "mail.example.org",
            "--Accounts:IdleHours",
            "soon"
        );

        Assert.Equal(1, code);
        Assert.Equal(
            ["Accounts:IdleHours", "Site:Https", "Smtp:Hots"],
            error.TrimEnd('\n').Split('\n').Select(line => line.Split(' ')[0]).Order(StringComparer.Ordinal)
        );
        Assert.DoesNotContain("Exception", output, StringComparison.Ordinal);
        data.Delete(recursive: true);
    }

    [Fact]
    public async Task A_running_site_is_asked_whether_it_is_ready_and_a_stopped_one_says_that_nobody_answers()
    {
        var (data, port) = (Directory.CreateTempSubdirectory("data-"), HostProcess.FreePort());
        await using (
            await HostProcess.Start(
                port,
                data.FullName,
                "--Logging:Console:FormatterName",
                "json",
                "--AllowedHosts",
                "training.test;127.0.0.1"
            )
        )
        {
            await Eventually.IsSo(async () => (await Asked(port)).Code == 0, seconds: 60);
            Assert.Equal((0, "ready\n", ""), await Asked(port));
        }

        var (code, _, error) = await Asked(port);
        Assert.Equal(1, code);
        Assert.StartsWith($"No site answers at http://127.0.0.1:{port}/", error, StringComparison.Ordinal);
        data.Delete(recursive: true);
    }

    private static Task<(int Code, string Out, string Error)> Asked(int port) =>
        Run("ready", "--urls", $"http://127.0.0.1:{port}", "--AllowedHosts", "training.test");

    private static Task<(int Code, string Out, string Error)> Run(params string[] args) => HostProcess.Run(args);
}
