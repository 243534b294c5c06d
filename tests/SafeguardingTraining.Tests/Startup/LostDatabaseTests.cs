using System.Net;
using SafeguardingTraining.Tests.Site;

namespace SafeguardingTraining.Tests.Startup;

/// <summary>A site whose database or keys are lost says so; it never begins a second, empty one over what is left.</summary>
public sealed class LostDatabaseTests : IDisposable
{
    private readonly DirectoryInfo data = Directory.CreateTempSubdirectory("lost-");

    [Theory]
    [InlineData("keys/key-1.xml")]
    [InlineData("audit-head.txt")]
    [InlineData("diaries.litedb")]
    [InlineData("closed-accounts.txt")]
    public async Task What_is_left_of_a_site_without_its_database_ends_the_start_with_a_sentence(string left)
    {
        var file = Path.Combine(data.FullName, left);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        await File.WriteAllTextAsync(file, "1 ab", TestContext.Current.CancellationToken);

        var (code, output, error) = await HostProcess.Run("--urls", "http://localhost:0", "--Data:Folder", data.FullName);

        Assert.Equal(1, code);
        var sentence = Assert.Single(error.TrimEnd('\n').Split('\n'));
        Assert.Contains($"holds {left} of a site that had one", sentence, StringComparison.Ordinal);
        Assert.Contains("restore FILE", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(data.FullName, "safeguarding.db")));
    }

    [Fact]
    public async Task A_second_host_on_the_folder_of_a_SQLite_site_refuses_before_it_touches_anything()
    {
        await using var first = await HostProcess.Start(HostProcess.FreePort(), data.FullName);

        var (code, _, error) = await HostProcess.Run("--urls", "http://localhost:0", "--Data:Folder", data.FullName);

        Assert.Equal(1, code);
        Assert.StartsWith("Another host of this site", Assert.Single(error.TrimEnd('\n').Split('\n')), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_diary_whose_keys_are_missing_makes_the_site_not_ready_and_the_start_says_so()
    {
        await using (var site = new RunningSite().With("Data:Folder", data.FullName))
        {
            var robin = await site.Join();
            await robin.Open("/diary/new");
            await robin.Submit(form => form.Fill("learnt", "Kept words"));
            Assert.Equal(HttpStatusCode.OK, (await robin.Open("/ready")).Status);
        }
        Directory.Delete(Path.Combine(data.FullName, "keys"), recursive: true);

        await using var again = new RunningSite().With("Data:Folder", data.FullName);
        var visitor = await again.Visit().Open("/ready");

        Assert.Equal(HttpStatusCode.ServiceUnavailable, visitor.Status);
        Assert.Contains("keys", visitor.Text, StringComparison.Ordinal);
        Assert.Contains("keys that lock the diaries are missing", string.Join('\n', again.Log.Lines), StringComparison.Ordinal);
    }

    public void Dispose() => data.Delete(recursive: true);
}
