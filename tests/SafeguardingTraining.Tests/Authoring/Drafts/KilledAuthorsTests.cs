using System.Net;
using System.Net.Http.Json;
using SafeguardingTraining.Host.Features.Authoring.Drafts;
using SafeguardingTraining.Tests.Diary.Store;
using SafeguardingTraining.Tests.Site;
using SafeguardingTraining.Tests.Startup;

namespace SafeguardingTraining.Tests.Authoring.Drafts;

/// <summary>
/// Kills the host while two authors type: 3 times, 50 times with <c>SAFEGUARDING_LONG=1</c>, or as often as <c>SAFEGUARDING_KILLS</c> says.
/// </summary>
public sealed class KilledAuthorsTests : IDisposable
{
    private const string Draft = "/authoring/mine/draft";

    private static readonly int Kills =
        int.TryParse(Environment.GetEnvironmentVariable("SAFEGUARDING_KILLS"), out var said) ? said
        : Patience.IsLong ? 50
        : 3;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("killed-authors-");
    private readonly Random chance = new(Kills);

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Fact]
    public async Task However_often_the_host_is_killed_what_said_saved_is_there()
    {
        var settings = WithLittleToRead();
        var port = HostProcess.FreePort();
        IReadOnlyList<Typist> authors = [];
        for (var life = 0; life < Kills; life++)
        {
            await using var host = await HostProcess.Start(port, folder.FullName, settings);
            authors = authors.Count > 0 ? authors : [await Begin(port, "one.ink"), await Begin(port, "two.ink")];
            var goal = authors.Sum(author => author.Saved.Count) + chance.Next(2, 30);
            var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            void Tell()
            {
                if (authors.Sum(one => one.Saved.Count) >= goal)
                {
                    enough.TrySetResult();
                }
            }
            var typing = Task.WhenAll(authors.Select(author => author.TypeUntilCut(Tell)));
            await Task.WhenAny(typing, enough.Task);
            await host.Kill();
            await typing;
        }

        await using var last = await HostProcess.Start(port, folder.FullName, settings);
        foreach (var author in authors)
        {
            var kept = (await author.Read()).Split('\n').ToHashSet();
            Assert.True(author.Saved.Count >= Kills, $"{author.Saved.Count} saves in {Kills} lives");
            Assert.All(author.Saved, line => Assert.Contains(line, kept));
        }
    }

    public void Dispose() => folder.Delete(recursive: true);

    private string[] WithLittleToRead()
    {
        var content = folder.CreateSubdirectory("content");
        File.Copy(Checkout.At("content", "local.yaml"), Path.Combine(content.FullName, "local.yaml"));
        var template = content.CreateSubdirectory(Path.Combine("templates", "scenario"));
        foreach (var file in Directory.EnumerateFiles(Checkout.At("content", "templates", "scenario")))
        {
            File.Copy(file, Path.Combine(template.FullName, Path.GetFileName(file)));
        }
        return
        [
            "--environment",
            "Development",
            "--Accounts:DemonstrationLife",
            "false",
            "--Content:Folder",
            content.FullName,
            "--Scenarios:Folder",
            folder.CreateSubdirectory("scenarios").FullName,
        ];
    }

    private static async Task<Typist> Begin(int port, string file)
    {
        var cookies = new CookieContainer();
        var http = new HttpClient(new SocketsHttpHandler { CookieContainer = cookies, AllowAutoRedirect = false })
        {
            BaseAddress = new Uri($"http://localhost:{port}"),
        };
        var author = new Visitor(http, cookies, _ => throw new InvalidOperationException("An author has an account."));
        await author.Open("/account/sign-in");
        await author.Submit(form => form.Forge("person", "odile"), "/account/demonstrations");
        await author.Open("/authoring/new");
        // Whoever comes second finds the draft there.
        await author.Submit(form => form.Fill("title", "Mine").Fill("slug", "mine"), "/authoring/new");
        await author.Open(Draft);
        await author.Submit(form => form.Fill("file", file), $"{Draft}/files");
        return new Typist(http, author.Form($"{Draft}/file").Fields);
    }

    /// <summary>An author whose editor saves after every line, as its script does.</summary>
    private sealed class Typist(HttpClient http, IReadOnlyList<KeyValuePair<string, string>> form)
    {
        private readonly List<string> lines = [];
        private string based = form.Single(field => field.Key == "based").Value;

        private string File => form.Single(sent => sent.Key == "name").Value;

        /// <summary>The lines of which it was told that they are saved.</summary>
        public List<string> Saved { get; } = [];

        public async Task TypeUntilCut(Action tell)
        {
            while (await Save())
            {
                Saved.Clear();
                Saved.AddRange(lines);
                tell();
                lines.Add($"// {File} {lines.Count}");
            }
        }

        public async Task<string> Read()
        {
            var page = new Visitor(http, new CookieContainer(), _ => throw new InvalidOperationException());
            return (await page.Open($"{Draft}/file?name={File}")).Page.QuerySelector("textarea")!.TextContent;
        }

        // What came of a save that was cut off is not known: it is in the way of the next, which then begins from it.
        private async Task<bool> Save()
        {
            var fields = form.Where(field => field.Key is not ("based" or "text"))
                .Append(new("based", based))
                .Append(new("text", string.Join('\n', lines)));
            using var request = new HttpRequestMessage(HttpMethod.Post, $"{Draft}/file")
            {
                Content = new FormUrlEncodedContent(fields),
                Headers = { { "Accept", "application/json" } },
            };
            try
            {
                using var answer = await http.SendAsync(request, Stop);
                var said = await answer.Content.ReadFromJsonAsync<SaveAnswer>(Stop)
                    ?? throw new InvalidOperationException("Nothing was said.");
                based = $"{said.Revision}";
                return said.Outcome switch
                {
                    "saved" => true,
                    "met" => await Save(),
                    _ => throw new InvalidOperationException(said.Message),
                };
            }
            catch (Exception reason) when (reason is HttpRequestException or IOException)
            {
                return false;
            }
        }
    }
}
